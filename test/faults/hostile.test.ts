import { Agent, request } from 'node:http'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { hostileBody } from '../support/hostile.ts'
import type { Service } from '../support/service.ts'
import { longest, report, size } from './runs.ts'
import { Stage, webhookSettings } from './stage.ts'

let stage: Stage
let service: Service
let port: number
/** Short runs share their machine with other tests. */
const withinASecond = size(1_000, 5_000)
/** How many are held in memory at a time. */
const MADE_AT_ONCE = 1_000
const agent = new Agent({ keepAlive: true, maxSockets: 20 })

beforeEach(async () => {
  stage = await Stage.open({ keep: 1_000 })
  port = await freePort()
  service = stage.start({
    ...(await webhookSettings(port)),
    WEBHOOK_SECRET: 'whisper-of-the-webhook',
    METRICS_TOKEN: 'whisper-of-the-metrics',
    MESSAGES_PER_SECOND: '0',
    LOG_LEVEL: 'info',
  })
  await service.wrote('the webhook is set')
})

afterEach(async () => {
  agent.destroy()
  await stage.close()
})

/** The status of the answer. */
function post(body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': 'whisper-of-the-webhook',
    }
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
  const metrics = await (
    await fetch(`http://127.0.0.1:${port}/metrics`, {
      headers: { authorization: 'Bearer whisper-of-the-metrics' },
    })
  ).text()
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
        for (let made = 0; made < count; made += MADE_AT_ONCE)
          for (const bodies of batches(fc.sample(hostileBody, Math.min(MADE_AT_ONCE, count - made)), 20))
            for (const status of await Promise.all(bodies.map(post)))
              statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      const seen: number[] = []
      for (let tenth = 0; tenth < 10; tenth += 1) {
        await send(total / 10)
        seen.push(await memory())
      }
      const began = Date.now()
      const answer = await stage.server
        .user()
        .privateChat()
        .ask('why is Kyrgyzstan neutral?', { within: withinASecond })
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
    },
    longest,
  )
})

function batches<T>(all: readonly T[], count: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / count) }, (_, i) =>
    all.slice(i * count, (i + 1) * count),
  )
}
