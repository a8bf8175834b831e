import { Agent, request } from 'node:http'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotApiServer } from '../support/bot-api-server.ts'
import { freePort } from '../support/free-port.ts'
import { hostileBody } from '../support/hostile.ts'
import { Service, temporaryFolder } from '../support/service.ts'
import { longest, report, size } from './runs.ts'

let server: BotApiServer
let state: ReturnType<typeof temporaryFolder>
let service: Service
let port: number
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

beforeEach(async () => {
  server = await BotApiServer.start({ keep: 1_000 })
  state = temporaryFolder()
  port = await freePort()
  service = new Service(server, {
    WEBHOOK_URL: `http://127.0.0.1:${port}/hook`,
    WEBHOOK_SECRET: 'whisper',
    PORT: String(port),
    HOST: '127.0.0.1',
    MESSAGES_PER_SECOND: '0',
    LOG_LEVEL: 'info',
    STATE_DIR: state.path,
  })
  await service.wrote('the webhook is set')
})

afterEach(async () => {
  await service.kill()
  await server.stop()
  state.remove()
  agent.destroy()
})

/** The status of the answer. */
function post(body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': 'whisper' }
    const sent = request({ port, path: '/hook', method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Its memory in megabytes, as it tells itself. */
async function memory(): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const bytes = /^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]
  return Math.round(Number(bytes) / 1024 / 1024)
}

describe('hostile updates', () => {
  it(
    'do not bring it down, and the next good question is answered within a second',
    async () => {
      const total = size(100_000, 1_500)
      const statuses = new Map<number, number>()
      const send = async (count: number) => {
        for (const bodies of batches(fc.sample(hostileBody, count), 20))
          for (const status of await Promise.all(bodies.map(post)))
            statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      const seen: number[] = []
      for (let tenth = 0; tenth < 10; tenth += 1) {
        await send(total / 10)
        seen.push(await memory())
      }
      const began = Date.now()
      const answer = await server.user().privateChat().ask('why is Kyrgyzstan neutral?', { within: 1_000 })
      report('hostile updates', {
        sent: total,
        statuses: [...statuses].map(([status, count]) => `${status}: ${count}`).join(' '),
        'MB of memory, tenth by tenth': seen.join(' '),
        'ms to the next good answer': Date.now() - began,
      })
      expect(answer.text).toBeTruthy()
      expect([...statuses.keys()].filter((status) => ![200, 400].includes(status))).toEqual([])
      expect(Math.max(...seen.slice(5))).toBeLessThan((seen[4] ?? 0) * 1.3 + 20)
      expect(await service.stop()).toBe(0)
      expect(service.output).not.toMatch(/unhandled|uncaught|nobody (caught|waited for)/i)
      expect(service.output).not.toContain(server.token)
      expect(service.output).not.toContain('whisper')
    },
    longest,
  )
})

function batches<T>(all: readonly T[], count: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / count) }, (_, i) =>
    all.slice(i * count, (i + 1) * count),
  )
}
