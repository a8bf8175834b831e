import { adverbs } from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { standIns } from '../lexicon/pronouns.ts'
import { days, months, partsOfDay, periods, whenOpeners } from '../lexicon/time.ts'
import { NamePlaces } from '../names/name-places.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, lowerAt, noWord, textAt, type Word } from '../text/words.ts'

/**
 * The words that a sentence gives as the one who speaks. `name`: a proper name is its head ("political analyst
 * Jane Doe"); `pronoun`; `description`: anything else ("a senior official", "the Republican nominee").
 */
export interface Source {
  /** The first word of the phrase and the one after its last, among the sentence's words. */
  from: number
  to: number
  kind: 'name' | 'pronoun' | 'description'
  /** The name at its head. */
  name?: Name
  /** The last word of the head: the pronoun itself, or the noun that a description is about. */
  head: Word
}

/** A sentence with its names, as the search for sources needs it. */
export interface NamedSentence {
  words: readonly Word[]
  names: readonly Name[]
  /** By the index of the name's first word (its first title's) and by the index after its last. */
  nameFrom: NamePlaces
  nameTo: NamePlaces
}

export function nameSentence(words: readonly Word[], names: readonly Name[]): NamedSentence {
  return {
    words,
    names,
    nameFrom: NamePlaces.of(names, 'titleFrom'),
    nameTo: NamePlaces.of(names, 'to'),
  }
}

/** The source of words whose speaker the sentence does not tell, at the word `words[i]`. */
export function nobody(words: readonly Word[], i: number): Source {
  return { from: i, to: i + 1, kind: 'pronoun', head: { ...(words[i] ?? noWord), lower: 'somebody' } }
}

/** The source that is a name alone. */
export function named(words: readonly Word[], name: Name): Source {
  return {
    from: name.titleFrom,
    to: name.to,
    kind: 'name',
    name,
    head: words[name.to - 1] ?? words[name.from] ?? noWord,
  }
}

/** No subject is longer, in words. */
export const reach = 40

const isPluralForm = /[^s]s$/

/** Whether the noun looks like a plural. */
export const isPlural = ({ lower }: Word): boolean => isPluralForm.test(lower)

/** They end like adverbs and are none: "his family", "the elderly". */
const noAdverbs =
  /^(?:.*family|ally|rally|assembly|reply|supply|bully|monopoly|anomaly|elderly|friendly|weekly|monthly|homily|jelly|belly)$/

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (adverbs.has(word.lower) ||
    (word.kind === 'word' &&
      /[a-z]{2}ly$/.test(word.lower) &&
      !isCapitalised(word) &&
      !noAdverbs.test(word.lower)))

/** What tells when something was said: "unanimously on Friday night". */
export const isWhen = (word: Word): boolean =>
  word.kind === 'number' ||
  isAdverb(word) ||
  [days, months, periods, partsOfDay, whenOpeners].some((nouns) => nouns.has(word.lower))

/** Where the word before `i` stands, adverbs left out, though not those that are to be `kept`. */
export function beforeAdverbs(words: readonly Word[], i: number, kept?: ReadonlySet<string>): number {
  let at = i - 1
  while (isAdverb(words[at]) && !kept?.has(lowerAt(words, at))) at--
  return at
}

/** Where the first word from `i` on stands that is no adverb. */
export function behindAdverbs(words: readonly Word[], i: number): number {
  let at = i
  while (isAdverb(words[at])) at++
  return at
}

/** "the Justice Party (JP) spokesperson": the three words at `i` are letters in brackets behind a body's name, and a noun goes on behind. */
export const areLetters = (words: readonly Word[], i: number): boolean =>
  textAt(words, i) === '(' &&
  /^\p{Lu}[\p{L}\d-]+$/u.test(textAt(words, i + 1)) &&
  textAt(words, i + 2) === ')' &&
  isCapitalised(words[i - 1] ?? noWord) &&
  [i + 3, i + 4].some((noun) => isPersonal(lowerAt(words, noun)) && isCapitalised(words[noun + 1] ?? noWord))

/** Whether the word stands for a noun: "she", "others". */
export const isStandIn = (word: Word): boolean => standIns.has(word.lower)

/** Whether a preposition stands in the name itself ("Bank of America") or in the title before it ("Minister of Health Jane Doe"). */
export function insideName({ names }: NamedSentence, i: number): boolean {
  return names.some((name) => name.titleFrom < i && i < name.to)
}
