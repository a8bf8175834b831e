import type { Logger } from '../../logging/logger.ts'

/**
 * Tells of an outage of the Bot API once when it begins and once when it is over, however many calls failed
 * meanwhile; what happens in between is at level `debug`.
 */
export class Outage {
  readonly #logger: Logger
  readonly #now: () => number
  #since: number | undefined
  #failures = 0

  constructor(logger: Logger, now: () => number = () => performance.now()) {
    this.#logger = logger
    this.#now = now
  }

  get isOn(): boolean {
    return this.#since !== undefined
  }

  /** `reason`: why the call of that method failed; it goes into the log. */
  failed(method: string, reason: string): void {
    this.#failures += 1
    if (this.#since !== undefined) {
      this.#logger.debug({ method, reason, failures: this.#failures }, 'the Bot API is still in trouble')
      return
    }
    this.#since = this.#now()
    this.#logger.warn({ method, reason }, 'the Bot API is in trouble; trying again until it answers')
  }

  recovered(): void {
    if (this.#since === undefined) return
    const seconds = Math.round((this.#now() - this.#since) / 1000)
    this.#logger.info({ seconds, failures: this.#failures }, 'the Bot API answers again')
    this.#since = undefined
    this.#failures = 0
  }
}
