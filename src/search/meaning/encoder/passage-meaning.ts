import { LRUCache } from 'lru-cache'
import type { SpokenArticle } from '../../../speech/speech.ts'
import { grown } from '../../arrays/growing-array.ts'
import { nearestShared, SharedVectors } from '../../arrays/shared-vectors.ts'
import { VectorsOfSeveral } from '../../arrays/vectors-of-several.ts'
import type { ParagraphStretch } from '../../text/places.ts'
import { Cohort } from './cohort.ts'
import { type Encoded, type Encoder, vectorLength } from './encoder.ts'
import { passageText, questionText, sentenceTexts } from './encoder-texts.ts'
import type { KeptVectors } from './kept-vectors.ts'
import { Nearness } from './nearness.ts'
import { byFirstModel } from './vector-bytes.ts'

/** How many of the nearest paragraphs become candidates, beside those that words find. */
const NEAREST = 40
/** Of so many paragraphs the nearest are found at once; of more off the event loop. */
const AT_ONCE = 2000
/** Reading a question takes milliseconds of the encoder, and the same are asked by many: the vectors of the last are kept. */
const KEPT_QUESTIONS = 5000

interface KnownQuestion {
  vector: Int8Array
  nearest: readonly number[]
  /** How near paragraphs of other articles are. */
  elsewhere: number
}

/** An article and the number of its first paragraph in the index; the others follow. */
export interface NumberedArticle {
  article: SpokenArticle
  first: number
}

/** Articles whose paragraphs are numbered through from 0. */
export function numbered(articles: readonly SpokenArticle[]): NumberedArticle[] {
  let next = 0
  return articles.map((article) => {
    const first = next
    next += article.paragraphs.length
    return { article, first }
  })
}

/**
 * What the paragraphs of a corpus and their sentences mean, by an encoder: a vector each, made once the corpus is read, and
 * for what is new whenever that changes.
 */
export class PassageMeaning {
  readonly #encoder: Encoder
  readonly #cohort: Cohort
  readonly #shared: SharedVectors
  /** For each paragraph of several sentences their vectors, side by side. */
  readonly #sentences: VectorsOfSeveral
  /** For each paragraph 1 where it has its vector. */
  #known = new Uint8Array(64)
  /** The articles that wait to be read, in order, with the numbers of their first paragraphs. */
  readonly #unread = new Map<SpokenArticle, number>()
  readonly #questions = new LRUCache<string, Promise<KnownQuestion | undefined>>({ max: KEPT_QUESTIONS })
  #reading: Promise<string | undefined> | undefined
  #kept: KeptVectors | undefined
  #stands = false

  /** @param articles those of the index, with the numbers that they have there */
  constructor(articles: readonly NumberedArticle[], encoder: Encoder) {
    this.#encoder = encoder
    this.#cohort = new Cohort(encoder.traits, encoder.cohort)
    this.#shared = new SharedVectors(vectorLength(encoder.traits))
    this.#sentences = new VectorsOfSeveral(vectorLength(encoder.traits))
    for (const { article, first } of articles) this.#expect(article, first)
  }

  /** Whether the paragraphs have their vectors; until then nothing is near. Those that came later may still wait. */
  get stands(): boolean {
    return this.#stands
  }

  /** Whether some wait for their vectors. */
  get isReading(): boolean {
    return this.#unread.size > 0
  }

  /**
   * Makes the vectors of all paragraphs that have none, or takes those that are kept.
   * @returns why none could be kept, where they could not
   * @throws {EncoderError} where the encoder fails
   */
  async prepare(kept?: KeptVectors): Promise<string | undefined> {
    this.#kept = kept
    return await this.#readAll()
  }

  /**
   * Some paragraphs are there no more, others are new and have no vectors yet: `prepare` makes them. Until then they count
   * as much as the last of those that are nearest.
   */
  change(removed: readonly ParagraphStretch[], added: readonly NumberedArticle[]): void {
    for (const { from, to } of removed) {
      this.#known.fill(0, from, to)
      for (let paragraph = from; paragraph < to; paragraph++) {
        this.#shared.vectors.clear(paragraph)
        this.#sentences.clear(paragraph)
      }
    }
    for (const [article, first] of this.#unread)
      if (removed.some(({ from, to }) => from <= first && first < to)) this.#unread.delete(article)
    for (const { article, first } of added) this.#expect(article, first)
    this.#questions.clear()
  }

  /** How near the paragraphs are to a question; `undefined` while they have no vectors, or too many questions wait. */
  async near(question: string): Promise<Nearness | undefined> {
    if (!this.#stands) return undefined
    const text = questionText(question)
    let known = this.#questions.get(text)
    if (!known) {
      known = this.#read(text)
      this.#questions.set(text, known)
    }
    const read = await known.catch(() => undefined)
    if (read) {
      return new Nearness(this.#encoder.traits, read.vector, {
        paragraphs: this.#shared.vectors,
        nearest: read.nearest,
        has: (paragraph) => this.#has(paragraph),
        sentencesOf: (paragraph) => this.#sentences.of(paragraph),
        elsewhere: read.elsewhere,
      })
    }
    if (this.#questions.get(text) === known) this.#questions.delete(text)
    return undefined
  }

  get #dimensions(): number {
    return vectorLength(this.#encoder.traits)
  }

  #has(paragraph: number): boolean {
    return this.#known[paragraph] === 1
  }

  async #read(text: string): Promise<KnownQuestion | undefined> {
    const encoded = await this.#encoded(text)
    return encoded && { ...encoded, elsewhere: this.#cohort.nearnessOf(encoded.vector) }
  }

  async #encoded(text: string): Promise<Encoded | undefined> {
    const { shared } = this.#shared
    if (shared.count > AT_ONCE) return await this.#encoder.question(text, shared, NEAREST)
    const encoded = await this.#encoder.question(text)
    if (!encoded) return undefined
    const { vector } = encoded
    const nearest = nearestShared(byFirstModel(vector, this.#encoder.traits), shared, NEAREST)
    return { vector, nearest }
  }

  #expect(article: SpokenArticle, first: number): void {
    this.#unread.set(article, first)
    this.#known = grown(this.#known, first + article.paragraphs.length)
  }

  /** One at a time reads; whoever comes meanwhile waits for the same. */
  #readAll(): Promise<string | undefined> {
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #readOn(): Promise<string | undefined> {
    let notKept: string | undefined
    for (const [article, first] of this.#unread) {
      const sentences = article.paragraphs.map((paragraph) => sentenceTexts(article, paragraph))
      const texts = [
        ...article.paragraphs.map((paragraph) => passageText(article, paragraph)),
        ...sentences.flat(),
      ]
      const known = this.#kept?.read(texts, this.#encoder.traits)
      const vectors = known ?? (await this.#encode(texts))
      // It may have been taken away meanwhile.
      if (this.#unread.delete(article))
        this.#place(
          vectors,
          first,
          sentences.map(({ length }) => length),
        )
      if (known === undefined) notKept ??= this.#keep(texts, vectors)
      // Others have their turn between two articles.
      else await new Promise((done) => setImmediate(done))
    }
    this.#stands = true
    this.#questions.clear()
    return notKept
  }

  /**
   * Puts an article's vectors, those of its paragraphs and then those of their sentences, of which each has so many, where
   * the first of them stands.
   */
  #place(vectors: Int8Array, first: number, sentences: readonly number[]): void {
    const to = sentences.length * this.#dimensions
    this.#shared.vectors.put(vectors.subarray(0, to), first)
    this.#sentences.put(vectors.slice(to), first, sentences)
    this.#known.fill(1, first, first + sentences.length)
  }

  async #encode(texts: readonly string[]): Promise<Int8Array> {
    const vectors = new Int8Array(texts.length * this.#dimensions)
    // One more than are read at a time waits, so that nobody does.
    const left = texts.entries()
    const readOn = async () => {
      for (const [i, text] of left) vectors.set(await this.#encoder.passage(text), i * this.#dimensions)
    }
    await Promise.all(Array.from({ length: this.#encoder.width + 1 }, readOn))
    return vectors
  }

  #keep(texts: readonly string[], vectors: Int8Array): string | undefined {
    try {
      this.#kept?.write(texts, this.#encoder.traits, vectors)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}
