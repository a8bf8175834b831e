import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotApiServer } from '../support/bot-api-server.ts'
import { freePort } from '../support/free-port.ts'
import { hasRedis, startRedis } from '../support/redis-server.ts'
import { Service, temporaryFolder } from '../support/service.ts'
import { Crowd } from './crowd.ts'
import { longest, report, size, sleep } from './runs.ts'

if (!hasRedis)
  process.stdout.write(
    'two copies on one Redis: skipped, no redis-server here (apt-get install redis-server)\n',
  )

let server: BotApiServer
let state: ReturnType<typeof temporaryFolder>
let services: Service[]

beforeEach(async () => {
  server = await BotApiServer.start()
  server.updates.redeliverAfter = 100
  state = temporaryFolder()
  services = []
})

afterEach(async () => {
  for (const service of services) await service.kill()
  await server.stop()
  state.remove()
})

/** Copies of the web process, with the updates going round them as a balancer sends them. */
async function startCopies(count: number, redis: string): Promise<void> {
  const urls: string[] = []
  for (let copy = 0; copy < count; copy += 1) {
    const port = await freePort()
    urls.push(`http://127.0.0.1:${port}/hook`)
    services.push(
      new Service(server, {
        WEBHOOK_URL: urls[0] ?? '',
        PORT: String(port),
        HOST: '127.0.0.1',
        REDIS_URL: redis,
        MESSAGES_PER_SECOND: '0',
        ANSWERS_PER_MINUTE: '5',
        STATE_DIR: state.path,
      }),
    )
  }
  for (const service of services) await service.wrote('connected to Telegram')
  await server.until(
    () => server.updates.webhook !== undefined,
    5_000,
    () => 'the webhook to be set',
  )
  server.updates.copies = urls
}

function expectNoTokens(): void {
  for (const { output } of services) expect(output).not.toContain(server.token)
}

describe.skipIf(!hasRedis)('two copies on one Redis', () => {
  it(
    'answer each update once, although each comes to both',
    async () => {
      const redis = await startRedis()
      server.updates.times = 2
      await startCopies(2, redis.url)
      const crowd = new Crowd(server)
      for (let i = 0; i < size(1_000, 60); i += 1) {
        crowd.ask()
        if (i % 20 === 0) await sleep(20)
      }
      await server.settled(120_000)
      const tally = crowd.tally()
      report('two copies', tally)
      expect(tally).toEqual({
        asked: crowd.chats.length,
        answered: crowd.chats.length,
        twice: 0,
        'more than twice': 0,
      })
      expectNoTokens()
      await redis.stop()
    },
    longest,
  )

  it(
    'count together how much a reader asks',
    async () => {
      const redis = await startRedis()
      await startCopies(2, redis.url)
      const eager = server.user().privateChat()
      for (let i = 0; i < 20; i += 1) eager.send('why is Kyrgyzstan neutral?')
      await server.settled(30_000)
      expect(eager.said).toHaveLength(6)
      await redis.stop()
    },
    longest,
  )

  it(
    'go on when a copy dies with updates in hand, and when Redis dies',
    async () => {
      const redis = await startRedis()
      await startCopies(2, redis.url)
      const crowd = new Crowd(server)
      for (let i = 0; i < 20; i += 1) crowd.ask()
      await services[1]?.kill()
      server.updates.copies.pop()
      for (let i = 0; i < 20; i += 1) crowd.ask()
      await server.settled(60_000)
      await redis.stop()
      for (let i = 0; i < 20; i += 1) crowd.ask()
      await server.settled(30_000)
      const tally = crowd.tally()
      report('a copy and Redis die', tally)
      expect(tally.answered).toBe(tally.asked)
      expect(tally['more than twice']).toBe(0)
      expect(services[0]?.output).toContain('Redis does not answer')
      expectNoTokens()
    },
    longest,
  )
})
