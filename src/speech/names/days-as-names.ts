import { daysAndNames } from '../lexicon/names/first-names.ts'
import { roles } from '../lexicon/person-nouns.ts'
import { days, months } from '../lexicon/time.ts'
import { titles } from '../lexicon/titles.ts'
import { isCapitalised, lowerAt, noWord, type Word } from '../text/words.ts'

/**
 * Whether a day or a month is somebody's first name there, between what they are and their surname: "spokesman Sunday Abutu",
 * "Governor April Moss"; not "the mayor on Sunday", "the mayor Sunday evening".
 */
export function isDayAsName(words: readonly Word[], i: number): boolean {
  const [before, next] = [lowerAt(words, i - 1), words[i + 1] ?? noWord]
  return (
    daysAndNames.has(lowerAt(words, i)) &&
    (titles.has(before) || roles.has(before)) &&
    isCapitalised(next) &&
    !days.has(next.lower) &&
    !months.has(next.lower) &&
    !titles.has(next.lower) &&
    !roles.has(next.lower)
  )
}
