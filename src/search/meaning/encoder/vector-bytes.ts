import { dotProduct } from '../../arrays/dot-product.ts'
import type { EncoderTraits } from './encoder.ts'

/** What a number of a vector of length 1 is multiplied with: hardly any is as large as a third, which still fits a byte. */
const STEPS = 400

/** A vector of length 1, a byte for each number. */
export const vectorBytes = (vector: Float32Array): Int8Array =>
  Int8Array.from(vector, (x) => Math.max(-127, Math.min(127, Math.round(x * STEPS))))

/** A text's vector as if its first model alone had read it, which reads all texts: by the other, strangers are not near. */
export const byFirstModel = (vector: Int8Array, { dimensions }: EncoderTraits): Int8Array =>
  vector.length === dimensions ? vector : vector.slice().fill(0, dimensions)

/**
 * The cosine of a vector and the one at a place among those side by side.
 * @param from the first of the numbers that count, of `count` ones: all, unless told
 */
export const cosineAt = (
  wanted: Int8Array,
  all: Int8Array,
  place: number,
  from = 0,
  count = wanted.length - from,
): number => cosineOf(dotProduct(wanted, from, all, place * wanted.length + from, count))

/** The cosine of two vectors, by the sum of the products of their numbers. */
export const cosineOf = (product: number): number => product / (STEPS * STEPS)
