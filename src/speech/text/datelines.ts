import { months } from '../lexicon/time.ts'
import { isCapitalised, isComma, isDash, noWord, type Word } from './words.ts'

/** "Mumbai, Oct 17 (IANS) Actress Jane Doe": the agency in brackets behind place and day, and no dash. */
const isOfAgency = (words: readonly Word[], end: number): boolean =>
  words[end - 2]?.text === '(' &&
  /^\p{Lu}{3,8}$/u.test(words[end - 1]?.text ?? '') &&
  words.slice(0, end).some(({ kind }) => kind === 'number') &&
  isCapitalised(words[end + 1] ?? noWord)

/** Where a sentence begins behind "WASHINGTON —", "NEWPORT NEWS, Va. –", "Paris (AFP) -" or "MUMBAI:"; 0 where there is no such thing. */
export function afterDateline(words: readonly Word[]): number {
  const first = words[0]
  if (!first || !isCapitalised(first)) return 0
  let isDateline = /^\p{Lu}{3,}$/u.test(first.text)
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    const word = words[i]
    if (isDash(word)) return isDateline ? i + 1 : 0
    if (word?.text === ':') return isDateline && words[i + 1]?.kind === 'word' ? i + 1 : 0
    // "Elba, Feb. 11 –"
    if (word && isComma(words[i - 1]) && months.has(word.lower) && words[i + 1]?.kind === 'number')
      isDateline = true
    if (!word || word.kind === 'quotation' || (word.kind === 'word' && !isCapitalised(word))) return 0
    // The news agency in brackets, right before the dash.
    if (word.text === ')' && isDash(words[i + 1])) isDateline = true
    if (word.text === ')' && isOfAgency(words, i)) return i + 1
  }
  return 0
}
