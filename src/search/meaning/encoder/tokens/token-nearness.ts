import { productsOfEach } from '../../../arrays/dot-products.ts'
import { type PassageTokens, type QuestionTokens, tokenCosine } from './token-vectors.ts'

/** Tokens that matter less than this, all together, are not compared. */
const HARDLY_MATTERING = 0.05

/** How near the tokens of a question have one in a paragraph, on average: a cosine; and the same for each of its sentences. */
export interface NearTokens {
  whole: number
  /** As far as they are read; `undefined` for one without tokens. */
  sentences: readonly (number | undefined)[]
}

/**
 * Compares a question with paragraphs token by token: each of its tokens counts by the one that is nearest to it there.
 * Khattab and Zaharia: ColBERT, SIGIR 2020 ("late interaction").
 */
export class TokenNearness {
  readonly #size: number
  readonly #vectors: Int8Array
  readonly #weights: readonly number[]

  /** @param size how many numbers a token's vector has */
  constructor({ vectors, weights }: QuestionTokens, size: number) {
    const kept = mattering(weights)
    const all = kept.reduce((sum, place) => sum + (weights[place] ?? 0), 0)
    this.#size = size
    this.#weights = kept.map((place) => (weights[place] ?? 0) / all)
    this.#vectors = new Int8Array(kept.length * size)
    for (const [i, place] of kept.entries())
      this.#vectors.set(vectors.subarray(place * size, (place + 1) * size), i * size)
  }

  to({ vectors, sentences }: PassageTokens): NearTokens {
    const tokens = new Float64Array(this.#weights.length).fill(Number.NEGATIVE_INFINITY)
    const sums = new Float64Array(sentences.length)
    productsOfEach(this.#vectors, this.#size, vectors, (place, from, products) => {
      const weight = this.#weights[place] ?? 0
      tokens[place] = Math.max(tokens[place] ?? 0, largest(products, 0, products.length))
      // All of a paragraph's tokens come at once: it has some hundred.
      for (const [i, { start, end }] of sentences.entries())
        sums[i] = (sums[i] ?? 0) + weight * largest(products, start - from, end - from)
    })
    const whole = this.#weights.reduce((sum, weight, place) => sum + weight * (tokens[place] ?? 0), 0)
    return {
      whole: tokenCosine(whole),
      sentences: sentences.map(({ start, end }, i) => (start < end ? tokenCosine(sums[i] ?? 0) : undefined)),
    }
  }
}

/** The places of the tokens that matter. */
function mattering(weights: Float32Array): number[] {
  const places = [...weights.keys()].sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0))
  let left = 0
  while (places.length > 1) {
    left += weights[places[0] ?? 0] ?? 0
    if (left > HARDLY_MATTERING) break
    places.shift()
  }
  return places
}

function largest(products: Int32Array, from: number, to: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = from; i < to; i++) {
    const product = products[i] ?? 0
    if (product > most) most = product
  }
  return most
}
