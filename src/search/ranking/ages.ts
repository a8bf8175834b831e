import { sentenceSpan } from '../index/texts.ts'
import type { ParagraphMatch, SentenceMatch } from './matching.ts'
import type { QuestionSession } from './session.ts'

/** In UTF-16 code units: how far before whom it tells of an age stands, "a 58-year-old retired teacher, Jane Doe". */
const REACH = 60

/** Behind whoever is so old: "Jane Doe, 58, said", "Jane Doe (58)", "Jane Doe, who is 58", "Жане Доу, 58 лет". */
const BEHIND =
  /^(?: in (?:his|her|their) (?:early |mid-|late )?\p{Nd}0s(?!\p{L})|(?:['’]s)?(?:,| \(|,? (?:who )?(?:is|was|turned|turns|had turned)(?: now| only| just)?|,? aged?) ?(?:aged? )?\p{Nd}{1,3}(?:\)|[,.;](?! ?\p{Nd})| (?:years?[ -]old|лет|год|года|жашта)|(?= (?:and|when|at|who|this|last|on)(?!\p{L}))|$))/u

/** Before them: "58-year-old Jane Doe", "58-летняя Жане Доу", "58 жаштагы Жане Доу". */
const BEFORE =
  /\p{Nd}{1,3}(?:[- ]years?[- ]old|-?летн\p{L}+| жаштагы|-жаштагы)(?:[ ,][\p{L}\p{N}’'-]+){0,5}[ ,]*$/u

/** In words: whom a question names stands no farther before the age, as many words as it has left out. */
const BETWEEN = 3

/** What a question asks an age with, as terms, beside whose it is. */
const ASKED_WITH = /^(?:old|ag|year|let|vozrast|zhash\p{L}*|kanch\p{L}*)$/u

/**
 * The sentence of a paragraph that tells how old those are of whom the question asks: their names stand beside an age. `undefined`
 * where none does, or where the question asks no age.
 */
export function sentenceTellingAge(
  session: QuestionSession,
  match: ParagraphMatch,
): SentenceMatch | undefined {
  const { question, index } = session
  if (!question.asksAge) return undefined
  let asked = 0
  for (const [w, { term }] of question.words.entries()) if (!ASKED_WITH.test(term)) asked |= 1 << w
  const text = index.texts.places[match.paragraph]?.paragraph.text ?? ''
  return asked === 0
    ? undefined
    : match.sentences.find(
        (sentence) => (sentence.mask & asked) === asked && tells(session, sentence, text, asked),
      )
}

/** Whether an age stands beside all that is asked in a sentence. */
function tells(
  session: QuestionSession,
  { sentence, length }: SentenceMatch,
  text: string,
  asked: number,
): boolean {
  const { wordFrom, wordTerm, wordStart, wordEnd } = session.index.texts
  const { start, end } = sentenceSpan(session.index.texts, sentence)
  const from = wordFrom[sentence] ?? 0
  for (let i = from; i < from + length; i++) {
    if ((session.maskOf(wordTerm, i, i + 1) & asked) === 0) continue
    const isTold =
      BEHIND.test(text.slice(wordEnd[i] ?? 0, Math.min(end, (wordEnd[i] ?? 0) + REACH))) ||
      BEFORE.test(text.slice(Math.max(start, (wordStart[i] ?? 0) - REACH), wordStart[i] ?? 0))
    // "Jane Doe, 58" tells nothing of Jane Doe's son.
    const beside = session.maskOf(
      wordTerm,
      Math.max(from, i - session.question.words.length - BETWEEN),
      i + 1,
    )
    if (isTold && (beside & asked) === asked) return true
  }
  return false
}
