import { type Matcher, shareOf } from './matching.ts'
import type { Question } from './question.ts'

/**
 * So many paragraphs, the most promising at first sight, are read closely: what is made for each of them has to be
 * cleared away, and readers wait for that. Reading more of them finds no more answers.
 */
export const READ_CLOSELY = 8

/** What counts besides the question's words: those of the paragraph's people and title, and its sense. */
const AROUND = 0.5
const SENSE = 1
const SENTENCE_SENSE = 1
/** By the encoder, and nearly as much as all else: where there is one, it knows best. */
const NEAR = 2

/** Paragraphs in the order in which they meet the question at first sight, the most promising first. */
export function byPromise(question: Question, matcher: Matcher, paragraphs: readonly number[]): number[] {
  const promises = Float64Array.from(paragraphs, (paragraph) => {
    const mask = matcher.maskIn(paragraph)
    return (
      shareOf(question, mask) +
      AROUND * shareOf(question, matcher.maskAround(paragraph) & ~mask) +
      SENSE * matcher.senseIn(paragraph) +
      SENTENCE_SENSE * Math.max(0, matcher.sentenceSenseIn(paragraph)) +
      NEAR * (question.nearness?.of(paragraph) ?? 0)
    )
  })
  return paragraphs
    .map((_, i) => i)
    .sort((a, b) => (promises[b] ?? 0) - (promises[a] ?? 0))
    .map((i) => paragraphs[i] ?? 0)
}

/** The paragraphs that are read closely. */
export const shortlist = (question: Question, matcher: Matcher, paragraphs: readonly number[]): number[] =>
  byPromise(question, matcher, paragraphs).slice(0, READ_CLOSELY)
