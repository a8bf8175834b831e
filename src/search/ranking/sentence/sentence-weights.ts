// Written by tools/learning/sentences.ts, from articles with questions; see there. Not to be changed by hand.
import type { SentenceWeights } from './sentence-evidence.ts'

/** Where the encoder read the question. */
export const SENTENCE_WEIGHTS: SentenceWeights = {
  coverage: -0.34,
  meaning: -0.21,
  pairs: 2.23,
  kind: 0.4,
  sense: -1.31,
  near: 4.23,
  nearTokens: 2.26,
  said: 1.6,
  names: -6.4,
  first: -0.8,
  length: 0.23,
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
