import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotApiServer } from '../support/bot-api-server.ts'
import { freePort } from '../support/free-port.ts'
import { runHere } from '../support/program.ts'
import { hasRedis, startRedis } from '../support/redis-server.ts'
import { Service, temporaryFolder } from '../support/service.ts'

let server: BotApiServer
let service: Service | undefined

beforeEach(async () => {
  server = await BotApiServer.start()
})

afterEach(async () => {
  await service?.kill()
  await server.stop()
  expect(service?.output).not.toContain(server.token)
})

/** The status of that page of the service. */
async function statusOf(port: number, path: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${port}${path}`)).status
}

describe('the running bot', () => {
  it('tells whether it is ready: not while Telegram is away, and again when it is back', async () => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/hook`
    const METRICS_TOKEN = 'a-token-of-the-metrics'
    service = new Service(server, { WEBHOOK_URL: url, PORT: String(port), HOST: '127.0.0.1', METRICS_TOKEN })
    await service.wrote('the webhook is set')
    expect(await statusOf(port, '/healthz')).toBe(200)
    expect(await statusOf(port, '/readyz')).toBe(200)
    const { secret } = server.updates.webhook ?? {}
    await server.away()
    const ada = server.user().privateChat().chat
    const message = {
      message_id: 1,
      date: 0,
      chat: { id: ada.id, type: 'private' },
      from: { id: ada.id },
      text: 'why?',
    }
    void fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret ?? '' },
      body: JSON.stringify({ update_id: 1, message }),
    }).catch(() => undefined)
    await service.wrote('the Bot API is in trouble')
    expect(await statusOf(port, '/readyz')).toBe(503)
    expect(await statusOf(port, '/healthz')).toBe(200)
    await server.back()
    expect(await statusOf(port, '/readyz')).toBe(200)
    const authorization = `Bearer ${METRICS_TOKEN}`
    expect(await statusOf(port, '/metrics')).toBe(401)
    const metrics = await (
      await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization } })
    ).text()
    expect(metrics).toMatch(/verbatim_bot_api_errors_total\{method="sendMessage",code="network"\} [1-9]/)
    expect(metrics).toMatch(/verbatim_index_size\{of="articles"\} 1/)
    expect(await service.stop()).toBe(0)
  })

  it('gives metrics to nobody where there is no token for them', async () => {
    const port = await freePort()
    service = new Service(server, { PORT: String(port), HOST: '127.0.0.1' })
    await service.wrote('connected to Telegram')
    expect(await statusOf(port, '/healthz')).toBe(200)
    expect(await statusOf(port, '/metrics')).toBe(404)
  })

  it('counts the people who are quoted as `check` does', async () => {
    const port = await freePort()
    const METRICS_TOKEN = 'a-token-of-the-metrics'
    service = new Service(server, { PORT: String(port), HOST: '127.0.0.1', METRICS_TOKEN })
    await service.wrote('connected to Telegram')
    const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).text()
    const [, people] = /verbatim_index_size\{of="people"\} (\d+)/.exec(metrics) ?? []
    const { stdout } = await runHere(['check'])
    expect(stdout).toContain(`Speakers in all: ${people}.\n`)
    expect(stdout).toMatch(new RegExp(`\\d+ quotes.*, ${people} speakers\n`))
  })

  it('makes the folder for its state where it is missing', async () => {
    const { path, remove } = temporaryFolder()
    const STATE_DIR = join(path, 'not', 'there')
    service = new Service(server, { STATE_DIR })
    await server.user().privateChat().ask('hello', { within: 15_000 })
    await service.stop()
    expect(readdirSync(STATE_DIR).some((name) => name.endsWith('.handled'))).toBe(true)
    remove()
  })

  it.each(['/proc/1/state', 'package.json/state'])(
    'says in a line that nothing can be kept in %s, and answers all the same',
    async (STATE_DIR) => {
      service = new Service(server, { STATE_DIR })
      expect((await server.user().privateChat().ask('hello', { within: 15_000 })).text).toBeTruthy()
      const said = service.output.split('\n').filter((line) => line.includes('set STATE_DIR to'))
      expect(said.length).toBeGreaterThan(0)
      expect(service.output).not.toContain('"stack"')
      expect(service.output).not.toMatch(/^\s+at /mu)
    },
  )

  it('notes chats that shut it out, and goes on', async () => {
    service = new Service(server, { MESSAGES_PER_SECOND: '0' })
    const [ada, bob] = [server.user(), server.user()]
    const question = '/ask why is Kyrgyzstan neutral?'
    const gone = server.group('Gone')
    const muted = server.group('Muted')
    const closed = server.group('Closed', { isForum: true })
    const thread = closed.openTopic()
    const upgraded = server.group('Upgraded', { kind: 'group' })
    await bob.privateChat().ask('hello', { within: 15_000 })
    ada.privateChat().send('hello')
    ada.block()
    gone.chat.shutOut = 'kicked'
    muted.chat.muted = true
    closed.closeTopic(thread)
    const moved = upgraded.upgrade(ada)
    for (const group of [gone, muted, upgraded]) ada.in(group).send(question)
    ada.in(closed).send(question, { thread })
    await server.settled(15_000)
    expect(moved.said).toHaveLength(1)
    expect((await bob.privateChat().ask('who wrote this?')).text).toBeTruthy()
    const refused = server.record.refusals().map(({ error }) => error?.description)
    expect(refused.length).toBeLessThanOrEqual(6)
    expect(await service.stop()).toBe(0)
    expect(service.output).not.toContain('"level":50')
  })

  it('says in one line that the port is taken', async () => {
    const { port } = new URL(server.root)
    service = new Service(server, { PORT: port, HOST: '127.0.0.1' })
    expect(await service.ended).toBe(2)
    expect(service.output).toMatch(/PORT or HOST must be another.*EADDRINUSE/)
  })

  it('says in one line that Telegram does not take the address of the webhook', async () => {
    const port = await freePort()
    service = new Service(server, {
      WEBHOOK_URL: 'http://bot.example.org/hook',
      PORT: String(port),
      HOST: '127.0.0.1',
    })
    expect(await service.ended).toBe(2)
    expect(service.output).toContain('WEBHOOK_URL is not taken')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('answers, and stops cleanly on %s', async (signal) => {
    service = new Service(server)
    const answer = await server.user().privateChat().ask('why is Kyrgyzstan neutral?', { within: 15_000 })
    expect(answer.text).toContain('neutral')
    const began = Date.now()
    expect(await service.stop(signal)).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(server.updates.pending).toBe(0)
    expect(server.record.refusals()).toEqual([])
  })

  it.each(['polling', 'webhook'])('stops also before Telegram told of the webhook, by %s', async (way) => {
    const port = await freePort()
    const settings = { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, PORT: String(port), HOST: '127.0.0.1' }
    server.faults.add({ kind: 'status', code: 429, retryAfter: 60, methods: ['getWebhookInfo'] })
    service = new Service(server, way === 'webhook' ? settings : {})
    const isAsked = () => server.record.of('getWebhookInfo').length > 0
    await server.until(isAsked, 15_000, () => 'the question about the webhook')
    const began = Date.now()
    expect(await service.stop()).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
  })

  it('stops within 10 seconds where Telegram answers nothing and somebody sends half a request', async () => {
    const port = await freePort()
    service = new Service(server, { PORT: String(port), HOST: '127.0.0.1' })
    const chat = server.user().privateChat()
    await chat.ask('why is Kyrgyzstan neutral?', { within: 15_000 })
    await server.settled()
    server.faults.add({ kind: 'hang', seconds: 60 })
    chat.send('who wrote this?')
    const calls = server.record.of('sendMessage').length
    const isHanging = () => server.record.of('sendMessage').length > calls
    await server.until(isHanging, 5_000, () => 'the answer to be sent')
    const slow = connect(port, '127.0.0.1')
    slow.on('error', () => {})
    const began = Date.now()
    const stopped = service.stop()
    setTimeout(() => slow.write('POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf'), 6_000)
    expect(await stopped).toBe(0)
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(server.updates.pending).toBe(1)
  })

  it.skipIf(!hasRedis)('stops within 10 seconds where Redis hangs', async () => {
    const redis = await startRedis()
    service = new Service(server, { REDIS_URL: redis.url })
    await server.user().privateChat().ask('why is Kyrgyzstan neutral?', { within: 15_000 })
    await server.settled()
    redis.freeze()
    const late = setTimeout(() => void service?.kill(), 10_000)
    const code = await service.stop()
    clearTimeout(late)
    await redis.stop()
    expect(code).toBe(0)
  })

  it('says in one line that the token is not accepted, and exits', async () => {
    service = new Service(server, { BOT_TOKEN: '123456789:AAnobody_knows_this_token' })
    expect(await service.ended).toBe(2)
    expect(service.output).toContain('Telegram does not accept BOT_TOKEN')
    expect(service.output).not.toMatch(/^ {4}at /m)
    expect(service.output).not.toContain('AAnobody')
  })

  it('writes nothing that people wrote above level debug', async () => {
    service = new Service(server, { LOG_LEVEL: 'info' })
    const ada = server.user({ first_name: 'Adalovelace' }).privateChat()
    await ada.ask('an unusual question about zebras', { within: 15_000 })
    await service.stop()
    expect(service.output).toContain('connected to Telegram')
    expect(service.output).not.toMatch(/zebras|Adalovelace/)
  })
})
