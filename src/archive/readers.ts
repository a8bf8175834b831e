import { extname } from 'node:path'
import { articleOf } from '../article/corpus.ts'
import { PAGE_ENDINGS } from '../article/reading.ts'
import { wordsOfArticle } from '../search/index/article-words.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import type { WordVectors } from '../search/meaning/word-vectors.ts'
import { type Pointer, PointerError } from '../speech/pointing/pointer.ts'
import { hearClosely, hearSpeech, type SpokenArticle } from '../speech/speech.ts'
import type { ReadBy, SourceFile } from './kept-articles.ts'

/** Makes an article with its speakers and its words from what stands in a file. */
export interface ArticleReader {
  /** How many are worth giving it at a time: more would only wait within it. */
  readonly width: number
  /**
   * Reads a file.
   * @throws {ArticleError} where it is no article
   */
  read(source: SourceFile, bytes: Uint8Array): Promise<WordedArticle>
}

/** An article that was to be heard closely. */
export interface CloseReading {
  worded: WordedArticle
  /** Why it was heard plainly all the same. */
  trouble?: string
}

/** The same with a model that has its say on who speaks. */
export interface CloseReader extends ArticleReader {
  /**
   * Reads a file, and hears the article closely; plainly where the model does not work.
   * @throws {ArticleError} where it is no article
   */
  readClosely(source: SourceFile, bytes: Uint8Array): Promise<CloseReading>
}

/** The same off the event loop. */
export interface BackgroundReader extends CloseReader {
  /** How many are worth being heard closely at a time; others can be read meanwhile. */
  readonly closeWidth: number
  /** For whose next start what is read from now on is kept; it is not without it. */
  keepsFor: ReadBy | undefined
  /** Gets ready before there is something to read. */
  getReady(): void
  close(): Promise<void>
}

/** Reads here and now. */
export class ReaderHere implements CloseReader {
  readonly width = 1
  readonly #vectors: WordVectors | undefined
  readonly #openPointer: () => Promise<Pointer>
  #pointer: Promise<Pointer> | undefined

  /** @param openPointer opens the model that hears closely; called when that is wanted first, and once */
  constructor(vectors: WordVectors | undefined, openPointer = noPointer) {
    this.#vectors = vectors
    this.#openPointer = openPointer
  }

  async read({ file }: SourceFile, bytes: Uint8Array): Promise<WordedArticle> {
    return this.#worded(hearSpeech(await articleOf(file, bytes)))
  }

  async readClosely({ file }: SourceFile, bytes: Uint8Array): Promise<CloseReading> {
    const article = await articleOf(file, bytes)
    try {
      this.#pointer ??= this.#openPointer()
      return { worded: this.#worded(await hearClosely(article, await this.#pointer)) }
    } catch (error) {
      const trouble = error instanceof Error ? error.message : String(error)
      return { worded: this.#worded(hearSpeech(article)), trouble }
    }
  }

  #worded(article: SpokenArticle): WordedArticle {
    return { article, words: wordsOfArticle(article, this.#vectors) }
  }
}

const noPointer = async (): Promise<Pointer> => {
  throw new PointerError('there is no folder of a model')
}

/** In bytes. What is longer may take its time, and is read where that can be ended. */
const LONGEST_HERE = 64 * 1024

/**
 * Reads a few articles: one of ordinary length here, in less time than a thread takes to start; a longer one in a thread, and
 * so are web pages, of which libraries make what they will.
 */
export class ReaderOfFew implements ArticleReader {
  readonly width = 1
  readonly #here: ArticleReader
  readonly #threads: ArticleReader

  constructor(vectors: WordVectors | undefined, threads: ArticleReader) {
    this.#here = new ReaderHere(vectors)
    this.#threads = threads
  }

  read(source: SourceFile, bytes: Uint8Array): Promise<WordedArticle> {
    const takesLong = bytes.length > LONGEST_HERE || PAGE_ENDINGS.has(extname(source.file).toLowerCase())
    return (takesLong ? this.#threads : this.#here).read(source, bytes)
  }
}
