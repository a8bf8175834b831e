import { bytesOf, GrowingVectors } from '../arrays/growing-vectors.ts'
import type { Token } from '../text/terms.ts'
import type { WordVectors } from './word-vectors.ts'

/**
 * What is spoken of in the sentences of a corpus: the likeness vectors of their words added up, rare words counting
 * more than common ones. What a question asks for is often told in two sentences side by side, so each sentence goes
 * together with the one before it in its paragraph. It is told the sentences in the order of the corpus, or given the
 * vectors of several.
 */
export class TopicVectors {
  readonly #vectors: WordVectors
  readonly #sentences: GrowingVectors
  #before: Float32Array
  #here: Float32Array

  constructor(vectors: WordVectors) {
    this.#vectors = vectors
    this.#sentences = new GrowingVectors(vectors.likenessLength)
    this.#before = new Float32Array(vectors.likenessLength)
    this.#here = new Float32Array(vectors.likenessLength)
  }

  sentence(words: readonly Token[]): void {
    this.#addUp(words, this.#here)
    const both = this.#before
    for (let i = 0; i < both.length; i++) both[i] = (both[i] ?? 0) + (this.#here[i] ?? 0)
    this.#sentences.push(both)
    this.#before = this.#here
    this.#here = both
  }

  paragraphEnds(): void {
    this.#before.fill(0)
  }

  /** The vectors of the sentences so far, for another to `put` somewhere. */
  vectors(): Int8Array {
    return this.#sentences.finished()
  }

  /** Puts the vectors of some sentences where the first of them is to be. */
  put(sentences: Int8Array, sentence: number): void {
    this.#sentences.put(sentences, sentence)
  }

  /** The vector of a question's words; all 0 where no word has one. */
  of(words: readonly Token[]): Int8Array {
    const sum = new Float32Array(this.#vectors.likenessLength)
    this.#addUp(words, sum)
    return bytesOf(sum)
  }

  /** The cosine of a vector that `of` gave and a sentence with the one before it, -1 to 1. */
  withSentence(wanted: Int8Array, sentence: number): number {
    return this.#sentences.cosine(wanted, sentence)
  }

  #addUp(words: readonly Token[], sum: Float32Array): void {
    sum.fill(0)
    for (const { word, stop } of words) {
      const row = stop ? -1 : this.#vectors.rowOf(word)
      if (row >= 0) this.#vectors.addLikeness(row, this.#vectors.rarity(row) ** 2, sum)
    }
  }
}
