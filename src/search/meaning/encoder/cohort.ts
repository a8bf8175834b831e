import { dotProducts } from '../../arrays/dot-products.ts'
import { type EncoderTraits, vectorLength } from './encoder.ts'
import { opinionsBy, together } from './opinions.ts'
import { cosineOf } from './vector-bytes.ts'

/** Of so many paragraphs the nearest tell: a single one may be near by chance. */
const NEAREST = 20

/**
 * Paragraphs of articles that nobody asks about, on all that newspapers write about. "How many people died?" is near many of
 * them, "Why did the glacier at Ak-Sai burst?" near none: how near a question is to an article tells more beside how near it
 * is to these. Auckenthaler, Carey and Lloyd-Thomas: Score Normalization for Text-Independent Speaker Verification Systems,
 * Digital Signal Processing 10, 2000 (test normalization by a cohort).
 */
export class Cohort {
  readonly #traits: EncoderTraits
  /** The numbers of each model by themselves, those of all paragraphs side by side. */
  readonly #first: Int8Array
  readonly #inEnglish: Int8Array

  /** @param vectors those of its paragraphs, side by side */
  constructor(traits: EncoderTraits, vectors: Int8Array) {
    const size = vectorLength(traits)
    this.#traits = traits
    this.#first = vectors.filter((_, i) => i % size < traits.dimensions)
    this.#inEnglish = vectors.filter((_, i) => i % size >= traits.dimensions)
  }

  /**
   * By how much its nearest paragraphs are likelier to answer a question than nothing is: on average, in log odds; 0 where
   * there are none.
   */
  nearnessOf(question: Int8Array): number {
    const { dimensions } = this.#traits
    const byFirst = allProducts(question.subarray(0, dimensions), this.#first)
    const byEnglish = allProducts(question.subarray(dimensions), this.#inEnglish)
    const scores = Float64Array.from(byFirst, (product, i) => {
      const cosine = (from: number) => cosineOf(from === 0 ? product : (byEnglish[i] ?? 0))
      return together(this.#traits, opinionsBy(this.#traits, cosine))
    })
    const nearest = scores.sort().subarray(-NEAREST)
    return nearest.reduce((sum, score) => sum + score, 0) / Math.max(1, nearest.length)
  }
}

const allProducts = (wanted: Int8Array, all: Int8Array): number[] =>
  [...dotProducts(wanted, all)].flatMap(({ products }) => [...products])
