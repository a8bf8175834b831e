/** What was measured of a bot in one round. */
export interface Measure {
  /** How many were asked. */
  updates: number
  perSecond: number
  /** Milliseconds from a question to its answer: half of them, and 99 of 100, were not slower. */
  p50: number
  p99: number
  /** Processor time for an update, in milliseconds. */
  cpu: number
  /** In megabytes, at the end. */
  memory: number
}

/** Of each figure its own median. */
export function median(measures: readonly Measure[]): Measure {
  return each((name) => {
    const sorted = measures.map((one) => one[name]).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? 0
  })
}

function ratio(one: Measure, other: Measure): Measure {
  return each((name) => one[name] / other[name])
}

/** The ratios of those that were measured in the same round. */
export function perRound(ones: readonly Measure[], others: readonly Measure[]): Measure[] {
  return ones.flatMap((one, round) => {
    const other = others[round]
    return other ? [ratio(one, other)] : []
  })
}

function each(figure: (name: keyof Measure) => number): Measure {
  return {
    updates: figure('updates'),
    perSecond: figure('perSecond'),
    p50: figure('p50'),
    p99: figure('p99'),
    cpu: figure('cpu'),
    memory: figure('memory'),
  }
}
