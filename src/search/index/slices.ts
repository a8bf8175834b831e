/** After so many milliseconds of work others have their turn. */
const SLICE = 8

/** Does all the work of a generator now. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/**
 * Does the work of a generator in slices of a few milliseconds, between which the event loop goes round. How long a
 * slice is depends on how much is done from one `yield` to the next.
 * @throws what the work throws; the signal's reason where it is aborted before the work is done
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  const pause = new Pauses(signal)
  let step = work.next()
  while (!step.done) {
    await pause.ifDue()
    step = work.next()
  }
  return step.value
}

/** The same for work that is no generator: it asks between two steps. */
export class Pauses {
  readonly #signal: AbortSignal | undefined
  #since = performance.now()

  constructor(signal?: AbortSignal) {
    this.#signal = signal
  }

  /** Lets others have their turn where that is due. Throws the signal's reason where it is aborted. */
  async ifDue(): Promise<void> {
    if (performance.now() - this.#since < SLICE) return
    await new Promise((resolve) => setImmediate(resolve))
    this.#signal?.throwIfAborted()
    this.#since = performance.now()
  }
}
