import type { PassageIndex, WeightedTerm } from '../index/passage-index.ts'
import { type Matcher, shareOf } from './matching.ts'
import type { Question } from './question.ts'

/** Of so many paragraphs all are looked at. */
const FEW_PARAGRAPHS = 300
/** Of more so many that share words with the question, and as many that point where it does. */
const BY_WORDS = 40
const BY_SENSE = 40
/** MiniSearch scores about so many paragraphs for a question, so that common words do not make it score them all. */
const MOST_SCORED = 1500

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

/**
 * The paragraphs that are looked at: all of a few, else those that MiniSearch likes best, and those that mean most nearly
 * what the question does, by the encoder and by their words, which may share no word with it.
 */
export function candidatesFor(question: Question, index: PassageIndex): readonly number[] {
  if (index.size <= FEW_PARAGRAPHS) return index.paragraphs
  const byWords = index.find(rarestTerms(question, index), BY_WORDS).map(({ paragraph }) => paragraph)
  const bySense = index.sentenceVectors?.nearest(question.sentenceVector, BY_SENSE) ?? []
  const all = new Set([...byWords, ...bySense, ...(question.nearness?.nearest ?? [])])
  return [...all].filter((paragraph) => index.has(paragraph))
}

/** The question's rarest terms: as many as `MOST_SCORED` allows, at least one. */
function rarestTerms({ words }: Question, { texts: { terms, frequency } }: PassageIndex): WeightedTerm[] {
  const rarestFirst = words
    .flatMap(({ same, weight }) =>
      same.map(({ term, strength }) => ({
        term: terms[term] ?? '',
        weight: weight * strength,
        paragraphs: frequency[term] ?? 0,
      })),
    )
    .sort((a, b) => a.paragraphs - b.paragraphs)
  let scored = 0
  return rarestFirst.filter(({ paragraphs }, i) => {
    scored += paragraphs
    return i === 0 || scored <= MOST_SCORED
  })
}

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
