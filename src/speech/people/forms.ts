import { familyNamesFirst } from '../lexicon/names/family-names.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { isShortFor, longFormsOf } from '../lexicon/names/nicknames.ts'
import type { Name } from '../names/names.ts'
import type { Entity } from './entity.ts'
import {
  firstNamesAgree,
  isMisspelling,
  isStretchOf,
  longSurname,
  plain,
  spellsMiddleNameOut,
} from './likeness.ts'

/** The forms in which one person's name may stand in an article, beside the surname alone. */

type Named = Pick<Entity, 'parts' | 'suffix'>

/** Whether one name is the other and a surname more at its end: "Ana Roe", "Ana Roe Doe". */
export function hasSurnameMore(one: Named, other: Named): boolean {
  const [short, long] = one.parts.length < other.parts.length ? [one, other] : [other, one]
  return (
    short.parts.length === 2 &&
    long.parts.length === 3 &&
    short.suffix === undefined &&
    long.suffix === undefined &&
    short.parts.every((part, i) => part.length > 2 && plain(part) === plain(long.parts[i] ?? ''))
  )
}

/** "Ana Wickremere", who is "Ana Wickramere" elsewhere: the same first name, and a long surname spelt almost so. */
export function isSpeltAlmostSo(
  { kind, parts }: Entity,
  { parts: [first = '', last = '', ...more] }: Name,
): boolean {
  return (
    more.length === 0 &&
    last.length >= longSurname &&
    kind === 'person' &&
    parts.length === 2 &&
    plain(parts[0] ?? '') === plain(first) &&
    isMisspelling(last, parts[1] ?? '')
  )
}

/**
 * "Liz", after Elizabeth Roe: the only one whose first name the word is short for; `undefined` where there are none or several.
 * `bearers` tells who has a word in their name.
 */
export function calledShort(
  { parts: [only = '', ...others], titleFrom, from }: Name,
  bearers: (word: string) => readonly Entity[],
): Entity | undefined {
  if (others.length > 0 || titleFrom < from || !isFirstName(only)) return undefined
  const word = plain(only)
  const found = new Set(
    longFormsOf(word)
      .flatMap((long) => bearers(long))
      .filter((e) => e.kind === 'person' && e.parts.length > 1 && isShortFor(word, plain(e.parts[0] ?? ''))),
  )
  return found.size === 1 ? [...found][0] : undefined
}

/** "Chidananda" of "Chidanandaji", as India honours people; `undefined` of any other name. */
export function withoutHonour(name: Name): Name | undefined {
  const [only = '', ...others] = name.parts
  if (others.length > 0 || !/^\p{Lu}\p{L}{2,}ji$/u.test(only)) return undefined
  return { ...name, text: only.slice(0, -2), parts: [only.slice(0, -2)] }
}

/** Whether the word is the first of somebody's name who is called by their family name first: "Park Ji-won". */
export const isFamilyFirst = ({ kind, parts: [first, given = '', ...more] }: Entity, word: string): boolean =>
  kind === 'person' &&
  more.length === 0 &&
  first === word &&
  !isFirstName(word) &&
  /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given)

/** Two syllables of a given name: "Jong Un", "Ji-won", "Ching-te". */
const givenOfTwo = /^\p{Lu}\p{Ll}{1,5}[ -]\p{L}\p{Ll}{0,5}$/u

/** Whether a full name has its family name first, by which its bearer is called: "Kim Jong Un", "Xi Jinping"; not "Kim Roe". */
export const hasFamilyNameFirst = ({ parts: [first = '', ...given] }: Named): boolean =>
  familyNamesFirst.has(first.toLowerCase()) &&
  (givenOfTwo.test(given.join(' ')) || (given.length === 1 && !isFirstName(first)))

/** Whether letters may be the first ones of a body's name that was taken for a person's: "MSF", "Médecins Sans Frontières". */
export const mayBeLettersOf = ({ kind, certain, parts }: Entity, letters: string): boolean =>
  kind === 'person' &&
  !certain &&
  parts.length === letters.length &&
  !isFirstName(parts[0] ?? '') &&
  parts.every((part, i) => part.startsWith(letters.charAt(i)))

/** "Emilia Roe" tells more than "E. Roe". */
export const spellsInitialOut = (known: Entity, { parts }: Name): boolean =>
  parts.length === known.parts.length && /^\p{Lu}\.?$/u.test(known.parts[0] ?? '')

/** The words of the name by which somebody goes who has a nickname in marks: "Rock Roe" of "Dwayne “Rock” Roe"; else of the whole. */
export function nicknamed({ name, parts }: Pick<Entity, 'name' | 'parts'>): string[] {
  const nickname = /["“'‘](\p{Lu}[\p{L}-]+)["”'’]/u.exec(name)?.[1]
  return nickname !== undefined && parts.length > 1 ? [nickname, ...parts.slice(-1)] : parts
}

/** By it the same names are found. */
export const keyOf = ({ parts, suffix = '' }: Named): string => [...parts, suffix].map(plain).join(' ')

/** "George H. W. Bush" and "George W. Bush": of two names with initials in the middle, the first of them are not the same. */
function haveOtherInitials(one: Named, other: Named): boolean {
  const [first, second] = [one, other].map(({ parts }) => (parts.length > 2 ? parts[1] : undefined))
  const areInitials = [first, second].every((part) => /^\p{Lu}\.?$/u.test(part ?? ''))
  return areInitials && first?.charAt(0) !== second?.charAt(0)
}

/** Whether two names of several words and one surname may be one person's. */
export function mayBeOne(one: Named, other: Named): boolean {
  const [[first], [known]] = [other.parts, one.parts]
  if (first === undefined || known === undefined || one.parts.length < 2) return false
  if (haveOtherInitials(one, other)) return false
  // "Donald Trump" and "Donald Trump Jr."; but "Joe Biden" and "Joseph R. Biden Jr."
  const sameFirst = plain(first) === plain(known)
  const isOtherSuffix = (other.suffix ?? '') !== (one.suffix ?? '')
  if (sameFirst && one.parts.length === other.parts.length) return !isOtherSuffix
  // "Ole Lund" and his son "Ole Magnus Lund Jr."
  if (isOtherSuffix && (spellsMiddleNameOut(other) || spellsMiddleNameOut(one))) return false
  return (
    firstNamesAgree(first, known) ||
    isStretchOf(other.parts, one.parts) ||
    isStretchOf(one.parts, other.parts)
  )
}

/** Whether two full names that may be one person's have other first names, neither an initial: "William Roe", "Billy Roe". */
export function areNamedOtherwise(one: Named, other: Named): boolean {
  const [first = '', known = ''] = [other.parts[0], one.parts[0]].map((part = '') => plain(part))
  const isShort = one.parts.length === 2 && other.parts.length === 2
  return isShort && first !== known && first.length > 1 && known.length > 1
}
