/**
 * How long the fault tests run: short ones (`npm run test:faults:quick`) take minutes, full ones (`npm run test:faults`) hours.
 */
export const isFull: boolean = process.env.FAULTS === 'full'

/** The first in full runs, else the second. */
export function size<T>(full: T, short: T): T {
  return isFull ? full : short
}

/** Full runs take up to so many milliseconds each. */
export const longest = 900_000

/** Tells the figures of a run. */
export function report(run: string, figures: Record<string, number | string>): void {
  const told = Object.entries(figures).map(([name, figure]) => `${figure} ${name}`)
  process.stdout.write(`${run}: ${told.join(', ')}\n`)
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
