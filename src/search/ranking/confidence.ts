import type { Ranked } from './considered.ts'
import type { Question } from './question.ts'
import { SIGNALS, signalsOf } from './signals.ts'
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

/** How sure it is that the articles answer the question. */
export function confidenceOf(
  question: Question,
  ranked: readonly Ranked[],
  { signals: weights, sure, perhaps }: Weights,
): Confidence {
  const signals = signalsOf(question, ranked)
  if (!signals) return { certainty: 'no', confidence: 0 }
  const odds = (weights.constant ?? 0) + weighed(SIGNALS, signals, weights)
  const confidence = 1 / (1 + Math.exp(-odds))
  // Whoever asks with a name or two wants to see where they stand, whatever the encoder makes of so short a question.
  return {
    certainty: confidence >= sure ? 'sure' : confidence >= perhaps || signals.there ? 'perhaps' : 'no',
    confidence,
  }
}
