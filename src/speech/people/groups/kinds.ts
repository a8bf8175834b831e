import type { NamedSentence } from '../../grammar/phrases.ts'
import { kindsOfBodies, qualifiers, selfNaming, tradesApart } from '../../lexicon/bodies.ts'
import { competitions, countriesInNames } from '../../lexicon/names/bodies.ts'
import {
  civil,
  joining,
  legalForms,
  supervising,
  tradesOfWord,
  uniting,
  watched,
} from '../../lexicon/names/trades-of-bodies.ts'
import { nationOf } from '../../lexicon/nations.ts'
import { appositionBehind, isBodyNoun, isHeadAt } from '../../names/body-nouns.ts'
import { isAcronym } from '../../names/name-kinds.ts'
import type { Name } from '../../names/names.ts'
import { isComma, lowerAt, textAt, type Word } from '../../text/words.ts'

/**
 * What the words beside and in a group's name say that it is: "the ACV union", "the aid group Shoreline", "Acme Inc.", "the union, the
 * ACV,", "Acme, a toy maker".
 */
export function bodiesBeside({ words }: NamedSentence, { titleFrom, to, parts }: Name): string[] {
  const begin = lowerAt(words, titleFrom - 1) === 'the' ? titleFrom - 1 : titleFrom
  const noun = isComma(words[begin - 1]) ? begin - 2 : titleFrom - 1
  const own = parts.map((part) => part.toLowerCase())
  // The Charity Commission is no charity.
  const heads = own.filter((_, i) => isHeadAt(own, i))
  return [
    ...[lowerAt(words, noun), isOnlyBefore(own, words, begin) ? '' : lowerAt(words, to), ...heads].filter(
      isBodyNoun,
    ),
    // "the rights group Open Land" is no mining group.
    ...(isBodyNoun(lowerAt(words, noun)) && qualifiers.has(lowerAt(words, noun - 1))
      ? [lowerAt(words, noun - 1)]
      : []),
    ...tradesIn(parts),
    ...appositionBehind(words, to),
  ]
}

/** Whether a name only tells where a body is from that stands behind it: "the League Two club", "an EU company". */
const isOnlyBefore = (own: readonly string[], words: readonly Word[], begin: number): boolean =>
  // "The Austin startup"
  (own.length === 1 && lowerAt(words, begin) === 'the' && !isAcronym(textAt(words, begin + 1))) ||
  own.some((word) => competitions.has(word)) ||
  nationOf(own.join(' ')) !== undefined ||
  /^(?:eu|un|nato)$/.test(own.join(' '))

/** Whether a group of which these nouns are known may be called by that noun: a union is no company. */
export function isSuchBody(known: ReadonlySet<string> | undefined, noun: string): boolean {
  const all = [...(known ?? [])].filter(isBodyNoun)
  // An alliance is a group, too, and yet no company.
  const own = all.length > 1 ? all.filter((word) => word !== 'group') : all
  if (isOfOtherTrade(own, noun)) return false
  if (selfNaming.has(noun) && own.some((word) => selfNaming.has(word))) return own.includes(noun)
  return (
    own.length === 0 || kindsOfBodies.some((kind) => kind.has(noun) && own.some((word) => kind.has(word)))
  )
}

/** Whether what is known of a body tells of another trade than the noun does. */
function isOfOtherTrade(known: readonly string[], noun: string): boolean {
  const trade = tradesApart.find((nouns) => nouns.has(noun))
  const told = tradesApart.filter((nouns) => known.some((one) => nouns.has(one)))
  return trade !== undefined && told.length > 0 && !told.includes(trade)
}

/**
 * What a body may be called by, as its name says by its last words, by the one before "of", or before its legal form. What public bodies
 * are for says nothing: the Aviation Authority is no airline, and the Gas Association no utility.
 */
export function tradesIn(parts: readonly string[]): readonly string[] {
  const words = parts.map((part) => part.toLowerCase().replace(/\.$/, ''))
  const of = words.findIndex((word) => /^(?:of|for|at|on)$/.test(word))
  const own = of > 0 ? words.slice(0, of) : words
  const end = own.findLastIndex((word) => !legalForms.has(word)) + 1
  const [last = '', before = ''] = own.slice(Math.max(0, end - 2), end).reverse()
  return [
    ...own.slice(end).flatMap(tradesOfWord),
    ...tradesOfWord(last),
    // "Lorimer Police Department", "Elba Nurses Federation"
    ...(joining.has(last) ? tradesOfWord(before) : []),
    ...(uniting.has(last) ? tradesOfWord(before).filter((noun) => noun === 'union') : []),
    ...(last === 'council' && (end < 3 || civil.has(before)) ? ['authority'] : []),
    ...(isWatchdog(words) ? ['watchdog', 'regulator'] : []),
    // "Air India"
    ...(words[0] === 'air' && words.length > 1 && words[1] !== 'force' ? tradesOfWord('air') : []),
    // "Netball Australia"
    ...(countriesInNames.has(words.at(-1) ?? '') && words.length > 1 ? ['body', 'organisation'] : []),
  ]
}

/** "Charity Commission", "Office for Police Conduct", "Electricity Regulatory Commission"; not "Port Authority". */
const isWatchdog = (words: readonly string[]): boolean =>
  words.some((word) => supervising.has(word)) &&
  words.some((word) => watched.has(word) || /^regulat/.test(word))
