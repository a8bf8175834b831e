import { createServer } from 'node:http'
import { inspect } from 'node:util'
import { Api, GrammyError, HttpError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { botApiClient } from '../../../../src/telegram/transport/calls/bot-api-client.ts'
import { BotApiServer } from '../../../support/bot-api-server.ts'

let server: BotApiServer
let api: Api

beforeEach(async () => {
  server = await BotApiServer.start()
  api = newApi(server.root)
})

afterEach(async () => {
  await server.stop()
})

function newApi(root: string): Api {
  const made = new Api(server.token)
  made.config.use(botApiClient(root, server.token))
  return made
}

/** Everything that a careless log could show of an error. */
function seenOf(error: unknown): string {
  return inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + String(error)
}

describe('calls to the Bot API', () => {
  it('come through with every character, many at once', async () => {
    const { id } = server.user().privateChat().chat
    const texts = Array.from({ length: 200 }, (_, i) => `“Бишкек” 😀 ${i}`)
    const sent = await Promise.all(texts.map((text) => api.sendMessage(id, text)))
    expect(sent.map(({ text }) => text)).toEqual(texts)
  })

  it('tell what Telegram refuses', async () => {
    await expect(api.sendMessage(1, 'x')).rejects.toBeInstanceOf(GrammyError)
  })

  it.each([
    ['a page instead of JSON', { kind: 'html' }],
    ['a reset', { kind: 'reset' }],
    ['half an answer', { kind: 'truncated' }],
  ] as const)('fail on %s without the token in the error', async (_, fault) => {
    server.faults.add(fault)
    const error = await api.getMe().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(HttpError)
    expect(seenOf(error)).not.toContain(server.token)
  })

  it.each(['null', '{}', '{"ok":true}', '{"ok":false}', '{"ok":1,"result":true}', '<html>', ''])(
    'fail where the answer is %s',
    async (body) => {
      const portal = createServer((_request, response) => response.end(body))
      await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve))
      const address = portal.address()
      const port = typeof address === 'object' ? address?.port : undefined
      const error = await newApi(`http://127.0.0.1:${port}`)
        .getMe()
        .catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(HttpError)
      expect(seenOf(error)).toContain('NO_ANSWER_OF_THE_BOT_API')
      portal.closeAllConnections()
      portal.close()
    },
  )

  it('fail where nobody listens, without the token in the error', async () => {
    await server.away()
    const error = await api.getMe().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(HttpError)
    expect(seenOf(error)).toContain('ECONNREFUSED')
    expect(seenOf(error)).not.toContain(server.token)
    await server.back()
    expect((await api.getMe()).id).toBe(server.me.id)
  })

  it('end at once when they are aborted', async () => {
    server.faults.add({ kind: 'hang', seconds: 10 })
    const controller = new AbortController()
    const began = Date.now()
    setTimeout(() => controller.abort(), 50)
    await expect(api.getMe(controller.signal as never)).rejects.toBeInstanceOf(HttpError)
    expect(Date.now() - began).toBeLessThan(9_000)
  })

  it('are not made at all where they were aborted before', async () => {
    await expect(api.getMe(AbortSignal.abort() as never)).rejects.toBeInstanceOf(HttpError)
    expect(server.record.calls).toEqual([])
  })

  it('find a server that lies behind a path', async () => {
    const root = `${server.root}/telegram`
    await expect(newApi(root).getMe()).rejects.toMatchObject({ error_code: 404, description: 'Not Found' })
  })
})
