import { auxiliaries } from '../lexicon/grammar.ts'
import type { Word } from '../text/words.ts'

const negations = new Set(
  "not never didn't doesn't don't wouldn't won't hasn't haven't hadn't isn't wasn't cannot can't couldn't shouldn't weren't aren't".split(
    ' ',
  ),
)

const modals = new Set(
  "would could should might may can must will shall 'd 'll wouldn't couldn't shouldn't won't can't cannot".split(
    ' ',
  ),
)

const isNegation = (word: Word): boolean => negations.has(word.lower)

/** What stands before the verb at `i`, adverbs left out: auxiliaries and the like. */
export interface Auxiliaries {
  nearest: Word | undefined
  negated: boolean
  modal: boolean
  /** "to say" */
  infinitive: boolean
}

export function auxiliariesBefore(words: readonly Word[], i: number): Auxiliaries {
  const found: Auxiliaries = { nearest: undefined, negated: false, modal: false, infinitive: false }
  for (let at = i - 1; at >= 0 && at > i - 6; at--) {
    const word = words[at]
    if (word?.kind !== 'word') break
    if (isNegation(word)) found.negated = true
    if (modals.has(word.lower)) found.modal = true
    if (word.lower === 'to') found.infinitive = true
    const adverb =
      /[a-z]ly$/.test(word.lower) || word.lower === 'also' || word.lower === 'not' || word.lower === 'never'
    if (!adverb) found.nearest ??= word
    if (!adverb && !auxiliaries.has(word.lower) && word.lower !== 'to') break
  }
  return found
}
