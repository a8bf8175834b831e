import { isCapitalised, isDash, type Word } from './words.ts'

/** Where a sentence begins behind "WASHINGTON —", "NEWPORT NEWS, Va. –", "Paris (AFP) -" or "MUMBAI:"; 0 where there is no such thing. */
export function afterDateline(words: readonly Word[]): number {
  const first = words[0]
  if (!first || !isCapitalised(first)) return 0
  let isDateline = /^\p{Lu}{3,}$/u.test(first.text)
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    const word = words[i]
    if (isDash(word)) return isDateline ? i + 1 : 0
    if (word?.text === ':') return isDateline && words[i + 1]?.kind === 'word' ? i + 1 : 0
    if (!word || word.kind === 'quotation' || (word.kind === 'word' && !isCapitalised(word))) return 0
    // The news agency in brackets, right before the dash.
    if (word.text === ')' && isDash(words[i + 1])) isDateline = true
  }
  return 0
}
