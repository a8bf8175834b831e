import { type CorpusProblem, problemOf, twinError } from '../article/corpus.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import type { SpokenArticle } from '../speech/speech.ts'

/** How far reading a folder, or hearing it closely, has come. */
export interface Progress {
  done: number
  files: number
}

/** Articles that come, and those that go for them. */
export interface ArticleChange {
  added: WordedArticle[]
  removed: SpokenArticle[]
}

/** What a look at the folder brought. */
export interface FolderChange extends ArticleChange {
  /** What was said of them in the folder: names of files. */
  files: { added: string[]; changed: string[]; removed: string[] }
  /** What is wrong with files that were written, and whether the article is served on as it was before. */
  broken: { problem: CorpusProblem; isServed: boolean }[]
  /** Whether there is more that a further look would bring: too much at once, or files that are being written. */
  isMore: boolean
}

/** A file as it was when it was looked at last. */
export interface KnownFile {
  /** Another whenever the file was written. */
  signature: string
  digest?: string
  article?: SpokenArticle
  problem?: CorpusProblem
}

/** A file that was read just now. */
export interface FileRead extends KnownFile {
  worded?: WordedArticle
}

/** The files of a folder as they were when it was looked at last, by their names. */
export class KnownFiles {
  readonly #files = new Map<string, KnownFile>()

  /** What could not be read, by the names of the files. */
  get problems(): CorpusProblem[] {
    return [...this.#files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, { problem }]) => (problem ? [problem] : []))
  }

  get(file: string): KnownFile | undefined {
    return this.#files.get(file)
  }

  note(file: string, known: KnownFile): void {
    this.#files.set(file, known)
  }

  [Symbol.iterator](): IterableIterator<[string, KnownFile]> {
    return this.#files[Symbol.iterator]()
  }

  /**
   * Takes in what was read from a file. Where that is broken now, its article stays as it was read before.
   * @param there the names of the files that are there
   */
  take(file: string, { worded, ...known }: FileRead, there: ReadonlySet<string>, change: FolderChange): void {
    const before = this.#files.get(file)
    const twin = worded && this.#twinOf(worded.article.id, file, there)
    const problem = twin === undefined ? known.problem : problemOf(file, twinError(twin))
    if (problem) {
      const { signature } = known
      this.note(
        file,
        before?.article ? { ...before, signature, digest: '', problem } : { signature, problem },
      )
      change.broken.push({ problem, isServed: before?.article !== undefined })
      return
    }
    this.note(file, known)
    if (!worded) return
    change.added.push(worded)
    if (before?.article) change.removed.push(before.article)
    change.files[before?.article ? 'changed' : 'added'].push(file)
  }

  /** Puts an article in the place of another that was read from the same; whether that was still there. */
  replace(file: string, before: SpokenArticle, after: SpokenArticle): boolean {
    const known = this.#files.get(file)
    if (known?.article !== before) return false
    this.note(file, { ...known, article: after })
    return true
  }

  /** Lets go of files that are not there any more. Where none that can be read is left, they stay until another one is. */
  letGo(there: ReadonlySet<string>, change: FolderChange): void {
    if (![...this.#files].some(([file, { article }]) => there.has(file) && article)) return
    for (const [file, { article }] of this.#files) {
      if (there.has(file)) continue
      this.#files.delete(file)
      if (!article) continue
      change.removed.push(article)
      change.files.removed.push(file)
    }
  }

  /** Another file that is there and whose article has that id. */
  #twinOf(id: string, file: string, there: ReadonlySet<string>): string | undefined {
    return [...this.#files].find(
      ([other, { article }]) => other !== file && article?.id === id && there.has(other),
    )?.[0]
  }
}
