import { adverbs, clauseWords, headlineWords, opensPhrase } from '../lexicon/grammar.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { isCapitalised, type Word } from './words.ts'

/** In words: a shorter line of capitals may be nothing but a name with its office. */
const SHORTEST = 4

/** In letters: longer ones have a capital in headlines, whatever they do in the sentence. */
const LONGEST_SMALL = 5

/** Whether headlines write a word small, "Roe Hits Out at Doe". */
const isSmall = ({ lower }: Word): boolean =>
  lower.length <= LONGEST_SMALL && (opensPhrase(lower) || clauseWords.has(lower))

/** Whether a word is one that only a headline writes with a capital: "Is", "With", "Says". */
export const isOfHeadlines = ({ text, lower }: Word): boolean =>
  headlineWords.has(text) || cueVerb(lower) !== undefined || adverbs.has(lower)

/** The words of a line that have letters, without the mark of possession. */
const lettered = (words: readonly Word[]): Word[] =>
  words.filter(({ kind, lower }) => kind === 'word' && lower !== "'s")

/** Whether all words but small ones have a capital: a headline, or a line of names. */
export function mayBeTitleCase(words: readonly Word[]): boolean {
  const letters = lettered(words)
  return (
    letters.length >= SHORTEST &&
    letters.every((word) => isCapitalised(word) || isSmall(word)) &&
    letters.some(({ text }) => /\p{Ll}/u.test(text))
  )
}

/**
 * Whether words are written as papers write headlines and the titles of books, films and songs: "Doe Tells All to Jane Roe". Then a
 * capital shows no name.
 *
 * @param words of one line, or of one sentence
 * @param small what the article writes small elsewhere
 */
export function isTitleCase(words: readonly Word[], small: ReadonlySet<string>): boolean {
  const shows = (word: Word): boolean =>
    isCapitalised(word) && !isFirstName(word.lower) && (isOfHeadlines(word) || small.has(word.lower))
  return mayBeTitleCase(words) && lettered(words).slice(1).some(shows)
}
