import type { Span } from '../../../article/article.ts'
import { sentenceSpan } from '../../index/texts.ts'
import type { Ranked } from '../considered.ts'
import type { ParagraphMatch, SentenceMatch } from '../matching.ts'
import type { QuestionSession } from '../session.ts'
import { weighed } from '../weighing.ts'
import { SENTENCE_EVIDENCE, sentenceEvidence } from './sentence-evidence.ts'
import { SENTENCE_WEIGHTS, SENTENCE_WEIGHTS_BY_WORDS } from './sentence-weights.ts'

/**
 * A neighbour of the best sentence is marked with it where it is at least so likely to answer, compared with the best one:
 * of two that are nearly as likely the wrong one alone would be marked too often, and more than two say nothing.
 */
const AS_LIKELY = 1 / 5

/**
 * The sentence that meets the question best. Where somebody's words are asked for, a sentence that is said counts more,
 * and the names of who speaks here count against it: "X concluded" says less than what X concluded.
 */
export function bestSentence(session: QuestionSession, match: ParagraphMatch): SentenceMatch | undefined {
  return match.sentences[placeOfHighest(scoresOf(session, match))]
}

/**
 * Where the answer stands in a paragraph: its best sentence, with the one before or behind where it can hardly be told which
 * of them answers. Only the encoder tells how likely they are; by words alone it is the best one.
 * @returns in UTF-16 code units of the paragraph's text
 */
export function answeringSpan(
  session: QuestionSession,
  { match, best }: Pick<Ranked, 'match' | 'best'>,
): Span {
  const { start, end } = sentenceSpan(session.index.texts, best.sentence)
  if (!session.question.nearness) return { start, end }
  const scores = scoresOf(session, match)
  const place = match.sentences.indexOf(best)
  const neighbour = match.sentences[placeBeside(scores, place) ?? -1]
  if (!neighbour) return { start, end }
  const other = sentenceSpan(session.index.texts, neighbour.sentence)
  return { start: Math.min(start, other.start), end: Math.max(end, other.end) }
}

/** How likely each sentence is to be the one that answers: the logarithm, but for what is the same for all of a paragraph. */
function scoresOf(session: QuestionSession, match: ParagraphMatch): number[] {
  const weights = session.question.nearness ? SENTENCE_WEIGHTS : SENTENCE_WEIGHTS_BY_WORDS
  return sentenceEvidence(session, match).map((evidence) => weighed(SENTENCE_EVIDENCE, evidence, weights))
}

/** The place before or behind that is marked, too, if any is likely enough beside the one at `place`. */
export function placeBeside(scores: readonly number[], place: number): number | undefined {
  const beside = placeOfHighest(scores, (other) => Math.abs(other - place) === 1)
  return Math.exp((scores[beside] ?? -Infinity) - (scores[place] ?? 0)) < AS_LIKELY ? undefined : beside
}

/** Of the places that are wanted the first of the highest; -1 where there is none. */
export function placeOfHighest(
  scores: readonly number[],
  isWanted: (place: number) => boolean = () => true,
): number {
  let highest = -1
  for (const [place, score] of scores.entries())
    if (isWanted(place) && (highest < 0 || score > (scores[highest] ?? 0))) highest = place
  return highest
}
