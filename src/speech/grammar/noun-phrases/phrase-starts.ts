import { auxiliaries, clauseWords, openingAdverbs, pastVerbs } from '../../lexicon/grammar.ts'
import { personal, pronounsOnly } from '../../lexicon/pronouns.ts'
import { cueVerb } from '../../lexicon/verbs/table.ts'
import { isCapitalised, isPossessive, lowerAt, type Word } from '../../text/words.ts'
import { areLetters, insideName, type NamedSentence, reach } from '../phrases.ts'
import { isTitleOf } from '../speakers.ts'
import { isQualifier, isWrittenNoun } from '../verbs.ts'

/** Whether the word joins or opens a clause where a sentence, or a quotation's frame, begins. */
function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word || (words[i - 1]?.kind ?? 'mark') === 'word') return false
  return clauseWords.has(word.lower) || openingAdverbs.has(word.lower)
}

/** Whether a noun phrase that ends further right cannot reach over this word. */
function bounds(sentence: NamedSentence, i: number): boolean {
  const { words, nameTo } = sentence
  const word = words[i]
  if (!word) return true
  // Marcia “Cia” Price
  if (word.kind === 'quotation') return !insideName(sentence, i) && !isTitleOf(words, i)
  if (word.kind === 'mark') return !/^[/%&'’]$/.test(word.text)
  // "When asked …", "But polls …": a capital at the beginning of a sentence tells nothing.
  if (opensClause(words, i)) return true
  if (pronounsOnly.has(word.lower) || /^(?:also|according)$/.test(word.lower)) return true
  if (word.kind === 'number' || isCapitalised(word) || nameTo.has(i + 1) || isPossessive(word)) return false
  if (
    clauseWords.has(word.lower) ||
    auxiliaries.has(word.lower) ||
    personal.has(word.lower) ||
    word.lower === 'that'
  )
    return true
  if (pastVerbs.has(word.lower)) return true
  if (isWrittenNoun(words, i)) return false
  const verb = cueVerb(word.lower)
  return verb !== undefined && !verb.noun && /^(?:past|third|ing)$/.test(verb.form) && !isQualifier(words, i)
}

/** How far left the words reach that may be one noun phrase with those before `end`. */
export function startBefore(sentence: NamedSentence, end: number): number {
  let from = end
  while (from > 0 && end - from < reach) {
    if (areLetters(sentence.words, from - 3)) from -= 3
    else if (bounds(sentence, from - 1)) break
    else from--
  }
  // "at least a dozen members", "more than half of them"
  const isAmount = from < end - 2 && /^(?:least|most|than)$/.test(lowerAt(sentence.words, from + 1))
  return isAmount ? from + 2 : from
}
