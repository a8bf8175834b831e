import { meetingInOrder } from '../../../article/article.ts'
import { sentenceSpan } from '../../index/texts.ts'
import { type ParagraphMatch, shareOf } from '../matching.ts'
import type { QuestionSession } from '../session.ts'

/** What speaks for a sentence of a paragraph; each 0 to about 1, or from -1 where it is a cosine. */
export const SENTENCE_EVIDENCE = [
  /** Share of the question's words that stand in it. */
  'coverage',
  /** The same, with words of near meaning. */
  'meaning',
  /** Words side by side. */
  'pairs',
  /** It holds a number, a time, a person or so, where one is wanted. */
  'kind',
  /** It points where the question does. */
  'sense',
  /** Its nearness by the encoder. */
  'near',
  /** The same by its tokens. */
  'nearTokens',
  /** Somebody says it, where somebody's words are wanted. */
  'said',
  /** Share of the question's words that are names of who speaks, where somebody's words are wanted. */
  'names',
  /** It is the paragraph's first. */
  'first',
  /** It is long: 1 for `LONG` words, stop words left out; `VERY_LONG` at most. */
  'length',
] as const

export type SentenceEvidenceName = (typeof SENTENCE_EVIDENCE)[number]
export type SentenceEvidence = Record<SentenceEvidenceName, number>
export type SentenceWeights = Readonly<Partial<SentenceEvidence>>

/** Words of a long sentence; and so many times as long is as long as counts. */
const LONG = 25
const VERY_LONG = 2

/** What speaks for each sentence of a paragraph. */
export function sentenceEvidence(
  session: QuestionSession,
  { paragraph, sentences }: ParagraphMatch,
): SentenceEvidence[] {
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
  return sentences.map(({ sentence, length, mask, coverage, meaning, pairs, sense }, i) => ({
    coverage,
    meaning,
    pairs,
    kind: (texts.sentenceHint[sentence] ?? 0) & hint ? 1 : 0,
    sense,
    near: nearness?.ofSentence(paragraph, i) ?? 0,
    nearTokens: nearness?.byTokensOfSentence(paragraph, i) ?? 0,
    said: asksSpeech && isSaid(sentence) ? 1 : 0,
    names: shareOf(question, mask & names),
    first: i === 0 ? 1 : 0,
    length: Math.min(VERY_LONG, length / LONG),
  }))
}
