import { z } from 'zod'
import type { Span } from '../../../article/article.ts'
import type { SharedBlocks } from '../../arrays/shared-vectors.ts'
import type { PassageTokens, QuestionTokens } from './tokens/token-vectors.ts'

/** What is known of a model that turns texts into vectors. */
const ModelTraits = z.object({
  name: z.string(),
  /** A cosine times this is a score in log odds. */
  scale: z.number().positive(),
  /** The cosine that a paragraph has to have before it is likelier to answer a question than nothing is. */
  nothing: z.number(),
  /** Longer texts are cut. */
  maxTokens: z.int().positive(),
  dimensions: z.int().positive(),
})
export type ModelTraits = z.infer<typeof ModelTraits>

/** What is known of an encoder, as its `encoder.json` says. */
export const EncoderTraits = ModelTraits.extend({
  /** Another for each other model: vectors of two versions have nothing to do with each other. */
  version: z.string().min(1),
  /** What `cohortKey` makes of the file of its cohort. */
  cohort: z.string().optional(),
  /** The first model's vectors of tokens, where it gives such: their length, and what their cosines are worth. */
  tokens: z
    .object({
      dimensions: z.int().positive(),
      scale: z.number().positive(),
      nothing: z.number(),
      /** How much the score of a text as a whole and that of its tokens count together; and what is added. */
      shares: z.object({ whole: z.number(), tokens: z.number(), constant: z.number() }),
    })
    .optional(),
  /** A second model, which reads English alone: where both read, each has its share in the score. */
  english: ModelTraits.extend({ share: z.number().min(0).max(1) }).optional(),
})
export type EncoderTraits = z.infer<typeof EncoderTraits>

/** How many numbers a text's vector has: the first model's, then those of the one for English, all 0 where that read nothing. */
export const vectorLength = ({ dimensions, english }: EncoderTraits): number =>
  dimensions + (english?.dimensions ?? 0)

/** A question as the encoder reads it. */
export interface Encoded {
  vector: Int8Array
  /** Those of its tokens, where the encoder gives such. */
  tokens?: QuestionTokens
  /** The places of the vectors that are nearest, the nearest first, where it was asked for. */
  nearest: readonly number[]
}

/** A paragraph as the encoder reads it. */
export interface EncodedPassage {
  vector: Int8Array
  /** Those of its tokens, where the encoder gives such. */
  tokens?: PassageTokens
}

/** Turns texts into vectors, those of a question and of what answers it near each other; off the event loop. */
export interface Encoder {
  readonly traits: EncoderTraits
  /** The vectors of paragraphs of other articles, side by side, of which `Cohort` tells more. */
  readonly cohort: Int8Array
  /**
   * Reads a question, and finds the `count` vectors nearest to it `among` those given.
   * @returns `undefined` where too many questions wait already
   * @throws where the encoder does not work, or not any more
   */
  question(text: string, among?: SharedBlocks, count?: number): Promise<Encoded | undefined>
  /** Reads a text of an article when no question waits. Throws as `question` does. */
  passage(text: string): Promise<Int8Array>
  /**
   * The same for a whole paragraph, with the vectors of its tokens.
   * @param sentences where its sentences stand in the text
   */
  paragraph(text: string, sentences: readonly Span[]): Promise<EncodedPassage>
  /** How many paragraphs are read at a time: one a thread, so that each has a processor. */
  readonly width: number
  /** Resolves with the reason once it works no more, unless it was closed. */
  readonly lost: Promise<string>
  close(): Promise<void>
}

/** Why there is no encoder, or none any more. */
export class EncoderError extends Error {
  override name = 'EncoderError'
}
