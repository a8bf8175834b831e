import type { Logger } from './logger.ts'

/** In milliseconds: what was told is no news before. */
const TELL_AGAIN_AFTER = 60_000
/** Beyond this many different things all are forgotten: what has no end must not fill the memory. */
const KEPT = 1_000

/** Knows what was told in the last minute, so that a log need not tell it a thousand times. */
export class News {
  readonly #told = new Map<string, number>()
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Whether it was not told lately; from now on it was. */
  isNew(what: string): boolean {
    const now = this.#now()
    if (now - (this.#told.get(what) ?? Number.NEGATIVE_INFINITY) <= TELL_AGAIN_AFTER) return false
    if (this.#told.size >= KEPT) this.#told.clear()
    this.#told.set(what, now)
    return true
  }

  /**
   * Writes to a log what is news, at that level; what is none at level `debug`.
   * @param what what makes it the same again; its message unless told
   */
  tell(
    logger: Logger,
    level: 'info' | 'warn' | 'error',
    fields: object,
    message: string,
    what = message,
  ): void {
    logger[this.isNew(what) ? level : 'debug'](fields, message)
  }
}
