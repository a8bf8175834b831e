/** Counts what somebody does. */
export interface FloodCounter {
  /** How often `key` was counted within the running minute, this time included. */
  count(key: string): Promise<number> | number
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
