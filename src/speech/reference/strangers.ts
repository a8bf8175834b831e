import type { NamedSentence } from '../grammar/phrases.ts'
import { parents } from '../lexicon/callings/fields.ts'
import { possessives, prepositions } from '../lexicon/grammar.ts'
import { isRole } from '../lexicon/person-nouns.ts'
import { equating } from '../lexicon/verbs/around-verbs.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'

/** Whoever these stand before was not spoken of yet, or belongs to somebody: "a nurse", "her mother". */
const openers = new Set(['a', 'an', 'another', ...possessives])

/** In words: how far an article stands before its noun, "a tall young Kyrgyz nurse". */
const reach = 4

/** Somebody whom a sentence brings in by what they are: the noun, and their name where it stands behind a comma. */
export interface Stranger {
  noun: string
  name: Name | undefined
}

/**
 * Whom a sentence brings in: the "mother" of "Ms. Doe's mother", the "nurse" of "a nurse opened", the "wife" of "his wife,
 * Ann,". From then on "the mother" is she, and not whoever else is in mind. What says who somebody is that was named
 * before does not count: "Jane Doe, a nurse,", "Jane Doe is a nurse"; nor what stands right before the name, for that is
 * its bearer's role.
 */
export function strangersIn(sentence: NamedSentence): Stranger[] {
  return [...sentence.words.entries()]
    .filter(([i, { kind, lower }]) => kind === 'word' && isRole(lower) && isBroughtIn(sentence, i))
    .map(([i, { lower }]) => ({ noun: lower, name: nameBehind(sentence, i) }))
}

/** What the words behind a subject say that it is: the "nurse" of "Jane Doe is a tall nurse". */
export function whatItIs({ words }: NamedSentence, from: number): string | undefined {
  if (!equating.has(lowerAt(words, from)) || !/^(?:an?|the)$/.test(lowerAt(words, from + 1))) return undefined
  for (let i = from + 2; i < from + 2 + reach; i++) {
    const word = words[i]
    if (word?.kind !== 'word' || prepositions.has(word.lower)) return undefined
    if (isRole(word.lower)) return word.lower
  }
  return undefined
}

/** The nouns by which a sentence tells of a parent, of whomever: "a mum", "her mum Janice", "Mum Jane Doe", "Ann, a mother of six,". */
export const parentsIn = ({ words, nameFrom }: NamedSentence): string[] =>
  [...words.entries()]
    .map(([i, { lower }]) => ({ i, noun: lower.replace(/-of-.*/, '') }))
    .filter(({ i, noun }) => parents.has(noun) && (nameFrom.has(i + 1) || openerOf(words, i) !== undefined))
    .map(({ noun }) => noun)

function isBroughtIn({ words, nameFrom, nameTo }: NamedSentence, noun: number): boolean {
  if (nameFrom.has(noun + 1)) return false
  for (let i = noun - 1; i >= 0 && noun - i <= reach + 1; i--) {
    const word = words[i]
    if (word?.kind !== 'word') return false
    if (isPossessive(word)) return true
    if (openers.has(word.lower)) return !saysWho(words, nameTo, i)
    if (isCapitalised(word) && !nameTo.has(i + 1)) return false
  }
  return false
}

/** What opens the words with the noun at `noun`: "a", or whose that is. */
function openerOf(words: readonly Word[], noun: number): Word | undefined {
  for (let i = noun - 1; i >= 0 && noun - i <= reach + 1 && words[i]?.kind === 'word'; i--)
    if (isPossessive(words[i]) || openers.has(lowerAt(words, i))) return words[i]
  return undefined
}

/** Whether the description that begins at `at` is of somebody whom the words before it name. */
function saysWho(words: readonly Word[], nameTo: NamedSentence['nameTo'], at: number): boolean {
  const before = words[at - 1]
  return equating.has(before?.lower ?? '') || (isComma(before) && nameTo.has(at - 1))
}

/** The name between commas behind the noun: "her mother, Ann, a nurse,"; not the next of a list: "her mother, Ann, and Jane". */
function nameBehind({ words, nameFrom }: NamedSentence, noun: number): Name | undefined {
  const name = isComma(words[noun + 1]) ? nameFrom.get(noun + 2) : undefined
  const after = name && words[name.to]
  const isLast = after === undefined || (/^[.!?;]$/.test(after.text) && words.length === (name?.to ?? 0) + 1)
  const isClosed = name && (isLast || (isComma(after) && !/^(?:and|or)$/.test(lowerAt(words, name.to + 1))))
  return isClosed && mayBePerson(name) ? name : undefined
}
