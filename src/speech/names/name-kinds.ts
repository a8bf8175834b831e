import { organisationWords, peoples, places, shortened } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import type { Word } from '../text/words.ts'

export type NameKind = 'person' | 'group' | 'place' | 'unknown'

const placeOpeners = new Set(
  'new north south east west saudi los las san santa st. fort port el united costa sri hong puerto sierra cape great'.split(
    ' ',
  ),
)

export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}.&-]+)$/u.test(text) && text.length > 1
}

export function kindOf(parts: readonly Word[], titled: boolean, articleBefore: boolean): NameKind {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return 'unknown'
  if (titled && parts.length <= 4) return 'person'
  const lower = parts.map((part) => part.lower)
  const known = parts.length > 1 && isFirstName(first.lower)
  if (
    known &&
    !articleBefore &&
    parts.length <= 3 &&
    !lower.slice(2).some((w) => organisationWords.has(w)) &&
    !/^(?:university|foundation|party|administration|campaign|house|department|tower|organization|hospital|center|institute|college|school|committee|court|airport|valley|river|county|avenue|museum|library|theatre|theater|stadium|airlines|cathedral|prize|cup|awards?|act|observer|times)$/.test(
      last.lower,
    )
  )
    return 'person'
  // "Park Ji-won"
  if (parts.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last.text)) return 'unknown'
  if (places.has(last.lower) && (parts.length === 1 || placeOpeners.has(first.lower))) return 'place'
  if (placeOpeners.has(first.lower) && parts.length > 1 && !known && !shortened.has(last.lower))
    return 'place'
  if (lower.some((w) => organisationWords.has(w)) || lower.includes('of') || lower.includes('&'))
    return 'group'
  if (parts.every((part) => isAcronym(part.text)) && !parts.some((part) => /^\p{Lu}\.$/u.test(part.text)))
    return 'group'
  if (
    parts.length > 1 &&
    (places.has(first.lower) ||
      (isAcronym(first.text) && !first.text.includes('.') && !parts.every((part) => isAcronym(part.text))))
  )
    return 'group'
  // "Water UK", "Sport NI"
  if (parts.length > 1 && /^(?:UK|US|USA|EU|NI|NZ|GB)$/.test(last.text)) return 'group'
  if (parts.length === 1 && (peoples.has(last.lower) || peoples.has(last.lower.replace(/s$/, ''))))
    return 'group'
  if (articleBefore) return 'group'
  return 'unknown'
}
