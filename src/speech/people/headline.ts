import { auxiliaries } from '../lexicon/grammar.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { nationOf } from '../lexicon/nations.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { isCapitalised, type Word, wordsOf } from '../text/words.ts'
import type { Entity } from './entity.ts'
import { plain } from './likeness.ts'

/** Longer titles are a text by themselves. */
const longestTitle = 600

/** What an article's own sentences call people: each by the words of the name in small letters. */
interface Called {
  /** Where the first sentence stands that has the word alone, in names. */
  alone: Map<string, number>
  /** Where the first full name stands that ends in the word, in names. */
  ends: Map<string, number>
  /** The full names, as far as their first or next to last and last words tell. */
  full: Set<string>
}

const pairOf = (first: string, last: string): string => `${plain(first)} ${plain(last)}`

function calledIn(paragraphs: readonly ReadParagraph[]): Called {
  const called: Called = { alone: new Map(), ends: new Map(), full: new Set() }
  let at = 0
  for (const { sentences } of paragraphs)
    for (const { names } of sentences)
      for (const { kind, parts } of names) {
        at++
        const last = parts.at(-1) ?? ''
        if (!mayBePerson({ kind })) continue
        const met = parts.length === 1 ? called.alone : called.ends
        if (!met.has(plain(last))) met.set(plain(last), at)
        if (parts.length > 1)
          called.full.add(pairOf(parts[0] ?? '', last)).add(pairOf(parts.at(-2) ?? '', last))
      }
  return called
}

/** Whether the word is written as a name is: not all in capitals, as some titles are throughout. */
const isNameWord = (word: Word): boolean => isCapitalised(word) && /\p{Ll}/u.test(word.text)

/**
 * Whether the article goes on calling somebody by the surname alone whom only its title gives in full: before anybody else of
 * that surname is named.
 */
function isTakenUp({ alone, ends }: Called, surname: string): boolean {
  const from = alone.get(surname)
  return from !== undefined && from < (ends.get(surname) ?? Number.POSITIVE_INFINITY)
}

/**
 * Whether the word begins somebody's name: not "Will Roe Win?", nor "Mali Roe", which tells where that is, nor the "Eva" whom the
 * article calls by that alone.
 */
const mayBeFirstName = ({ lower, text }: Word, { alone }: Called): boolean =>
  isFirstName(lower) && !auxiliaries.has(lower) && nationOf(lower) === undefined && !alone.has(plain(text))

/**
 * Those whom a title names in full of whom the article speaks: the names of two words in it, which its own sentences have in
 * full, or of which they take the surname up. A title writes other words with capitals, too, so that nothing else in it tells
 * who is somebody.
 */
export function namedInTitle(title: string, paragraphs: readonly ReadParagraph[]): Name[] {
  const words = wordsOf(title.slice(0, longestTitle))
  const called = calledIn(paragraphs)
  const names: Name[] = []
  for (const [i, last] of words.entries()) {
    const first = words[i - 1]
    if (!first || !isCapitalised(first) || !isCapitalised(last)) continue
    const isKnown = called.full.has(pairOf(first.text, last.text))
    const isNew =
      isNameWord(first) &&
      isNameWord(last) &&
      mayBeFirstName(first, called) &&
      isTakenUp(called, plain(last.text))
    if (!isKnown && !isNew) continue
    const [start, end] = [first.start, last.end]
    const parts = [first.text, last.text]
    const text = title.slice(start, end)
    names.push({
      from: i - 1,
      to: i + 1,
      titleFrom: i - 1,
      start,
      end,
      text,
      parts,
      suffix: undefined,
      kind: 'person',
    })
  }
  return names
}

/** "Roe Hits Jane Doe": a headline that runs on, whose end is somebody's name. */
export const runsOnInHeadline = (known: Entity, { parts }: Name): boolean =>
  parts.length > 5 ||
  (!isFirstName(parts[0] ?? '') && isFirstName(known.parts[0] ?? '') && parts[0] !== known.parts[0])

/** Whether what was taken for somebody's name was a headline that ends in the name. */
export const ranOnInHeadline = (known: Entity, { parts }: Name): boolean =>
  !isFirstName(known.parts[0] ?? '') &&
  isFirstName(parts[0] ?? '') &&
  known.parts.length > parts.length &&
  parts.at(-1) === known.parts.at(-1)
