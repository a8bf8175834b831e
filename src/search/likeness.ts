import type { WordVectors } from './word-vectors.ts'

/** From this strength on a term of the corpus counts as the question's own word. */
export const SAME = 0.93
/** How strongly a term stands for a word that is spelled like it. */
export const SPELLED_ALIKE = 0.95
/** Below this cosine words have nothing to do with each other. */
const LEAST_COSINE = 0.2

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
  same: Same[]
  strengths: Strengths
}

/** How strongly a corpus's terms stand for one word of a question, 0 to 1; worked out when first asked for. */
export class Strengths {
  readonly #table: Uint8Array
  readonly #row: number
  readonly #rows: Int32Array
  readonly #vectors: WordVectors | undefined

  /** `same` are the terms that are the word itself (1) or spelled like it; `row` is the word's in the vectors, or -1. */
  constructor(same: Iterable<Same>, row: number, rows: Int32Array, vectors: WordVectors | undefined) {
    this.#row = row
    this.#rows = rows
    this.#vectors = vectors
    this.#table = new Uint8Array(rows.length).fill(vectors && row >= 0 ? UNKNOWN : 0)
    for (const { term, strength } of same) this.#table[term] = Math.round(strength * STEPS)
  }

  of(term: number): number {
    let step = this.#table[term] ?? 0
    if (step === UNKNOWN) {
      step = this.#workedOut(term)
      this.#table[term] = step
    }
    return step / STEPS
  }

  #workedOut(term: number): number {
    const row = this.#rows[term] ?? -1
    if (!this.#vectors || row < 0) return 0
    const cosine = this.#vectors.likeness(this.#row, row)
    return Math.max(0, Math.round((STEPS * (cosine - LEAST_COSINE)) / (1 - LEAST_COSINE)))
  }
}
