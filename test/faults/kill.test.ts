import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Crowd } from './crowd.ts'
import { longest, report, size, sleep } from './runs.ts'
import { Stage, webhookSettings } from './stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await Stage.open()
  stage.server.updates.redeliverAfter = 50
})

afterEach(() => stage.close())

const kills = size(50, 4)
const questionsEach = 10

/** A kill may bring one answer twice: it was sent, and nobody lived to note it. */
function expectAllAnswered(tally: ReturnType<Crowd['tally']>, mostTwice: number): void {
  expect(tally.answered).toBe(tally.asked)
  expect(tally.twice).toBeLessThanOrEqual(mostTwice)
  expect(tally['more than twice']).toBe(0)
}

describe('kill -9 at random moments', () => {
  it.each(['polling', 'webhook'] as const)(
    'loses no question, by %s',
    async (way) => {
      const { server } = stage
      const env = { LOG_LEVEL: 'info', ...(way === 'webhook' ? await webhookSettings() : {}) }
      const crowd = new Crowd(server)
      for (let kill = 0; kill < kills; kill += 1) {
        const service = stage.start(env)
        const life = 200 + Math.random() * 800
        for (let i = 0; i < questionsEach; i += 1) {
          crowd.ask()
          await sleep(life / questionsEach)
        }
        await service.kill()
      }
      const service = stage.start(env)
      await crowd.served(120_000)
      expect(await service.stop()).toBe(0)
      const tally = crowd.tally()
      report(`kill -9, ${way}`, { kills, ...tally })
      expectAllAnswered(tally, kills)
      expect(server.record.refusals()).toEqual([])
    },
    longest,
  )
})

describe('kill -9 while more wait than Telegram gives at once', () => {
  it.each(['polling', 'webhook'] as const)(
    'loses no question, by %s',
    async (way) => {
      const { server } = stage
      const env = { LOG_LEVEL: 'info', ...(way === 'webhook' ? await webhookSettings() : {}) }
      const crowd = new Crowd(server)
      for (let i = 0; i < size(1_000, 130); i += 1) crowd.ask()
      const times = size(15, 2)
      for (let kill = 0; kill < times; kill += 1) {
        const service = stage.start(env)
        await service.wrote('connected to Telegram')
        await sleep(500 + Math.random() * 1_000)
        await service.kill()
      }
      const service = stage.start(env)
      await crowd.served(120_000)
      expect(await service.stop()).toBe(0)
      const tally = crowd.tally()
      report(`kill -9 of a crowd, ${way}`, { kills: times, ...tally })
      expectAllAnswered(tally, times)
      if (way === 'polling')
        expect(stage.services.some(({ output }) => output.includes('slow updates are kept here'))).toBe(true)
    },
    longest,
  )
})

describe('kill -9 each time an answer is under way', () => {
  it.each(['polling', 'webhook'] as const)(
    'brings the answer twice, never thrice, and holds up nobody else, by %s',
    async (way) => {
      const { server } = stage
      const env = { LOG_LEVEL: 'info', ...(way === 'webhook' ? await webhookSettings() : {}) }
      const unlucky = server.user().privateChat()
      // Telegram takes the message, but its answer does not come.
      const fault = { kind: 'hang', seconds: 600, performed: true, chat: unlucky.chat.id } as const
      server.faults.add({ ...fault, methods: ['sendMessage'] })
      unlucky.send('why is Kyrgyzstan neutral?')
      for (const times of [1, 2]) {
        const service = stage.start(env)
        await server.until(
          () => server.record.of('sendMessage').length === times,
          20_000,
          () => `answer number ${times}`,
        )
        await service.kill()
        expect(unlucky.said).toHaveLength(times)
      }
      const service = stage.start(env)
      expect((await server.user().privateChat().ask('who wrote this?', { within: 20_000 })).text).toBeTruthy()
      await server.settled(20_000)
      expect(unlucky.said).toHaveLength(2)
      expect(await service.stop()).toBe(0)
    },
    longest,
  )

  it('brings the answer all the same where none got through', { timeout: longest }, async () => {
    const { server } = stage
    const unlucky = server.user().privateChat()
    server.faults.add({ kind: 'html', methods: ['sendMessage'], chat: unlucky.chat.id })
    unlucky.send('why is Kyrgyzstan neutral?')
    for (const times of [1, 2, 3, 4]) {
      const service = stage.start({ LOG_LEVEL: 'info' })
      await service.wrote('the Bot API is in trouble', 20_000)
      expect(server.record.of('sendMessage').length).toBeGreaterThanOrEqual(times)
      await service.kill()
    }
    server.faults.clear()
    const service = stage.start({ LOG_LEVEL: 'info' })
    // Telegram waits for nothing any more: only the new process knows of the question, once it has started.
    await server.until(
      () => unlucky.said.length > 0,
      20_000,
      () => 'no answer came',
    )
    await server.settled(20_000)
    expect(unlucky.said).toHaveLength(1)
    expect(await service.stop()).toBe(0)
  })
})
