import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { readArticleBytes } from '../article/corpus.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import { pauseIfDue, unlessAborted } from '../slices.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import type { KeptArticles, SourceFile } from './kept-articles.ts'
import type { KnownFiles, Progress } from './known-files.ts'
import type { BackgroundReader } from './readers.ts'

/** An article that is to be heard again, and what the file that it was read from is told by. */
interface HeardPlainly {
  file: string
  digest: string
  before: SpokenArticle
}

/** An article as it was heard at first, and as it was heard closely. */
export interface HeardAgain {
  file: string
  before: SpokenArticle
  worded: WordedArticle
}

/** How many are taken in at once, so that what is done is served before all is. */
export const MOST_AT_ONCE = 64
/** A model that fails with so many articles on end works with none. */
const MOST_FAILED = 3

/** Has the articles of a folder heard closely, by a model that takes its time: those that were heard plainly, a second time. */
export class CloseHearing {
  /** Where articles are kept that were heard closely; nowhere without it. */
  kept: KeptArticles | undefined
  readonly #folder: string
  readonly #files: KnownFiles
  readonly #reader: BackgroundReader
  /** Articles that need not be heard closely any more: they were, or it failed. */
  readonly #over = new WeakSet<SpokenArticle>()
  readonly #running = new Set<Promise<void>>()
  #heard: HeardAgain[] = []
  #isGoingOn = false
  #done = 0
  #reason: string | undefined
  #hasWorked = false
  #failed = 0

  constructor(folder: string, files: KnownFiles, reader: BackgroundReader) {
    this.#folder = folder
    this.#files = files
    this.#reader = reader
  }

  /** Why no article is heard closely; `undefined` where the model works, or was not asked yet. */
  get trouble(): string | undefined {
    return this.#hasWorked && !this.#isGivenUp ? undefined : this.#reason
  }

  /** Whether what comes now is heard closely at once. While others are, it would have to wait for them: it joins them. */
  get isFree(): boolean {
    return !this.#isGoingOn && !this.#isGivenUp
  }

  get #isAllHeard(): boolean {
    return this.#running.size === 0 && !this.#next()
  }

  get #isGivenUp(): boolean {
    return this.#failed >= MOST_FAILED
  }

  /** An article that is kept as it was heard closely. */
  keptOf(source: SourceFile): WordedArticle | undefined {
    const worded = this.kept?.read(source, 'close')
    if (worded) this.#over.add(worded.article)
    return worded
  }

  /**
   * Reads a file and hears the article closely; plainly where the model does not work.
   * @throws {ArticleError} where it is no article
   */
  async read(source: SourceFile, bytes: Uint8Array): Promise<WordedArticle> {
    const { worded, trouble } = await this.#reader.readClosely(source, bytes)
    this.#judge(trouble)
    this.#over.add(worded.article)
    return worded
  }

  /**
   * Hears again what was heard plainly: gives some at a time of which something else was heard, none perhaps at the end. Never
   * rejects, whatever is wrong with files or model; ends where the signal is aborted.
   */
  async *again(signal: AbortSignal, onProgress?: (progress: Progress) => void): AsyncGenerator<HeardAgain[]> {
    if (this.#isGoingOn) return
    this.#isGoingOn = true
    this.#done = 0
    const files = [...this.#toHear()].length
    try {
      while (!signal.aborted) {
        this.#start()
        if (this.#running.size > 0) await this.#oneOfThem(signal)
        onProgress?.({ done: this.#done, files })
        if (signal.aborted || (this.#heard.length < MOST_AT_ONCE && !this.#isAllHeard)) continue
        yield this.#heard.splice(0, MOST_AT_ONCE)
        if (this.#heard.length === 0 && this.#isAllHeard) return
      }
    } finally {
      this.#isGoingOn = false
      this.#heard = []
    }
  }

  /** Called while nobody looks at the folder: what was read plainly before this is heard again, what comes after it closely. */
  endWhereAllIsHeard(): void {
    if (this.#heard.length === 0 && this.#isAllHeard) this.#isGoingOn = false
  }

  #start(): void {
    while (this.#running.size < this.#reader.closeWidth) {
      const next = this.#next()
      if (!next) return
      const hearing: Promise<void> = this.#hear(next).then((heard) => {
        this.#running.delete(hearing)
        this.#done++
        if (heard) this.#heard.push(heard)
      })
      this.#running.add(hearing)
    }
  }

  async #oneOfThem(signal: AbortSignal): Promise<void> {
    // Only the signal rejects, and it is looked at next.
    await unlessAborted(Promise.race(this.#running), signal).catch(() => {})
  }

  #next(): HeardPlainly | undefined {
    const [next] = this.#toHear()
    return next
  }

  /** The files whose articles are to be heard again. */
  *#toHear(): Generator<HeardPlainly> {
    if (this.#isGivenUp) return
    for (const [file, { article, digest }] of this.#files)
      if (article && digest !== undefined && !this.#over.has(article)) yield { file, digest, before: article }
  }

  async #hear({ file, digest, before }: HeardPlainly): Promise<HeardAgain | undefined> {
    this.#over.add(before)
    try {
      const bytes = await readArticleBytes(this.#folder, file)
      await pauseIfDue()
      const source = { file, digest: digestOf(bytes) }
      // What stands there now is found by whoever looks at the folder next.
      if (source.digest !== digest) return undefined
      const worded = this.keptOf(source) ?? (await this.#heardNow(source, bytes))
      if (!worded || hasSameSpeech(before, worded.article)) return undefined
      return { file, before, worded }
    } catch {
      // It stays as it was heard.
      return undefined
    }
  }

  /** `undefined` where the model fails. */
  async #heardNow(source: SourceFile, bytes: Uint8Array): Promise<WordedArticle | undefined> {
    const { worded, trouble } = await this.#reader.readClosely(source, bytes)
    this.#judge(trouble)
    if (trouble !== undefined) return undefined
    this.#over.add(worded.article)
    return worded
  }

  #judge(trouble: string | undefined): void {
    this.#reason ??= trouble
    this.#hasWorked ||= trouble === undefined
    this.#failed = trouble === undefined ? 0 : this.#failed + 1
  }
}

/** What tells the bytes of a file from others. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const hasSameSpeech = (one: SpokenArticle, other: SpokenArticle): boolean =>
  isDeepStrictEqual(speechOf(one), speechOf(other))

const speechOf = ({ paragraphs, people }: SpokenArticle): unknown => [
  paragraphs.map(({ quotes }) => quotes),
  people,
]
