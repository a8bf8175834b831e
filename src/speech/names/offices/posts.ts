import { organisationWords, peoples, placeOpeners, places } from '../../lexicon/groups.ts'
import { postsOf, roles } from '../../lexicon/person-nouns.ts'
import { titles } from '../../lexicon/titles.ts'
import type { Word } from '../../text/words.ts'

/** Whose an office is that goes over several capitals: where the office begins, where the name does, and where that ends. */
export interface Holder {
  titleFrom: number
  from: number
  to: number
}

/** "Minister", "spokesman" */
export const isTitle = ({ lower }: Word): boolean => titles.has(lower) || roles.has(lower)

/** "Doe", "al-Doe", "O’Doe" */
export const isNamePart = ({ text }: Word): boolean => /^\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{L}+)?$/u.test(text)

/** Whether a word belongs to the name of a body or a place, and is nobody's name. */
export const isOfBodyOrPlace = ({ lower }: Word): boolean =>
  organisationWords.has(lower) || places.has(lower) || peoples.has(lower) || placeOpeners.has(lower)

/** "director", "co-headteacher" */
export const isPost = (lower: string): boolean =>
  postsOf.has(lower.replace(/^co-/, '')) ||
  /^(?:inspector|director|attorney|auditor|comptroller|controller)-general$/.test(lower)
