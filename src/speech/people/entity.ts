import { isFirstName } from '../lexicon/names/first-names.ts'
import type { Gender, Party } from '../lexicon/person-nouns.ts'
import type { Name } from '../names/names.ts'

/** Somebody or something that an article names, over all its mentions. */
export interface Entity {
  /** The fullest form that the article gives. */
  name: string
  /** The words of the fullest form. */
  parts: string[]
  suffix: string | undefined
  kind: 'person' | 'group'
  gender: Gender | undefined
  /** Nothing but the first name tells the gender. */
  genderByName?: boolean
  /** As far as the article tells it. */
  party?: Party
  /** How many names of the article are its. */
  count: number
  /** The article gives it no name: `name` is how it words it ("a senior official"). */
  unnamed?: boolean
  /** Whether the article's title names it in full. */
  inTitle?: boolean
  /** Whether it is a country, a city or the like. */
  place?: boolean
  /** Whether anything but the shape of the name tells that it is a person. */
  certain: boolean
}

/** Whether a name alone is enough to take it for a person's: a first name that is known, or a title. */
export function looksLikePerson(name: Name): boolean {
  return (
    name.kind === 'person' ||
    (name.kind === 'unknown' && name.parts.length > 1 && isFirstName(name.parts[0] ?? ''))
  )
}

/** Whom the title names counts as somebody whom the article names in full two times more than it does. */
const prominence = ({ count, inTitle }: Entity): number => count + (inTitle ? 2 : 0)

/**
 * Of several people whom a bare name fits: the one that the article names in full most often, its title above all; the first of
 * equals.
 */
export function foremost(entities: readonly Entity[], gender?: Gender): Entity | undefined {
  const sure = gender ? entities.filter((e) => e.gender === gender) : []
  return [...(sure.length > 0 ? sure : entities)].sort((a, b) => prominence(b) - prominence(a))[0]
}

/** The only one of them; `undefined` of none and of several. */
export const onlyOf = (entities: readonly Entity[]): Entity | undefined =>
  entities.length === 1 ? entities[0] : undefined
