import type { Same } from './likeness.ts'

/**
 * Which terms of a corpus are words of the question at hand: one bit a word. One table serves all questions of an
 * index, one after the other, since a new one the size of a large vocabulary takes longer than the question.
 */
export class WordBits {
  readonly #bits: Int32Array
  #marked: number[] = []

  /** @param terms how many terms the corpus has */
  constructor(terms: number) {
    this.#bits = new Int32Array(terms)
  }

  /** The bits by term, for at most 32 words; the ones of the question before are gone. */
  of(words: readonly { same: readonly Same[] }[]): Int32Array {
    for (const term of this.#marked) this.#bits[term] = 0
    this.#marked = []
    for (const [w, { same }] of words.entries())
      for (const { term } of same) {
        this.#bits[term] = (this.#bits[term] ?? 0) | (1 << w)
        this.#marked.push(term)
      }
    return this.#bits
  }
}
