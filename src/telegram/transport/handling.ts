import { BotError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from '../../service/logging.ts'
import { type Fault, faultOf } from './faults.ts'
import { type Trail, trails } from './outgoing.ts'
import { backoff, pause } from './pause.ts'
import { kindOf, lineOf } from './update-kind.ts'
import { fingerprintOf, type UpdateMemory } from './update-memory.ts'

/**
 * How it ended with an update: `handled` (now or before, also where there was nothing to be done for it),
 * `set aside` (it failed for good and was logged), `elsewhere` (another process has it), `stopped` (we are
 * shutting down: it must come again).
 */
export type Outcome = 'handled' | 'set aside' | 'elsewhere' | 'stopped'

export interface HandlingOptions {
  /** What is done for an update; grammY's `bot.handleUpdate`. */
  handle: (update: Update) => Promise<void>
  memory: UpdateMemory
  logger: Logger
  /** From then on nothing new is begun. */
  stopping: AbortSignal
  /** How often an update is tried in all. */
  attempts?: number
  /** The first and the longest pause between two attempts, in milliseconds. */
  backoff?: { first: number; most: number }
  /** Called at the end of each update that was begun here. */
  onDone?: (kind: string, outcome: Outcome, seconds: number) => void
}

/** One kind of failure is told in full once in so many milliseconds; in between at level `debug`. */
const TELL_AGAIN_AFTER = 60_000

/**
 * Handles every update once, whoever brings it and however often: those of one chat in their order, chats side by
 * side. One that fails is tried again, unless people saw something of it already, and then set aside with a log
 * line. It never rejects.
 */
export class Handling {
  readonly #options: HandlingOptions
  readonly #inHand = new Map<string, Promise<Outcome>>()
  readonly #lines = new Map<string, Promise<unknown>>()
  readonly #told = new Map<string, number>()

  constructor(options: HandlingOptions) {
    this.#options = options
  }

  /** How many updates are being handled or wait for their turn. */
  get size(): number {
    return this.#inHand.size
  }

  /** Resolves once it is over with that update. The same one twice at the same time is handled once. */
  accept(update: Update): Promise<Outcome> {
    const fingerprint = fingerprintOf(update)
    const known = this.#inHand.get(fingerprint)
    if (known) return known
    const work = this.#inLine(update, fingerprint).finally(() => this.#inHand.delete(fingerprint))
    this.#inHand.set(fingerprint, work)
    return work
  }

  /** Resolves when nothing is in hand any more. */
  async idle(): Promise<void> {
    while (this.#inHand.size > 0) await Promise.allSettled(this.#inHand.values())
  }

  async #inLine(update: Update, fingerprint: string): Promise<Outcome> {
    const line = lineOf(update)
    if (line === undefined) return this.#once(update, fingerprint)
    const before = this.#lines.get(line)
    const turn = before ? before.then(() => this.#once(update, fingerprint)) : this.#once(update, fingerprint)
    this.#lines.set(line, turn)
    const outcome = await turn
    if (this.#lines.get(line) === turn) this.#lines.delete(line)
    return outcome
  }

  async #once(update: Update, fingerprint: string): Promise<Outcome> {
    const { memory, logger, stopping, onDone } = this.#options
    if (stopping.aborted) return 'stopped'
    const began = performance.now()
    try {
      const claim = await memory.claim(fingerprint)
      if (claim !== 'mine') return claim
      const outcome = await this.#tryAll(update)
      if (outcome === 'stopped') await memory.release(fingerprint)
      else await memory.handled(fingerprint)
      onDone?.(kindOf(update), outcome, (performance.now() - began) / 1000)
      return outcome
    } catch (error) {
      logger.error({ err: error, update: update.update_id }, 'the memory of updates does not work')
      return 'stopped'
    }
  }

  async #tryAll(update: Update): Promise<Outcome> {
    const { handle, stopping, attempts = 3, backoff: pauses = { first: 200, most: 5_000 } } = this.#options
    for (let attempt = 1; ; attempt += 1) {
      const trail: Trail = { shown: false }
      try {
        await trails.run(trail, () => handle(update))
        return 'handled'
      } catch (thrown) {
        const error: unknown = thrown instanceof BotError ? thrown.error : thrown
        const fault = faultOf(error)
        if (fault.kind === 'shut' || fault.kind === 'refused') return this.#noted(update, fault, error)
        if (stopping.aborted && !trail.shown) return 'stopped'
        if (trail.shown || attempt >= attempts) return this.#setAside(update, error, attempt, trail)
        await pause(backoff(attempt, pauses.first, pauses.most), stopping)
      }
    }
  }

  /** Telegram said no for good: there is nothing to be done, and nothing to be repeated. */
  #noted(update: Update, fault: Fault, error: unknown): Outcome {
    const message =
      fault.kind === 'shut' ? 'this chat lets the bot say nothing' : 'Telegram refused an answer'
    this.#tell(
      fault.kind === 'shut' ? 'info' : 'error',
      `${fault.kind} ${String(error)}`,
      message,
      update,
      error,
    )
    return fault.kind === 'shut' ? 'handled' : 'set aside'
  }

  #setAside(update: Update, error: unknown, attempts: number, { shown }: Trail): Outcome {
    const message = shown
      ? 'an update failed half-way and was set aside'
      : 'an update failed and was set aside'
    this.#tell('error', String(error), `${message} (attempt ${attempts})`, update, error)
    return 'set aside'
  }

  #tell(level: 'info' | 'error', key: string, message: string, update: Update, error: unknown): void {
    const now = Date.now()
    const isNews = now - (this.#told.get(key) ?? 0) > TELL_AGAIN_AFTER
    if (isNews) {
      if (this.#told.size > 1_000) this.#told.clear()
      this.#told.set(key, now)
    }
    const fields = { err: error, update: update.update_id, kind: kindOf(update) }
    this.#options.logger[isNews ? level : 'debug'](fields, message)
  }
}
