import type { SharedBlocks } from '../../arrays/shared-vectors.ts'
import type { ModelPlace } from './shipped-encoder.ts'

/** What an encoder's thread is started with. */
export type EncoderStart = ModelPlace

/** What it is asked: one text at a time. */
export interface EncoderRequest {
  text: string
  among?: SharedBlocks
  count: number
}

/** What it says: once that it is ready, then one answer to each request; or that it cannot work. */
export type EncoderReply =
  | { kind: 'ready' }
  | { kind: 'encoded'; vector: Int8Array; nearest: number[] }
  | { kind: 'failed'; reason: string }
