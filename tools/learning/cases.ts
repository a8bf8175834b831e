import { articleOf, type Sample, squash, strangeQuestions } from '../../bench/dataset.ts'
import { EVIDENCE } from '../../src/search/evidence.ts'
import { shortlist } from '../../src/search/first-sight.ts'
import { Matcher } from '../../src/search/matching.ts'
import { PassageIndex } from '../../src/search/passage-index.ts'
import { type Question, understand } from '../../src/search/question.ts'
import { type Considered, consider } from '../../src/search/ranking.ts'
import type { WordVectors } from '../../src/search/word-vectors.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

/** A question, the paragraphs of an article that are shortlisted for it with their evidence, and which answer it. */
export interface Case {
  /** Which article, counted through all sets; cross-validation never learns from the article that it tests on. */
  article: number
  question: Question
  considered: Considered[]
  rows: Float64Array[]
  /** All false for another article's question, and where the shortlist has none that answers. */
  right: boolean[]
  own: boolean
  weight: number
  /** How much it counts for confidence: in each set own questions and others' weigh 1 together. */
  balance: number
}

/** The cases of a data set: each article's own questions, and others'. */
export function casesOf(
  samples: readonly Sample[],
  {
    weight,
    firstArticle,
    vectors,
    foreign,
  }: {
    weight: number
    firstArticle: number
    vectors: WordVectors | undefined
    /** Questions of other sets: no article of this one answers them. */
    foreign: readonly string[]
  },
): Case[] {
  const cases = samples.flatMap((sample, at) => {
    const index = new PassageIndex([hearSpeech(articleOf(sample))], vectors)
    const caseOf = (text: string, gold: readonly number[]): Case => {
      const question = understand(squash(text), index)
      const matcher = new Matcher(index, question)
      const considered = consider(question, index, matcher, shortlist(question, matcher, index.paragraphs))
      return {
        article: firstArticle + at,
        question,
        considered,
        rows: considered.map(({ evidence }) => Float64Array.from(EVIDENCE, (name) => evidence[name])),
        right: considered.map(({ paragraph }) => gold.includes(paragraph)),
        own: gold.length > 0,
        weight,
        balance: 1,
      }
    }
    return [
      ...sample.questions.map(({ question, gold }) => caseOf(question, gold)),
      ...strangeQuestions(samples, at, 80).map((question) => caseOf(question, [])),
      ...foreign
        .filter((_, i) => i % samples.length === at || samples.length < 3)
        .map((question) => caseOf(question, [])),
    ]
  })
  const own = cases.filter((one) => one.own).length
  for (const one of cases) one.balance = 1 / (one.own ? own : Math.max(1, cases.length - own))
  return cases
}
