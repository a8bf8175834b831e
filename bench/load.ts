/**
 * Verbatim under load, against a bare grammY bot that answers "ok": same server, same questions, in turns within one
 * run; then a soak: many updates, with the memory after each tenth. The readers ask 8,192 different questions, a few of
 * them often and most of them rarely (`--asking` has other ways: see `Asking`).
 * `npm run bench:load -- [--updates N] [--rounds N] [--soak N] [--ways webhook,polling] [--asking few,popular,different]`
 * (0: none of it)
 */
import { parseArgs } from 'node:util'
import { BotApiServer } from '../test/support/bot-api-server.ts'
import { type Measure, median, perRound, ratio } from './load/figures.ts'
import { usageOf } from './load/process-usage.ts'
import { type Asking, allAskings, asked } from './load/questions.ts'
import { Readers } from './load/readers.ts'
import { RunningBot, type Subject, type Way } from './load/subject.ts'

const { values } = parseArgs({
  options: {
    updates: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '7' },
    soak: { type: 'string', default: '200000' },
    ways: { type: 'string', default: 'webhook,polling' },
    asking: { type: 'string', default: 'popular' },
  },
})
const ways = (['webhook', 'polling'] as const).filter((way) => values.ways.split(',').includes(way))
const askings = allAskings.filter((asking) => values.asking.split(',').includes(asking))

/** So many updates come before those that are measured: by then what an update takes falls no more. */
const WARM_UP = 40_000
/** So many readers wait for an answer at any time. */
const WAITING = 20
const READERS = 2_000

/** So many updates one bot gets before it is the other's turn: what disturbs the machine for a while disturbs both. */
const TURN = 1_000

/** A bot that was warmed up, and what was measured of it so far. */
class Contender {
  readonly #server: BotApiServer
  readonly #bot: RunningBot
  readonly #questions: Iterator<string, never>
  readonly #latencies: number[] = []
  #milliseconds = 0
  #cpu = 0

  private constructor(server: BotApiServer, bot: RunningBot, questions: Iterator<string, never>) {
    this.#server = server
    this.#bot = bot
    this.#questions = questions
  }

  /** What is measured is a bot that runs, not one that begins to. */
  static async start(subject: Subject, way: Way, asking: Asking): Promise<Contender> {
    const server = await BotApiServer.start({ keep: 10 })
    const bot = await RunningBot.start(server, subject, way)
    const questions = asked(asking)
    await new Readers(server, READERS, questions).ask(server, WARM_UP, WAITING)
    return new Contender(server, bot, questions)
  }

  async take(updates: number): Promise<void> {
    const before = usageOf(this.#bot.pid).cpu
    const readers = new Readers(this.#server, READERS, this.#questions)
    this.#milliseconds += await readers.ask(this.#server, updates, WAITING)
    this.#cpu += usageOf(this.#bot.pid).cpu - before
    for (const latency of readers.latencies) this.#latencies.push(latency)
  }

  async stop(): Promise<Measure> {
    const sorted = this.#latencies.sort((a, b) => a - b)
    const { memory } = usageOf(this.#bot.pid)
    await this.#bot.stop()
    await this.#server.stop()
    return {
      perSecond: sorted.length / (this.#milliseconds / 1000),
      p50: sorted[Math.floor(sorted.length / 2)] ?? 0,
      p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
      cpu: this.#cpu / sorted.length,
      memory,
    }
  }
}

async function compare(way: Way, asking: Asking, updates: number, rounds: number): Promise<void> {
  const found: Record<Subject, Measure[]> = { bare: [], verbatim: [] }
  for (let round = 0; round < rounds; round += 1) {
    const bare = await Contender.start('bare', way, asking)
    const verbatim = await Contender.start('verbatim', way, asking)
    const turns = Math.max(1, Math.round(updates / TURN))
    for (let turn = 0; turn < turns; turn += 1)
      // Whoever is first finds another machine than whoever is second: they take turns in that too.
      for (const contender of turn % 2 === 0 ? [bare, verbatim] : [verbatim, bare])
        await contender.take(Math.ceil(updates / turns))
    found.bare.push(await bare.stop())
    found.verbatim.push(await verbatim.stop())
  }
  console.log(`\n${way}: ${updates} updates, ${asking} questions, medians of ${rounds} rounds`)
  console.log('            updates/s   p50 ms   p99 ms   CPU ms/update   memory MB')
  for (const subject of ['bare', 'verbatim'] as const) {
    const { perSecond, p50, p99, cpu, memory } = median(found[subject])
    const cells = [perSecond.toFixed(0).padStart(10), p50.toFixed(1).padStart(8), p99.toFixed(1).padStart(8)]
    console.log(subject.padEnd(10), ...cells, cpu.toFixed(3).padStart(15), memory.toFixed(0).padStart(11))
  }
  const { perSecond, p99, cpu } = ratio(median(found.verbatim), median(found.bare))
  console.log(
    `Verbatim / bare: throughput ${perSecond.toFixed(2)}, 99th percentile ${p99.toFixed(2)}, CPU ${cpu.toFixed(2)}`,
  )
  const each = perRound(found.verbatim, found.bare).map((one) => one.perSecond.toFixed(2))
  console.log(`throughput, round by round: ${each.join(' ')}`)
}

async function soak(way: Way, updates: number): Promise<void> {
  const server = await BotApiServer.start({ keep: 10 })
  const bot = await RunningBot.start(server, 'verbatim', way)
  const questions = asked('popular')
  console.log(`\nsoak, ${way}: ${updates} updates, popular questions, memory in MB after each tenth`)
  const memory: number[] = []
  for (let tenth = 0; tenth < 10; tenth += 1) {
    await new Readers(server, READERS, questions).ask(server, Math.ceil(updates / 10), WAITING)
    memory.push(usageOf(bot.pid).memory)
  }
  await bot.stop()
  await server.stop()
  console.log(memory.join(' '))
}

if (Number(values.rounds) > 0)
  for (const way of ways)
    for (const asking of askings) await compare(way, asking, Number(values.updates), Number(values.rounds))
if (Number(values.soak) > 0) await soak('webhook', Number(values.soak))
