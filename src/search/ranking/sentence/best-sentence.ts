import type { ParagraphMatch, SentenceMatch } from '../matching.ts'
import type { QuestionSession } from '../session.ts'
import { weighed } from '../weighing.ts'
import { SENTENCE_EVIDENCE, sentenceEvidence } from './sentence-evidence.ts'
import { SENTENCE_WEIGHTS, SENTENCE_WEIGHTS_BY_WORDS } from './sentence-weights.ts'

/**
 * The sentence that meets the question best. Where somebody's words are asked for, a sentence that is said counts more,
 * and the names of who speaks here count against it: "X concluded" says less than what X concluded.
 */
export function bestSentence(session: QuestionSession, match: ParagraphMatch): SentenceMatch | undefined {
  const weights = session.question.nearness ? SENTENCE_WEIGHTS : SENTENCE_WEIGHTS_BY_WORDS
  let best: SentenceMatch | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const [i, evidence] of sentenceEvidence(session, match).entries()) {
    const score = weighed(SENTENCE_EVIDENCE, evidence, weights)
    if (score > highest) {
      highest = score
      best = match.sentences[i]
    }
  }
  return best
}
