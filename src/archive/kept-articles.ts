import { deserialize, serialize } from 'node:v8'
import type { WordedArticle } from '../search/index/passage-index.ts'
import { KeptFiles } from '../state/kept-files.ts'

/** An article of the largest file that is read is smaller. */
const MOST_BYTES = 512 * 1024 * 1024

/**
 * Articles as they were read, with who speaks in them and with their words, that outlive the process: a file for each,
 * named for the file it was read from, all that stood there, and the code that read it.
 */
export class KeptArticles {
  readonly #files: KeptFiles
  readonly #codeVersion: string

  /**
   * @param codeVersion what stands for the code that reads the articles
   * @throws {StateError} where the folder cannot be used
   */
  constructor(stateFolder: string, codeVersion: string) {
    this.#codeVersion = codeVersion
    this.#files = new KeptFiles(stateFolder, 'articles', '1')
  }

  /** What was read from a file with that name and content; `undefined` where it is not kept, or not whole. */
  read(source: SourceFile): WordedArticle | undefined {
    const bytes = this.#files.read(this.#keyOf(source), MOST_BYTES)
    if (!bytes) return undefined
    try {
      const kept: unknown = deserialize(bytes)
      return isWorded(kept) ? kept : undefined
    } catch {
      return undefined
    }
  }

  /** Throws where it cannot be kept. */
  write(source: SourceFile, worded: WordedArticle): void {
    this.#files.write(this.#keyOf(source), serialize(worded))
  }

  #keyOf({ file, digest }: SourceFile): string {
    return JSON.stringify([this.#codeVersion, file, digest])
  }

  sweep(): Generator<void, void> {
    return this.#files.sweep()
  }
}

/** A file by its name and what stands in it. */
export interface SourceFile {
  file: string
  /** Of its bytes. */
  digest: string
}

/** Who wrote it is known by the file's owner, and which code by the key: this only tells that it is what we write. */
const isWorded = (kept: unknown): kept is WordedArticle =>
  typeof kept === 'object' && kept !== null && 'article' in kept && 'words' in kept
