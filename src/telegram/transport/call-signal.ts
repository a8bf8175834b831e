import type { Transformer } from 'grammy'

/** What grammY's calls take to be aborted by. */
export type CallSignal = NonNullable<Parameters<Transformer>[3]>

/** What an AbortSignal of any make can do. */
export interface Stoppable {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** grammY's types name the signal of a library that once stood in for the standard one; either works. */
export function callSignal(signal: AbortSignal): CallSignal {
  return signal as unknown as CallSignal
}
