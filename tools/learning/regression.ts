import { minimise } from './minimise.ts'

/** One choice to learn from: the evidence for each candidate, and which of them are right. */
export interface Choice {
  rows: readonly Float64Array[]
  right: readonly boolean[]
  /** What each candidate's score has besides what is learned. */
  given: readonly number[]
  /** How much the choice counts. */
  weight: number
}

/** One yes or no to learn from. */
export interface Verdict {
  row: Float64Array
  yes: boolean
  weight: number
}

/**
 * Weights by which the right candidates come first as likely as can be: multinomial logistic regression over each
 * choice's candidates ("ListNet"; Cao and others, 2007), with an L2 penalty on the weights of standardised evidence.
 */
export function learnToChoose(choices: readonly Choice[], size: number, penalty: number): Float64Array {
  const useful = choices.filter(({ right }) => right.includes(true))
  const scale = deviations(
    useful.flatMap(({ rows }) => [...rows]),
    size,
  )
  const total = useful.reduce((sum, { weight }) => sum + weight, 0)
  const scaled = useful.map(({ rows, right, given, weight }) => ({
    right,
    given,
    weight: weight / total,
    rows: rows.map((row) => row.map((x, i) => x / (scale[i] ?? 1))),
  }))
  const learned = minimise(size, (point) => {
    const gradient = point.map((x) => 2 * penalty * x)
    let value = penalty * point.reduce((sum, x) => sum + x * x, 0)
    for (const { rows, right, given, weight } of scaled) {
      const scores = rows.map((row, i) => product(row, point) + (given[i] ?? 0))
      const highest = Math.max(...scores)
      const likely = scores.map((score) => Math.exp(score - highest))
      const all = likely.reduce((sum, x) => sum + x, 0)
      const good = likely.reduce((sum, x, i) => sum + (right[i] ? x : 0), 0) + 1e-300
      value += weight * (Math.log(all) - Math.log(good))
      for (const [i, row] of rows.entries()) {
        const share = (likely[i] ?? 0) / all - (right[i] ? (likely[i] ?? 0) / good : 0)
        if (share !== 0)
          for (let k = 0; k < size; k++) gradient[k] = (gradient[k] ?? 0) + weight * share * (row[k] ?? 0)
      }
    }
    return { value, gradient }
  })
  return learned.map((x, i) => x / (scale[i] ?? 1))
}

/** Weights of a logistic regression; the last is the constant. */
export function learnToDecide(verdicts: readonly Verdict[], size: number, penalty: number): Float64Array {
  const scale = deviations(
    verdicts.map(({ row }) => row),
    size,
  )
  const total = verdicts.reduce((sum, { weight }) => sum + weight, 0)
  const learned = minimise(size + 1, (point) => {
    const gradient = point.map((x, i) => (i < size ? 2 * penalty * x : 0))
    let value = penalty * point.subarray(0, size).reduce((sum, x) => sum + x * x, 0)
    for (const { row, yes, weight } of verdicts) {
      let z = point[size] ?? 0
      for (let k = 0; k < size; k++) z += ((row[k] ?? 0) / (scale[k] ?? 1)) * (point[k] ?? 0)
      const share = weight / total
      value += share * (yes ? Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)))
      const slope = share * (1 / (1 + Math.exp(-z)) - (yes ? 1 : 0))
      for (let k = 0; k < size; k++)
        gradient[k] = (gradient[k] ?? 0) + (slope * (row[k] ?? 0)) / (scale[k] ?? 1)
      gradient[size] = (gradient[size] ?? 0) + slope
    }
    return { value, gradient }
  })
  return learned.map((x, i) => (i < size ? x / (scale[i] ?? 1) : x))
}

/** What has to be added to the constant of a logistic regression so that it is right for these verdicts on average. */
export function learnToOffset(verdicts: readonly Verdict[], weights: Float64Array): number {
  const [constant = 0] = weights.slice(-1)
  const scored = verdicts.map(({ row, yes, weight }) => ({
    odds: product(row, weights) + constant,
    yes,
    weight,
  }))
  let [low, high] = [-10, 10]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    const excess = scored.reduce(
      (sum, { odds, yes, weight }) => sum + weight * (1 / (1 + Math.exp(-odds - middle)) - (yes ? 1 : 0)),
      0,
    )
    if (excess > 0) high = middle
    else low = middle
  }
  return (low + high) / 2
}

export function product(row: Float64Array, point: Float64Array): number {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += (row[i] ?? 0) * (point[i] ?? 0)
  return sum
}

function deviations(rows: readonly Float64Array[], size: number): Float64Array {
  const sum = new Float64Array(size)
  const squares = new Float64Array(size)
  for (const row of rows)
    for (let k = 0; k < size; k++) {
      const x = row[k] ?? 0
      sum[k] = (sum[k] ?? 0) + x
      squares[k] = (squares[k] ?? 0) + x * x
    }
  return squares.map((square, k) => {
    const mean = (sum[k] ?? 0) / rows.length
    return Math.sqrt(Math.max(0, square / rows.length - mean * mean)) + 1e-6
  })
}
