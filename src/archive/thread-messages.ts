import type { WordedArticle } from '../search/index/passage-index.ts'
import type { Hearing, ReadBy, SourceFile } from './kept-articles.ts'

/** What a reading thread is started with. */
export interface ReaderStart {
  /** Whether there are word vectors to read with. */
  hasVectors: boolean
  /** Where articles are kept; nowhere without it. */
  stateDir: string | undefined
  /** The folder of the model that hears closely; nothing is heard so without it. */
  pointerDir: string | undefined
}

/** What it is asked: one file at a time. */
export interface ReaderRequest {
  source: SourceFile
  bytes: Uint8Array
  hearing: Hearing
  /** For whose next start it is kept what was read; it is not without it. */
  keepsFor: ReadBy | undefined
}

/** What it says: one answer to each request. */
export type ReaderReply =
  | { kind: 'read'; worded: WordedArticle; trouble?: string }
  /** It is no article. */
  | { kind: 'refused'; message: string; mend: string; line: number | undefined }
  /** Something went wrong that should not. */
  | { kind: 'failed'; reason: string }
