/** Numbers in rows of equal length, one row after the other. */
export interface Matrix {
  columns: number
  numbers: Float32Array
}

export const rowsOf = ({ columns, numbers }: Matrix): number => numbers.length / columns

/** The mean of the rows. */
export function meanOf(matrix: Matrix): Float32Array {
  const { columns, numbers } = matrix
  const sum = new Float64Array(columns)
  for (let i = 0; i < numbers.length; i++) sum[i % columns] = (sum[i % columns] ?? 0) + (numbers[i] ?? 0)
  return Float32Array.from(sum, (x) => x / rowsOf(matrix))
}

/** The matrix with `row` taken off every row. */
export const without = ({ columns, numbers }: Matrix, row: Float32Array): Matrix => ({
  columns,
  numbers: numbers.map((x, i) => x - (row[i % columns] ?? 0)),
})

/** Every row made as long as 1. */
export function normalised({ columns, numbers }: Matrix): Matrix {
  const out = Float32Array.from(numbers)
  for (let from = 0; from < out.length; from += columns) {
    const row = out.subarray(from, from + columns)
    const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)) || 1
    for (let i = 0; i < columns; i++) row[i] = (row[i] ?? 0) / length
  }
  return { columns, numbers: out }
}

/** Each row's products with the rows of `directions`. */
export function projected(matrix: Matrix, directions: Matrix): Matrix {
  const size = rowsOf(directions)
  const { columns, numbers } = matrix
  const out = new Float32Array(rowsOf(matrix) * size)
  for (let row = 0; row < rowsOf(matrix); row++)
    for (let d = 0; d < size; d++) {
      let sum = 0
      for (let i = 0; i < columns; i++)
        sum += (numbers[row * columns + i] ?? 0) * (directions.numbers[d * columns + i] ?? 0)
      out[row * size + d] = sum
    }
  return { columns: size, numbers: out }
}

/**
 * The directions in which the rows differ most, as rows, by subspace iteration on their covariance (Golub and Van
 * Loan, Matrix Computations, 2013, section 8.2.4). The rows' mean has to be 0.
 */
export function principalDirections(matrix: Matrix, count: number, rounds = 60): Matrix {
  const { columns, numbers } = matrix
  const covariance = new Float64Array(columns * columns)
  for (let from = 0; from < numbers.length; from += columns)
    for (let a = 0; a < columns; a++) {
      const x = numbers[from + a] ?? 0
      for (let b = 0; b < columns; b++)
        covariance[a * columns + b] = (covariance[a * columns + b] ?? 0) + x * (numbers[from + b] ?? 0)
    }
  // A fixed start, so that the same data give the same directions.
  let directions: Float64Array[] = Array.from({ length: count }, (_, d) =>
    Float64Array.from({ length: columns }, (_, i) => Math.sin(1 + (d + 1) * 12.9898 + (i + 1) * 78.233)),
  )
  for (let round = 0; round < rounds; round++) {
    directions = directions.map((direction) => times(covariance, direction))
    orthonormalise(directions)
  }
  return { columns, numbers: Float32Array.from(directions.flatMap((direction) => [...direction])) }
}

function times(square: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length
  const out = new Float64Array(size)
  for (let a = 0; a < size; a++) {
    let sum = 0
    for (let b = 0; b < size; b++) sum += (square[a * size + b] ?? 0) * (vector[b] ?? 0)
    out[a] = sum
  }
  return out
}

/** Gram and Schmidt's procedure, in place. */
function orthonormalise(vectors: readonly Float64Array[]): void {
  for (const [i, vector] of vectors.entries()) {
    for (const other of vectors.slice(0, i)) {
      const share = other.reduce((sum, x, k) => sum + x * (vector[k] ?? 0), 0)
      for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) - share * (other[k] ?? 0)
    }
    const length = Math.hypot(...vector) || 1
    for (let k = 0; k < vector.length; k++) vector[k] = (vector[k] ?? 0) / length
  }
}

/**
 * The directions, each shortened by how widely the rows are spread along it: to the power of `extent`, 0 to 1. Their
 * mean length stays.
 */
export function whitened(matrix: Matrix, directions: Matrix, extent: number): Matrix {
  const along = projected(matrix, directions)
  const spread = new Float64Array(along.columns)
  for (let i = 0; i < along.numbers.length; i++) {
    const x = along.numbers[i] ?? 0
    spread[i % along.columns] = (spread[i % along.columns] ?? 0) + x * x
  }
  const factors = spread.map((squares) => (squares / rowsOf(along) + 1e-20) ** (-extent / 2))
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length
  const { columns, numbers } = directions
  return { columns, numbers: numbers.map((x, i) => (x * (factors[Math.floor(i / columns)] ?? 0)) / mean) }
}

/** The rows of both side by side. */
export function joined(left: Matrix, right: Matrix): Matrix {
  const columns = left.columns + right.columns
  const out = new Float32Array(rowsOf(left) * columns)
  for (let row = 0; row < rowsOf(left); row++) {
    out.set(left.numbers.subarray(row * left.columns, (row + 1) * left.columns), row * columns)
    out.set(
      right.numbers.subarray(row * right.columns, (row + 1) * right.columns),
      row * columns + left.columns,
    )
  }
  return { columns, numbers: out }
}
