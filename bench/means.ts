import { type Encoder, EncoderError, vectorLength } from '../src/search/meaning/encoder/encoder.ts'
import { KeptVectors } from '../src/search/meaning/encoder/kept-vectors.ts'
import { numbered, PassageMeaning } from '../src/search/meaning/encoder/passage-meaning.ts'
import { findEncoder } from '../src/search/meaning/encoder/shipped-encoder.ts'
import { ThreadedEncoder } from '../src/search/meaning/encoder/threaded-encoder.ts'
import { readShippedVectors } from '../src/search/meaning/shipped-vectors.ts'
import type { WordVectors } from '../src/search/meaning/word-vectors.ts'
import type { SpokenArticle } from '../src/speech/speech.ts'
import { randomNumbers } from './random-numbers.ts'

/** What passages are found with besides their words. */
export interface Means {
  vectors: WordVectors | undefined
  encoder: Encoder | undefined
}

/** Vectors of paragraphs are kept here from one run to the next. */
export const KEPT = 'build/vectors'

/** What the project ships. @throws {EncoderError} where the encoder is asked for and cannot be loaded */
export async function shippedMeans(withEncoder: boolean): Promise<Means> {
  const { vectors } = await readShippedVectors()
  return { vectors, encoder: withEncoder ? await ThreadedEncoder.start(await findEncoder()) : undefined }
}

/** What the paragraphs of these articles mean; `undefined` without an encoder. */
export async function meaningOf(
  articles: readonly SpokenArticle[],
  { encoder }: Means,
): Promise<PassageMeaning | undefined> {
  if (!encoder) return undefined
  const meaning = new PassageMeaning(numbered(articles), encoder)
  const notKept = await meaning.prepare(new KeptVectors(KEPT))
  if (notKept !== undefined) throw new EncoderError(notKept)
  return meaning
}

/** A paragraph of a newspaper has about so many tokens. */
const TOKENS = 80

/**
 * An encoder that reads questions, and makes paragraphs' vectors up: where only time is measured, the paragraphs of a
 * large corpus need not be read for an hour.
 */
export function withMadeUpPassages(encoder: Encoder): Encoder {
  const size = vectorLength(encoder.traits)
  const { tokens } = encoder.traits
  const random = randomNumbers()
  const made = (length: number) => Int8Array.from({ length }, () => Math.floor(random() * 41) - 20)
  return {
    traits: encoder.traits,
    cohort: encoder.cohort,
    width: encoder.width,
    lost: encoder.lost,
    question: (text, among, count) => encoder.question(text, among, count),
    passage: async () => made(size),
    paragraph: async () => ({
      vector: made(size),
      ...(tokens
        ? { tokens: { vectors: made(TOKENS * tokens.dimensions), sentences: [{ start: 0, end: TOKENS }] } }
        : {}),
    }),
    close: () => encoder.close(),
  }
}
