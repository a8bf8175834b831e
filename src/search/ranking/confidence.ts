import type { Ranked } from './considered.ts'
import { EVIDENCE } from './evidence.ts'
import type { Question } from './question.ts'
import { SIGNALS, type Signals, scoreSignal, signalsOf } from './signals.ts'
import { type Weights, weighed } from './weighing.ts'

/** What is known about how well a question was met. */
export interface Confidence {
  /** `no` where the articles hardly speak of what is asked. */
  certainty: Certainty
  /** 0 to 1: how likely the first passage answers. */
  confidence: number
}

/** How certain it is that a question is answered. */
export type Certainty = 'sure' | 'perhaps' | 'no'

/**
 * How sure it is that the articles answer the question.
 * @param weights those that the passages were ranked with
 * @param byWords those for words alone: where all words of the question stand in the first passage, they may be surer
 */
export function confidenceOf(
  question: Question,
  ranked: readonly Ranked[],
  weights: Weights,
  byWords: Weights,
): Confidence {
  const signals = signalsOf(question, ranked)
  const [first] = ranked
  if (!signals || !first) return { certainty: 'no', confidence: 0 }
  const confidence = chanceBy(signals, weights)
  const certainty =
    confidence >= weights.sure ? 'sure' : confidence >= weights.perhaps || signals.there ? 'perhaps' : 'no'
  // Of a name alone, or of a question that a short sentence answers word for word, the encoder is hardly ever sure.
  if (certainty === 'sure' || !signals.there) return { certainty, confidence }
  const score = scoreSignal(weighed(EVIDENCE, first.evidence, byWords.evidence))
  const worded = chanceBy({ ...signals, score }, byWords)
  return worded >= byWords.sure
    ? { certainty: 'sure', confidence: Math.max(confidence, weights.sure) }
    : { certainty, confidence }
}

const chanceBy = (signals: Signals, { signals: weights }: Weights): number =>
  1 / (1 + Math.exp(-(weights.constant ?? 0) - weighed(SIGNALS, signals, weights)))
