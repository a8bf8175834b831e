import type { Logger } from '../../logging/logger.ts'
import { News } from './news.ts'

/**
 * Tells of an outage of the Bot API once when it begins and once when it is over, however many calls failed
 * meanwhile; what happens in between is at level `debug`, but for what somebody must mend (two processes that
 * fetch the same updates), which is told whatever the outage began with. Where many calls fail and others do not, there is an outage
 * every other moment: of those with the same reason, one a minute is told.
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
    const isTold = isToMend ? this.#told.has(reason) : this.#told.size > 0
    if (isTold || !this.#news.isNew(reason)) {
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
    this.#failures = 0
  }
}
