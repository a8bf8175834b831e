// Written by tools/learning/sentences.ts, from articles with questions; see there. Not to be changed by hand.
import type { SentenceWeights } from './sentence-evidence.ts'

/** Where the encoder read the question. */
export const SENTENCE_WEIGHTS: SentenceWeights = {
  coverage: 1.37,
  meaning: 0.59,
  pairs: 0.14,
  kind: 1.05,
  sense: -0.82,
  near: 5.19,
  said: 1.6,
  names: -6.4,
  first: -0.48,
  length: 0.56,
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
