import { isMostlyCyrillic } from '../text/transliteration.ts'
import { sentenceTellingAge } from './ages.ts'
import type { Considered, Ranked } from './considered.ts'
import { EVIDENCE, gather } from './evidence.ts'
import { lacksOf } from './lacks.ts'
import { metAround, shareOf } from './matching.ts'
import { bestSentence } from './sentence/best-sentence.ts'
import type { QuestionSession } from './session.ts'
import { type Weights, weighed } from './weighing.ts'
import { BY_WORDS_ALONE, WITH_ENCODER, WITH_MEANING } from './weights.ts'

/** More than any score: so far ahead is what says just what is asked; and where news of a place and a time is wanted, what has both. */
const AHEAD = 100
/** Of an article that has a place or a time above it alone, the opening tells what happened. */
const OPENING = 20

/** Orders paragraphs by all the evidence for them, best first; of equals the one that stands first. */
export function rank(session: QuestionSession, paragraphs: readonly number[]): Ranked[] {
  const weights = weightsFor(session)
  return consider(session, paragraphs)
    .map((considered) => ranked(considered, weighed(EVIDENCE, considered.evidence, weights.evidence)))
    .sort((a, b) => precedence(b, session) - precedence(a, session) || a.paragraph - b.paragraph)
}

/**
 * The score; but what says just what is asked goes first, and news of a place and a time is that of an article that has both, whatever
 * is said elsewhere.
 */
function precedence(
  { score, match: { mask, title }, evidence, isTold }: Ranked,
  { question }: QuestionSession,
): number {
  if (isTold) return score + AHEAD
  if (!question.asksNews) return score
  return score + AHEAD * shareOf(question, mask | title) + (mask === 0 ? OPENING * evidence.opening : 0)
}

/** Each field by its name: spreading so many takes longer than the score does. */
function ranked(considered: Considered, score: number): Ranked {
  const { paragraph, match, evidence, best, isTold, around, lacks, isForeign } = considered
  return { paragraph, match, evidence, best, isTold, around, lacks, isForeign, score }
}

/** Reads paragraphs closely and gathers the evidence for them; one without a sentence is left out. */
export function consider(session: QuestionSession, paragraphs: readonly number[]): Considered[] {
  const { question, index } = session
  const considered: Considered[] = []
  for (const paragraph of paragraphs) {
    const match = session.match(paragraph)
    const nearest = session.readClosely(match)
    const telling = sentenceTellingAge(session, match)
    const best = telling ?? bestSentence(session, match)
    if (!best) continue
    const around = metAround(nearest, match)
    const evidence = gather({ session, match, nearest, around, best })
    const lacks = lacksOf(session, match, best)
    const isForeign =
      isMostlyCyrillic(index.texts.places[paragraph]?.paragraph.text ?? '') !== question.isCyrillic
    const isTold = telling !== undefined
    considered.push({ paragraph, match, best, isTold, evidence, around, lacks, isForeign })
  }
  return considered
}

/** The weights that were learned for a question that the encoder read, for an index with word vectors, or for one without. */
export function weightsFor(session: QuestionSession): Weights {
  return session.question.nearness ? WITH_ENCODER : wordWeightsFor(session)
}

/** The weights for what the words of a question tell, whether or not the encoder read it. */
export const wordWeightsFor = ({ index: { vectors } }: QuestionSession): Weights =>
  vectors ? WITH_MEANING : BY_WORDS_ALONE
