import {
  isPlace,
  namedAfter,
  organisationWords,
  peoples,
  placeOpeners,
  places,
  regionOpeners,
} from '../../lexicon/groups.ts'
import { civicEnds } from '../../lexicon/names/bodies.ts'
import { isFirstName } from '../../lexicon/names/first-names.ts'
import { tradesOfWord } from '../../lexicon/names/trades-of-bodies.ts'
import { nationOf } from '../../lexicon/nations.ts'
import { isAcronym } from '../../names/name-kinds.ts'
import type { Name } from '../../names/names.ts'
import { capitalisedOf, initials, spells } from '../../names/spelled-out.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../../text/words.ts'
import type { Entity } from '../entity.ts'
import { plain } from '../likeness.ts'

/** The short forms of a body's name: letters, brackets, its first word. */

/**
 * Whether the first word of a body's name may stand for all of it: no first name, country, kind of body or adjective does, nor the place
 * of a council, a police force or the like.
 */
export function mayStandForBody(word: string, last: string): boolean {
  const lower = plain(word)
  return (
    tradesOfWord(plain(last)).length > 0 &&
    !civicEnds.has(plain(last)) &&
    !namedAfter.has(plain(last)) &&
    /^\p{Lu}\p{L}{2,}$/u.test(word) &&
    !isFirstName(word) &&
    nationOf(lower) === undefined &&
    ![organisationWords, places, peoples, placeOpeners, regionOpeners].some((words) => words.has(lower)) &&
    !/(?:al|ic|an|ish|ese)$/.test(lower)
  )
}

/** Whether the article tells beside letters that a body is called so: "the authority, known as NSHA". */
export const isExplained = (words: readonly Word[], { titleFrom, parts }: Name): boolean =>
  parts.length === 1 && /(?:^| )known as(?: the)?$/.test(lowerOf(words, titleFrom - 3, titleFrom))

/** Whether letters make a body's name of several words short. */
export const isMadeShort = ({ kind, place, unnamed, parts }: Entity, letters: string): boolean =>
  kind === 'group' && !place && !unnamed && spells(letters, parts)

const isPlaceWord = (word: string): boolean => isPlace(word.toLowerCase()) || isFirstName(word.toLowerCase())

/**
 * The letters behind a body's name by which it is called from then on: "World Food Programme (WFP)", "the Elba Port Authority, known as
 * EPA,".
 */
export function abbreviationBehind(words: readonly Word[], name: Name): string | undefined {
  const { to, parts } = name
  if (name.kind === 'group' && parts.length > 1 && isComma(words[to])) {
    const known = knownAs(words, to + 1)
    return known !== undefined && spells(known, parts) ? known : undefined
  }
  if (textAt(words, to) !== '(') return undefined
  // "Chinese Centre for Disease Control (China CDC)": the letters are the last of several words.
  const isShortForm = textAt(words, to + 3) === ')' && isPlaceName(words[to + 1])
  const at = isShortForm ? to + 2 : to + 1
  const letters = textAt(words, at)
  const isBracket = textAt(words, at + 1) === ')'
  const isInitial = isAcronym(letters) && parts.some((part) => part.startsWith(letters.charAt(0)))
  // "Desert Swift Lines (Deswil)"
  const isShort =
    /^\p{Lu}\p{Ll}{3,}$/u.test(letters) &&
    letters.startsWith(parts[0]?.charAt(0) ?? ' ') &&
    !isPlaceWord(letters)
  const isOwn =
    parts.length > 1 && (isInitial || (name.kind === 'group' && (isShort || spells(letters, parts))))
  return isBracket && isOwn ? letters : undefined
}

/** "also known as EPA", "better known by its acronym EPA": the letters. */
function knownAs(words: readonly Word[], from: number): string | undefined {
  const at = /^(?:also|better|commonly|popularly|otherwise|simply)$/.test(lowerAt(words, from))
    ? from + 1
    : from
  if (lowerAt(words, at) !== 'known') return undefined
  const behind = /^by (?:its|the) (?:acronym|initials|abbreviation)/.test(lowerOf(words, at + 1, at + 4))
    ? at + 4
    : at + 2
  const isAs = lowerAt(words, at + 1) === 'as' || behind > at + 2
  const letters = textAt(words, lowerAt(words, behind) === 'the' ? behind + 1 : behind)
  return isAs && isAcronym(letters) ? letters : undefined
}

/** Letters for a body besides those of all its words: CPSC of "U.S. Consumer Product Safety Commission", O&K of "Ohio & Kanawha Railway". */
export function otherInitials({
  name,
  parts: [first = '', ...others],
}: Pick<Entity, 'name' | 'parts'>): string[] {
  const homely = initials(capitalisedOf(others))
  const [, one, other] = /(\p{Lu})\S* & (\p{Lu})/u.exec(name) ?? []
  const last = others.at(-1) ?? ''
  return [
    // CBUAE of "Central Bank of the UAE"
    ...(isAcronym(last) ? [initials(capitalisedOf([first, ...others.slice(0, -1)])) + last] : []),
    ...(nationOf(first.toLowerCase()) !== undefined && homely.length > 2 ? [homely] : []),
    // "Rupha" of "Rural and Urban Private Hospitals Association of Kenya"
    ...(nationOf(last.toLowerCase()) !== undefined && homely.length > 2
      ? [`${first.charAt(0)}${homely.slice(0, -1)}`]
      : []),
    ...(one !== undefined && other !== undefined ? [`${one}&${other}`] : []),
  ]
}

const lowerOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** The letters of a body whose country stands before it as its owner: NHF of "Norway's Handball Federation". */
export function lettersWithOwner(words: readonly Word[], { titleFrom, parts }: Name): string | undefined {
  const [owner, mark] = [words[titleFrom - 2], words[titleFrom - 1]]
  if (!mark || !isPossessive(mark) || !isPlaceName(owner) || parts.length < 2) return undefined
  return initials([owner?.text ?? '', ...capitalisedOf(parts)])
}

const isPlaceName = (word: Word | undefined): boolean =>
  word !== undefined && isCapitalised(word) && nationOf(word.lower) !== undefined
