/** Counts what somebody does. */
export interface FloodCounter {
  /** How often `key` was counted within the running minute, this time included. */
  count(key: string): Promise<number> | number
}

/**
 * A reader gets more answers a minute than anybody reads: this one was not sent. It travels inside an HttpError, as
 * grammY wraps what stops a call before it is made.
 */
export class Flooded extends Error {
  override name = 'Flooded'
  /** Nobody told the reader yet in this minute. */
  readonly isNew: boolean

  constructor(isNew: boolean) {
    super('this reader asks too much at once')
    this.isNew = isNew
  }
}

const MINUTE = 60_000

/** Counts in this process, in minutes that begin with the first count. */
export class ProcessCounter implements FloodCounter {
  readonly #minutes = new Map<string, { ends: number; count: number }>()
  readonly #now: () => number
  #nextSweep = 0

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  count(key: string): number {
    const now = this.#now()
    this.#sweep(now)
    const known = this.#minutes.get(key)
    if (known && known.ends > now) {
      known.count += 1
      return known.count
    }
    this.#minutes.set(key, { ends: now + MINUTE, count: 1 })
    return 1
  }

  #sweep(now: number): void {
    if (now < this.#nextSweep) return
    this.#nextSweep = now + MINUTE
    for (const [key, { ends }] of this.#minutes) if (ends <= now) this.#minutes.delete(key)
  }
}

/** Lets so many answers a minute through for each reader. */
export class FloodGate {
  readonly #counter: FloodCounter
  readonly #perMinute: number

  /** `perMinute`: 0 lets everything through. */
  constructor(perMinute: number, counter: FloodCounter = new ProcessCounter()) {
    this.#perMinute = perMinute
    this.#counter = counter
  }

  /** @throws {Flooded} where this reader had enough for this minute */
  async admit(user: number): Promise<void> {
    if (this.#perMinute === 0) return
    const count = await this.#counter.count(String(user))
    if (count > this.#perMinute) throw new Flooded(count === this.#perMinute + 1)
  }
}
