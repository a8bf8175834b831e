// Written by tools/learning/sentences.ts, from articles with questions; see there. Not to be changed by hand.
import type { SentenceWeights } from './sentence-evidence.ts'

/** Where the encoder read the question. */
export const SENTENCE_WEIGHTS: SentenceWeights = {
  coverage: 1.37,
  meaning: 0.56,
  pairs: 0.09,
  kind: 1.07,
  sense: -0.62,
  near: 5.17,
  said: 1.6,
  names: -6.4,
  first: -0.48,
  length: 0.5,
}

/** Where it did not: set, and not learned. */
export const SENTENCE_WEIGHTS_BY_WORDS: SentenceWeights = {
  coverage: 1,
  meaning: 0.6,
  pairs: 0.3,
  kind: 0.15,
  sense: 0.3,
  said: 0.4,
  names: -1.6,
}
