import { SLOW_LINE, WAITING_OF_ALL, WAITING_OF_ONE } from '../../../limits.ts'

interface Line {
  /** Settles when the last one is over. */
  tail: Promise<unknown>
  /** Whose updates are in it and when they joined it, in their order. */
  of: { who: string; joined: number }[]
}

/** Lines in which one waits behind the other; the lines go side by side. */
export class Lines {
  readonly #lines = new Map<string, Line>()
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /**
   * Begins the work when all that came before in the line of that name is over, at once where nothing did, and gives
   * what it comes to; `undefined` where too many of that person wait there already and the line is slow: many that
   * come all at once, as after a while of silence, are not too many, and neither are those of a busy group. The work
   * must not reject.
   */
  join<T>(name: string, who: string, begin: () => Promise<T>): Promise<T> | undefined {
    const now = this.#now()
    const line: Line = this.#lines.get(name) ?? {
      tail: Promise.resolve(),
      of: [],
    }
    const [first] = line.of
    if (first && now - first.joined > SLOW_LINE && isFull(line, who)) return undefined
    const turn = line.of.length === 0 ? begin() : line.tail.then(begin)
    this.#lines.set(name, line)
    line.of.push({ who, joined: now })
    line.tail = turn
    return turn.finally(() => {
      line.of.shift()
      if (line.of.length === 0) this.#lines.delete(name)
    })
  }
}

function isFull({ of }: Line, who: string): boolean {
  if (of.length < WAITING_OF_ONE) return false
  return of.length >= WAITING_OF_ALL || of.filter((one) => one.who === who).length >= WAITING_OF_ONE
}
