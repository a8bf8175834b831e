/**
 * What became of an update when somebody wants to handle it: `mine` now, `handled` before, or `elsewhere`:
 * another process has it in hand.
 */
export type Claim = 'mine' | 'handled' | 'elsewhere'

/** Remembers which updates were handled, so that one that comes again is not answered again. */
export interface UpdateMemory {
  claim(updateId: number): Promise<Claim> | Claim
  /** It was handled: never again. */
  handled(updateId: number): Promise<void> | void
  /** It was not handled: whoever gets it next may have it. */
  release(updateId: number): Promise<void> | void
  close(): Promise<void> | void
}

/** Telegram repeats an update within a day at most; so many are enough to know it again. */
const REMEMBERED = 50_000

/** The memory of one process: it is gone when the process is. */
export class ProcessMemory implements UpdateMemory {
  readonly #handled = new Set<number>()
  readonly #limit: number

  constructor(limit = REMEMBERED) {
    this.#limit = limit
  }

  claim(updateId: number): Claim {
    return this.#handled.has(updateId) ? 'handled' : 'mine'
  }

  handled(updateId: number): void {
    this.#handled.add(updateId)
    if (this.#handled.size <= this.#limit) return
    const [oldest] = this.#handled
    if (oldest !== undefined) this.#handled.delete(oldest)
  }

  release(): void {}

  close(): void {}
}
