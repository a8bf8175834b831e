/**
 * Verbatim under load, against a bare grammY bot that answers "ok": same server, same questions, in turns within one
 * run; then a soak: many updates, with the memory after each tenth. The readers ask 256 different questions.
 * `npm run bench:load -- [--updates N] [--rounds N] [--soak N]` (0 leaves the soak out)
 */
import { parseArgs } from 'node:util'
import { BotApiServer } from '../test/support/bot-api-server.ts'
import { usageOf } from './load/process-usage.ts'
import { Readers } from './load/readers.ts'
import { RunningBot, type Subject, type Way } from './load/subject.ts'

const { values } = parseArgs({
  options: {
    updates: { type: 'string', default: '6000' },
    rounds: { type: 'string', default: '5' },
    soak: { type: 'string', default: '200000' },
  },
})

/** So many readers wait for an answer at any time. */
const WAITING = 20
const READERS = 2_000

interface Measure {
  perSecond: number
  p50: number
  p99: number
  cpu: number
  memory: number
}

const figures = ['perSecond', 'p50', 'p99', 'cpu', 'memory'] as const

async function measure(subject: Subject, way: Way, updates: number): Promise<Measure> {
  const server = await BotApiServer.start({ keep: 10 })
  const bot = await RunningBot.start(server, subject, way)
  await new Readers(server, READERS).ask(server, Math.ceil(updates / 4), WAITING)
  const before = usageOf(bot.pid)
  const readers = new Readers(server, READERS)
  const milliseconds = await readers.ask(server, updates, WAITING)
  const after = usageOf(bot.pid)
  await bot.stop()
  await server.stop()
  const sorted = readers.latencies.sort((a, b) => a - b)
  return {
    perSecond: updates / (milliseconds / 1000),
    p50: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    cpu: (after.cpu - before.cpu) / updates,
    memory: after.memory,
  }
}

function median(measures: Measure[], figure: keyof Measure): number {
  const sorted = measures.map((one) => one[figure]).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

async function compare(way: Way, updates: number, rounds: number): Promise<void> {
  const found: Record<Subject, Measure[]> = { bare: [], verbatim: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const subject of ['bare', 'verbatim'] as const)
      found[subject].push(await measure(subject, way, updates))
  console.log(`\n${way}: ${updates} updates, medians of ${rounds} rounds`)
  console.log('            updates/s   p50 ms   p99 ms   CPU ms/update   memory MB')
  for (const subject of ['bare', 'verbatim'] as const) {
    const [perSecond = 0, p50 = 0, p99 = 0, cpu = 0, memory = 0] = figures.map((figure) =>
      median(found[subject], figure),
    )
    const cells = [perSecond.toFixed(0).padStart(10), p50.toFixed(1).padStart(8), p99.toFixed(1).padStart(8)]
    console.log(subject.padEnd(10), ...cells, cpu.toFixed(3).padStart(15), memory.toFixed(0).padStart(11))
  }
  const ratio = (figure: keyof Measure) =>
    (median(found.verbatim, figure) / median(found.bare, figure)).toFixed(2)
  console.log(
    `Verbatim / bare: throughput ${ratio('perSecond')}, 99th percentile ${ratio('p99')}, CPU ${ratio('cpu')}`,
  )
}

async function soak(way: Way, updates: number): Promise<void> {
  const server = await BotApiServer.start({ keep: 10 })
  const bot = await RunningBot.start(server, 'verbatim', way)
  console.log(`\nsoak, ${way}: ${updates} updates, memory in MB after each tenth`)
  const memory: number[] = []
  for (let tenth = 0; tenth < 10; tenth += 1) {
    await new Readers(server, READERS).ask(server, Math.ceil(updates / 10), WAITING)
    memory.push(usageOf(bot.pid).memory)
  }
  await bot.stop()
  await server.stop()
  console.log(memory.join(' '))
}

for (const way of ['webhook', 'polling'] as const)
  await compare(way, Number(values.updates), Number(values.rounds))
if (Number(values.soak) > 0) await soak('webhook', Number(values.soak))
