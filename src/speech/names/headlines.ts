import { headlineWords, sentenceOpeners } from '../lexicon/grammar.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import type { Spelling } from '../text/spelling.ts'
import { isOfHeadlines } from '../text/title-case.ts'
import { isCapitalised, lowerAt, type Word } from '../text/words.ts'

const capitalised = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1)

/** "HOW POLICE SHOOTINGS ARE CHANGING THE LAW": a headline in capitals, whoever it tells of. */
export function isInCapitals(words: readonly Word[], from: number, to: number): boolean {
  const run = words.slice(from, to).filter(({ kind }) => kind === 'word')
  if (run.length < 2 || run.some(({ text }) => /\p{Ll}/u.test(text))) return false
  return (
    run.length > 3 ||
    run.some(({ lower }) => sentenceOpeners.has(lower) || headlineWords.has(capitalised(lower)))
  )
}

/** In words: a longer run of a headline is no name alone, unless the article has all of it elsewhere. */
const LONGEST = 3

/**
 * Where the name ends that begins a run of capitals, from `from` up to `to`, in a line where all words have one: "Jane Doe" of "Jane
 * Doe Convinces John Roe"; `from` where the run begins with none. What the article writes small elsewhere is no name, nor is what
 * follows on two words unless the article has it as a name.
 */
export function nameEndInTitle(
  words: readonly Word[],
  from: number,
  to: number,
  { small, proper }: Spelling,
): number {
  const isName = (i: number): boolean => proper.has(lowerAt(words, i)) || isFirstName(lowerAt(words, i))
  // "Apparent Jane Doe Song"
  const isLedTo =
    to - from > 2 && !isName(from) && words.slice(from + 1, to).some((_, i) => isName(from + 1 + i))
  if (isLedTo) return from
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word || !isCapitalised(word) || isName(i)) continue
    const isBehind = i - from >= 2 && to - from > LONGEST
    if (isBehind || isOfHeadlines(word) || small.has(word.lower)) return i
  }
  return to
}
