import { BotApiServer } from '../../test/support/bot-api-server.ts'
import type { Deadline } from './deadline.ts'
import type { Measure } from './figures.ts'
import { usageOf } from './process-usage.ts'
import { type Asking, asked } from './questions.ts'
import { Readers } from './readers.ts'
import { RunningBot, type Subject, type Way } from './subject.ts'

/** How many readers wait for an answer at any time. */
const WAITING = 20
const READERS = 2_000
/** After so many questions of the warm-up it is looked whether the time is over. */
const STEP = 250

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

  /** Starts it and asks it `warmUp` questions first, fewer where the time is over: what is measured is a bot that runs, not one that begins to. */
  static async start(
    subject: Subject,
    way: Way,
    asking: Asking,
    warmUp: number,
    deadline: Deadline,
  ): Promise<Contender> {
    const server = await BotApiServer.start({ keep: 10 })
    const bot = await RunningBot.start(server, subject, way)
    const contender = new Contender(server, bot, asked(asking))
    try {
      for (let done = 0; done < warmUp && !deadline.isOver; done += STEP)
        await new Readers(server, READERS, contender.#questions).ask(
          server,
          Math.min(STEP, warmUp - done),
          WAITING,
        )
    } catch (error) {
      await contender.stop()
      throw error
    }
    return contender
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

  async stop(): Promise<void> {
    await this.#bot.stop()
    await this.#server.stop()
  }

  /** All that was measured so far, while it still runs. */
  measure(): Measure {
    const sorted = this.#latencies.sort((a, b) => a - b)
    const { memory } = this
    return {
      updates: sorted.length,
      perSecond: sorted.length / (this.#milliseconds / 1000),
      p50: sorted[Math.floor(sorted.length / 2)] ?? 0,
      p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
      cpu: this.#cpu / sorted.length,
      memory,
    }
  }
}
