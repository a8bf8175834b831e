import type { Token } from './terms.ts'
import type { TextReader } from './texts.ts'
import type { WordVectors } from './word-vectors.ts'

/**
 * Where the sentences and paragraphs of a corpus point as a whole: one vector each, in bytes. It is told the
 * sentences in the order of the corpus.
 */
export class Senses implements TextReader {
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

  /** The vector of a question's words; of length 1, or all 0 where no word has one. */
  of(words: readonly Token[]): Float32Array {
    const sum = new Float32Array(this.#vectors.senseLength)
    this.#addUp(words, sum)
    const length = lengthOf(sum)
    return length > 0 ? sum.map((x) => x / length) : sum
  }

  /** The cosine of a vector that `of` gave and a sentence, -1 to 1. */
  withSentence(wanted: Float32Array, sentence: number): number {
    return this.#sentences.cosine(wanted, sentence)
  }

  /** The same for a whole paragraph. */
  withParagraph(wanted: Float32Array, paragraph: number): number {
    return this.#paragraphs.cosine(wanted, paragraph)
  }

  #addUp(words: readonly Token[], sum: Float32Array): void {
    sum.fill(0)
    for (const { word } of words) {
      const row = this.#vectors.rowOf(word)
      if (row >= 0) this.#vectors.addSense(row, sum)
    }
  }
}

/** Vectors of length 1, a byte for each number, that grow as more are pushed. */
class GrowingVectors {
  readonly #size: number
  #bytes: Int8Array
  #used = 0

  constructor(size: number) {
    this.#size = size
    this.#bytes = new Int8Array(64 * size)
  }

  push(vector: Float32Array): void {
    if (this.#used === this.#bytes.length) {
      const larger = new Int8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    const length = lengthOf(vector)
    const scale = length > 0 ? 127 / length : 0
    for (let i = 0; i < this.#size; i++) this.#bytes[this.#used++] = Math.round((vector[i] ?? 0) * scale)
  }

  cosine(wanted: Float32Array, at: number): number {
    const from = at * this.#size
    let sum = 0
    for (let i = 0; i < this.#size; i++) sum += (wanted[i] ?? 0) * (this.#bytes[from + i] ?? 0)
    return sum / 127
  }
}

function lengthOf(vector: Float32Array): number {
  let squares = 0
  for (const x of vector) squares += x * x
  return Math.sqrt(squares)
}
