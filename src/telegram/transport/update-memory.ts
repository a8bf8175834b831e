import { hash } from 'node:crypto'

/**
 * What became of an update when somebody wants to handle it: `mine` now, `handled` before, or `elsewhere`:
 * another process has it in hand.
 */
export type Claim = 'mine' | 'handled' | 'elsewhere'

/**
 * Remembers which updates were handled, by their fingerprints, so that one that comes again is not answered again.
 */
export interface UpdateMemory {
  claim(fingerprint: string): Promise<Claim> | Claim
  /** It was handled: never again. */
  handled(fingerprint: string): Promise<void> | void
  /** It was not handled: whoever gets it next may have it. */
  release(fingerprint: string): Promise<void> | void
  close(): Promise<void> | void
}

/**
 * What tells an update from all others: 27 of A-Z, a-z, 0-9, - and _ over all of it, as JSON. Its number alone is not
 * enough: Telegram begins with another one after a quiet week, and so does a Bot API server that was set up anew.
 */
export function fingerprintOf(json: string): string {
  return hash('sha1', json, 'base64url')
}

/** Telegram repeats an update within a day at most; so many are enough to know it again. */
const REMEMBERED = 50_000

/** The memory of one process: it is gone when the process is. */
export class ProcessMemory implements UpdateMemory {
  readonly #handled = new Set<string>()
  readonly #limit: number

  constructor(limit = REMEMBERED) {
    this.#limit = limit
  }

  claim(fingerprint: string): Claim {
    return this.#handled.has(fingerprint) ? 'handled' : 'mine'
  }

  handled(fingerprint: string): void {
    this.#handled.add(fingerprint)
    if (this.#handled.size <= this.#limit) return
    const [oldest] = this.#handled
    if (oldest !== undefined) this.#handled.delete(oldest)
  }

  release(): void {}

  close(): void {}
}
