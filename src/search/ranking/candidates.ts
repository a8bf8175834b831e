import { atOnce } from '../../slices.ts'
import type { WeightedTerm } from '../index/passage-index.ts'
import { shareOf } from './matching.ts'
import type { QuestionSession } from './session.ts'

/** Up to here all paragraphs are looked at: that takes no longer than to choose among them. */
export const FEW_PARAGRAPHS = 300
/** Of more paragraphs those that share words with the question, and those that point where it does, which may share none. */
const BY_WORDS = 40
const BY_SENSE = 40
/** So many of the candidates are looked at from one step to the next. */
const AT_ONCE = 16
/** About how many paragraphs MiniSearch scores for a question, twice as many at the most: common words would make it score them all. */
const MOST_SCORED = 1500

/**
 * How many paragraphs, the most promising at first sight, are read closely: what is made for each of them has to be
 * cleared away, and readers wait for that. Reading more of them finds no more answers.
 */
export const READ_CLOSELY = 8

/** What counts at first sight besides the question's words in the paragraph, which count 1. Set by hand. */
const AT_FIRST_SIGHT = {
  /** Its words among the paragraph's people and in its title. */
  around: 0.5,
  /** Where the paragraph as a whole, and one of its sentences, points. */
  sense: 1,
  sentenceSense: 1,
  /** By the encoder, and nearly as much as all else: where there is one, it knows best. */
  near: 2,
  /** All its words, where news of a place or a time is wanted: else what is likest is news of another one. */
  news: 5,
}

/**
 * The paragraphs that are looked at: all of a few, else those that MiniSearch likes best, and those that mean most nearly
 * what the question does, by the encoder and by their words, which may share no word with it. In steps: of very many paragraphs
 * that takes a while.
 */
export function* candidatesFor(session: QuestionSession): Generator<void, readonly number[]> {
  const { index, question } = session
  if (index.size <= FEW_PARAGRAPHS) return index.paragraphs
  const found = yield* index.finding(rarestTerms(session), BY_WORDS, scored(session))
  const byWords = found.map(({ paragraph }) => paragraph)
  const { sentenceVectors } = index
  const bySense = sentenceVectors ? yield* sentenceVectors.nearest(question.sentenceVector, BY_SENSE) : []
  const all = new Set([...byWords, ...bySense, ...(question.nearness?.nearest ?? [])])
  return [...all].filter((paragraph) => index.has(paragraph))
}

/**
 * Which paragraphs are scored, where even the rarest word stands in very many: those that have several of the question's
 * words, and some of the others.
 */
function scored(session: QuestionSession): (paragraph: number) => boolean {
  const accepted = new Set<number>()
  let [several, others] = [MOST_SCORED, MOST_SCORED]
  return (paragraph) => {
    if (accepted.has(paragraph)) return true
    // One that was not accepted is not later either, for by then no more are.
    if (several === 0 && others === 0) return false
    const mask = session.maskIn(paragraph)
    const hasSeveral = (mask & (mask - 1)) !== 0
    if ((hasSeveral ? several : others) === 0) return false
    if (hasSeveral) several--
    else others--
    accepted.add(paragraph)
    return true
  }
}

/** The question's rarest terms: as many as `MOST_SCORED` allows, at least one. */
function rarestTerms({ index, question: { words } }: QuestionSession): WeightedTerm[] {
  const { terms, frequency } = index.texts
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

/** Paragraphs in the order in which they meet the question at first sight, the most promising first; in steps where they are many. */
export function* byPromise(
  session: QuestionSession,
  paragraphs: readonly number[],
): Generator<void, readonly number[]> {
  const promises = new Float64Array(paragraphs.length)
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1 && session.index.size > FEW_PARAGRAPHS) yield
    promises[i] = promiseOf(session, paragraph)
  }
  return paragraphs
    .map((_, i) => i)
    .sort((a, b) => (promises[b] ?? 0) - (promises[a] ?? 0))
    .map((i) => paragraphs[i] ?? 0)
}

function promiseOf(session: QuestionSession, paragraph: number): number {
  const { question } = session
  const mask = session.maskIn(paragraph)
  const around = session.maskAround(paragraph)
  return (
    shareOf(question, mask) +
    AT_FIRST_SIGHT.around * shareOf(question, around & ~mask) +
    (question.asksNews ? AT_FIRST_SIGHT.news * shareOf(question, mask | around) : 0) +
    AT_FIRST_SIGHT.sense * session.senseIn(paragraph) +
    AT_FIRST_SIGHT.sentenceSense * Math.max(0, session.sentenceSenseIn(paragraph)) +
    AT_FIRST_SIGHT.near * (question.nearness?.of(paragraph) ?? 0)
  )
}

/** The paragraphs that are read closely. */
export const shortlist = (session: QuestionSession, paragraphs: readonly number[]): readonly number[] =>
  atOnce(byPromise(session, paragraphs)).slice(0, READ_CLOSELY)
