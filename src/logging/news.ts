/** What was told is no news for so many milliseconds. */
const TELL_AGAIN_AFTER = 60_000
/** So many different things are kept in mind. */
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
}
