import { documents, personalPapers, spokenIn } from '../lexicon/documents.ts'
import { determiners } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { ownerGender } from '../lexicon/pronouns.ts'
import { readingVerbs } from '../lexicon/verbs/around-verbs.ts'
import { cueVerb, verbsThat } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { phraseEndingAt } from './noun-phrases/noun-phrases.ts'
import type { NamedSentence, Source } from './phrases.ts'

/** In words: what somebody is stands before their name, "the bank’s new permanent secretary". */
const leadReach = 6

/** Where the noun ends of what is written or said to somebody, whom the words from `i` on name: "a letter to", "addressed to". */
function endOfLetter(words: readonly Word[], i: number): number | undefined {
  if (lowerAt(words, i - 1) !== 'to') return undefined
  const noun = lowerAt(words, i - 2)
  const isLetter = documents.has(noun) || personalPapers.has(noun) || spokenIn.has(noun)
  return isLetter || noun === 'addressed' ? i - 1 : undefined
}

/** "to the teacher, Jane Doe, he wrote": not "to readers, Jane Doe, who ran it, wrote", nor "to the teacher, Jane Doe, a nurse, wrote". */
function isExplaining({ words, nameFrom }: NamedSentence, { titleFrom, to }: Name): boolean {
  const next = lowerAt(words, to + 1)
  const goesOn = nameFrom.has(to + 1) || /^(?:he|she|they|it|i|we)$/.test(next) || cueVerb(next) !== undefined
  return isComma(words[to]) && goesOn && isPersonal(lowerAt(words, titleFrom - 2))
}

/**
 * Where the letter's own words end whose receiver the name is: "a letter to Jane Doe", "her email to the teacher, Jane Doe,". In "a
 * letter to his sister, Jane Doe wrote" she is none: no comma closes her name.
 */
function letterTo(sentence: NamedSentence, name: Name): number | undefined {
  const { words } = sentence
  if (isPossessive(words[name.to])) return undefined
  let at = name.titleFrom
  const isApposed = isComma(words[at - 1])
  if (isApposed && !isExplaining(sentence, name)) return undefined
  if (isApposed) at--
  for (let passed = 0; passed < leadReach; passed++, at--) {
    const end = endOfLetter(words, at)
    if (end !== undefined) return end
    const before = words[at - 1]
    const mayPass = isApposed || determiners.has(before?.lower ?? '') || isPersonal(before?.lower ?? '')
    if (before?.kind !== 'word' || !mayPass) return undefined
  }
  return undefined
}

/** Whether words are told to stand in the letter: "in a letter to Jane Doe", "a letter to Jane Doe said"; not "after a letter to Jane Doe was lost". */
function isFrame({ words }: NamedSentence, letter: number, { to }: Name): boolean {
  let from = letter - 1
  if (lowerAt(words, from) === 'addressed') return true
  while (from > 0 && letter - from < leadReach && !determiners.has(lowerAt(words, from))) from--
  const verb = cueVerb(lowerAt(words, isComma(words[to]) ? to + 1 : to))
  // "a letter to Jane Doe went unanswered"
  const isSaying = verb !== undefined && !verbsThat('weak').has(verb.lemma)
  return isSaying || /^(?:in|by|through|via|on|with)$/.test(lowerAt(words, from - 1))
}

/** In words: who gives a statement out is told in no more, "by his long-time solicitor, Ms. Doe". */
const issuerReach = 6

/** "In a statement issued by his solicitor, Ms. Doe, he said": who gives it out for somebody else. */
function isIssuer(words: readonly Word[], { titleFrom }: Name): boolean {
  for (let i = titleFrom - 1; i > titleFrom - issuerReach && i > 0; i--)
    if (lowerAt(words, i) === 'by')
      return readingVerbs.has(lowerAt(words, i - 1)) && ownerGender(lowerAt(words, i + 1)) !== undefined
  return false
}

/** The people to whom something is written or said, or who give it out for another, that the words before `end` tell of: they do not write it. */
export function recipientsIn(sentence: NamedSentence, end: number): Name[] {
  return sentence.names.filter((name) => {
    if (name.to <= end && isIssuer(sentence.words, name)) return true
    const letter = name.to <= end && mayBePerson(name) ? letterTo(sentence, name) : undefined
    return letter !== undefined && isFrame(sentence, letter, name)
  })
}

/** "A message to his aide, Jane Doe,": the message, where the words up to `end` end in whom it is for. */
export function letterBefore(sentence: NamedSentence, end: number): Source | undefined {
  const name = sentence.nameTo.get(end)
  const letter = name && mayBePerson(name) ? letterTo(sentence, name) : undefined
  if (letter === undefined || lowerAt(sentence.words, letter - 1) === 'addressed') return undefined
  const source = phraseEndingAt(sentence, letter)
  return source?.kind === 'description' ? source : undefined
}

/** In words: the noun of a document stands no farther behind its determiner, "a two-page open letter". */
const documentReach = 4

/** The document with which the sentence begins, up to its verb at `i`: "A letter signed by Jane Doe and sent to John Roe read". */
export function letterAhead(words: readonly Word[], i: number): Source | undefined {
  if (!/^(?:an?|the|this)$/.test(lowerAt(words, 0))) return undefined
  const noun = words.slice(1, 1 + documentReach).find(({ lower }) => documents.has(lower))
  const at = noun ? words.indexOf(noun) : -1
  const isLong = at > 0 && i - at > 1 && words.slice(at, i).every(({ kind }) => kind !== 'quotation')
  return noun && isLong ? { from: 0, to: i, kind: 'description', head: noun } : undefined
}
