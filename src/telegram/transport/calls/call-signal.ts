import type { Transformer } from 'grammy'

/** What grammY's calls take to be aborted by. */
export type CallSignal = NonNullable<Parameters<Transformer>[3]>

/** What an AbortSignal of any make can do. */
export interface Stoppable {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** An AbortSignal and its controller in one, as little as a call needs: one is made for each. */
export class Cutoff implements Stoppable {
  aborted = false
  readonly #listeners = new Set<() => void>()

  /** One that is aborted with another: where many calls listen, it takes a fraction of a standard signal's time. */
  static with(signal: Stoppable): Cutoff {
    const cutoff = new Cutoff()
    if (signal.aborted) cutoff.abort()
    else signal.addEventListener('abort', () => cutoff.abort())
    return cutoff
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener)
  }

  abort(): void {
    if (this.aborted) return
    this.aborted = true
    for (const listener of [...this.#listeners]) listener()
  }
}

/** grammY's types name the signal of a library that once stood in for the standard one; either works. */
export function callSignal(signal: Stoppable): CallSignal {
  return signal as unknown as CallSignal
}
