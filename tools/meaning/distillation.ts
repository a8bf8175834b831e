import type { Matrix } from './matrix.ts'

/** Texts as rows of word numbers, each counting the same within its text. */
export interface Bags {
  /** The words of text `t` are `words[from[t]]` up to `words[from[t + 1]]`. */
  from: Int32Array
  words: Int32Array
  /** What each word of a text counts. */
  share: Float32Array
}

/** Long texts' words count less, but not in full proportion: a sentence of ten words is no tenth of each. */
const LENGTH_POWER = 0.7

/** The texts' words by number; words without one are left out. */
export function bagsOf(texts: readonly (readonly string[])[], numberOf: (word: string) => number): Bags {
  const rows = texts.map((words) => words.map(numberOf).filter((number) => number >= 0))
  const from = new Int32Array(rows.length + 1)
  for (const [t, row] of rows.entries()) from[t + 1] = (from[t] ?? 0) + row.length
  return {
    from,
    words: Int32Array.from(rows.flat()),
    share: Float32Array.from(rows, ({ length }) => (length === 0 ? 0 : length ** -LENGTH_POWER)),
  }
}

/**
 * Vectors of words, a row each, whose sums over a text's words come nearest to the text's vector in `wanted`: ridge
 * regression towards the vectors in `start`, solved for all columns side by side by conjugate gradients (Hestenes and
 * Stiefel, 1952). This is how a static model learns from a sentence model (as in "tokenlearn"; Tulkens and van
 * Dongen, 2024).
 */
export function distil(bags: Bags, wanted: Matrix, start: Matrix, penalty: number, rounds = 60): Matrix {
  const { columns } = wanted
  const apply = (x: Float32Array): Float32Array => {
    const out = gather(bags, spread(bags, x, columns), x.length, columns)
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + penalty * (x[i] ?? 0)
    return out
  }
  const solution = Float32Array.from(start.numbers)
  const target = gather(bags, wanted.numbers, solution.length, columns)
  const applied = apply(solution)
  const residual = target.map((x, i) => x + penalty * (start.numbers[i] ?? 0) - (applied[i] ?? 0))
  const direction = Float32Array.from(residual)
  let squares = columnProducts(residual, residual, columns)
  for (let round = 0; round < rounds; round++) {
    const changed = apply(direction)
    const curve = columnProducts(direction, changed, columns)
    const step = squares.map((x, c) => x / ((curve[c] ?? 0) + 1e-20))
    for (let i = 0; i < solution.length; i++) {
      const length = step[i % columns] ?? 0
      solution[i] = (solution[i] ?? 0) + length * (direction[i] ?? 0)
      residual[i] = (residual[i] ?? 0) - length * (changed[i] ?? 0)
    }
    const next = columnProducts(residual, residual, columns)
    const turn = next.map((x, c) => x / ((squares[c] ?? 0) + 1e-20))
    for (let i = 0; i < direction.length; i++)
      direction[i] = (residual[i] ?? 0) + (turn[i % columns] ?? 0) * (direction[i] ?? 0)
    squares = next
  }
  return { columns, numbers: solution }
}

/** For each text the sum of its words' rows. */
function spread({ from, words, share }: Bags, x: Float32Array, columns: number): Float32Array {
  const out = new Float32Array(share.length * columns)
  for (let t = 0; t < share.length; t++)
    for (let k = from[t] ?? 0; k < (from[t + 1] ?? 0); k++) {
      const row = (words[k] ?? 0) * columns
      for (let c = 0; c < columns; c++)
        out[t * columns + c] = (out[t * columns + c] ?? 0) + (share[t] ?? 0) * (x[row + c] ?? 0)
    }
  return out
}

/** For each word the sum of its texts' rows: the transpose of `spread`. */
function gather({ from, words, share }: Bags, y: Float32Array, size: number, columns: number): Float32Array {
  const out = new Float32Array(size)
  for (let t = 0; t < share.length; t++)
    for (let k = from[t] ?? 0; k < (from[t + 1] ?? 0); k++) {
      const row = (words[k] ?? 0) * columns
      for (let c = 0; c < columns; c++)
        out[row + c] = (out[row + c] ?? 0) + (share[t] ?? 0) * (y[t * columns + c] ?? 0)
    }
  return out
}

function columnProducts(a: Float32Array, b: Float32Array, columns: number): Float64Array {
  const out = new Float64Array(columns)
  for (let i = 0; i < a.length; i++) out[i % columns] = (out[i % columns] ?? 0) + (a[i] ?? 0) * (b[i] ?? 0)
  return out
}
