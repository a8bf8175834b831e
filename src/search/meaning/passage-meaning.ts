import { LRUCache } from 'lru-cache'
import type { SpokenArticle } from '../../speech/speech.ts'
import type { Encoder } from './encoder.ts'
import { passageText, questionText } from './encoder-texts.ts'
import type { KeptVectors } from './kept-vectors.ts'
import { Nearness } from './nearness.ts'
import { nearestPlaces } from './vector-bytes.ts'

/** So many of the nearest paragraphs are looked at. */
const NEAREST = 40
/** Of so many paragraphs the nearest are found at once; of more off the event loop. */
const AT_ONCE = 2000
/** So many of the last questions are not read again. */
const KEPT_QUESTIONS = 5000

interface KnownQuestion {
  vector: Int8Array
  nearest: readonly number[]
}

/** What the paragraphs of a corpus mean, by an encoder: a vector each, made once the corpus is read. */
export class PassageMeaning {
  readonly #encoder: Encoder
  readonly #articles: readonly SpokenArticle[]
  readonly #bytes: SharedArrayBuffer
  readonly #vectors: Int8Array
  readonly #questions = new LRUCache<string, Promise<KnownQuestion | undefined>>({ max: KEPT_QUESTIONS })
  #stands = false

  constructor(articles: readonly SpokenArticle[], encoder: Encoder) {
    const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0)
    this.#encoder = encoder
    this.#articles = articles
    this.#bytes = new SharedArrayBuffer(paragraphs * encoder.traits.dimensions)
    this.#vectors = new Int8Array(this.#bytes)
  }

  /** Whether every paragraph has its vector; until then nothing is near. */
  get stands(): boolean {
    return this.#stands
  }

  /**
   * Makes the vectors of all paragraphs, or takes those that are kept; once.
   * @returns why none could be kept, where they could not
   * @throws {EncoderError} where the encoder fails
   */
  async prepare(kept?: KeptVectors): Promise<string | undefined> {
    let notKept: string | undefined
    let at = 0
    for (const article of this.#articles) {
      const texts = article.paragraphs.map((paragraph) => passageText(article, paragraph))
      const known = kept?.read(texts, this.#encoder.traits)
      const vectors = known ?? (await this.#encode(texts))
      this.#vectors.set(vectors, at)
      at += vectors.length
      if (known === undefined) notKept ??= this.#keep(texts, vectors, kept)
      // Others have their turn between two articles.
      else await new Promise((done) => setImmediate(done))
    }
    this.#stands = true
    return notKept
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
    if (read) return new Nearness(this.#encoder.traits, read.vector, this.#vectors, read.nearest)
    if (this.#questions.get(text) === known) this.#questions.delete(text)
    return undefined
  }

  async #read(text: string): Promise<KnownQuestion | undefined> {
    const { dimensions } = this.#encoder.traits
    if (this.#vectors.length > AT_ONCE * dimensions)
      return await this.#encoder.question(text, { bytes: this.#bytes, dimensions }, NEAREST)
    const encoded = await this.#encoder.question(text)
    return (
      encoded && { vector: encoded.vector, nearest: nearestPlaces(encoded.vector, this.#vectors, NEAREST) }
    )
  }

  async #encode(texts: readonly string[]): Promise<Int8Array> {
    const { traits, width } = this.#encoder
    const vectors = new Int8Array(texts.length * traits.dimensions)
    // One more than are read at a time waits, so that nobody does.
    const left = texts.entries()
    const readOn = async () => {
      for (const [i, text] of left) vectors.set(await this.#encoder.passage(text), i * traits.dimensions)
    }
    await Promise.all(Array.from({ length: width + 1 }, readOn))
    return vectors
  }

  #keep(texts: readonly string[], vectors: Int8Array, kept: KeptVectors | undefined): string | undefined {
    try {
      kept?.write(texts, this.#encoder.traits, vectors)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}
