import { readFileSync } from 'node:fs'

/** For how long something had the event loop at the most, in milliseconds. */
export interface Held {
  /** By the clock: with what the machine gave to others meanwhile. */
  time: number
  /** Of the processor's time, to some milliseconds; the same as `time` where the system does not tell. */
  processor: number
}

/** Does something, and tells how long it held the event loop at a time. */
export async function holding<T>(work: () => Promise<T>): Promise<{ value: T; held: Held }> {
  const held: Held = { time: 0, processor: 0 }
  let last = now()
  const note = () => {
    const next = now()
    const time = next.time - last.time - TURN
    held.time = Math.max(held.time, time)
    held.processor = Math.max(held.processor, Math.min(time, next.processor - last.processor))
    last = next
  }
  const timer = setInterval(note, TURN)
  try {
    const value = await work()
    // The loop tells how long it was held when it has its turn again.
    await new Promise((resolve) => setTimeout(resolve, 5 * TURN))
    note()
    return { value, held }
  } finally {
    clearInterval(timer)
  }
}

/** In milliseconds: how often the clock is looked at. */
const TURN = 1

function now(): { time: number; processor: number } {
  const time = performance.now()
  return { time, processor: threadTime() ?? time }
}

/** The processor's time that this thread has had, in milliseconds; `undefined` where the system does not tell. */
function threadTime(): number | undefined {
  try {
    const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')
    return Number(nanoseconds) / 1e6
  } catch {
    return undefined
  }
}
