import type { Span } from '../../article/article.ts'
import { auxiliaries, determiners } from '../lexicon/grammar.ts'
import { genderOfFirstName, isFirstName } from '../lexicon/names/first-names.ts'
import { nationOf } from '../lexicon/nations.ts'
import { isKin, ofTheDead, roles } from '../lexicon/person-nouns.ts'
import { pronounGender } from '../lexicon/pronouns.ts'
import { titleGender } from '../lexicon/titles.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph, ReadSentence } from '../reports/reading.ts'
import { isCapitalised, isComma, lowerAt, type Word, wordsOf } from '../text/words.ts'
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
  /** The full names, each as its first and last word, and as its last two. */
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

/** "Inspector Roe", "Mrs. Roe" of a man, "their neighbour Roe": the words before a surname tell of another than of whom the title gives it. */
function isOtherBefore({ words }: ReadSentence, { titleFrom, from }: Name, first: string): boolean {
  const titles = words.slice(titleFrom, from).map(({ lower }) => titleGender.get(lower))
  const gender = genderOfFirstName(first)
  if (titles.some((told) => told === undefined || (gender && told !== gender))) return true
  const before = lowerAt(words, titleFrom - 1)
  return roles.has(before) || isKin(before)
}

/** "Roe, which makes boats,", "Roe, the senator's husband,", "Roe, no relation,": the words behind a surname may well tell of another. */
function isOtherBehind(words: readonly Word[], to: number): boolean {
  const next = lowerAt(words, to + 1)
  const isApposition = determiners.has(next) && next !== 'a' && next !== 'an'
  if (isComma(words[to]) && (next === 'which' || isApposition)) return true
  return words.some(
    ({ lower }, i) =>
      (lower === 'not' && lowerAt(words, i + 1) === 'related') ||
      (lower === 'no' && /^relat(?:ion|ive)$/.test(lowerAt(words, i + 1))),
  )
}

/** "Roe said he was late", "Roe came. His wife …", "Roe closes its shops": pronouns behind a surname show that it is not Jane Roe's. */
function isOtherByPronoun(
  { words, names }: ReadSentence,
  next: Word | undefined,
  to: number,
  first: string,
): boolean {
  const own = genderOfFirstName(first)
  const other = names.find(({ titleFrom }) => titleFrom >= to)
  const behind = words.slice(to, other?.titleFrom).map(({ lower }) => lower)
  if (!other && next) behind.push(next.lower)
  const told = behind.flatMap((word) => pronounGender.get(word) ?? [])
  return behind.includes('its') || (own !== undefined && told.length > 0 && !told.includes(own))
}

/** Whether something that a paragraph tells of a bare surname, or somebody says in it, shows that it is not that first name's. */
function isOfAnother(
  { text, sentences, quotations }: ReadParagraph,
  first: string,
  surname: string,
): boolean {
  const isBare = ({ parts }: Name): boolean => parts.length === 1 && plain(parts[0] ?? '') === surname
  // Nobody calls themselves by their first name: "Jane would be proud," Roe said.
  const callsFirst = ({ inner }: { inner: Span }): boolean =>
    wordsOf(text, inner.start, inner.end).some(
      (word, i, said) => word.text === first && plain(said[i + 1]?.text ?? '') !== surname,
    )
  if (sentences.some(({ names }) => names.some(isBare)) && quotations.some(callsFirst)) return true
  return sentences.some((sentence, at) => {
    const { words, names } = sentence
    if (names.some((name) => isBare(name) && isOtherBefore(sentence, name, first))) return true
    // Not every surname that opens a sentence shows that it is a name.
    return words.some(
      (word, i) =>
        isCapitalised(word) &&
        plain(word.text) === surname &&
        !names.some(({ from, to, parts }) => parts.length > 1 && from <= i && i < to) &&
        (isOtherBehind(words, i + 1) ||
          (i === 0 && isOtherByPronoun(sentence, sentences[at + 1]?.words[0], i + 1, first))),
    )
  })
}

/**
 * Those whom a title names in full of whom the article speaks: the names of two words in it, which its own sentences have in
 * full, or of which they take the surname up, if nothing shows that this is somebody else's. A title writes other words with
 * capitals, too, so that nothing else in it tells who is somebody.
 */
export function namedInTitle(title: string, paragraphs: readonly ReadParagraph[]): Name[] {
  const words = wordsOf(title.slice(0, longestTitle))
  const called = calledIn(paragraphs)
  const tellsOfDead = words.some(({ lower }) => ofTheDead.has(lower))
  const names: Name[] = []
  for (const [i, last] of words.entries()) {
    const first = words[i - 1]
    if (!first || !isCapitalised(first) || !isCapitalised(last)) continue
    const isKnown = called.full.has(pairOf(first.text, last.text))
    // "John Paul Roe": who has three names is none of two of them.
    const isCut = isFirstName(lowerAt(words, i - 2))
    // "Roe wins; Jane Roe beaten"
    const isSecond = words.slice(0, i).some(({ text }) => text === last.text)
    const isNew =
      !tellsOfDead &&
      !isCut &&
      !isSecond &&
      isNameWord(first) &&
      isNameWord(last) &&
      mayBeFirstName(first, called) &&
      isTakenUp(called, plain(last.text)) &&
      !paragraphs.some((paragraph) => isOfAnother(paragraph, first.text, plain(last.text)))
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
