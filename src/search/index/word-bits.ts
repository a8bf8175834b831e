import { grown } from '../arrays/growing-array.ts'
import type { Same } from '../meaning/likeness.ts'

/**
 * Which terms of a corpus are words of the question at hand: one bit a word. One table serves all questions of an
 * index, one after the other, since a new one the size of a large vocabulary takes longer than the question.
 */
export class WordBits {
  #bits = new Int32Array(1024)
  #marked: number[] = []

  /**
   * The bits by term, for at most 32 words; the ones of the question before are gone.
   * @param terms how many terms the corpus has
   */
  of(words: readonly { same: readonly Same[] }[], terms: number): Int32Array {
    this.#bits = grown(this.#bits, terms)
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
