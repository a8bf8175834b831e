import type { NamedSentence } from '../grammar/phrases.ts'
import { opensPhrase, pastVerbs, speakingNouns } from '../lexicon/grammar.ts'
import { noTrades } from '../lexicon/person-nouns.ts'
import { days, months } from '../lexicon/time.ts'
import type { Name } from '../names/names.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'

/** In words: how far the article stands before the noun, "a trained circus clown". */
const reach = 3

const closes = (word: Word | undefined): boolean =>
  word === undefined || /^[,.;()—–-]$/.test(word.text) || /^(?:who|and|in|from|at|by|with)$/.test(word.lower)

/** The last word of "a clown", "a circus clown", which begins at `at` and closes behind it. */
function nounAt(words: readonly Word[], at: number): string | undefined {
  if (!/^an?$/.test(lowerAt(words, at))) return undefined
  for (let i = at + 1; i <= at + reach; i++) {
    const word = words[i]
    if (word?.kind !== 'word' || !/^\p{Ll}+(?:-\p{Ll}+)*$/u.test(word.text)) return undefined
    const { lower } = word
    if (opensPhrase(lower) || pastVerbs.has(lower)) return undefined
    if (closes(words[i + 1])) return isTrade(lower) ? lower : undefined
  }
  return undefined
}

const isTrade = (lower: string): boolean =>
  lower.length > 2 &&
  !speakingNouns.has(lower) &&
  !days.has(lower) &&
  !months.has(lower) &&
  !noTrades.has(lower) &&
  !/(?:ed|ing|ly|ness|tion|ship|ity|ment)$/.test(lower)

/**
 * What a sentence says that the bearer of a name is: "Jane Doe, a clown,", "Doe, who works as a clown,", "Jane Doe is a clown". By
 * it "the clown" is known for them, whether a list of what people are has the word or not.
 */
export function tradeOf({ words }: NamedSentence, { to, kind }: Name): string | undefined {
  if (kind === 'group' || kind === 'place') return undefined
  const inserted = isComma(words[to])
  let at = inserted ? to + 1 : to
  if (inserted && words[at]?.kind === 'number' && isComma(words[at + 1])) at += 2
  if (inserted && words[at]?.lower === 'who') at++
  if (/^(?:works|worked)$/.test(lowerAt(words, at)) && words[at + 1]?.lower === 'as')
    return nounAt(words, at + 2)
  if (/^(?:is|was)$/.test(lowerAt(words, at))) return nounAt(words, at + 1)
  return inserted ? nounAt(words, at) : undefined
}
