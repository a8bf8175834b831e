/** So many may wait for their turn in one line. */
const LONGEST = 60

interface Line {
  /** Settles when the last one is over. */
  tail: Promise<unknown>
  length: number
  isTold: boolean
}

/** Lines in which one waits behind the other; the lines go side by side. */
export class Lines {
  readonly #lines = new Map<string, Line>()

  /**
   * Begins the work when all that came before in the line of that name is over, at once where nothing did, and gives
   * what it comes to; `undefined` where too many wait there already. The work must not reject.
   */
  join<T>(name: string, begin: () => Promise<T>): Promise<T> | undefined {
    const line = this.#lines.get(name) ?? { tail: Promise.resolve(), length: 0, isTold: false }
    if (line.length >= LONGEST) return undefined
    const turn = line.length === 0 ? begin() : line.tail.then(begin)
    this.#lines.set(name, line)
    line.length += 1
    line.tail = turn
    return turn.finally(() => {
      line.length -= 1
      if (line.length === 0) this.#lines.delete(name)
    })
  }

  /** Whether it is the first time that this is asked since the line of that name was empty. */
  isFirstTooMany(name: string): boolean {
    const line = this.#lines.get(name)
    const isFirst = line !== undefined && !line.isTold
    if (line) line.isTold = true
    return isFirst
  }
}
