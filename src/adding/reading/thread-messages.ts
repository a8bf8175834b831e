import type { Draft } from '../../article/draft.ts'
import type { Kind, Material } from '../material.ts'

/** What the thread is to read. */
export interface ReadingJob {
  material: Material
  kind: Kind
}

/** What it comes to. */
export type ReadingReply =
  | { kind: 'read'; draft: Draft }
  | { kind: 'refused'; message: string; mend: string; line?: number | undefined }
  | { kind: 'failed'; message: string }
