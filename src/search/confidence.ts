import type { Question } from './question.ts'
import type { Ranked } from './ranking.ts'

/** What is known about how well a question was met. */
export interface Confidence {
  /** Whether the articles speak of what is asked. */
  answered: boolean
  /** 0 to 1: how likely the first passage answers. */
  confidence: number
}

export function confidenceOf(question: Question, ranked: readonly Ranked[]): Confidence {
  const [first] = ranked
  if (!first || question.words.length === 0) return { answered: false, confidence: 0 }
  const known =
    question.words.reduce((sum, { known, weight }) => sum + (known ? weight : 0), 0) / question.weight
  const { coverage, sentence, neighbours, people, title, pairs } = first.evidence
  const z =
    -5 + 4 * (coverage + 0.5 * neighbours + 0.8 * people + 0.3 * title) + 2 * sentence + 3 * known + pairs
  const confidence = 1 / (1 + Math.exp(-z))
  return { answered: confidence >= 0.5, confidence }
}
