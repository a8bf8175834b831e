import { shareMet } from './matching.ts'
import type { Question } from './question.ts'
import type { Ranked } from './ranking.ts'
import { weighed } from './weighing.ts'
import type { Weights } from './weights.ts'

/** What is known about how well a question was met. */
export interface Confidence {
  /** Whether the articles speak of what is asked. */
  answered: boolean
  /** 0 to 1: how likely they do. */
  confidence: number
}

/** What tells a question that the articles answer from one that they do not; each about 0 to 1. */
export const SIGNALS = [
  /** Share of the question's words in the first passage, by weight. */
  'coverage',
  /** The same with the names and roles of its people, its neighbours, and its article's title. */
  'context',
  /** Share of the question's words in the first passage's best sentence. */
  'sentence',
  'pairs',
  /** Words of near meaning in the first passage, in its best sentence, and in it with its people. */
  'meaning',
  'meaningSentence',
  'meaningPeople',
  /** The first passage as a whole, and one of its sentences, points where the question does. */
  'sense',
  'senseSentence',
  /** Share of the question's words that the corpus has. */
  'known',
  /** Share of the question's names and numbers that the corpus does not have. */
  'strangeNames',
  /** The first passage's score: 1 for 20 points. */
  'score',
  /** How far the first passage's score (1 for 10 points), meaning and sense stand out from the passages looked at. */
  'scoreAhead',
  'meaningAhead',
  'senseAhead',
  /** Share of the question's words that mean something near to a word of the passages looked at. */
  'metAnywhere',
  /** How far the weightiest word is from being met in any of them. */
  'unmetAnywhere',
  /** The same in the first passage. */
  'unmet',
  /** The question wants a number, a time, a person or so, and the first passage's best sentence has none. */
  'kindUnmet',
  /** How much the words weigh that the first passage meets: 1 for 10. */
  'met',
  /** The first passage's length, as its evidence has it, and the logarithm of all of them: long ones meet words by chance. */
  'length',
  'lengthOfAll',
  /** How many words the question has: 1 for 10. */
  'words',
  /** Somebody whom the question names speaks in the first passage. */
  'speaker',
] as const

export type SignalName = (typeof SIGNALS)[number]
export type Signals = Record<SignalName, number>

/** The signals of a question and what was found for it; `undefined` where nothing was, or nothing is asked for. */
export function signalsOf(question: Question, ranked: readonly Ranked[]): Signals | undefined {
  const { words, weight } = question
  const [first] = ranked
  if (!first || words.length === 0) return undefined
  const { evidence } = first
  const meaning = shareMet(question, first.nearest)
  const anywhere = words.map((_, w) => Math.max(...ranked.map(({ nearest }) => nearest[w] ?? 0)))
  const share = (is: (word: Question['words'][number]) => boolean) =>
    words.reduce((sum, word) => sum + (is(word) ? word.weight : 0), 0) / weight
  return {
    coverage: evidence.coverage,
    context: Math.min(1, evidence.coverage + evidence.people + evidence.neighbours + evidence.title),
    sentence: evidence.sentence,
    pairs: evidence.pairs,
    meaning,
    meaningSentence: evidence.meaningSentence,
    meaningPeople: evidence.meaningPeople,
    sense: evidence.sense,
    senseSentence: evidence.senseSentence,
    known: share(({ known }) => known),
    strangeNames: share(({ strange }) => strange),
    score: first.score / 20,
    scoreAhead: (first.score - mean(ranked, ({ score }) => score)) / 10,
    meaningAhead: evidence.meaningSentence - mean(ranked, (other) => other.evidence.meaningSentence),
    senseAhead: evidence.senseSentence - mean(ranked, (other) => other.evidence.senseSentence),
    metAnywhere: shareMet(question, anywhere),
    unmetAnywhere: weightiestUnmet(question, anywhere),
    unmet: weightiestUnmet(question, first.nearest),
    kindUnmet: first.lacksKind ? 1 : 0,
    met: (weight * meaning) / 10,
    length: evidence.length,
    lengthOfAll: Math.log1p(ranked.reduce((sum, one) => sum + one.evidence.length, 0)) / 5,
    words: words.length / 10,
    speaker: evidence.speaker,
  }
}

/** The weight of the word that is furthest from being met, as a share of all words'. */
const weightiestUnmet = ({ words, weight }: Question, met: ArrayLike<number>): number =>
  words.reduce((most, word, w) => Math.max(most, (word.weight / weight) * (1 - (met[w] ?? 0))), 0)

const mean = (ranked: readonly Ranked[], of: (one: Ranked) => number): number =>
  ranked.reduce((sum, one) => sum + of(one), 0) / ranked.length

/** How sure it is that the articles answer the question. */
export function confidenceOf(
  question: Question,
  ranked: readonly Ranked[],
  { signals: weights }: Weights,
): Confidence {
  const signals = signalsOf(question, ranked)
  if (!signals) return { answered: false, confidence: 0 }
  const odds = (weights.constant ?? 0) + weighed(SIGNALS, signals, weights)
  const confidence = 1 / (1 + Math.exp(-odds))
  return { answered: confidence >= 0.5, confidence }
}
