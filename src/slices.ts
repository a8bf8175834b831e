/** In milliseconds: a question that comes meanwhile waits no longer than that. */
const SLICE = 5

/** When the sliced work of this turn of the event loop began. */
let began = Number.NEGATIVE_INFINITY
/** What waits for a turn: one piece of work has each, so that all come to theirs and none takes longer than a slice. */
const waiting: (() => void)[] = []

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
  let step = work.next()
  while (!step.done) {
    if (isDue()) await nextTurn(signal)
    step = work.next()
  }
  return step.value
}

/** The same for work that is no generator: it asks between two steps. */
export async function pauseIfDue(signal?: AbortSignal): Promise<void> {
  if (isDue()) await nextTurn(signal)
}

/**
 * Waits for what is done elsewhere, but no longer than until the signal is aborted.
 * @throws what the work throws; the signal's reason where it is aborted before the work is done, which nobody waits for then
 */
export async function unlessAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return await work
  signal.throwIfAborted()
  let abort = () => {}
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort)
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

const isDue = (): boolean => performance.now() - began >= SLICE

/** Waits for a turn of the event loop. Throws the signal's reason where it is aborted. */
async function nextTurn(signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    waiting.push(resolve)
    if (waiting.length === 1) setImmediate(turn)
  })
  signal?.throwIfAborted()
}

function turn(): void {
  const goOn = waiting.shift()
  if (waiting.length > 0) setImmediate(turn)
  began = performance.now()
  goOn?.()
}
