import { dotProduct } from '../arrays/dot-product.ts'
import { grown } from '../arrays/growing-array.ts'
import type { WordVectors } from './word-vectors.ts'

/** How strongly a term stands for a word that is spelled like it. */
export const SPELLED_ALIKE = 0.95
/** Below this cosine words have nothing to do with each other. */
const LEAST_COSINE = 0.2

/** A word's first numbers tell most, so they are compared first: words whose products add up to less there are far apart. */
const FIRST_NUMBERS = 8
const FAR_APART = 0.05 * 127 * 127

/** A table of more places takes longer to make, for each word, than a question needs to look up what it needs. */
const MOST_PLACES = 8192

const STEPS = 254
const UNKNOWN = 255

/** A term of the corpus that is a word of the question, or is spelled like it. */
export interface Same {
  /** The term's number in the index's vocabulary. */
  term: number
  /** 1 for the word itself, `SPELLED_ALIKE` for one that is spelled like it. */
  strength: number
}

/** What a question's word means in a corpus: which terms are the word itself, and how strongly any term stands for it. */
export interface Meaning {
  /** Its row in the word vectors, -1 where it has none. */
  row: number
  same: Same[]
  strengths: Strengths
}

/**
 * The cosine of a word's vector and the one that begins at `from`, -1 to 1. A vector's first numbers tell the most, so
 * words that are far apart by these alone are not looked at further: 0.
 */
function nearness(wanted: Int8Array, block: Int8Array, from: number): number {
  const first = Math.min(wanted.length, FIRST_NUMBERS)
  const rest = wanted.length - first
  const begun = dotProduct(wanted, 0, block, from, first)
  if (rest > 0 && begun < FAR_APART) return 0
  return (begun + dotProduct(wanted, first, block, from + first, rest)) / (127 * 127)
}

/** The word vectors of a corpus's terms side by side, where comparing many of them is quick. */
export class TermVectors {
  readonly #vectors: WordVectors
  #block = new Int8Array()
  #terms = 0

  /** @param words for each term a word that has it */
  constructor(words: readonly string[], vectors: WordVectors) {
    this.#vectors = vectors
    this.extend(words)
  }

  /** The terms have become more: `words` begins with those that were there before. */
  extend(words: readonly string[]): void {
    const { likenessLength } = this.#vectors
    this.#block = grown(this.#block, words.length * likenessLength)
    for (; this.#terms < words.length; this.#terms++) {
      const row = this.#vectors.rowOf(words[this.#terms] ?? '')
      if (row >= 0) this.#block.set(this.#vectors.likenessOf(row), this.#terms * likenessLength)
    }
  }

  /** How strongly the terms that there are now stand for the word of a row. */
  strengthsFor(row: number): (term: number) => number {
    const { likenessLength } = this.#vectors
    const wanted = this.#vectors.likenessOf(row)
    const block = this.#block
    return (term) => {
      const cosine = nearness(wanted, block, term * likenessLength)
      return Math.max(0, (cosine - LEAST_COSINE) / (1 - LEAST_COSINE))
    }
  }
}

/** About how many bytes a word's strengths take, in a corpus of so many terms. */
export const bytesOfStrengths = (terms: number): number =>
  terms > MOST_PLACES ? MOST_PLACES * (1 + Int32Array.BYTES_PER_ELEMENT) : 1 + terms

/** How strongly a corpus's terms stand for one word of a question, 0 to 1; worked out when first asked for. */
export class Strengths {
  /** For each term its strength; where there are very many, terms share places, and the last one that was asked for has it. */
  readonly #table: Uint8Array
  /** Which term has each place, where they share them. */
  readonly #terms: Int32Array | undefined
  readonly #same: readonly Same[]
  readonly #workedOut: (term: number) => number

  /**
   * @param same the terms that are the word itself (1) or spelled like it
   * @param size how many terms the corpus has
   * @param workedOut how strongly any other term stands for the word; left out where there is no telling
   */
  constructor(same: Iterable<Same>, size: number, workedOut?: (term: number) => number) {
    this.#same = [...same]
    this.#workedOut = workedOut ?? (() => 0)
    if (size > MOST_PLACES) this.#terms = new Int32Array(MOST_PLACES).fill(-1)
    this.#table = new Uint8Array(Math.min(size, MOST_PLACES)).fill(UNKNOWN)
  }

  /** The strongest of the terms that stand at `from` up to `to`; 0 where there are none. */
  strongest(terms: Int32Array, from: number, to: number): number {
    const [table, sharing] = [this.#table, this.#terms]
    let most = 0
    for (let i = from; i < to; i++) {
      const term = terms[i] ?? 0
      const place = sharing ? term % MOST_PLACES : term
      let step = sharing && sharing[place] !== term ? UNKNOWN : (table[place] ?? 0)
      if (step === UNKNOWN) step = this.#workOut(term, place)
      if (step > most) most = step
    }
    return most / STEPS
  }

  #workOut(term: number, place: number): number {
    const known = this.#same.find((one) => one.term === term)
    const step = Math.round(STEPS * (known?.strength ?? this.#workedOut(term)))
    this.#table[place] = step
    if (this.#terms) this.#terms[place] = term
    return step
  }
}
