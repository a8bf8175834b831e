import { extname } from 'node:path'
import { articleOf } from '../article/corpus.ts'
import { PAGE_ENDINGS } from '../article/reading.ts'
import { wordsOfArticle } from '../search/index/article-words.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import type { WordVectors } from '../search/meaning/word-vectors.ts'
import { hearSpeech } from '../speech/speech.ts'
import type { SourceFile } from './kept-articles.ts'

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

/** Reads here and now. */
export class ReaderHere implements ArticleReader {
  readonly width = 1
  readonly #vectors: WordVectors | undefined

  constructor(vectors: WordVectors | undefined) {
    this.#vectors = vectors
  }

  async read({ file }: SourceFile, bytes: Uint8Array): Promise<WordedArticle> {
    const article = hearSpeech(await articleOf(file, bytes))
    return { article, words: wordsOfArticle(article, this.#vectors) }
  }
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
