/** A ratio of two measured times is a matter of luck: the best of so many tries counts. */
const TRIES = 10

/** Tells how much processor time has gone by since, in milliseconds: how busy the machine is with others does not matter. */
export function processorClock(): () => number {
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }
}

async function processorTime(run: () => unknown): Promise<number> {
  const clock = processorClock()
  await run()
  return clock()
}

/**
 * How many times as long it takes for `2 * size` as for `size`: about 2 where the time is linear, 4 where it is quadratic.
 * The shortest times of some tries are compared, fewer where the ratio is below `enough` sooner.
 * @param prepare is given the size; what it makes runs, and may be waited for
 */
export async function growthOf(
  prepare: (size: number) => () => unknown,
  size: number,
  { enough = 2.2, tries = TRIES }: { enough?: number; tries?: number } = {},
): Promise<number> {
  const [small, large] = [prepare(size), prepare(2 * size)]
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < tries; i += 1) {
    least = Math.min(least, await processorTime(small))
    most = Math.min(most, await processorTime(large))
    if (most / least < enough) break
  }
  return most / least
}
