import { dotProduct } from './dot-product.ts'
import { grown } from './growing-array.ts'
import { nearestPlaces } from './nearest-places.ts'

/** Vectors of length 1, a byte for each number, that grow as more are pushed. */
export class GrowingVectors {
  readonly #size: number
  #bytes: Int8Array
  #used = 0

  constructor(size: number) {
    this.#size = size
    this.#bytes = new Int8Array(16 * size)
  }

  push(vector: Float32Array): void {
    this.append(bytesOf(vector))
  }

  /** Adds vectors that stand side by side, as `finished` gives them. */
  append(vectors: Int8Array): void {
    this.#bytes = grown(this.#bytes, this.#used + vectors.length)
    this.#bytes.set(vectors, this.#used)
    this.#used += vectors.length
  }

  /** From now on the vector at a place points nowhere. */
  clear(at: number): void {
    this.#bytes.fill(0, at * this.#size, (at + 1) * this.#size)
  }

  /** The vectors so far, side by side in a block of just their length. */
  finished(): Int8Array {
    return this.#bytes.slice(0, this.#used)
  }

  /** The cosine of a vector of length 127, which `bytesOf` gives, and the one at a place, -1 to 1. */
  cosine(wanted: Int8Array, at: number): number {
    return dotProduct(wanted, 0, this.#bytes, at * this.#size, wanted.length) / (127 * 127)
  }

  /** The places of the `count` vectors nearest to a vector of length 127, the nearest first; of equals the first. */
  nearest(wanted: Int8Array, count: number): number[] {
    return nearestPlaces(wanted, this.#bytes.subarray(0, this.#used), count)
  }
}

/** A vector made 127 long, a byte for each number; all 0 where it has no length. */
export function bytesOf(vector: Float32Array): Int8Array {
  const scale = scaleOf(vector)
  const bytes = new Int8Array(vector.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.round((vector[i] ?? 0) * scale)
  return bytes
}

/** What makes a vector 127 long; 0 for one without length. */
function scaleOf(vector: Float32Array): number {
  let squares = 0
  for (let i = 0; i < vector.length; i++) squares += (vector[i] ?? 0) ** 2
  return squares > 0 ? 127 / Math.sqrt(squares) : 0
}
