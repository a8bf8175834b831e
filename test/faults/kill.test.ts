import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotApiServer } from '../support/bot-api-server.ts'
import { freePort } from '../support/free-port.ts'
import { Service, temporaryFolder } from '../support/service.ts'
import { Crowd } from './crowd.ts'
import { longest, report, size, sleep } from './runs.ts'

let server: BotApiServer
let state: ReturnType<typeof temporaryFolder>
let service: Service | undefined

beforeEach(async () => {
  server = await BotApiServer.start()
  server.updates.redeliverAfter = 50
  state = temporaryFolder()
})

afterEach(async () => {
  await service?.kill()
  await server.stop()
  state.remove()
})

const kills = size(50, 4)
const questionsEach = 10

describe('kill -9 at random moments', () => {
  it.each(['polling', 'webhook'] as const)(
    'loses no question, by %s',
    async (way) => {
      const port = await freePort()
      const webhook = { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, PORT: String(port), HOST: '127.0.0.1' }
      const env = { STATE_DIR: state.path, LOG_LEVEL: 'info', ...(way === 'webhook' ? webhook : {}) }
      const crowd = new Crowd(server)
      let output = ''
      for (let kill = 0; kill < kills; kill += 1) {
        service = new Service(server, env)
        const life = 200 + Math.random() * 800
        for (let i = 0; i < questionsEach; i += 1) {
          crowd.ask()
          await sleep(life / questionsEach)
        }
        await service.kill()
        output += service.output
      }
      service = new Service(server, env)
      await server.settled(120_000)
      expect(await service.stop()).toBe(0)
      output += service.output
      const tally = crowd.tally()
      report(`kill -9, ${way}`, { kills, ...tally })
      expect(tally.answered).toBe(tally.asked)
      expect(tally.twice).toBeLessThanOrEqual(kills)
      expect(tally['more than twice']).toBe(0)
      expect(server.record.refusals()).toEqual([])
      expect(output).not.toContain(server.token)
    },
    longest,
  )
})
