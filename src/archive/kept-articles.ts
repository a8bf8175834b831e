import { deserialize, serialize } from 'node:v8'
import type { WordedArticle } from '../search/index/passage-index.ts'
import { KeptFiles } from '../state/kept-files.ts'

/** An article of the largest file that is read is smaller. */
const MOST_BYTES = 512 * 1024 * 1024

/**
 * Articles as they were read, with who speaks in them and with their words, that outlive the process: a file for each,
 * named for the file it was read from, all that stood there, and what read it. Heard plainly and heard closely, the same
 * article is kept twice.
 */
export class KeptArticles {
  readonly #files: KeptFiles
  readonly #readBy: ReadBy

  /** @throws {StateError} where the folder cannot be used */
  constructor(stateFolder: string, readBy: ReadBy) {
    this.#readBy = readBy
    this.#files = new KeptFiles(stateFolder, 'articles', '1')
  }

  /** What was read from a file with that name and content; `undefined` where it is not kept, or not whole. */
  read(source: SourceFile, hearing: Hearing): WordedArticle | undefined {
    const key = this.#keyOf(source, hearing)
    const bytes = key === undefined ? undefined : this.#files.read(key, MOST_BYTES)
    if (!bytes) return undefined
    try {
      const kept: unknown = deserialize(bytes)
      return isWorded(kept) ? kept : undefined
    } catch {
      return undefined
    }
  }

  /** Throws where it cannot be kept. */
  write(source: SourceFile, hearing: Hearing, worded: WordedArticle): void {
    const key = this.#keyOf(source, hearing)
    if (key !== undefined) this.#files.write(key, serialize(worded))
  }

  #keyOf({ file, digest }: SourceFile, hearing: Hearing): string | undefined {
    const { code, model } = this.#readBy
    if (hearing === 'plain') return JSON.stringify([code, file, digest])
    return model === undefined ? undefined : JSON.stringify([code, file, digest, model])
  }

  sweep(): Generator<void, void> {
    return this.#files.sweep()
  }
}

/** How an article is heard: `close` where a model has its say on who speaks, `plain` without one. */
export type Hearing = 'plain' | 'close'

/** What reads articles: another reads them otherwise. */
export interface ReadBy {
  /** Stands for the code. */
  code: string
  /** Stands for the model; without it nothing that was heard closely is kept. */
  model: string | undefined
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
