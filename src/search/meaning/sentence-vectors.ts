import { bytesOf, GrowingVectors } from '../arrays/growing-vectors.ts'
import type { Token } from '../text/terms.ts'
import type { WordVectors } from './word-vectors.ts'

/** Where sentences and paragraphs point, their vectors side by side. */
export interface SentenceVectorBlocks {
  sentences: Int8Array
  paragraphs: Int8Array
}

/**
 * Where the sentences and paragraphs of a corpus point as a whole: one vector each, in bytes. It is told the
 * sentences in the order of the corpus, or given the vectors of several.
 */
export class SentenceVectors {
  readonly #vectors: WordVectors
  readonly #sentences: GrowingVectors
  readonly #paragraphs: GrowingVectors
  readonly #sentence: Float32Array
  readonly #paragraph: Float32Array

  constructor(vectors: WordVectors) {
    this.#vectors = vectors
    this.#sentences = new GrowingVectors(vectors.senseLength)
    this.#paragraphs = new GrowingVectors(vectors.senseLength)
    this.#sentence = new Float32Array(vectors.senseLength)
    this.#paragraph = new Float32Array(vectors.senseLength)
  }

  sentence(words: readonly Token[]): void {
    this.#addUp(words, this.#sentence)
    this.#sentences.push(this.#sentence)
    for (let i = 0; i < this.#sentence.length; i++)
      this.#paragraph[i] = (this.#paragraph[i] ?? 0) + (this.#sentence[i] ?? 0)
  }

  paragraphEnds(): void {
    this.#paragraphs.push(this.#paragraph)
    this.#paragraph.fill(0)
  }

  /** The vectors so far, for another to `put` somewhere. */
  vectors(): SentenceVectorBlocks {
    return { sentences: this.#sentences.finished(), paragraphs: this.#paragraphs.finished() }
  }

  /** Puts the vectors of some paragraphs where the first of these and its first sentence are to be. */
  put({ sentences, paragraphs }: SentenceVectorBlocks, paragraph: number, sentence: number): void {
    this.#sentences.put(sentences, sentence)
    this.#paragraphs.put(paragraphs, paragraph)
  }

  /** A paragraph that was taken away is near nothing any more. */
  clear(paragraph: number): void {
    this.#paragraphs.clear(paragraph)
  }

  /** The vector of a question's words; all 0 where no word has one. */
  of(words: readonly Token[]): Int8Array {
    const sum = new Float32Array(this.#vectors.senseLength)
    this.#addUp(words, sum)
    return bytesOf(sum)
  }

  /** The cosine of a vector that `of` gave and a sentence, -1 to 1. */
  withSentence(wanted: Int8Array, sentence: number): number {
    return this.#sentences.cosine(wanted, sentence)
  }

  /** The same for a whole paragraph. */
  withParagraph(wanted: Int8Array, paragraph: number): number {
    return this.#paragraphs.cosine(wanted, paragraph)
  }

  /** The `count` paragraphs that point most nearly where a vector does that `of` gave, the nearest first; in steps. */
  nearest(wanted: Int8Array, count: number): Generator<void, number[]> {
    return this.#paragraphs.nearest(wanted, count)
  }

  #addUp(words: readonly Token[], sum: Float32Array): void {
    sum.fill(0)
    for (const { word } of words) {
      const row = this.#vectors.rowOf(word)
      if (row >= 0) this.#vectors.addSense(row, sum)
    }
  }
}
