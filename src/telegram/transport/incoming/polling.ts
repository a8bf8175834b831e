import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from '../../../logging/logger.ts'
import { News } from '../../../logging/news.ts'
import { Cutoff, callSignal } from '../calls/call-signal.ts'
import { faultOf } from '../calls/faults.ts'
import { backoff, pause } from '../calls/pause.ts'
import { isTokenRefused } from '../calls/token-check.ts'
import { TokenRefused } from '../calls/token-refused.ts'
import type { Outage } from '../outgoing/outage.ts'
import type { KeptUpdates } from '../state/kept-updates.ts'
import { isUpdate } from '../state/update-kind.ts'
import { acceptUntilOver, type Handling } from './handling.ts'

export interface PollingOptions {
  api: Api
  handling: Handling
  outage: Outage
  /** Where updates are that Telegram was told to drop before they were handled. */
  kept: KeptUpdates
  logger: Logger
  /** When it comes, no more updates are fetched. */
  stopping: AbortSignal
  /** How long Telegram may hold a request while nothing comes, in seconds. */
  timeout?: number
  /** The first and the longest pause after a request that failed, in milliseconds. */
  backoff?: { first: number; most: number }
  /** How long one slow update may hold up the confirmation of those after it, in milliseconds. */
  patience?: number
  /** The same for one that cannot be kept in a file, and is lost if the process ends. */
  lastPatience?: number
}

const WINDOW = 100
/** More than that is never in hand. */
const MOST_IN_HAND = 5_000
/** Between two looks for new updates while others are in hand, in milliseconds. */
const LOOK = { first: 10, most: 500 }

type AllowedUpdates = NonNullable<NonNullable<Parameters<Api['getUpdates']>[0]>['allowed_updates']>

/**
 * Long polling that loses nothing: Telegram drops an update when a request asks for what comes after it, so we ask
 * from the first update that is not handled yet, and look past it by taking up to a hundred at a time. Those that
 * come again because of that are known and left alone. Where all hundred are in hand, as when somebody floods, others
 * may wait behind them: those that stay in hand for longer than `patience` hold up the confirmation no longer, and are
 * kept in a file instead until they are handled. Where that cannot be written, they hold it up for longer: only who
 * waits for a minute must not stop everybody else.
 */
export class Polling {
  readonly #options: PollingOptions
  /** Updates that were fetched and not confirmed yet. */
  readonly #open = new Map<number, InHand | 'done'>()
  /** What to confirm when all that is open is done; 0 where it was confirmed. */
  #next = 0
  #wake: () => void = () => {}
  /** Aborted when `run` is over: from then on nothing is begun again. */
  readonly #ended = new Cutoff()
  readonly #news = new News()

  constructor(options: PollingOptions) {
    this.#options = options
  }

  /**
   * Fetches and handles until `stopping`; resolves without waiting for what is in hand.
   * @throws {TokenRefused} where Telegram does not know the token
   */
  async run(): Promise<void> {
    try {
      await this.#fetchAll()
    } finally {
      this.#ended.abort()
    }
  }

  async #fetchAll(): Promise<void> {
    const { kept, stopping, timeout = 30 } = this.#options
    for (const update of kept.all()) void this.#seeTo(update)
    let failures = 0
    let look = LOOK.first
    while (!stopping.aborted) {
      const inHand = this.#inHand()
      const updates = await this.#fetch(inHand === 0 ? timeout : 0, failures)
      if (!updates) {
        failures += 1
        continue
      }
      failures = 0
      const fresh = updates.filter((update) => !this.#open.has(update.update_id))
      for (const update of fresh) this.#take(update)
      const [last] = updates.slice(-1)
      if (last) this.#next = Math.max(last.update_id, ...this.#open.keys()) + 1
      look = fresh.length > 0 ? LOOK.first : Math.min(look * 2, LOOK.most)
      if (updates.length === WINDOW && fresh.length === 0) this.#stepOver()
      await this.#someDone(look)
    }
  }

  /** Tells Telegram what was handled, so that the next start does not get it again. */
  async confirm(signal: AbortSignal): Promise<void> {
    const { api, logger } = this.#options
    const offset = this.#offset()
    if (offset === 0) return
    try {
      await api.getUpdates({ offset, limit: 1, timeout: 0 }, callSignal(signal))
    } catch (error) {
      logger.warn({ err: error }, 'the last updates could not be confirmed; they are remembered as handled')
    }
  }

  #take(update: Update): void {
    this.#open.set(update.update_id, { update, since: performance.now() })
    void this.#seeTo(update)
  }

  /** Until it was handled, here or elsewhere; meanwhile it stays open, so that it is not confirmed. */
  async #seeTo(update: Update): Promise<void> {
    const { handling, kept, stopping } = this.#options
    const { update_id: id } = update
    if (!(await acceptUntilOver(handling, update, stopping, this.#ended))) return
    if (this.#open.has(id)) this.#open.set(id, 'done')
    kept.drop(update)
    this.#wake()
  }

  #inHand(): number {
    let count = 0
    for (const state of this.#open.values()) if (state !== 'done') count += 1
    return count
  }

  /** The first update that is not handled yet; all before it may be confirmed. */
  #offset(): number {
    for (const [id, state] of [...this.#open].sort(([a], [b]) => a - b)) {
      if (state !== 'done') return id
      this.#open.delete(id)
    }
    return this.#next
  }

  /** A hundred wait behind updates that do not end: these hold up the confirmation no longer. */
  #stepOver(): void {
    const { handling, kept, logger, patience = 200, lastPatience = 60_000 } = this.#options
    if (handling.size >= MOST_IN_HAND) return
    const slow = this.#waiting(patience)
    if (slow.length === 0) return
    const isKept = kept.keep(slow)
    const left = isKept ? slow : this.#waiting(lastPatience)
    if (left.length === 0) return
    for (const { update_id } of left) this.#open.delete(update_id)
    const message = isKept
      ? 'slow updates are kept here, so that Telegram sends those after them'
      : 'slow updates that cannot be written down hold up those after them no longer: they are lost if the process ends before they are handled'
    this.#news.tell(logger, 'warn', { updates: left.length }, message)
  }

  /** What is in hand for longer than so many milliseconds. */
  #waiting(milliseconds: number): Update[] {
    const until = performance.now() - milliseconds
    return [...this.#open.values()].flatMap((state) =>
      state !== 'done' && state.since < until ? [state.update] : [],
    )
  }

  /** Until half of what is in hand is done, or so many milliseconds; at once where nothing is in hand. */
  async #someDone(milliseconds: number): Promise<void> {
    const { stopping } = this.#options
    const half = Math.floor(this.#inHand() / 2)
    if (this.#inHand() === 0) return
    const enough = new AbortController()
    const leave = () => enough.abort()
    this.#wake = () => {
      if (this.#inHand() <= half) leave()
    }
    stopping.addEventListener('abort', leave)
    await pause(milliseconds, enough.signal)
    stopping.removeEventListener('abort', leave)
    this.#wake = () => {}
  }

  /** What Telegram has for us; undefined where it failed, after a pause. */
  async #fetch(timeout: number, failures: number): Promise<Update[] | undefined> {
    const { api, stopping, outage, backoff: pauses = { first: 500, most: 30_000 } } = this.#options
    const limit = AbortSignal.any([stopping, AbortSignal.timeout((timeout + 15) * 1000)])
    try {
      const offset = this.#offset()
      const request = { limit: WINDOW, timeout, allowed_updates: ALLOWED, ...(offset > 0 ? { offset } : {}) }
      const updates = readUpdates(await api.getUpdates(request, callSignal(limit)))
      outage.recovered()
      // Not asked for again: after a quiet week Telegram's numbers may begin anew, below it.
      if (offset === this.#next) this.#next = 0
      return updates
    } catch (error) {
      if (stopping.aborted) return undefined
      const fault = faultOf(error)
      if (fault.kind === 'token' && (await isTokenRefused(api, stopping))) throw new TokenRefused()
      const isConflict = fault.kind === 'conflict'
      outage.failed('getUpdates', isConflict ? CONFLICT : failureOf(error), isConflict)
      const wait = backoff(failures + 1, pauses.first, pauses.most)
      await pause(fault.kind === 'wait' ? fault.seconds * 1000 : wait, stopping)
      return undefined
    }
  }
}

interface InHand {
  update: Update
  /** When it came, on the process's clock. */
  since: number
}

/** What is no update is left out; where nothing else came, something is wrong on the way. */
function readUpdates(answer: unknown): Update[] {
  const updates = Array.isArray(answer) ? answer.filter(isUpdate) : []
  if (!Array.isArray(answer) || (answer.length > 0 && updates.length === 0))
    throw new TypeError('what came are no updates')
  return updates
}

/** Everything that Telegram sends unless it is asked not to. */
const ALLOWED: AllowedUpdates = []

const CONFLICT =
  'another process fetches the updates of this bot, or a webhook is set for it: run one of them only (a bot that is polled can run once)'

/** What the log says of it: code and words where the Bot API refused. */
function failureOf(error: unknown): string {
  if (error instanceof GrammyError) return `${error.error_code} ${error.description}`
  return error instanceof Error ? error.message : String(error)
}
