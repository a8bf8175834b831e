import { HINT, isNumberWord } from '../text/answer-kind.ts'
import type { ParagraphMatch, SentenceMatch } from './matching.ts'
import type { QuestionSession } from './session.ts'

/** What a question wants to hear and a paragraph does not hold, whatever words they share. */
export interface Lacks {
  /** A number, a time, a person or so is wanted, and the best sentence has none. */
  kind: boolean
  /** A number is wanted, and none stands anywhere in the paragraph. */
  number: boolean
  /** Something is to be counted, and nowhere does a number stand before it. */
  count: boolean
  /** A reason is wanted, and nowhere does the paragraph say outright why. */
  cause: boolean
  /** Somebody's words are wanted, and nobody's stand in it. */
  words: boolean
}

/** So many words, stop words left out, may stand between a number and what it counts: "five young white men". */
const COUNTS = 3

/** What of all that a paragraph lacks. */
export function lacksOf(
  session: QuestionSession,
  { paragraph, sentences }: ParagraphMatch,
  best: SentenceMatch,
): Lacks {
  const { question, index } = session
  const { sentenceHint, places } = index.texts
  const { hint, kind, counted, asksSpeech } = question
  const has = (bits: number) => sentences.some(({ sentence }) => ((sentenceHint[sentence] ?? 0) & bits) !== 0)
  return {
    kind: hint !== 0 && ((sentenceHint[best.sentence] ?? 0) & hint) === 0,
    number: kind === 'number' && !has(HINT.number),
    count: counted !== 0 && !sentences.some((sentence) => isCounted(session, sentence)),
    cause: kind === 'reason' && !has(HINT.cause),
    words: asksSpeech && (places[paragraph]?.paragraph.quotes.length ?? 0) === 0,
  }
}

/** Whether a number stands before one of the words that say what is to be counted. */
function isCounted(session: QuestionSession, { sentence, length }: SentenceMatch): boolean {
  const { texts } = session.index
  const from = texts.wordFrom[sentence] ?? 0
  let number = Number.NEGATIVE_INFINITY
  for (let i = from; i < from + length; i++) {
    if (isNumberWord(texts.words[texts.wordTerm[i] ?? 0] ?? '')) number = i
    else if (i - number <= COUNTS && session.maskOf(texts.wordTerm, i, i + 1) & session.question.counted)
      return true
  }
  return false
}
