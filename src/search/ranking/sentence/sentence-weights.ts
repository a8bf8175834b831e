// Written by tools/learning/sentences.ts, from articles with questions; see there. Not to be changed by hand.
import type { SentenceWeights } from './sentence-evidence.ts'

/** Where the encoder read the question. */
export const SENTENCE_WEIGHTS: SentenceWeights = {
  coverage: 1.27,
  meaning: 0.98,
  pairs: 0.37,
  kind: 1.18,
  sense: -0.49,
  near: 6.71,
  said: 1.6,
  names: -6.4,
  first: -0.5,
  length: 0.67,
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
