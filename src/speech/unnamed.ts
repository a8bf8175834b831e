import { auxiliaries, clauseWords, determiners, pastVerbs, speakingNouns } from './lexicon/grammar.ts'
import { peoples } from './lexicon/groups.ts'
import { crowds, roles } from './lexicon/people.ts'
import type { NamedSentence, Source } from './phrases.ts'
import { isCapitalised, type Word } from './words.ts'

const singular = (lower: string): string =>
  lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/s$/, '')

/** Whether the noun is one for people, or for what speaks as people do: "officials", "the campaign", "voters". */
export function isSpeaker({ lower }: Word): boolean {
  const one = singular(lower)
  return [lower, one].some(
    (noun) => roles.has(noun) || speakingNouns.has(noun) || peoples.has(noun) || crowds.has(noun),
  )
}

/**
 * Whether a description can be shown as the words for who speaks: its noun is one for people or the like, or a name,
 * and nothing in it shows that it is half of another clause ("t-shirts appeared that …").
 */
export function isPlausible({ words, nameTo }: NamedSentence, { from, to, head }: Source): boolean {
  const first = words[from]
  if (!first || (to - from === 1 && (determiners.has(first.lower) || clauseWords.has(first.lower))))
    return false
  let reached = false
  for (let i = from; i < to && !reached; i++) {
    const word = words[i]
    if (!word || word.kind === 'quotation') return false
    if (i > from && clauseWords.has(word.lower) && word.lower !== 'and') return false
    if (
      !isCapitalised(word) &&
      (pastVerbs.has(word.lower) || (auxiliaries.has(word.lower) && word.lower !== "'s"))
    )
      return false
    reached = word === head
  }
  return isSpeaker(head) || (isCapitalised(head) && (nameTo.has(words.indexOf(head) + 1) || from > 0))
}
