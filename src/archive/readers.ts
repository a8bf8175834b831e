import { articleOf } from '../article/corpus.ts'
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

/** Reads here and now: for a few articles, for which nobody waits. */
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
