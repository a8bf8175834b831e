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
  #listeners: (() => void)[] = []

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.push(listener)
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners = this.#listeners.filter((other) => other !== listener)
  }

  abort(): void {
    if (this.aborted) return
    this.aborted = true
    for (const listener of this.#listeners) listener()
  }
}

/** grammY's types name the signal of a library that once stood in for the standard one; either works. */
export function callSignal(signal: Stoppable): CallSignal {
  return signal as unknown as CallSignal
}
