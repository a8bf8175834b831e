import { grown } from '../arrays/growing-array.ts'
import type { Same } from '../meaning/likeness.ts'

/** The words of a question, each with the terms that it is. */
type AskedTerms = readonly { same: readonly Same[] }[]

/**
 * Which terms of a corpus are words of a question: one bit a word. One table serves all questions of an index, since a new
 * one the size of a large vocabulary takes longer than the question; it is marked anew when another question is asked about.
 */
export class WordBits {
  #bits = new Int32Array(1024)
  #words: AskedTerms = []

  /**
   * The bits by term of a question's words, at most 32 of them. They hold until those of other words are asked for: take
   * them anew for each thing that is looked up.
   * @param terms how many terms the corpus has
   */
  of(words: AskedTerms, terms: number): Int32Array {
    if (words === this.#words) return this.#bits
    for (const { same } of this.#words) for (const { term } of same) this.#bits[term] = 0
    this.#words = words
    this.#bits = grown(this.#bits, terms)
    for (const [w, { same }] of words.entries())
      for (const { term } of same) this.#bits[term] = (this.#bits[term] ?? 0) | (1 << w)
    return this.#bits
  }
}
