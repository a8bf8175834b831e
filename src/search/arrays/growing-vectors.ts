import { VectorBlocks } from './vector-blocks.ts'

/** Vectors of length 1, a byte for each number, that grow as more are pushed or put. */
export class GrowingVectors extends VectorBlocks {
  push(vector: Float32Array): void {
    this.put(bytesOf(vector), this.count)
  }

  /** The cosine of a vector of length 127, which `bytesOf` gives, and the one at a place, -1 to 1. */
  cosine(wanted: Int8Array, at: number): number {
    return this.product(wanted, at) / (127 * 127)
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
