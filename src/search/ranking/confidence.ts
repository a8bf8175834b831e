import type { Ranked } from './considered.ts'
import { EVIDENCE } from './evidence.ts'
import { shareMet } from './matching.ts'
import type { Question } from './question.ts'
import { SIGNALS, type Signals, scoreSignals, signalsOf } from './signals.ts'
import { type SignalWeights, type Weights, weighed } from './weighing.ts'

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
 * How sure it is that the articles answer the question. Two things are told apart, by logistic regressions over the same
 * signals: whether they speak of what is asked at all, for which every word that they share with it speaks; and whether
 * the first passage answers it, which those words do not tell: a paragraph that lacks just the one thing asked shares
 * them all.
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
  if (!signals) return { certainty: 'no', confidence: 0 }
  if (ranked[0]?.isTold) return { certainty: 'sure', confidence: TOLD }
  const hasCode = sharesCode(question, ranked)
  const { confidence, certainty } = judged(signals, weights, hasCode)
  const isOffTheMark = question.asksAge || (signals.foreign !== 1 && isForStrangeName(question))
  if (certainty === 'sure' && isOffTheMark)
    return { certainty: 'perhaps', confidence: Math.min(confidence, weights.sure) }
  // Of a name alone, or of a question that a short sentence answers word for word, the encoder is hardly ever sure.
  if (certainty === 'sure' || !signals.there || question.asksAge) return { certainty, confidence }
  const scores = scoreSignals(ranked.map(({ evidence }) => weighed(EVIDENCE, evidence, byWords.evidence)))
  return judged({ ...signals, ...scores }, byWords).certainty === 'sure'
    ? { certainty: 'sure', confidence: Math.max(confidence, weights.sure) }
    : { certainty, confidence }
}

/** How likely a passage answers that says just what is asked, “Jane Doe, 58, …”. */
const TOLD = 0.9

/** Whether the first passage has a name of letters and figures that is asked for: "MH370" is spoken of nowhere by chance. */
function sharesCode({ words }: Question, [first]: readonly Ranked[]): boolean {
  const mask = first?.match.mask ?? 0
  return words.some(({ term }, w) => (mask & (1 << w)) !== 0 && /^(?=.*\p{L}).*\d/u.test(term))
}

function judged(signals: Signals, { topic, answer, sure, perhaps }: Weights, hasCode = false): Confidence {
  const spokenOf = chanceBy(signals, topic)
  const answered = answer ? chanceBy(signals, answer) : spokenOf
  const isSpokenOf = spokenOf >= perhaps || signals.there === 1 || hasCode
  return {
    certainty: !isSpokenOf ? 'no' : answered >= sure ? 'sure' : 'perhaps',
    // Whether a passage answers is learned from what is asked near an article's topic, and says little of what is not.
    confidence: isSpokenOf ? answered : Math.min(answered, spokenOf),
  }
}

/** Of a question that is for such a share a name that no article has, no answer is sure. */
const MOSTLY = 0.5

/** Whether a question is mostly for a name that no article has, however near the rest of it is: “What did the UK send?” */
function isForStrangeName(question: Question): boolean {
  const { words } = question
  return (
    shareMet(
      question,
      words.map(({ strange, term }) => (strange && /\p{L}/u.test(term) ? 1 : 0)),
    ) >= MOSTLY
  )
}

const chanceBy = (signals: Signals, weights: SignalWeights): number =>
  1 / (1 + Math.exp(-(weights.constant ?? 0) - weighed(SIGNALS, signals, weights)))
