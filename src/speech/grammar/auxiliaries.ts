import { auxiliaries, betweenAuxiliaries, modals, negations } from '../lexicon/grammar.ts'
import { lowerAt, type Word } from '../text/words.ts'
import { isAdverb } from './phrases.ts'

const isNegation = (word: Word): boolean => negations.has(word.lower)

/** What stands before the verb at `i`, adverbs left out: auxiliaries and the like. */
export interface Auxiliaries {
  /** Where the nearest stands; -1 where none does. */
  nearestAt: number
  negated: boolean
  modal: boolean
  /** "to say" */
  infinitive: boolean
}

/** Where the word before the verb at `i` stands, all auxiliaries and adverbs left out. */
export function beforeAuxiliaries(words: readonly Word[], i: number): number {
  let at = i - 1
  while (auxiliaries.has(lowerAt(words, at)) || isAdverb(words[at])) at--
  return at
}

/** Where the first word from `from` on stands that is no auxiliary and no adverb: the verb behind a subject. */
export function afterAuxiliaries(words: readonly Word[], from: number): number {
  let at = from
  while (auxiliaries.has(lowerAt(words, at)) || isAdverb(words[at])) at++
  return at
}

export function auxiliariesBefore(words: readonly Word[], i: number): Auxiliaries {
  const found: Auxiliaries = { nearestAt: -1, negated: false, modal: false, infinitive: false }
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    const word = words[at]
    if (word?.kind !== 'word') break
    if (isNegation(word)) found.negated = true
    if (modals.has(word.lower)) found.modal = true
    if (word.lower === 'to') found.infinitive = true
    const adverb = /[a-z]ly$/.test(word.lower) || betweenAuxiliaries.has(word.lower)
    if (!adverb && found.nearestAt < 0) found.nearestAt = at
    if (!adverb && !auxiliaries.has(word.lower) && word.lower !== 'to') break
  }
  return found
}
