import type { Logger } from '../../../logging/logger.ts'
import { News } from '../../../logging/news.ts'

/** Trouble that passes is one and the same news, by whatever words each call tells it (ECONNRESET, then ECONNREFUSED). */
const PASSING = ''

/** What a network that comes back brings with it is over sooner (a request of ours that still stands), in milliseconds. */
const LASTING = 5_000

/**
 * Tells of an outage of the Bot API once when it begins and once when it is over, however many calls failed
 * meanwhile; what happens in between is at level `debug`, but for what somebody must mend (two processes that
 * fetch the same updates), which is told where it lasts, whatever the outage began with. Where many calls fail and others do not, there is an outage
 * every other moment: one a minute is told, and at once only what somebody must mend.
 */
export class Outage {
  readonly #logger: Logger
  readonly #now: () => number
  readonly #news: News
  #since: number | undefined
  #answeredAt = Number.NEGATIVE_INFINITY
  #failures = 0
  /** The reasons that were told of the running one. */
  readonly #told = new Set<string>()
  /** When something that somebody must mend was first seen in the running one. */
  readonly #firstSeen = new Map<string, number>()

  constructor(logger: Logger, now: () => number = () => performance.now()) {
    this.#logger = logger
    this.#now = now
    this.#news = new News(now)
  }

  /** Whether a call came through within so many milliseconds, and none failed since. */
  answered(within: number): boolean {
    return this.#since === undefined && this.#now() - this.#answeredAt <= within
  }

  /**
   * `reason`: why the call of that method failed; it goes into the log. `isToMend`: it does not pass by itself, somebody must do
   * something about it.
   */
  failed(method: string, reason: string, isToMend = false): void {
    this.#failures += 1
    this.#since ??= this.#now()
    const isTold = isToMend ? this.#told.has(reason) || !this.#lasts(reason) : this.#told.size > 0
    if (isTold || !this.#news.isNew(isToMend ? reason : PASSING)) {
      this.#logger.debug({ method, reason, failures: this.#failures }, 'the Bot API is still in trouble')
      return
    }
    const message =
      this.#told.size === 0
        ? 'the Bot API is in trouble; trying again until it answers'
        : 'the Bot API is in trouble for another reason too'
    this.#told.add(reason)
    this.#logger.warn({ method, reason }, message)
  }

  /** Whether that goes on for a while; from the first moment where nothing else is told, for it is the outage then. */
  #lasts(reason: string): boolean {
    if (this.#told.size === 0) return true
    const now = this.#now()
    const since = this.#firstSeen.get(reason) ?? now
    this.#firstSeen.set(reason, since)
    return now - since >= LASTING
  }

  /** A call came through. */
  recovered(): void {
    this.#answeredAt = this.#now()
    if (this.#since === undefined) return
    const seconds = Math.round((this.#answeredAt - this.#since) / 1000)
    this.#logger[this.#told.size > 0 ? 'info' : 'debug'](
      { seconds, failures: this.#failures },
      'the Bot API answers again',
    )
    this.#since = undefined
    this.#told.clear()
    this.#firstSeen.clear()
    this.#failures = 0
  }
}
