import type { NamedSentence } from '../grammar/phrases.ts'
import { bodies, kindsOfBodies, legalForms } from '../lexicon/bodies.ts'
import { organisationWords, peoples, placeOpeners, places, regionOpeners } from '../lexicon/groups.ts'
import { companyEnds } from '../lexicon/names/bodies.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { nationOf } from '../lexicon/nations.ts'
import { isAcronym } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { spells } from '../names/spelled-out.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import type { Entity } from './entity.ts'
import { plain } from './likeness.ts'

/** What the words beside and in a group's name say that it is: "the ACV union", "the aid group Shoreline", "Acme Inc.". */
export function bodiesBeside({ words }: NamedSentence, { titleFrom, to, parts }: Name): string[] {
  const said = [lowerAt(words, titleFrom - 1), lowerAt(words, to), ...parts.map((part) => part.toLowerCase())]
  return [
    ...said.filter((word) => bodies.has(word)),
    ...(parts.some((part) => legalForms.has(part.toLowerCase().replace(/\.$/, ''))) ? ['company'] : []),
  ]
}

/** Whether a group of which these nouns are known may be called by that noun: a union is no company. */
export function isSuchBody(known: ReadonlySet<string> | undefined, noun: string): boolean {
  const own = [...(known ?? [])].filter((word) => bodies.has(word))
  return (
    own.length === 0 || kindsOfBodies.some((kind) => kind.has(noun) && own.some((word) => kind.has(word)))
  )
}

/** Whether the first word of a company's name may stand for all of it: no first name, country, kind of body or adjective does. */
export function mayStandForBody(word: string, last: string): boolean {
  const lower = plain(word)
  return (
    companyEnds.has(plain(last)) &&
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
  const isOwn = parts.length > 1 && (isInitial || (name.kind === 'group' && spells(letters, parts)))
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

const lowerOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')

/** The letters of a body whose country stands before it as its owner: NHF of "Norway's Handball Federation". */
export function lettersWithOwner(words: readonly Word[], { titleFrom, parts }: Name): string | undefined {
  const [owner, mark] = [words[titleFrom - 2], words[titleFrom - 1]]
  if (!mark || !isPossessive(mark) || !isPlaceName(owner) || parts.length < 2) return undefined
  const letters = parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part.charAt(0))
  return [owner?.text.charAt(0), ...letters].join('')
}

const isPlaceName = (word: Word | undefined): boolean =>
  word !== undefined && isCapitalised(word) && nationOf(word.lower) !== undefined
