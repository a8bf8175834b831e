import { type FloodCounter, ProcessCounter } from '../state/flood-counter.ts'

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
