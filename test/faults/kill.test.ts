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
      await server.settled(120_000)
      expect(await service.stop()).toBe(0)
      const tally = crowd.tally()
      report(`kill -9, ${way}`, { kills, ...tally })
      expect(tally.answered).toBe(tally.asked)
      expect(tally.twice).toBeLessThanOrEqual(kills)
      expect(tally['more than twice']).toBe(0)
      expect(server.record.refusals()).toEqual([])
    },
    longest,
  )
})
