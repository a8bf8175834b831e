import type { EncoderTraits, ModelTraits } from './encoder.ts'

/** What the models that read both a question and a text think of it, in log odds: the first, and the one for English. */
export type Opinions = readonly [first: number, inEnglish?: number]

/**
 * How much likelier a text answers a question than nothing does, by each model that read both.
 * @param cosine that of the question's numbers from one on, so many of them, and of those of the text
 */
export function opinionsBy(traits: EncoderTraits, cosine: (from: number, count: number) => number): Opinions {
  const { dimensions, english } = traits
  const first = scoreBy(traits, cosine(0, dimensions))
  const inEnglish = english ? cosine(dimensions, english.dimensions) : 0
  // A text that is in another language has nothing but zeros there.
  return !english || inEnglish === 0 ? [first] : [first, scoreBy(english, inEnglish)]
}

/** What the models think together, each by its share. */
export const together = ({ english }: EncoderTraits, [first, inEnglish = first]: Opinions): number =>
  first + (english?.share ?? 0) * (inEnglish - first)

/** How much likelier a text answers a question than nothing does, by the cosine of their vectors; in log odds. */
export const scoreBy = ({ scale, nothing }: Pick<ModelTraits, 'scale' | 'nothing'>, cosine: number): number =>
  scale * (cosine - nothing)
