import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/**
 * What became of an update when somebody wants to handle it: `mine` now, `handled` before, or `elsewhere`:
 * another process has it in hand.
 */
export type Claim = 'mine' | 'handled' | 'elsewhere'

/**
 * Remembers which updates were handled, by their fingerprints, so that one that comes again is not answered again.
 *
 * A process that dies while a message is under way cannot tell whether the message got through: its update is
 * handled again, and the message may come twice. Where that happens to the same update again, it must not come a third
 * time. So whoever sends a message notes it before, and an update that was left so `MOST_SENDINGS` times counts as
 * handled.
 */
export interface UpdateMemory {
  claim(fingerprint: string): Promise<Claim> | Claim
  /** A message goes out for it. When this is over, processes that come after this one know, too. */
  sending(fingerprint: string): Promise<void> | void
  /** The message failed, and this process lives: nobody need guess. */
  unsent(fingerprint: string): Promise<void> | void
  /** It was handled: never again. */
  handled(fingerprint: string): Promise<void> | void
  /** It was not handled: whoever gets it next may have it. */
  release(fingerprint: string): Promise<void> | void
  close(): Promise<void> | void
}

/** Processes that may send a message for the same update and die before they know what became of it: a third message would be a nuisance, a second is better than none. */
export const MOST_SENDINGS = 2

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
  readonly #handled: LRUCache<string, true>

  constructor(limit = REMEMBERED) {
    this.#handled = new LRUCache({ max: limit })
  }

  claim(fingerprint: string): Claim {
    return this.#handled.has(fingerprint) ? 'handled' : 'mine'
  }

  sending(): void {}

  unsent(): void {}

  handled(fingerprint: string): void {
    this.#handled.set(fingerprint, true)
  }

  release(): void {}

  close(): void {}
}
