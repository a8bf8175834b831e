import { bodiesBefore } from '../lexicon/groups.ts'
import { ownersAlone } from '../lexicon/names/possessive-names.ts'
import { isKin } from '../lexicon/person-nouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

const mark = /['’]s(?!\p{L})/gu

const capitalised = /(?<!\p{L})\p{Lu}\p{L}+/gu

/** In characters: so much before the mark is read for the name and the word before it. */
const ahead = 60

/** The name right before a mark, and the word before that. */
const owner = /(?:(?<before>[\p{L}.-]+)\s)?(?<name>\p{Lu}\p{L}+)$/u

/**
 * The names of an article that end in the mark of possession, by the word before it as it is written: McDonald of "McDonald’s said",
 * those that are known and those behind what they are, "the supermarket Nando’s", if the article never has that word alone. What
 * stands behind them tells nothing: "Ana’s said to be ill", "Ana’s plans".
 */
export function possessiveNames(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const persons = new Set<string>()
  for (const text of texts)
    for (const { index } of text.matchAll(mark)) {
      const { before = '', name = '' } =
        owner.exec(text.slice(Math.max(0, index - ahead), index))?.groups ?? {}
      if (ownersAlone.has(name.toLowerCase()) || bodiesBefore.has(before)) found.add(name)
      // "Nick Lowe’s album", "Levi’s dad"
      const [, next = ''] = /^\s(\p{L}+)/u.exec(text.slice(index + 2, index + ahead)) ?? []
      if (
        (/^\p{Lu}/u.test(before) && before !== 'The') ||
        inEitherNumber(next, isKin) ||
        /^(?:gran|grandad|granny|nan|nana)$/.test(next)
      )
        persons.add(name)
    }
  for (const name of persons) found.delete(name)
  if (found.size === 0) return found
  for (const text of texts)
    for (const { 0: name, index } of text.matchAll(capitalised))
      if (
        found.has(name) &&
        !/^['’]s(?!\p{L})/u.test(text.slice(index + name.length, index + name.length + 3))
      )
        found.delete(name)
  return found
}

/** Whether a word with a capital owns what follows, or looks so. */
const isOwner = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  return word !== undefined && isCapitalised(word) && isPossessive(words[i + 1])
}

/** The words, those names and their marks made one word each. */
export function joinPossessiveNames(words: readonly Word[], names: ReadonlySet<string>): readonly Word[] {
  if (names.size === 0) return words
  const joined: Word[] = []
  for (const [i, word] of words.entries()) {
    const last = joined.at(-1)
    if (last && names.has(last.text) && isPossessive(word) && isOwner(words, i - 1))
      joined[joined.length - 1] = {
        ...last,
        end: word.end,
        text: last.text + word.text,
        lower: last.lower + word.lower,
      }
    else joined.push(word)
  }
  return joined
}
