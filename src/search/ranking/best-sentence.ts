import { meetingInOrder } from '../../article/article.ts'
import { sentenceSpan } from '../index/texts.ts'
import { type ParagraphMatch, type SentenceMatch, shareOf } from './matching.ts'
import type { QuestionSession } from './session.ts'

/** How much each counts beside the share of the question's words that a sentence has, which counts 1. Set by hand. */
const COUNTS = {
  /** The share of the words that it has in other words. */
  meaning: 0.6,
  /** Words side by side. */
  pairs: 0.3,
  /** It holds a number, a time, a person or so, where one is wanted. */
  kind: 0.15,
  /** It points where the question does. */
  sense: 0.3,
  /** Its nearness by the encoder. */
  near: 2,
  /** Somebody says it, where somebody's words are wanted. */
  said: 0.4,
  /** Taken away: the share of the words that are names of who speaks. */
  names: 1.6,
}

/**
 * The sentence that meets the question best. Where somebody's words are asked for, a sentence that is said counts more,
 * and the names of who speaks here count nothing: "X concluded" says less than what X concluded.
 */
export function bestSentence(
  session: QuestionSession,
  { paragraph, sentences }: ParagraphMatch,
): SentenceMatch | undefined {
  const { question, index } = session
  const { texts, around } = index
  const { hint, asksSpeech, nearness } = question
  const isQuoted = meetingInOrder(texts.places[paragraph]?.paragraph.quotes ?? [])
  const isSaid = (sentence: number) => {
    const { start, end } = sentenceSpan(texts, sentence)
    return isQuoted(start, end)
  }
  let names = 0
  if (asksSpeech) for (const name of around.of(paragraph).speakers) names |= session.maskOf(name)
  let best: SentenceMatch | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const [i, candidate] of sentences.entries()) {
    const { sentence, mask, coverage, meaning, pairs, sense } = candidate
    const holds = (texts.sentenceHint[sentence] ?? 0) & hint ? COUNTS.kind : 0
    const said = asksSpeech && isSaid(sentence) ? COUNTS.said : 0
    const named = COUNTS.names * shareOf(question, mask & names)
    const near = nearness ? COUNTS.near * nearness.ofSentence(paragraph, i) : 0
    const score =
      coverage +
      COUNTS.meaning * meaning +
      COUNTS.pairs * pairs +
      holds +
      COUNTS.sense * sense +
      near +
      said -
      named
    if (score > highest) {
      highest = score
      best = candidate
    }
  }
  return best
}
