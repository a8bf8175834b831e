import {
  counting,
  determiners,
  mixedPasts,
  pastVerbs,
  possessives,
  prepositions,
} from '../../lexicon/grammar.ts'
import { bodiesAndCritics } from '../../lexicon/groups.ts'
import { isPersonal } from '../../lexicon/person-nouns.ts'
import { singularOf } from '../../lexicon/singular.ts'
import { lowerAt, noWord, textAt, type Word } from '../../text/words.ts'
import type { NamedSentence, Source } from '../phrases.ts'

/** In words: nobody is described at greater length. */
const longest = 16

/** "the house on Nov. 27", "Article 33", "2016": a number that counts nobody; "43 said so" and "Local 388" are somebody. */
function isNumberOfThing(words: readonly Word[], from: number, at: number): boolean {
  const { kind, text } = words[at] ?? noWord
  if (kind !== 'number' && !/^[\d$£€#]/.test(text)) return false
  return at > from ? lowerAt(words, at - 1) !== 'local' : !/^\d{1,3}(?:,\d{3})*$/.test(text)
}

const isPeople = (lower: string): boolean => lower.endsWith('s') && isPersonal(singularOf(lower))

/** "Chinese and Arab-nation ministers": the noun whose adjectives these are stands behind them. */
const isBeforeNoun = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}\p{L}*-\p{Ll}+$/u.test(textAt(words, at)) && isPeople(lowerAt(words, at + 1))

/** "a charge human rights groups condemned": several behind "a" are the subject of a clause about it. */
const isClauseBehind = (words: readonly Word[], from: number, at: number): boolean =>
  /^an?$/.test(lowerAt(words, from)) &&
  at > from + 1 &&
  bodiesAndCritics.has(lowerAt(words, at)) &&
  !words.slice(from + 1, at).some(({ lower }) => counting.has(lower))

/** "the authors of the “…”", "one of his": what should follow is none of its words. */
const isOpen = (words: readonly Word[], to: number): boolean =>
  /^(?:the|an?|his|her|its|their|my|our|of|in|at|for|with|and|to|from|by)$/.test(lowerAt(words, to - 1))

/** "one in Paris", "the one for the winter": a thing or somebody of whom the text told before; "one of them" is somebody. */
const isOneOfThose = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'one' && prepositions.has(lowerAt(words, at + 1)) && lowerAt(words, at + 1) !== 'of'

/** "analysts at Doe Securities cut": the verb has come into it. */
const endsInVerb = (words: readonly Word[], at: number, to: number): boolean =>
  to - 1 > at &&
  (pastVerbs.has(lowerAt(words, to - 1)) || mixedPasts.has(lowerAt(words, to - 1))) &&
  (determiners.has(lowerAt(words, to)) || possessives.has(lowerAt(words, to)))

/** Whether the words of a source describe nobody, whatever noun is in them: half of another phrase, a date, a headline that runs into the text. */
export function isFragment({ words }: NamedSentence, { from, to, head }: Source): boolean {
  const at = words.indexOf(head, from)
  return (
    to - from > longest ||
    isNumberOfThing(words, from, at) ||
    isOpen(words, to) ||
    isOneOfThose(words, at) ||
    // "I'd never heard him"
    /^i['’]/.test(lowerAt(words, from)) ||
    isBeforeNoun(words, at) ||
    isClauseBehind(words, from, at) ||
    endsInVerb(words, at, to)
  )
}
