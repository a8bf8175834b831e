import { LRUCache } from 'lru-cache'
import type { SpokenArticle } from '../../../speech/speech.ts'
import { grown } from '../../arrays/growing-array.ts'
import { nearestShared, SharedVectors } from '../../arrays/shared-vectors.ts'
import { VectorsOfSeveral } from '../../arrays/vectors-of-several.ts'
import type { ParagraphStretch } from '../../text/places.ts'
import { type ReadArticle, readArticle } from './article-reading.ts'
import { Cohort } from './cohort.ts'
import { type Encoded, type Encoder, vectorLength } from './encoder.ts'
import { questionText } from './encoder-texts.ts'
import type { KeptVectors } from './kept-vectors.ts'
import { Nearness } from './nearness.ts'
import type { PassageTokens, QuestionTokens } from './tokens/token-vectors.ts'
import { byFirstModel } from './vector-bytes.ts'

/** How many of the nearest paragraphs become candidates, beside those that words find. */
const NEAREST = 40
/** Of so many paragraphs the nearest are found at once; of more off the event loop. */
const AT_ONCE = 2000
/** Reading a question takes milliseconds of the encoder, and the same are asked by many: the vectors of the last are kept. */
const KEPT_QUESTIONS = 5000

/**
 * Of more paragraphs than these the tokens are not compared: that of each takes some seven kilobytes, and of many paragraphs words
 * and whole texts tell those that answer.
 */
const MOST_WITH_TOKENS = 20_000

interface KnownQuestion {
  vector: Int8Array
  tokens?: QuestionTokens
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
  /** For each paragraph the vectors of its tokens, where the encoder gives such and there are not too many. */
  #tokens: (PassageTokens | undefined)[] = []
  /** How many paragraphs there are, those among them that wait and those in between that are gone. */
  #expected = 0
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
        if (paragraph < this.#tokens.length) this.#tokens[paragraph] = undefined
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
        ...(read.tokens ? { tokens: read.tokens } : {}),
        tokensOf: (paragraph) => this.#tokens[paragraph],
        elsewhere: read.elsewhere,
      })
    }
    if (this.#questions.get(text) === known) this.#questions.delete(text)
    return undefined
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
    const wanted = byFirstModel(encoded.vector, this.#encoder.traits)
    return { ...encoded, nearest: nearestShared(wanted, shared, NEAREST) }
  }

  #expect(article: SpokenArticle, first: number): void {
    this.#unread.set(article, first)
    this.#expected = Math.max(this.#expected, first + article.paragraphs.length)
    this.#known = grown(this.#known, this.#expected)
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
      const wantsTokens = this.#expected <= MOST_WITH_TOKENS
      const read = await readArticle(article, this.#encoder, { kept: this.#kept, wantsTokens })
      // It may have been taken away meanwhile.
      if (this.#unread.delete(article)) this.#place(read, first)
      notKept ??= read.notKept
      // Others have their turn between two articles.
      if (read.wasKept) await new Promise((done) => setImmediate(done))
    }
    this.#stands = true
    this.#questions.clear()
    return notKept
  }

  /** Puts what was read of an article where the first of its paragraphs stands. */
  #place({ paragraphs, sentences, counts, tokens }: ReadArticle, first: number): void {
    this.#shared.vectors.put(paragraphs, first)
    this.#sentences.put(sentences, first, counts)
    this.#known.fill(1, first, first + counts.length)
    if (this.#expected > MOST_WITH_TOKENS) this.#tokens = []
    else for (const [i, one] of tokens.entries()) this.#tokens[first + i] = one
  }
}
