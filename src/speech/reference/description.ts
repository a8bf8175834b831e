import type { Source } from '../grammar/phrases.ts'
import type { Party } from '../lexicon/person-nouns.ts'
import { ageIn, partyIn } from '../people/beside.ts'
import { isPossessive, lowerAt, type Word } from '../text/words.ts'

/** What the words of a definite description tell of whom it means: "the former prime minister". */
export interface Description {
  /** Its noun, and all of its words behind "the", in small letters. */
  head: string
  words: readonly string[]
  party: Party | undefined
  /** What tells the post from a lower or a higher one: "prime", "vice". */
  rank: readonly string[]
  age: number | undefined
}

/** The description that a source is, if it is a definite one that does not say whose they are. */
export function descriptionIn(
  sentence: readonly Word[],
  { from, to, head }: Source,
): Description | undefined {
  if (!/^(?:the|this|that)$/.test(lowerAt(sentence, from))) return undefined
  // "the family's lawyer": whose lawyer that is tells that they are somebody else.
  if (sentence.slice(from, to).some((word) => isPossessive(word) || /^['’]$/.test(word.text)))
    return undefined
  const words = sentence.slice(from + 1, to).map(({ lower }) => lower)
  return {
    head: head.lower,
    words,
    party: partyIn(words),
    rank: words.filter((word) => /^(?:prime|vice|deputy|assistant)$/.test(word)),
    age: words.map(ageIn).find((years) => years !== undefined),
  }
}
