import { organisationWords } from '../lexicon/groups.ts'
import { nationOf } from '../lexicon/nations.ts'
import { isCapitalised, isComma, textAt, type Word } from '../text/words.ts'

/** Companies leave it out of their letters. */
const legalForm = /^(?:ltd|limited|inc|plc|corp|corporation)\.?$/i

/** The words of a name that are written with a capital. */
export const capitalisedOf = (parts: readonly string[]): string[] =>
  parts.filter((part) => /^\p{Lu}/u.test(part))

/** The first letters of words, put together. */
export const initials = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('')

/**
 * Whether letters are the first ones of a body's name, "NSHA" of "Northern Shore Health Authority": those of all its words, or without
 * the small ones. For each word there is one, as "NATO" is no "National Assembly of Togo".
 */
export function spells(letters: string, parts: readonly string[]): boolean {
  const own = parts.filter((part) => !legalForm.test(part))
  const capitalised = capitalisedOf(own)
  // "Rupha" of "Rural and Urban Private Hospitals Association of Kenya"
  const atHome = nationOf(capitalised.at(-1)?.toLowerCase() ?? '') ? capitalised.slice(0, -1) : capitalised
  const forms = [initials(parts), initials(own), initials(capitalised), initials(atHome)]
  return capitalised.length > 1 && forms.some((form) => form.toLowerCase() === letters.toLowerCase())
}

/** In words: no name is longer whose letters follow in brackets. */
const longest = 14

/** "Ana Roe, Head of Audit (AHA)": somebody and what they are, and no body with "and" behind its comma. */
const isList = (words: readonly Word[], from: number, to: number): boolean => {
  const comma = words.slice(from, to).findLastIndex(isComma)
  return comma < 0 || words.slice(from + comma, to).some(({ lower }) => /^(?:and|&)$/.test(lower))
}

/**
 * Where a body's name ends that begins at `from`, where letters tell how far it goes over "and" and commas, be they in brackets behind
 * it or any of the article's `letters`: "Elba Water and Sewerage Company (EWSC)"; else `from`.
 */
export function spelledOutTo(words: readonly Word[], from: number, letters: ReadonlySet<string>): number {
  const parts: string[] = []
  for (let to = from; to < from + longest; to++) {
    const word = words[to]
    if (!word) return from
    if (word.text === '(') {
      const own = textAt(words, to + 1)
      const isShort = textAt(words, to + 2) === ')' && /^\p{Lu}\p{L}+$/u.test(own)
      const isWhole = isCapitalised(words[to - 1] ?? word) && parts.length > 2
      return isShort && isWhole && isList(words, from, to) && spells(own, parts) ? to : from
    }
    if (isCapitalised(word)) parts.push(word.text)
    // "the Water and Power Board, which … The WPB said"
    if (parts.length > 2 && organisationWords.has(word.lower) && letters.has(initials(parts))) {
      const isOver = words.slice(from, to).some(({ lower }) => lower === 'and' || lower === '&')
      if (isOver) return to + 1
    }
    if (isCapitalised(word)) continue
    if (!/^(?:and|of|for|the|in|on|to|,|&|['’]s?)$/.test(word.text)) return from
  }
  return from
}
