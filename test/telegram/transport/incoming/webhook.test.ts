import { existsSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect as connectSocket } from 'node:net'
import fc from 'fast-check'
import { Bot } from 'grammy'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { Metrics } from '../../../../src/service/metrics.ts'
import { WebServer } from '../../../../src/service/web-server.ts'
import { KeptUpdates } from '../../../../src/telegram/transport/state/kept-updates.ts'
import { stateFile } from '../../../../src/telegram/transport/state/state-file.ts'
import { ProcessMemory } from '../../../../src/telegram/transport/state/update-memory.ts'
import {
  runWebhook,
  TokenRefused,
  type TransportOptions,
} from '../../../../src/telegram/transport/transport.ts'
import { BotApiServer } from '../../../support/bot-api-server.ts'
import { freePort } from '../../../support/free-port.ts'
import { Lines } from '../../../support/lines.ts'
import { temporaryFolder } from '../../../support/service.ts'

const secret = 'a-secret-that-nobody-knows'
const metricsToken = 'a-token-of-the-metrics'

let server: BotApiServer
let lines: Lines
let state: ReturnType<typeof temporaryFolder>
let stop: () => Promise<void>
let port: number
/** How often it was looked whether the bot is ready. */
let looks = 0
/** Settles when the bot has ended. */
let ended: Promise<void>
/** What each bot that is started does. */
let prepare: (bot: Bot) => void

beforeEach(async () => {
  server = await BotApiServer.start()
  server.updates.redeliverAfter = 20
  lines = new Lines()
  port = await freePort()
  prepare = () => {}
  stop = async () => {}
  state = temporaryFolder()
})

afterEach(async () => {
  await stop()
  await server.stop()
  state.remove()
  expect(lines.text).not.toContain(server.token)
  expect(lines.text).not.toContain(secret)
})

/** Serves the bot by webhook; resolves when the webhook is set. */
async function start(options: Partial<TransportOptions> = {}, place: { hold?: number } = {}): Promise<void> {
  const bot = new Bot(server.token, { client: { apiRoot: server.root } })
  prepare(bot)
  const controller = new AbortController()
  const logger = createLogger({ level: 'debug', secrets: [server.token, secret], destination: lines })
  const web = new WebServer({
    host: '127.0.0.1',
    port,
    logger,
    metrics: new Metrics(),
    metricsToken,
    isReady: async () => {
      looks += 1
      await new Promise((resolve) => setTimeout(resolve, 100))
      return true
    },
    requestTime: 500,
  })
  await web.listen()
  const running = runWebhook(
    bot,
    {
      logger,
      signal: controller.signal,
      memory: new ProcessMemory(),
      stateDir: state.path,
      limits: { perSecond: 0, chatInterval: 0, chatBurst: 1, perGroupMinute: 0 },
      tuning: {
        outgoing: { timeout: 10_000, patience: 10_000, backoff: { first: 5, most: 50 } },
        handling: { backoff: { first: 5, most: 20 } },
        grace: 1_000,
      },
      ...options,
    },
    {
      url: `http://127.0.0.1:${port}/hook`,
      secret,
      attach: (webhook) => {
        web.webhook = webhook
      },
      ...place,
    },
  )
  ended = running
  running.catch(() => undefined)
  let isStopped = false
  stop = async () => {
    if (isStopped) return
    isStopped = true
    controller.abort()
    await running.catch(() => undefined)
    await web.close()
  }
  await server.until(
    () => server.updates.webhook !== undefined,
    2_000,
    () => 'the webhook to be set',
  )
}

interface Reply {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

function post(
  body: string | Buffer,
  {
    method = 'POST',
    path = '/hook',
    headers = {},
  }: { method?: string; path?: string; headers?: object } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        port,
        path,
        method,
        headers: {
          'content-type': 'application/json',
          'x-telegram-bot-api-secret-token': secret,
          ...headers,
        },
      },
      (response) => {
        let text = ''
        response.on('data', (piece) => {
          text += piece
        })
        response.on('error', () => {})
        response.on('close', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      },
    )
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error)
    })
    sent.end(body)
  })
}

describe('the webhook', () => {
  it('answers questions that Telegram brings', async () => {
    prepare = (bot) => void bot.on('message:text', (ctx) => ctx.reply(`got ${ctx.msg.text}`))
    await start()
    const chat = server.user().privateChat()
    expect((await chat.ask('hello')).text).toBe('got hello')
    await server.settled()
    expect(server.updates.counted.redelivered).toBe(0)
  })

  it('is set once, and again only where it differs', async () => {
    await start()
    await stop()
    await start()
    expect(server.record.of('setWebhook')).toHaveLength(1)
    await stop()
    server.updates.setWebhook(
      { url: 'http://127.0.0.1:1/other', secret: 'x', maxConnections: 1, allowedUpdates: [] },
      false,
    )
    await start()
    await server.until(
      () => server.record.of('setWebhook').length === 2,
      2_000,
      () => 'the webhook to be set again',
    )
  })

  it('is set again where its secret changed', async () => {
    prepare = (bot) => void bot.on('message:text', (ctx) => ctx.reply('ok'))
    await start()
    if (server.updates.webhook) server.updates.webhook.secret = 'the-secret-before'
    expect((await server.user().privateChat().ask('hello')).text).toBe('ok')
  })

  it('refuses what is not from Telegram, with the right status and no word', async () => {
    let handled = 0
    prepare = (bot) =>
      void bot.use(() => {
        handled += 1
      })
    await start()
    const good = JSON.stringify({ update_id: 1 })
    const statuses = {
      get: await post('', { method: 'GET' }),
      put: await post(good, { method: 'PUT' }),
      elsewhere: await post(good, { path: '/other' }),
      unsigned: await post(good, { headers: { 'x-telegram-bot-api-secret-token': '' } }),
      wrong: await post(good, { headers: { 'x-telegram-bot-api-secret-token': `${secret}x` } }),
      form: await post(good, { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      empty: await post(''),
      broken: await post('{"update_id":1'),
      nothing: await post('null'),
      list: await post('[]'),
      number: await post('5'),
      nameless: await post('{}'),
      negative: await post('{"update_id":-1}'),
      text: await post('{"update_id":"1"}'),
      huge: await post(Buffer.alloc(10 * 1024 * 1024, ' ')),
    }
    const found = Object.fromEntries(Object.entries(statuses).map(([name, { status }]) => [name, status]))
    expect(found).toEqual({
      get: 405,
      put: 405,
      elsewhere: 404,
      unsigned: 401,
      wrong: 401,
      form: 415,
      empty: 400,
      broken: 400,
      nothing: 400,
      list: 400,
      number: 400,
      nameless: 400,
      negative: 400,
      text: 400,
      huge: 413,
    })
    for (const { body } of Object.values(statuses)) expect(body).toBe('')
    expect(statuses.get.headers.allow).toBe('POST')
    expect(handled).toBe(0)
    expect((await post(good)).status).toBe(200)
    expect(handled).toBe(1)
  })

  it('cuts off a body that never ends, also where it hides its length', async () => {
    await start()
    const status = await new Promise<number>((resolve) => {
      const sent = request(
        {
          port,
          path: '/hook',
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
        },
        (response) => resolve(response.statusCode ?? 0),
      )
      sent.on('error', () => {})
      const feed = setInterval(() => sent.write(Buffer.alloc(256 * 1024, ' ')), 1)
      sent.on('close', () => clearInterval(feed))
    })
    expect(status).toBe(413)
  })

  it('cuts off whoever sends slower than anybody needs', async () => {
    await start()
    const began = Date.now()
    await new Promise<void>((resolve) => {
      const socket = connectSocket(port, '127.0.0.1')
      socket.write(
        `POST /hook HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n`,
      )
      const drip = setInterval(() => socket.write(' '), 200)
      socket.on('error', () => {})
      socket.on('close', () => {
        clearInterval(drip)
        resolve()
      })
      socket.resume()
    })
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  /** What comes back for these bytes, sent as they are, until the connection ends. */
  function exchange(bytes: string): Promise<string> {
    return new Promise((resolve) => {
      let answer = ''
      const socket = connectSocket(port, '127.0.0.1', () => socket.write(bytes))
      socket.setTimeout(10_000, () => socket.destroy())
      socket.on('data', (piece) => {
        answer += piece
      })
      socket.on('error', () => {})
      socket.on('close', () => resolve(answer))
    })
  }

  const head = (length: string, more = '') =>
    `POST /hook HTTP/1.1\r\nhost: x\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-type: application/json\r\n${length}\r\n${more}\r\n`
  const statusesOf = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)

  it('takes bodies in pieces, bodies announced before, and several requests at once', async () => {
    const got: number[] = []
    prepare = (bot) => void bot.use((ctx) => void got.push(ctx.update.update_id))
    await start()
    const last = 'connection: close\r\n'
    const body = (id: number) => JSON.stringify({ update_id: id })
    const chunked = body(1)
      .split('')
      .map((letter) => `1\r\n${letter}\r\n`)
      .join('')
    expect(
      statusesOf(await exchange(`${head('transfer-encoding: chunked', last)}${chunked}0\r\n\r\n`)),
    ).toEqual(['200'])
    const announced = head('content-length: 15', `expect: 100-continue\r\n${last}`) + body(2)
    expect(statusesOf(await exchange(announced))).toEqual(['100', '200'])
    const both = `${head('content-length: 15')}${body(3)}${head('content-length: 15', last)}${body(4)}`
    expect(statusesOf(await exchange(both))).toEqual(['200', '200'])
    expect(got).toEqual([1, 2, 3, 4])
  })

  it('takes no request in another one, and says what is wrong with what is no HTTP', async () => {
    let handled = 0
    prepare = (bot) =>
      void bot.use(() => {
        handled += 1
      })
    await start()
    const wrong = head('content-length: 15').replace(secret, `${secret}2`)
    expect(statusesOf(await exchange(`${wrong}{"update_id":5}`))).toEqual(['401'])
    const hidden = `${head('content-length: 15\r\ntransfer-encoding: chunked')}0\r\n\r\n{"update_id":6}`
    expect(statusesOf(await exchange(hidden))[0]).toBe('400')
    expect(statusesOf(await exchange('what is this?\r\n\r\n'))).toEqual(['400'])
    expect(statusesOf(await exchange(`GET /hook HTTP/1.1\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`))).toEqual([
      '431',
    ])
    expect(handled).toBe(0)
  })

  it('answers an update once that comes thrice at the same time', async () => {
    server.updates.times = 3
    prepare = (bot) => void bot.on('message:text', (ctx) => ctx.reply('ok'))
    await start()
    const chats = Array.from({ length: 20 }, () => server.user().privateChat())
    for (const chat of chats) chat.send('hello')
    await server.settled()
    expect(server.updates.counted.delivered).toBe(60)
    for (const chat of chats) expect(chat.said).toHaveLength(1)
  })

  it('does not hold Telegram while an answer takes long, and takes the update when it comes again', async () => {
    let runs = 0
    prepare = (bot) =>
      void bot.on('message:text', async (ctx) => {
        runs += 1
        await new Promise((resolve) => setTimeout(resolve, 300))
        await ctx.reply('at last')
      })
    await start({}, { hold: 50 })
    expect((await server.user().privateChat().ask('hello')).text).toBe('at last')
    await server.settled()
    expect(server.updates.counted.redelivered).toBeGreaterThan(0)
    expect(runs).toBe(1)
  })

  it('answers what was kept while the bot was polling, once', async () => {
    const { id } = await new Bot(server.token, { client: { apiRoot: server.root } }).api.getMe()
    const path = stateFile({ bot: id, stateDir: state.path }, 'kept')
    const logger = createLogger({ level: 'debug', secrets: [server.token], destination: lines })
    const chat = server.user().privateChat()
    const message = { message_id: 7, date: 0, chat: { id: chat.chat.id, type: 'private' }, text: 'hello' }
    const update = { update_id: 7, message } as Update
    expect(new KeptUpdates({ path, token: server.token, logger }).keep([update])).toBe(true)
    prepare = (bot) => void bot.on('message:text', (ctx) => ctx.reply('ok'))
    await start()
    server.push(update)
    await server.until(
      () => chat.said.length > 0,
      2_000,
      () => 'an answer',
    )
    await server.settled()
    await stop()
    expect(chat.said).toHaveLength(1)
    expect(existsSync(path)).toBe(false)
  })

  it('finishes what is in hand when it is stopped, and takes nothing new', async () => {
    prepare = (bot) =>
      void bot.on('message:text', async (ctx) => {
        await new Promise((resolve) => setTimeout(resolve, 200))
        await ctx.reply('ok')
      })
    await start()
    const chat = server.user().privateChat()
    chat.send('hello')
    await server.until(
      () => server.updates.counted.delivered > 0,
      2_000,
      () => 'the update',
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await stop()
    await server.settled()
    expect(chat.said).toHaveLength(1)
  })

  it('ends where the token is revoked while it runs, and gives no update up for it', async () => {
    prepare = (bot) => void bot.on('message:text', (ctx) => ctx.reply('ok'))
    await start()
    const chat = server.user().privateChat()
    await chat.ask('hello')
    await server.settled()
    server.faults.add({ kind: 'status', code: 401, description: 'Unauthorized' })
    chat.send('one more')
    await expect(ended).rejects.toThrow(TokenRefused)
    expect(server.updates.pending).toBe(1)
  })

  it('goes on where one call is refused as if the token were wrong, and answers what it was about', async () => {
    prepare = (bot) => void bot.on('message:text', (ctx) => ctx.reply('ok'))
    await start()
    server.faults.add({
      kind: 'status',
      code: 401,
      description: 'Unauthorized',
      methods: ['sendMessage'],
      times: 1,
    })
    expect((await server.user().privateChat().ask('hello')).text).toBe('ok')
    expect(lines.text).toContain('as if it did not know the token')
  })

  it('survives updates of any shape and answers the next good question', async () => {
    prepare = (bot) => {
      bot.on('message:text', (ctx) => ctx.reply(`got ${ctx.msg.text}`))
      bot.on('callback_query:data', (ctx) => ctx.answerCallbackQuery(ctx.callbackQuery.data.slice(1)))
      bot.on('inline_query', (ctx) => ctx.answerInlineQuery([], { next_offset: ctx.inlineQuery.query }))
    }
    await start()
    let number = 1
    const kinds = fc.constantFrom(
      'message',
      'edited_message',
      'callback_query',
      'inline_query',
      'my_chat_member',
      'pigeon',
    )
    const anything = fc.anything({ withNullPrototype: false, maxDepth: 4 })
    await fc.assert(
      fc.asyncProperty(kinds, anything, async (kind, body) => {
        number += 1
        const { status } = await post(JSON.stringify({ update_id: number, [kind]: body }))
        expect(status).toBe(200)
      }),
      { numRuns: 200 },
    )
    expect((await server.user().privateChat().ask('hello')).text).toBe('got hello')
  })
})

describe('the web server', () => {
  it('tells that it lives, whether it is ready, and what it counted', async () => {
    await start()
    const get = (path: string) => post('', { method: 'GET', path })
    expect(await get('/healthz')).toMatchObject({ status: 200, body: 'ok' })
    expect(await get('/readyz')).toMatchObject({ status: 200, body: 'ready' })
    expect((await get('/metrics')).status).toBe(401)
    const headers = { authorization: `Bearer ${metricsToken}` }
    const metrics = await post('', { method: 'GET', path: '/metrics', headers })
    expect(metrics.headers['content-type']).toContain('text/plain')
    expect(metrics.body).toContain('# TYPE verbatim_update_seconds histogram')
    expect((await post('{}', { path: '/healthz' })).status).toBe(405)
    expect((await get('/nothing')).status).toBe(404)
  })

  it('looks once whether it is ready, however many ask at once', async () => {
    await start()
    looks = 0
    const asked = Array.from({ length: 50 }, () => post('', { method: 'GET', path: '/readyz' }))
    for (const { status } of await Promise.all(asked)) expect(status).toBe(200)
    expect(looks).toBeLessThan(5)
  })
})
