import { BotApiServer } from '../../test/support/bot-api-server.ts'
import type { Measure } from './figures.ts'
import { usageOf } from './process-usage.ts'
import { type Asking, asked } from './questions.ts'
import { Readers } from './readers.ts'
import { RunningBot, type Subject, type Way } from './subject.ts'

/** How many readers wait for an answer at any time. */
const WAITING = 20
const READERS = 2_000

/** A bot that runs, with a server and readers of its own, and what was measured of it so far. */
export class Contender {
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

  /** Starts it and asks it `warmUp` questions first: what is measured is a bot that runs, not one that begins to. */
  static async start(subject: Subject, way: Way, asking: Asking, warmUp: number): Promise<Contender> {
    const server = await BotApiServer.start({ keep: 10 })
    const bot = await RunningBot.start(server, subject, way)
    const questions = asked(asking)
    if (warmUp > 0) await new Readers(server, READERS, questions).ask(server, warmUp, WAITING)
    return new Contender(server, bot, questions)
  }

  /** What it holds now, in megabytes. */
  get memory(): number {
    return usageOf(this.#bot.pid).memory
  }

  /** Asks it so many questions, and measures. */
  async take(updates: number): Promise<void> {
    const before = usageOf(this.#bot.pid).cpu
    const readers = new Readers(this.#server, READERS, this.#questions)
    this.#milliseconds += await readers.ask(this.#server, updates, WAITING)
    this.#cpu += usageOf(this.#bot.pid).cpu - before
    for (const latency of readers.latencies) this.#latencies.push(latency)
  }

  /** Stops it; resolves with all that was measured. */
  async stop(): Promise<Measure> {
    const sorted = this.#latencies.sort((a, b) => a - b)
    const { memory } = this
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
