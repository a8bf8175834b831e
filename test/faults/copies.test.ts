import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { hasRedis, startRedis } from '../support/redis-server.ts'
import { Crowd } from './crowd.ts'
import { longest, report, size, sleep } from './runs.ts'
import { Stage, webhookSettings } from './stage.ts'

if (!hasRedis)
  process.stdout.write(
    'two copies on one Redis: skipped, no redis-server here (apt-get install redis-server)\n',
  )

let stage: Stage

beforeEach(async () => {
  stage = await Stage.open()
  stage.server.updates.redeliverAfter = 100
})

afterEach(() => stage.close())

/** A Redis server that ends with the run. */
async function openRedis(): ReturnType<typeof startRedis> {
  const redis = await startRedis()
  stage.atEnd(redis.stop)
  return redis
}

/** Copies of the web process, with the updates going round them as a balancer sends them. */
async function startCopies(count: number, redis: string): Promise<void> {
  const ports = await Promise.all(Array.from({ length: count }, () => freePort()))
  const places = await Promise.all(ports.map((port) => webhookSettings(port)))
  const [first] = places
  for (const place of places) {
    stage.start({
      ...place,
      WEBHOOK_URL: first?.WEBHOOK_URL ?? '',
      REDIS_URL: redis,
      MESSAGES_PER_SECOND: '0',
      ANSWERS_PER_MINUTE: '5',
    })
  }
  for (const service of stage.services) await service.wrote('connected to Telegram')
  const { server } = stage
  await server.until(
    () => server.updates.webhook !== undefined,
    5_000,
    () => 'the webhook to be set',
  )
  server.updates.copies = places.map(({ WEBHOOK_URL }) => WEBHOOK_URL)
}

describe.skipIf(!hasRedis)('two copies on one Redis', () => {
  it(
    'answer each update once, although each comes to both',
    async () => {
      const { server } = stage
      const redis = await openRedis()
      server.updates.times = 2
      await startCopies(2, redis.url)
      const crowd = new Crowd(server)
      for (let i = 0; i < size(1_000, 60); i += 1) {
        crowd.ask()
        if (i % 20 === 0) await sleep(20)
      }
      await crowd.served(120_000)
      const tally = crowd.tally()
      report('two copies', tally)
      expect(tally).toEqual({
        asked: crowd.chats.length,
        answered: crowd.chats.length,
        twice: 0,
        'more than twice': 0,
      })
    },
    longest,
  )

  it(
    'count together how much a reader asks',
    async () => {
      const { server } = stage
      const redis = await openRedis()
      await startCopies(2, redis.url)
      const eager = server.user().privateChat()
      for (let i = 0; i < 20; i += 1) eager.send('why is Kyrgyzstan neutral?')
      await server.settled(30_000)
      expect(eager.said).toHaveLength(6)
    },
    longest,
  )

  it(
    'go on when a copy dies with updates in hand, and when Redis dies',
    async () => {
      const { server, services } = stage
      const redis = await openRedis()
      await startCopies(2, redis.url)
      const crowd = new Crowd(server)
      for (let i = 0; i < 20; i += 1) crowd.ask()
      await services[1]?.kill()
      server.updates.copies.pop()
      for (let i = 0; i < 20; i += 1) crowd.ask()
      await crowd.served(60_000)
      await redis.stop()
      for (let i = 0; i < 20; i += 1) crowd.ask()
      await crowd.served(30_000)
      const tally = crowd.tally()
      report('a copy and Redis die', tally)
      expect(tally.answered).toBe(tally.asked)
      expect(tally['more than twice']).toBe(0)
      expect(services[0]?.output).toContain('Redis does not answer')
    },
    longest,
  )
})
