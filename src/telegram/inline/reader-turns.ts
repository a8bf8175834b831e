import { LRUCache } from 'lru-cache'
import { INLINE_QUERIES_AT_ONCE } from '../../limits.ts'

/** Readers who are known, more than type in the same minute; one who is forgotten may begin anew. */
const READERS = 10_000

interface Waiting {
  /** Gives the word whether it is this one's turn; a newer one of the same reader has come otherwise. */
  decide: (isTurn: boolean) => void
}

/** What a reader may still take up, as it was at a moment of the clock (a token bucket). */
interface Allowance {
  turns: number
  at: number
}

/**
 * Turns for work that is asked for letter by letter, so that one reader cannot keep everybody waiting: a reader has so
 * many turns a minute, of what waits for a turn only the newest of each reader is kept, and one piece of work is done
 * at a time, with room between two for all that has no need of turns.
 */
export class ReaderTurns {
  readonly #perSecond: number
  readonly #now: () => number
  readonly #waiting = new Map<number, Waiting>()
  readonly #allowances = new LRUCache<number, Allowance>({ max: READERS })
  #queue: Promise<unknown> = Promise.resolve()

  /** `perMinute`: 0 sets no limit. */
  constructor(perMinute: number, now: () => number = () => performance.now()) {
    this.#perSecond = perMinute === 0 ? Number.POSITIVE_INFINITY : perMinute / 60
    this.#now = now
  }

  /**
   * Does the work when it is this reader's turn; undefined where the same reader asked for something newer before.
   * @throws what the work throws
   */
  async take<T>(reader: number, work: () => Promise<T>): Promise<T | undefined> {
    this.forget(reader)
    if (!(await this.#turn(reader))) return undefined
    const done = this.#queue.then(work)
    this.#queue = done.then(breath, breath)
    return done
  }

  /** Whether this reader need not wait for the next minute's turns. */
  hasTurn(reader: number): boolean {
    return this.#allowance(reader).turns >= 1
  }

  /** What this reader waits for is wanted no more. */
  forget(reader: number): void {
    this.#waiting.get(reader)?.decide(false)
  }

  #turn(reader: number): Promise<boolean> {
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined
      const decide = (isTurn: boolean): void => {
        clearTimeout(timer)
        this.#waiting.delete(reader)
        if (isTurn) this.#spend(reader)
        resolve(isTurn)
      }
      this.#waiting.set(reader, { decide })
      // Behind what is at work, since only then it shows whether something newer has come.
      void this.#queue.then(breath).then(() => {
        if (this.#waiting.get(reader)?.decide !== decide) return
        timer = setTimeout(() => decide(true), this.#untilTurn(reader))
      })
    })
  }

  /** Milliseconds until this reader has a turn. */
  #untilTurn(reader: number): number {
    const { turns } = this.#allowance(reader)
    return turns >= 1 ? 0 : ((1 - turns) / this.#perSecond) * 1000
  }

  #spend(reader: number): void {
    const { turns, at } = this.#allowance(reader)
    this.#allowances.set(reader, { turns: turns - 1, at })
  }

  #allowance(reader: number): Allowance {
    const now = this.#now()
    const { turns, at } = this.#allowances.get(reader) ?? { turns: INLINE_QUERIES_AT_ONCE, at: now }
    const gained =
      this.#perSecond === Number.POSITIVE_INFINITY
        ? INLINE_QUERIES_AT_ONCE
        : ((now - at) / 1000) * this.#perSecond
    return { turns: Math.min(INLINE_QUERIES_AT_ONCE, turns + gained), at: now }
  }
}

/** One round of the event loop, in which others have their turn. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
