import {
  isPlace,
  namedAfter,
  organisationWords,
  peoples,
  placeOpeners,
  places,
  regionOpeners,
  shortened,
} from '../lexicon/groups.ts'
import {
  bodiesWorldwide,
  bodyEnds,
  calledAfterSaints,
  countriesInNames,
  speaking,
} from '../lexicon/names/bodies.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { nounsOfKnown } from '../lexicon/names/known-bodies.ts'
import { isLongPlace } from '../lexicon/names/places.ts'
import { pastimes, remits } from '../lexicon/names/remits.ts'
import { inTitles, shows, titleOpeners } from '../lexicon/names/works.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import type { Word } from '../text/words.ts'

export type NameKind = 'person' | 'group' | 'place' | 'unknown'

/** Whether a body may be for what the word means: "Netball Australia", "Health Wales". */
const isTopic = (lower: string): boolean => remits.has(lower) || pastimes.has(lower)

/** Whether a name may be a person's: it is no body's and no place's. */
export const mayBePerson = ({ kind }: { kind: NameKind }): boolean => kind !== 'group' && kind !== 'place'

/** Whether a word is written in capitals, as an abbreviation of several words is. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}.&-]+)$/u.test(text) && text.length > 1
}

/** "CDC": letters for the words of a body's name, not the "J.R." of a first name. */
const isLetters = (text: string): boolean => /^\p{Lu}{2,5}$/u.test(text)

/** Whether a word is one of bodies' names; "Kim Jong Un" is no UN. */
export const isOfBody = ({ text, lower }: Word): boolean => organisationWords.has(lower) && text !== 'Un'

/** A name to be told whose kind it is of. */
interface NameShape {
  parts: readonly Word[]
  /** Its words in small letters. */
  lower: readonly string[]
  first: Word
  last: Word
  isTitled: boolean
  /** "the" stands before it. */
  hasArticle: boolean
  /** It has several words, the first of which is a first name. */
  hasFirstName: boolean
  /** "&" stands in it. */
  isJoined: boolean
}

/** What a name's shape tells of its kind; of the rules that apply the first holds. */
interface KindRule {
  example: string
  applies: (shape: NameShape) => boolean
  kind: NameKind
}

/** In their order. */
export const kindRules: readonly KindRule[] = [
  {
    example: 'Mayor Ofelia Ramos',
    applies: ({ parts, isTitled }) => isTitled && parts.length <= 4,
    kind: 'person',
  },
  {
    example: 'Burkina Faso',
    applies: ({ lower }) => isLongPlace(lower),
    kind: 'place',
  },
  {
    example: 'Western District of Elba',
    applies: ({ parts, lower }) =>
      parts.length > 3 &&
      lower[1] === 'district' &&
      lower[2] === 'of' &&
      /^(?:northern|southern|eastern|western|middle|central)$/.test(lower[0] ?? ''),
    kind: 'place',
  },
  {
    example: 'Flight QZ1701',
    applies: ({ parts }) => parts.length > 1 && parts.some(({ text }) => /^[^\p{Ll}]*\p{N}/u.test(text)),
    kind: 'group',
  },
  {
    example: 'Running Up With the Roes',
    applies: ({ parts, lower }) => parts.length > 2 && lower.slice(1, -1).some((word) => inTitles.has(word)),
    kind: 'group',
  },
  {
    example: 'Ryanair',
    applies: ({ lower }) => nounsOfKnown(lower).length > 0,
    kind: 'group',
  },
  {
    example: 'Ofelia Ramos',
    applies: ({ parts, lower, last, hasFirstName, hasArticle }) =>
      hasFirstName &&
      !hasArticle &&
      parts.length <= 3 &&
      !parts.slice(2).some((word) => isOfBody(word) || shows.has(word.lower)) &&
      !/^(?:brothers|sisters|sons|bros\.?)$/.test(lower[1] ?? '') &&
      !namedAfter.has(last.lower),
    kind: 'person',
  },
  {
    example: 'Park Ji-won',
    applies: ({ parts, last }) => parts.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last.text),
    kind: 'unknown',
  },
  {
    example: 'In Harvest',
    applies: ({ parts, first }) =>
      parts.length > 1 &&
      titleOpeners.has(first.lower) &&
      !isFirstName(first.lower) &&
      !/[.-]/.test(first.text),
    kind: 'group',
  },
  {
    example: 'Paris',
    applies: ({ parts, first, last }) =>
      isPlace(last.lower) && (parts.length === 1 || placeOpeners.has(first.lower)),
    kind: 'place',
  },
  {
    example: 'Port Elba',
    applies: ({ parts, lower, first, last, hasFirstName }) =>
      placeOpeners.has(first.lower) &&
      parts.length > 1 &&
      !hasFirstName &&
      !lower.some((word) => shortened.has(word)) &&
      !bodiesWorldwide.has(last.lower) &&
      !speaking.has(last.lower) &&
      !calledAfterSaints.has(last.lower),
    kind: 'place',
  },
  {
    example: 'Kinta United',
    applies: ({ parts, first, last }) =>
      parts.length > 1 &&
      !first.text.includes('.') &&
      (bodyEnds.has(last.lower) || regionOpeners.has(first.lower)),
    kind: 'group',
  },
  {
    example: 'Bank of Elba',
    applies: ({ parts, lower, isJoined }) => parts.some(isOfBody) || lower.includes('of') || isJoined,
    kind: 'group',
  },
  {
    example: 'ACV',
    applies: ({ parts }) =>
      parts.every(({ text }) => isAcronym(text)) && !parts.some(({ text }) => /^\p{Lu}\.$/u.test(text)),
    kind: 'group',
  },
  {
    example: 'IMF Lantern',
    applies: ({ parts, first }) =>
      parts.length > 1 &&
      (places.has(first.lower) ||
        (isAcronym(first.text) && !first.text.includes('.') && !parts.every(({ text }) => isAcronym(text)))),
    kind: 'group',
  },
  {
    example: 'Water UK',
    applies: ({ parts, last }) => parts.length > 1 && /^(?:UK|US|USA|EU|NI|NZ|GB)$/.test(last.text),
    kind: 'group',
  },
  {
    example: 'Netball Australia',
    applies: ({ parts, first, last, hasFirstName }) =>
      parts.length === 2 && !hasFirstName && countriesInNames.has(last.lower) && isTopic(first.lower),
    kind: 'group',
  },
  {
    example: 'Chinese CDC',
    applies: ({ parts, first, last }) =>
      parts.length === 2 && peoples.has(first.lower) && isLetters(last.text),
    kind: 'group',
  },
  {
    example: 'Pacific Islander',
    applies: ({ parts, last, hasFirstName }) =>
      parts.length === 2 && !hasFirstName && /^(?:islander|american)s?$/.test(last.lower),
    kind: 'group',
  },
  {
    example: 'Germans',
    applies: ({ parts, last }) =>
      parts.length === 1 && inEitherNumber(last.lower, (noun) => peoples.has(noun)),
    kind: 'group',
  },
  { example: 'the Lantern', applies: ({ hasArticle }) => hasArticle, kind: 'group' },
]

/** Of what kind the bearer of a name is, as far as the name alone tells. */
export function kindOf(
  parts: readonly Word[],
  isTitled: boolean,
  hasArticle: boolean,
  isJoined: boolean,
): NameKind {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return 'unknown'
  const lower = parts.map((part) => part.lower)
  const hasFirstName = parts.length > 1 && isFirstName(first.lower)
  const shape = { parts, lower, first, last, isTitled, hasArticle, hasFirstName, isJoined }
  return kindRules.find(({ applies }) => applies(shape))?.kind ?? 'unknown'
}
