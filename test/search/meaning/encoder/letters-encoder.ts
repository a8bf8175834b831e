import type { Span } from '../../../../src/article/article.ts'
import { nearestShared, type SharedBlocks } from '../../../../src/search/arrays/shared-vectors.ts'
import type { Encoded, EncodedPassage, Encoder } from '../../../../src/search/meaning/encoder/encoder.ts'
import { tokenBytes } from '../../../../src/search/meaning/encoder/tokens/token-vectors.ts'
import { vectorBytes } from '../../../../src/search/meaning/encoder/vector-bytes.ts'

/** An encoder to test with: texts are near each other that have the same runs of three letters. */
export class LettersEncoder implements Encoder {
  readonly traits = {
    name: 'letters',
    version: '1',
    scale: 20,
    nothing: 0.3,
    maxTokens: 1000,
    dimensions: 64,
  }
  readonly cohort = new Int8Array()
  readonly width = 2
  /** Lets it work no more. */
  lose: (reason: string) => void = () => {}
  readonly lost = new Promise<string>((resolve) => {
    this.lose = resolve
  })
  /** All that it read, in order. */
  readonly read: string[] = []
  /** Whether it takes questions. */
  isBusy = false
  /** What it fails with from now on. */
  trouble: Error | undefined
  isClosed = false

  constructor(version = '1') {
    this.traits.version = version
  }

  async question(text: string, among?: SharedBlocks, count = 0): Promise<Encoded | undefined> {
    if (this.isBusy) return undefined
    const vector = await this.passage(text)
    return { vector, nearest: among ? nearestShared(vector, among, count) : [] }
  }

  async passage(text: string): Promise<Int8Array> {
    if (this.trouble) throw this.trouble
    this.read.push(text)
    const sums = new Float32Array(this.traits.dimensions)
    const letters = text.replace(/^\w+: /, '').toLowerCase()
    for (let i = 0; i + 3 <= letters.length; i++) {
      let hash = 7
      for (const unit of letters.slice(i, i + 3)) hash = Math.imul(hash, 31) + unit.charCodeAt(0)
      const at = Math.abs(hash) % sums.length
      sums[at] = (sums[at] ?? 0) + 1
    }
    const length = Math.hypot(...sums) || 1
    return vectorBytes(sums.map((x) => x / length))
  }

  async paragraph(text: string, _sentences: readonly Span[]): Promise<EncodedPassage> {
    return { vector: await this.passage(text) }
  }

  async close(): Promise<void> {
    this.isClosed = true
  }
}

const TOKEN = 16
const TOKENS = { dimensions: TOKEN, scale: 10, nothing: 0.5, shares: { whole: 1, tokens: 1, constant: 0 } }

/** The same with a vector for each word: of equal ones the same, and all matter as much. */
export class WordsEncoder extends LettersEncoder {
  override readonly traits = { ...new LettersEncoder().traits, tokens: TOKENS }

  override async question(text: string, among?: SharedBlocks, count = 0): Promise<Encoded | undefined> {
    const encoded = await super.question(text, among, count)
    const words = wordsOf(text.replace(/^\w+: /, ''))
    const weights = new Float32Array(words.length).fill(1 / words.length)
    return encoded && { ...encoded, tokens: { vectors: vectorsOf(words), weights } }
  }

  override async paragraph(text: string, sentences: readonly Span[]): Promise<EncodedPassage> {
    const before = (end: number) => wordsOf(text.slice(0, end)).length
    return {
      ...(await super.paragraph(text, sentences)),
      tokens: {
        vectors: vectorsOf(wordsOf(text)),
        sentences: sentences.map(({ start, end }) => ({ start: before(start), end: before(end) })),
      },
    }
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const vectorsOf = (words: readonly string[]): Int8Array =>
  Int8Array.from(
    words.flatMap((word) => {
      let hash = 7
      const numbers = Array.from({ length: TOKEN }, (_, i) => {
        for (const unit of `${word}${i}`) hash = Math.imul(hash, 31) + unit.charCodeAt(0)
        return (hash >> 8) % 2 === 0 ? 0.25 : -0.25
      })
      return [...tokenBytes(Float32Array.from(numbers))]
    }),
  )
