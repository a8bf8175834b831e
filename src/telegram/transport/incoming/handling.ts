import { BotError, HttpError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from '../../../logging/logger.ts'
import { News } from '../../../logging/news.ts'
import type { Stoppable } from '../calls/call-signal.ts'
import { type Fault, faultOf } from '../calls/faults.ts'
import { backoff, pause } from '../calls/pause.ts'
import { Flooded } from '../outgoing/flood.ts'
import type { Deliveries, Delivery } from '../state/deliveries.ts'
import { kindOf, lineOf, originOf } from '../state/update-kind.ts'
import { fingerprintOf, type UpdateMemory } from '../state/update-memory.ts'
import { Lines } from './lines.ts'

/**
 * How it ended with an update: `handled` (now or before, also where there was nothing to be done for it),
 * `set aside` (it failed for good and was logged), `dropped` (one too many of somebody who floods), `elsewhere`
 * (another process has it), `stopped` (we are shutting down, or cannot go on: it must come again).
 */
export type Outcome = 'handled' | 'set aside' | 'dropped' | 'elsewhere' | 'stopped'

/** Whether the update need not come again. */
export function isOver(outcome: Outcome): boolean {
  return outcome === 'handled' || outcome === 'set aside' || outcome === 'dropped'
}

/** When an update is tried again that could not be handled here, in milliseconds. */
const ASK_AGAIN_AFTER = 1_000

/** Until it was handled, here or elsewhere; false where one of the signals came before. It never rejects. */
export async function acceptUntilOver(
  handling: Handling,
  update: Update,
  ...stops: Stoppable[]
): Promise<boolean> {
  const isStopped = () => stops.some(({ aborted }) => aborted)
  while (!isStopped()) {
    if (isOver(await handling.accept(update))) return true
    await pause(ASK_AGAIN_AFTER, ...stops)
  }
  return false
}

export interface HandlingOptions {
  /** What is done for an update; grammY's `bot.handleUpdate`. */
  handle: (update: Update) => Promise<void>
  memory: UpdateMemory
  deliveries: Deliveries
  logger: Logger
  /** From then on nothing new is begun. */
  stopping: AbortSignal
  /** Whether Telegram answers at all: while it does not, no update is given up. */
  isReachable?: () => Promise<boolean>
  /** Called where Telegram does not know the token any more. */
  onTokenRefused?: () => void
  /** How often an update is tried in all. */
  attempts?: number
  /** The first and the longest pause between two attempts, in milliseconds. */
  backoff?: { first: number; most: number }
  /** Called for what somebody asks too much; `isNew`: they were not told yet. */
  onFlood?: (update: Update, isNew: boolean) => Promise<void>
  /** Called at the end of each update that was begun here, or dropped before. */
  onDone?: (kind: string, outcome: Outcome, seconds: number) => void
}

/**
 * Handles every update once, whoever brings it and however often: those of one chat in their order, chats side by
 * side. One that fails is tried again, unless people saw something of it already, and then set aside with a log
 * line; but not because Telegram is away, however long. It never rejects.
 */
export class Handling {
  readonly #options: HandlingOptions
  readonly #inHand = new Map<string, Promise<Outcome>>()
  readonly #lines = new Lines()
  readonly #news = new News()
  /** Who was told that they ask too much. */
  readonly #flooders = new News()

  constructor(options: HandlingOptions) {
    this.#options = options
  }

  /** How many updates are being handled or wait for their turn. */
  get size(): number {
    return this.#inHand.size
  }

  /**
   * Resolves once it is over with that update. The same one twice at the same time is handled once.
   * `json`: the update as it came, where the caller has it.
   */
  accept(update: Update, json: string | undefined = jsonOf(update)): Promise<Outcome> {
    if (json === undefined) return this.#unreadable(update)
    const fingerprint = fingerprintOf(json)
    const known = this.#inHand.get(fingerprint)
    if (known) return known
    const work = this.#inLine(update, fingerprint).finally(() => this.#inHand.delete(fingerprint))
    this.#inHand.set(fingerprint, work)
    return work
  }

  async #unreadable(update: Update): Promise<Outcome> {
    this.#options.logger.error(
      { update: update.update_id },
      'an update is nested too deeply and was set aside',
    )
    return 'set aside'
  }

  /** Resolves when nothing is in hand any more. */
  async idle(): Promise<void> {
    while (this.#inHand.size > 0) await Promise.allSettled(this.#inHand.values())
  }

  #inLine(update: Update, fingerprint: string): Promise<Outcome> {
    const origin = originOf(update)
    // Of a reader's inline queries the newest counts: it must not wait behind those before it.
    const line = kindOf(update) === 'inline_query' ? undefined : lineOf(origin)
    const begin = () => this.#once(update, fingerprint)
    if (line === undefined) return begin()
    // In a group, whose number is below 0, it may be chatter that nobody wants answered.
    const isToTell = (origin.chat ?? 0) > 0
    return this.#lines.join(line, String(origin.user), begin) ?? this.#turnAway(update, isToTell)
  }

  /** There are too many before it in its line. */
  async #turnAway(update: Update, isToTell: boolean): Promise<Outcome> {
    const began = performance.now()
    const outcome = await this.#flooded(update, isToTell)
    this.#options.onDone?.(kindOf(update), outcome, (performance.now() - began) / 1000)
    return outcome
  }

  async #once(update: Update, fingerprint: string): Promise<Outcome> {
    const { memory, logger, stopping, onDone } = this.#options
    if (stopping.aborted) return 'stopped'
    const began = performance.now()
    try {
      const claim = await memory.claim(fingerprint)
      if (claim !== 'mine') return claim
      const outcome = await this.#tryAll(update, fingerprint)
      if (outcome === 'stopped') await memory.release(fingerprint)
      else await memory.handled(fingerprint)
      onDone?.(kindOf(update), outcome, (performance.now() - began) / 1000)
      return outcome
    } catch (error) {
      logger.error({ err: error, update: update.update_id }, 'the memory of updates does not work')
      return 'stopped'
    }
  }

  async #tryAll(update: Update, fingerprint: string): Promise<Outcome> {
    const {
      handle,
      memory,
      deliveries,
      stopping,
      isReachable = async () => true,
      attempts = 3,
      backoff: pauses = { first: 200, most: 5_000 },
    } = this.#options
    const notes = { sending: () => memory.sending(fingerprint), unsent: () => memory.unsent(fingerprint) }
    let failures = 0
    for (let attempt = 1; ; attempt += 1) {
      const delivery = deliveries.begin(update, notes)
      try {
        await handle(update)
        deliveries.end(update)
        return 'handled'
      } catch (thrown) {
        deliveries.end(update)
        const error: unknown = thrown instanceof BotError ? thrown.error : thrown
        if (error instanceof HttpError && error.error instanceof Flooded)
          return this.#flooded(update, error.error.isNew)
        const fault = faultOf(error)
        if (fault.kind === 'token') return this.#tokenRefused()
        if (fault.kind === 'shut' || fault.kind === 'refused') return this.#noted(update, fault, error)
        if (stopping.aborted && !delivery.shown) return 'stopped'
        if (fault.kind !== 'trouble' || (await isReachable())) failures += 1
        if (delivery.shown || failures >= attempts) return this.#setAside(update, error, attempt, delivery)
        await pause(backoff(attempt, pauses.first, pauses.most), stopping)
      }
    }
  }

  #tokenRefused(): Outcome {
    this.#options.onTokenRefused?.()
    return 'stopped'
  }

  /** The reader is told once; the rest of their minute is silence. */
  async #flooded(update: Update, isToTell: boolean): Promise<Outcome> {
    const { onFlood, logger } = this.#options
    const isNew = isToTell && this.#flooders.isNew(String(originOf(update).user))
    if (isNew)
      logger.warn(
        { update: update.update_id },
        'a reader asks too much at once and gets no answers for a minute',
      )
    try {
      await onFlood?.(update, isNew)
    } catch (error) {
      logger.warn({ err: error }, 'a reader who asks too much could not be told')
    }
    return 'dropped'
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

  #setAside(update: Update, error: unknown, attempts: number, { shown }: Delivery): Outcome {
    const message = shown
      ? 'an update failed half-way and was set aside'
      : 'an update failed and was set aside'
    this.#tell('error', String(error), `${message} (attempt ${attempts})`, update, error)
    return 'set aside'
  }

  #tell(level: 'info' | 'error', key: string, message: string, update: Update, error: unknown): void {
    const fields = { err: error, update: update.update_id, kind: kindOf(update) }
    this.#news.tell(this.#options.logger, level, fields, message, key)
  }
}

/** An update as text; undefined where it is nested so deeply that it cannot be written. */
function jsonOf(update: Update): string | undefined {
  try {
    return JSON.stringify(update)
  } catch {
    return undefined
  }
}
