import { inspect } from 'node:util'
import { Api, HttpError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { FloodGate } from '../../../../src/telegram/transport/outgoing/flood.ts'
import { Outage } from '../../../../src/telegram/transport/outgoing/outage.ts'
import { type OutgoingOptions, outgoing } from '../../../../src/telegram/transport/outgoing/outgoing.ts'
import { Pace } from '../../../../src/telegram/transport/outgoing/pace.ts'
import { Deliveries } from '../../../../src/telegram/transport/state/deliveries.ts'
import { BotApiServer } from '../../../support/bot-api-server.ts'
import { Lines } from '../../../support/lines.ts'

let server: BotApiServer
let lines: Lines

beforeEach(async () => {
  server = await BotApiServer.start()
  lines = new Lines()
})

afterEach(async () => {
  await server.stop()
})

function newApi(options: Partial<OutgoingOptions> = {}): Api {
  const api = new Api(server.token, { apiRoot: server.root })
  const logger = createLogger({ level: 'info', secrets: [], destination: lines })
  api.config.use(
    outgoing({
      pace: new Pace({ perSecond: 0, chatInterval: 0, chatBurst: 1, perGroupMinute: 0 }),
      outage: new Outage(logger),
      flood: new FloodGate(0),
      deliveries: new Deliveries(),
      signal: new AbortController().signal,
      backoff: { first: 5, most: 20 },
      timeout: 1_000,
      patience: 2_000,
      ...options,
    }),
  )
  return api
}

describe('outgoing calls', () => {
  it('wait as long as Telegram asks and come through', async () => {
    server.faults.add({ kind: 'status', code: 429, retryAfter: 0.3, times: 1 })
    const { id } = server.user().privateChat().chat
    const began = Date.now()
    await newApi().sendMessage(id, 'x')
    expect(Date.now() - began).toBeGreaterThanOrEqual(290)
    expect(lines.text).toBe('')
  })

  it('follow a group that became a supergroup', async () => {
    const group = server.group('Newsroom', { kind: 'group' })
    const moved = group.upgrade(server.user())
    const sent = await newApi().sendMessage(group.chat.id, 'x')
    expect(sent.chat.id).toBe(moved.chat.id)
  })

  it('are not repeated where Telegram says no for good', async () => {
    const ada = server.user()
    ada.block()
    const { id } = ada.privateChat().chat
    await expect(newApi().sendMessage(id, 'x')).rejects.toMatchObject({ error_code: 403 })
    await expect(newApi().sendMessage(404, 'x')).rejects.toMatchObject({ error_code: 400 })
    expect(server.record.of('sendMessage')).toHaveLength(2)
  })

  it('give up when patience ends, and the error holds no token', async () => {
    await server.away()
    const error = await newApi({ patience: 100 })
      .getMe()
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(HttpError)
    const seen = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + String(error)
    expect(seen).not.toContain(server.token)
    expect(lines.of('warn')).toHaveLength(1)
  })

  it('give up at once when the process stops', async () => {
    const stop = new AbortController()
    server.faults.add({ kind: 'hang', seconds: 10 })
    const call = newApi({ signal: stop.signal }).getMe()
    await server.until(
      () => server.record.calls.length > 0,
      2_000,
      () => 'the call',
    )
    stop.abort()
    await expect(call).rejects.toBeInstanceOf(HttpError)
  })

  it('answer queries without waiting behind messages', async () => {
    const stop = new AbortController()
    const pace = new Pace({ perSecond: 0.01, chatInterval: 0, chatBurst: 1, perGroupMinute: 0 })
    const api = newApi({ pace, signal: stop.signal })
    const { id } = server.user().privateChat().chat
    const bulk = Array.from({ length: 2 }, () => api.sendMessage(id, 'x'))
    const query = server.queries.newId()
    const answered = server.queries.inline.ask(query)
    await api.answerInlineQuery(query, [])
    await answered
    expect(server.record.of('sendMessage').length).toBeLessThan(bulk.length)
    stop.abort()
    await Promise.allSettled(bulk)
  })
})
