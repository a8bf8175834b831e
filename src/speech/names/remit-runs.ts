import { organisationWords } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { arePaired, remits, remitted } from '../lexicon/names/remits.ts'
import { isCapitalised, lowerAt, noWord, textAt, type Word } from '../text/words.ts'

/** Where the name of a body goes on over what it is for: "the Food and Drug Administration", "the Department for Culture, Media and Sport". */

/** The last word so far, in small letters. */
export const lastOf = (soFar: readonly Word[]): string => lowerAt(soFar, soFar.length - 1)

/** In words: how much of a body's name stands before its "and", and behind it. */
const halfReach = 4

/** The last word with a capital of what stands behind the "and" at `i`. */
function endOfHalf(words: readonly Word[], i: number): number {
  let last = i + 1
  while (last < i + 1 + halfReach && isCapitalised(words[last + 1] ?? noWord)) last++
  return last
}

/** "the Food", "the federal Securities" */
const isBehindThe = (words: readonly Word[], i: number): boolean =>
  lowerAt(words, i - 1) === 'the' ||
  (/^(?:federal|state|national|U\.S\.|US)$/.test(textAt(words, i - 1)) && lowerAt(words, i - 2) === 'the')

/** "the Food and Drug Administration": what a body is for stands before the "and" at `i`, and the body's noun ends what stands behind. */
export function isRemitBefore(words: readonly Word[], i: number, soFar: readonly Word[]): boolean {
  const last = endOfHalf(words, i)
  // "Severn Water and Environment Agency engineers" are of two bodies; "Justice and Development Party" is one.
  const isOne =
    isBehindThe(words, i - soFar.length) ||
    lowerAt(words, last) === 'party' ||
    (lastOf(soFar) === 'fire' && lowerAt(words, i + 1) === 'rescue')
  const isHalf =
    isOne &&
    remits.has(lastOf(soFar)) &&
    soFar.length <= halfReach &&
    !soFar.slice(0, -1).some(({ lower }) => organisationWords.has(lower) && !remits.has(lower)) &&
    !isFirstName(lowerAt(soFar, 0)) &&
    remits.has(lowerAt(words, i + 1))
  return isHalf && last > i + 1 && remitted.has(lowerAt(words, last)) && words[last + 1]?.kind !== 'quotation'
}

/** "Jamaica Hotel and Tourist Association": one body, whose noun ends what stands behind the "and" at `i`. */
export function isPairBefore(words: readonly Word[], i: number, soFar: readonly Word[]): boolean {
  if (!arePaired(lastOf(soFar), lowerAt(words, i + 1)) || isFirstName(lowerAt(soFar, 0))) return false
  const last = endOfHalf(words, i)
  return last > i + 1 && (remitted.has(lowerAt(words, last)) || lowerAt(words, last) === 'workers')
}

/** "Department for Culture, Media and Sport": over a comma too, where all that stands beside is what such bodies are for. */
export function overList(words: readonly Word[], i: number, soFar: readonly Word[]): number {
  const isOffice =
    /^(?:department|ministry)$/.test(lowerAt(soFar, 0)) && /^(?:for|of)$/.test(lowerAt(soFar, 1))
  if (!isOffice || !remits.has(lastOf(soFar)) || !remits.has(lowerAt(words, i + 1))) return 0
  if (!isCapitalised(words[i + 1] ?? noWord)) return 0
  const next = lowerAt(words, i + 2) === ',' ? i + 3 : i + 2
  const isLast = lowerAt(words, next) === 'and' && remits.has(lowerAt(words, next + 1))
  return isLast && isCapitalised(words[next + 1] ?? noWord) ? 1 : 0
}
