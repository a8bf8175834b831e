import { documents } from '../lexicon/documents.ts'
import {
  adverbs,
  auxiliaries,
  clauseWords,
  determiners,
  mixedPasts,
  opensPhrase,
  pastVerbs,
  prepositions,
  seemingPasts,
  verbEnds,
} from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isCapitalised, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { isAdverb, isStandIn, type NamedSentence } from './phrases.ts'

/** Whether the word is an auxiliary; "'s" of an owner is none. */
export const isAuxiliary = (word: Word | undefined): boolean =>
  word !== undefined && auxiliaries.has(word.lower) && !isPossessive(word)

/** Whether a past tense stands there, not a participle before its noun ("one unaligned strategist"). */
export function isPastVerb({ words, nameFrom }: NamedSentence, i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (!word || isCapitalised(word)) return false
  if (pastVerbs.has(word.lower)) return true
  // "the bank cut its rate"
  if (mixedPasts.has(word.lower) && /^(?:its|his|her|their)$/.test(next?.lower ?? '')) return true
  if (!/[a-z]{2}ed$/.test(word.lower)) return false
  return (
    next?.kind !== 'word' ||
    nameFrom.get(i + 1)?.kind === 'person' ||
    opensPhrase(next.lower) ||
    clauseWords.has(next.lower) ||
    isStandIn(next) ||
    isAdverb(next)
  )
}

/** Whether what a person did stands there, by a word that elsewhere may be an adjective: "Her son left early", "her son voted yes". */
export function isPersonsPast({ words, nameFrom }: NamedSentence, i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!before || !word || isCapitalised(word) || !isPersonal(before.lower)) return false
  if (!next || next.kind === 'mark') return mixedPasts.has(word.lower) && !nameFrom.has(i + 2)
  if (seemingPasts.has(word.lower)) return true
  const goesOn = verbEnds.has(next.lower) || determiners.has(next.lower) || isAdverb(next)
  if (mixedPasts.has(word.lower)) return goesOn || prepositions.has(next.lower)
  // "rallied supporters"; not "the doctor turned whistleblower", "the refugee owned dairy's founder"
  const isObject = /[^s’']s$/.test(next.lower) && !isPossessive(words[i + 2])
  return (
    /[a-z]{2}ed$/.test(word.lower) && word.lower !== 'turned' && (goesOn || isObject || nameFrom.has(i + 1))
  )
}

/** Whether what a person does stands there, in the present: "His mother still comes to", "the mayor lives in". */
export function isPresentVerb(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!before || !word || !isPersonal(before.lower)) return false
  if (adverbs.has(word.lower)) return /[^s]s$/.test(next?.lower ?? '')
  return (
    /^\p{Ll}+[^s]s$/u.test(word.text) &&
    !isPersonal(word.lower.slice(0, -1)) &&
    next?.kind === 'word' &&
    (opensPhrase(next.lower) || isAdverb(next) || next.lower === 'that')
  )
}

/** Whether the word at `i` is nothing but a past tense: it ends a noun phrase, wherever that began. */
export const isPlainPast = (words: readonly Word[], i: number): boolean =>
  pastVerbs.has(lowerAt(words, i)) || cueVerb(lowerAt(words, i))?.form === 'past'

/** Whether a participle stands there between a determiner and the one whom it qualifies: "the alleged victim", "another accused man". */
export const isQualifier = (words: readonly Word[], i: number): boolean =>
  cueVerb(lowerAt(words, i))?.form === 'past' &&
  determiners.has(lowerAt(words, i - 1)) &&
  isPersonal(lowerAt(words, i + 1))

/** Whether what stands at `i`, behind a name, says what its bearer does: "heralded", "has long said", ", who read from it,". */
export function isActing(words: readonly Word[], i: number): boolean {
  let at = words[i]?.text === ',' && lowerAt(words, i + 1) === 'who' ? i + 2 : i
  while (at < i + 6 && (auxiliaries.has(lowerAt(words, at)) || isAdverb(words[at]))) at++
  const word = words[at]
  if (word?.kind !== 'word' || isCapitalised(word)) return false
  return (
    pastVerbs.has(word.lower) ||
    /[a-z]{2}ed$/.test(word.lower) ||
    (cueVerb(word.lower) !== undefined && cueVerb(word.lower)?.form !== 'base') ||
    (at === i &&
      /[a-z]{2}[^s]s$/.test(word.lower) &&
      !prepositions.has(word.lower) &&
      !clauseWords.has(word.lower))
  )
}

/** "the ruling", "a court ruling": a noun, though it may be a participle; not "is ruling". */
export const isWrittenNoun = (words: readonly Word[], i: number): boolean => {
  const before = words[i - 1]
  return documents.has(lowerAt(words, i)) && before?.kind === 'word' && !auxiliaries.has(before.lower)
}
