import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  articleFiles,
  type CorpusProblem,
  nothingToServe,
  problemOf,
  readArticleBytes,
  twinError,
} from '../article/corpus.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import type { WordVectors } from '../search/meaning/word-vectors.ts'
import { inSlices, pauseIfDue, unlessAborted } from '../slices.ts'
import { CloseHearing, digestOf, type HeardAgain, MOST_AT_ONCE } from './close-hearing.ts'
import { readCodeVersion, readModelVersion } from './code-version.ts'
import { KeptArticles, type ReadBy, type SourceFile } from './kept-articles.ts'
import {
  type ArticleChange,
  type FileRead,
  type FolderChange,
  KnownFiles,
  type Progress,
} from './known-files.ts'
import { type ArticleReader, type BackgroundReader, ReaderOfFew } from './readers.ts'
import { ThreadedReader } from './threaded-reader.ts'

export type { ArticleChange, FolderChange, Progress } from './known-files.ts'

export interface ArchiveOptions {
  vectors?: WordVectors | undefined
  /** Where articles are kept for the next start; nowhere without it. */
  stateDir?: string | undefined
  /** The folder of the model that has its say on who speaks; nothing is heard closely without it. */
  pointerDir?: string | undefined
}

/** So few articles need no threads of their own, which would take longer to start, unless they are long. */
const FEW = 3
/** A file that was written within so many milliseconds may be half-written. */
const SETTLED = 250

/**
 * The articles of a folder, read off the event loop and kept on disk; what changed there is found by looking again. All are
 * read soon, and heard plainly; then, where there is a model for it, they are heard closely, which takes far longer.
 */
export class Archive {
  readonly folder: string
  readonly #vectors: WordVectors | undefined
  readonly #stateDir: string | undefined
  readonly #pointerDir: string | undefined
  #kept: KeptArticles | undefined
  #isSwept = false
  readonly #files = new KnownFiles()
  readonly #threads: BackgroundReader
  readonly #closely: CloseHearing
  readonly #closing = new AbortController()

  /** @param threads read off the event loop; threads of the archive's own unless given */
  constructor(folder: string, options: ArchiveOptions = {}, threads: BackgroundReader = threadsFor(options)) {
    this.folder = folder
    this.#vectors = options.vectors
    this.#stateDir = options.stateDir
    this.#pointerDir = options.pointerDir
    this.#threads = threads
    this.#closely = new CloseHearing(folder, this.#files, threads)
  }

  /** Whether there is a model to hear closely with, be it broken. */
  get hearsClosely(): boolean {
    return this.#pointerDir !== undefined
  }

  /** Why nothing is heard closely though it should be; `undefined` where it is, or was not yet. */
  get pointerTrouble(): string | undefined {
    return this.#closely.trouble
  }

  /** What could not be read when the folder was looked at last, by the names of the files. */
  get problems(): CorpusProblem[] {
    return this.#files.problems
  }

  /**
   * Reads all of the folder, in the order of the files' names.
   * @throws {CorpusError} where the folder cannot be read or holds no article that can be served
   * @throws the signal's reason where it is aborted before all is read
   */
  async *all(signal?: AbortSignal, onProgress?: (progress: Progress) => void): AsyncGenerator<WordedArticle> {
    const names = await articleFiles(this.folder)
    await this.#keepMany(names.length)
    const reader = names.length <= FEW ? new ReaderOfFew(this.#vectors, this.#threads) : this.#threads
    const ahead: Promise<FileRead>[] = []
    const byId = new Map<string, string>()
    let next = 0
    for (const [at, file] of names.entries()) {
      // Some are read while others are put into the index.
      for (; next < Math.min(names.length, at + 1 + 4 * reader.width); next++)
        ahead.push(this.#read(names[next] ?? '', reader))
      // A thread that starts, or reads a long article, is waited for only as long as anybody wants the corpus.
      const reading: Promise<FileRead> = ahead.shift() ?? Promise.resolve({ signature: '' })
      const { worded, ...known } = await unlessAborted(reading, signal)
      const twin = worded && byId.get(worded.article.id)
      if (twin !== undefined)
        this.#files.note(file, { signature: known.signature, problem: problemOf(file, twinError(twin)) })
      else this.#files.note(file, known)
      if (worded && twin === undefined) {
        byId.set(worded.article.id, file)
        yield worded
      }
      onProgress?.({ done: at + 1, files: names.length })
      signal?.throwIfAborted()
      await pauseIfDue(signal)
    }
    if (byId.size === 0) throw nothingToServe(this.folder, this.problems)
    await this.#sweep(signal)
  }

  /**
   * What changed since the folder was looked at last. An article whose file is broken now stays as it was read before; so
   * does everything where the folder holds no article any more, which is hardly meant.
   * @param only the names of the files to look at; all unless told
   * @throws {CorpusError} where the folder cannot be read
   */
  async look(only?: ReadonlySet<string>): Promise<FolderChange> {
    const change: FolderChange = {
      added: [],
      removed: [],
      files: { added: [], changed: [], removed: [] },
      broken: [],
      isMore: false,
    }
    const names = await articleFiles(this.folder)
    if (names.length === 0) throw nothingToServe(this.folder, [])
    await this.#keepMany(names.length)
    const there = new Set(names)
    const pending: { file: string; read: Promise<FileRead> }[] = []
    for (const file of names) {
      if (only && !only.has(file)) continue
      if (pending.length === MOST_AT_ONCE) {
        change.isMore = true
        break
      }
      const state = await this.#stateOf(file)
      if (state === 'settling') change.isMore = true
      const closely = this.hearsClosely && this.#closely.isFree
      if (state === 'changed') pending.push({ file, read: this.#read(file, this.#threads, closely) })
      await pauseIfDue()
    }
    for (const { file, read } of pending) this.#files.take(file, await read, there, change)
    this.#files.letGo(there, change)
    return change
  }

  /**
   * Hears closely what was heard plainly so far, some articles at a time: each function that it gives is to be called while
   * nobody looks at the folder, and says what is served from then on, and in the place of what. What has changed meanwhile is left
   * to the next look. Ends early where the signal is aborted, the archive is closed, or the model does not work.
   */
  async *hearClosely(
    signal?: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): AsyncGenerator<() => ArticleChange> {
    if (!this.hearsClosely) return
    await this.#keep()
    const closing = this.#closing.signal
    const until = signal ? AbortSignal.any([signal, closing]) : closing
    for await (const heard of this.#closely.again(until, onProgress)) yield () => this.#turnTo(heard)
    // Of a few articles nothing was kept before. Only the signal rejects.
    await this.#sweep(until).catch(() => {})
  }

  /** Takes away what was kept long ago, once. @throws the signal's reason where it is aborted */
  async #sweep(signal: AbortSignal | undefined): Promise<void> {
    if (!this.#kept || this.#isSwept) return
    this.#isSwept = true
    await inSlices(this.#kept.sweep(), signal)
  }

  #turnTo(heard: readonly HeardAgain[]): ArticleChange {
    const turned = heard.filter(({ file, before, worded }) =>
      this.#files.replace(file, before, worded.article),
    )
    this.#closely.endWhereAllIsHeard()
    return { added: turned.map(({ worded }) => worded), removed: turned.map(({ before }) => before) }
  }

  /** Has a thread start that reads what changed: that takes longer than most files take to be written and to settle. */
  expectChange(): void {
    this.#threads.getReady()
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#threads.close()
  }

  /** A few articles are read anew in less time than it takes to see whether they are kept. */
  async #keepMany(files: number): Promise<void> {
    if (files > FEW) await this.#keep()
  }

  async #keep(): Promise<void> {
    if (this.#stateDir === undefined || this.#kept) return
    const model = this.#pointerDir === undefined ? undefined : await readModelVersion(this.#pointerDir)
    const readBy = { code: await readCodeVersion(), model }
    this.#kept = openKept(this.#stateDir, readBy)
    this.#closely.kept = this.#kept
    this.#threads.keepsFor = this.#kept && readBy
  }

  async #stateOf(file: string): Promise<'same' | 'settling' | 'changed'> {
    const known = this.#files.get(file)
    const about = await signatureOf(join(this.folder, file))
    if (about === undefined) return 'same'
    if (known?.signature === about.signature) return 'same'
    // In whole milliseconds, as the clock tells them: else a file written in this very one would be of a clock that is ahead.
    const age = Date.now() - Math.floor(about.written)
    // Of a clock that is ahead of ours nothing can be told.
    return age >= 0 && age < SETTLED ? 'settling' : 'changed'
  }

  /** Never rejects: what is wrong with the file is told. */
  async #read(file: string, reader: ArticleReader, closely = false): Promise<FileRead> {
    const signature = (await signatureOf(join(this.folder, file)))?.signature ?? ''
    try {
      const bytes = await readArticleBytes(this.folder, file)
      // Many files come from the disk in one turn of the event loop.
      await pauseIfDue()
      const source = { file, digest: digestOf(bytes) }
      const { digest } = source
      const before = this.#files.get(file)
      if (before?.digest === digest && before.article) return { ...before, signature }
      const worded =
        this.#keptOf(source, closely) ?? (await (closely ? this.#closely : reader).read(source, bytes))
      return { signature, digest, article: worded.article, worded }
    } catch (error) {
      return { signature, problem: problemOf(file, error) }
    }
  }

  /** @param closely whether it is of no use as it was heard plainly */
  #keptOf(source: SourceFile, closely: boolean): WordedArticle | undefined {
    return this.#closely.keptOf(source) ?? (closely ? undefined : this.#kept?.read(source, 'plain'))
  }
}

const threadsFor = ({ vectors, stateDir, pointerDir }: ArchiveOptions): ThreadedReader =>
  new ThreadedReader({ hasVectors: vectors !== undefined, stateDir, pointerDir })

/** Where the folder cannot be used, all is read anew each time: that is slower, and no more. */
function openKept(stateDir: string, readBy: ReadBy): KeptArticles | undefined {
  try {
    return new KeptArticles(stateDir, readBy)
  } catch {
    return undefined
  }
}

async function signatureOf(path: string): Promise<{ signature: string; written: number } | undefined> {
  try {
    const { size, mtimeMs, ctimeMs, ino } = await stat(path)
    return { signature: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, written: mtimeMs }
  } catch {
    return undefined
  }
}
