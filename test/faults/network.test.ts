import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fault } from '../support/bot-api-server.ts'
import type { Service } from '../support/service.ts'
import { Crowd } from './crowd.ts'
import { longest, report, size, sleep } from './runs.ts'
import { Stage, webhookSettings } from './stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await Stage.open()
  stage.server.updates.redeliverAfter = 100
})

afterEach(() => stage.close())

/** Starts the bot with everything as usual but Telegram's limits, which would only make the test longer. */
async function startService(way: 'polling' | 'webhook' = 'polling'): Promise<Service> {
  const webhook = way === 'webhook' ? await webhookSettings() : {}
  const service = stage.start({ MESSAGES_PER_SECOND: '0', ...webhook })
  await service.wrote('connected to Telegram')
  return service
}

/** Everybody got their answer, once. */
async function expectAllAnswered(run: string, service: Service, crowd: Crowd): Promise<void> {
  await crowd.served(120_000)
  const tally = crowd.tally()
  report(run, tally)
  expect(await service.stop()).toBe(0)
  expect(tally).toEqual({
    asked: crowd.chats.length,
    answered: crowd.chats.length,
    twice: 0,
    'more than twice': 0,
  })
  expect(stage.server.record.refusals()).toEqual([])
}

const faults: [string, Fault][] = [
  ['429 with a pause', { kind: 'status', code: 429, retryAfter: 0.5 }],
  ['500', { kind: 'status', code: 500 }],
  ['a 502 page', { kind: 'html' }],
  ['a reset', { kind: 'reset' }],
  ['half an answer', { kind: 'truncated' }],
  ['an answer 2 seconds late', { kind: 'slow', seconds: 2 }],
  ['409 for another poller', { kind: 'status', code: 409, methods: ['getUpdates'] }],
]

describe('20 % of the calls fail', () => {
  const polling = faults.map(([name, fault]) => [name, 'polling', fault] as const)
  const webhook = faults.flatMap(([name, fault]) =>
    fault.methods ? [] : [[name, 'webhook', fault] as const],
  )
  it.each([...polling, ...webhook].slice(0, size(Number.POSITIVE_INFINITY, 2)))(
    'with %s, by %s',
    async (name, way, fault) => {
      const { server } = stage
      const service = await startService(way)
      server.faults.add({ ...fault, probability: 0.2 })
      const crowd = new Crowd(stage.server)
      for (let i = 0; i < size(200, 20); i += 1) {
        crowd.ask()
        if (i % 10 === 0) await sleep(50)
      }
      await expectAllAnswered(`20 % ${name}, ${way}`, service, crowd)
    },
    longest,
  )
})

describe('the Bot API is away', () => {
  it.each(['polling', 'webhook'] as const)(
    'and every question is answered when it is back, by %s',
    async (way) => {
      const { server } = stage
      const service = await startService(way)
      const crowd = new Crowd(stage.server)
      for (let i = 0; i < 10; i += 1) crowd.ask()
      await server.settled()
      server.faults.add({ kind: 'html' })
      for (let i = 0; i < 10; i += 1) crowd.ask()
      await sleep(200)
      await server.away()
      for (let i = 0; i < 10; i += 1) crowd.ask()
      await sleep(size(60_000, 1_000))
      server.faults.clear()
      await server.back()
      await expectAllAnswered(`away for ${size(60, 1)} s, ${way}`, service, crowd)
      const warnings = service.output.split('\n').filter((line) => line.includes('the Bot API is in trouble'))
      expect(warnings.length).toBeLessThanOrEqual(3)
    },
    longest,
  )
})

describe('the same update thrice', () => {
  it.each(['polling', 'webhook'] as const)(
    'is answered once, by %s',
    async (way) => {
      stage.server.updates.times = 3
      const service = await startService(way)
      const crowd = new Crowd(stage.server)
      for (let i = 0; i < size(500, 30); i += 1) crowd.ask()
      await expectAllAnswered(`thrice, ${way}`, service, crowd)
    },
    longest,
  )
})
