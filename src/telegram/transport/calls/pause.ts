import type { Stoppable } from './call-signal.ts'

/** Waits so many milliseconds, or until one of the signals: it never rejects; look at the signals afterwards. */
export function pause(milliseconds: number, ...signals: (Stoppable | undefined)[]): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(finish, milliseconds)
    for (const signal of signals) signal?.addEventListener('abort', finish)
    if (signals.some((signal) => signal?.aborted)) finish()
    function finish(): void {
      clearTimeout(timer)
      for (const signal of signals) signal?.removeEventListener('abort', finish)
      resolve()
    }
  })
}

/**
 * How long to wait before attempt number `attempt` (from 1) is made again, in milliseconds: doubling from `first`
 * up to `most`, with up to half of it taken off at random so that many that failed together do not return together
 * ("equal jitter", https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export function backoff(attempt: number, first: number, most: number, random = Math.random): number {
  const full = Math.min(first * 2 ** Math.min(attempt - 1, 30), most)
  return full * (1 - random() / 2)
}

/** What was waited for did not come in time. */
export const LATE = Symbol('late')

/** What the work comes to, or `LATE` where it takes longer than so many milliseconds; then it goes on all the same. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T | typeof LATE> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(LATE), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
