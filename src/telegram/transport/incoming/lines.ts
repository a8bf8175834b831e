/** So many of one person may wait for their turn in one line, if it does not move on, and so many of all. */
const MOST_OF_ONE = 60
const MOST_OF_ALL = 1_000
/** A line whose first joined it so long ago does not move on, in milliseconds. */
const SLOW = 1_000

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
    if (first && now - first.joined > SLOW && isFull(line, who)) return undefined
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
  if (of.length < MOST_OF_ONE) return false
  return of.length >= MOST_OF_ALL || of.filter((one) => one.who === who).length >= MOST_OF_ONE
}
