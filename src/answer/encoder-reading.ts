import type { Encoder } from '../search/meaning/encoder/encoder.ts'
import { KeptVectors } from '../search/meaning/encoder/kept-vectors.ts'
import { PassageMeaning } from '../search/meaning/encoder/passage-meaning.ts'
import { findEncoder } from '../search/meaning/encoder/shipped-encoder.ts'
import { ThreadedEncoder } from '../search/meaning/encoder/threaded-encoder.ts'
import type { Search } from '../search/search.ts'
import { inSlices } from '../slices.ts'
import type { SpokenArticle } from '../speech/speech.ts'

/** Which encoder a library reads with, and where it keeps what that made. */
export interface EncoderOptions {
  /** The folder of the encoder; the project's own unless told. */
  folder?: string | undefined
  /** The encoder itself, where `loadEncoder` loads it already. */
  loading?: Promise<Encoder> | undefined
  /** The folder for what outlives the process; nothing is kept without it. */
  stateDir?: string | undefined
  /** Told why, where the encoder works no more after it had read the articles. */
  onLost?: ((reason: string) => void) | undefined
}

/** How the encoder is: `coming` until all paragraphs have their vectors, then `ready`; else `off`, and why. */
export type EncoderState = { kind: 'coming' | 'ready'; notKept?: string } | { kind: 'off'; reason: string }

/**
 * Loads an encoder, the project's own unless told, in threads of its own: that may go on while articles are read. Where
 * nobody waits for it, nobody hears why it could not be loaded.
 */
export function loadEncoder(folder?: string): Promise<Encoder> {
  const loading = findEncoder(folder).then((place) => ThreadedEncoder.start(place))
  loading.catch(() => {})
  return loading
}

/** How an encoder reads the articles of a search: those that are there, and later those that come. */
export class EncoderReading {
  state: EncoderState = { kind: 'off', reason: 'it was not asked for' }
  readonly #search: Search
  #encoder: Encoder | undefined
  #kept: KeptVectors | undefined
  #isClosed = false

  constructor(search: Search) {
    this.#search = search
  }

  /** Loads an encoder and reads all articles with it. Never rejects: `state` tells how it went. */
  async start(
    articles: () => readonly SpokenArticle[],
    { folder, loading = loadEncoder(folder), stateDir, onLost }: EncoderOptions,
  ): Promise<void> {
    this.state = { kind: 'coming' }
    try {
      const encoder = await loading
      await this.read(encoder, articles, stateDir)
      void encoder.lost.then((reason) => {
        if (!this.#isClosed) onLost?.(reason)
      })
    } catch (error) {
      this.#give(messageOf(error))
    }
  }

  /**
   * Reads all articles with an encoder that runs already; it is closed with this.
   * @param articles gives those that are there when it is called
   * @throws {EncoderError} where it fails
   */
  async read(encoder: Encoder, articles: () => readonly SpokenArticle[], stateDir?: string): Promise<void> {
    this.#encoder = encoder
    this.state = { kind: 'coming' }
    if (this.#isClosed) await encoder.close()
    void encoder.lost.then((reason) => this.#give(reason))
    const { kept, notKept } = keptVectors(stateDir)
    this.#kept = kept
    const { index } = this.#search
    const meaning = new PassageMeaning(
      articles().map((article) => ({ article, first: index.stretchOf(article)?.from ?? 0 })),
      encoder,
    )
    this.#search.meaning = meaning
    const trouble = (await meaning.prepare(kept)) ?? notKept
    if (kept) await inSlices(kept.sweep())
    this.state = { kind: 'ready', ...(trouble === undefined ? {} : { notKept: trouble }) }
  }

  /** Reads what has come since. Never rejects. */
  async readOn(): Promise<void> {
    try {
      await this.#search.meaning?.prepare(this.#kept)
    } catch (error) {
      this.#give(messageOf(error))
    }
  }

  /** Ends the encoder's threads; questions are answered all the same, by words. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#search.meaning = undefined
    await this.#encoder?.close()
  }

  /** Why the encoder reads no more. */
  #give(reason: string): void {
    if (this.#isClosed) return
    this.#search.meaning = undefined
    this.state = { kind: 'off', reason }
  }
}

/** Why the encoder in a folder, or the project's own, does not work; `undefined` where it does. */
export async function encoderTrouble(folder?: string): Promise<string | undefined> {
  try {
    const encoder = await loadEncoder(folder)
    await encoder.close()
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

function keptVectors(stateDir: string | undefined): { kept?: KeptVectors; notKept?: string } {
  if (stateDir === undefined) return {}
  try {
    return { kept: new KeptVectors(stateDir) }
  } catch (error) {
    return { notKept: messageOf(error) }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
