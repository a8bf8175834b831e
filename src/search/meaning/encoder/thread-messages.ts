import type { Span } from '../../../article/article.ts'
import type { SharedBlocks } from '../../arrays/shared-vectors.ts'
import type { ModelPlace } from './shipped-encoder.ts'
import type { PassageTokens, QuestionTokens } from './tokens/token-vectors.ts'

/** What an encoder's thread is started with. */
export type EncoderStart = ModelPlace

/** What it is asked: one text at a time. */
export interface EncoderRequest {
  text: string
  among?: SharedBlocks
  count: number
  /** Whether it is a question, a whole paragraph, or a part of one, of whose tokens nothing is wanted. */
  kind: 'question' | 'paragraph' | 'part'
  /** Where the sentences of a paragraph stand in it. */
  sentences?: readonly Span[]
}

/** What the first model makes of the tokens of a text. */
export interface ReadTokens {
  asked?: QuestionTokens
  told?: PassageTokens
}

/** What it made of a text. */
export interface EncodedText {
  vector: Int8Array
  tokens: ReadTokens
  nearest: number[]
}

/** What it says: once that it is ready, then one answer to each request; or that it cannot work. */
export type EncoderReply =
  | { kind: 'ready' }
  | ({ kind: 'encoded' } & EncodedText)
  | { kind: 'failed'; reason: string }
