import { stemmer } from 'stemmer'
import type { Span } from '../article/article.ts'
import { abbreviated } from './abbreviations.ts'
import { RUSSIAN_STOP_WORDS, STOP_WORDS } from './stop-words.ts'
import { isCyrillic, latinised } from './transliteration.ts'

/** A word of a text. */
export interface Token extends Span {
  /** In small Latin letters, without accents, apostrophes and a possessive "s". */
  word: string
  /** What the index knows it by: the stem of a word, a number without separators. */
  term: string
  /** Whether it only holds the sentence together. */
  stop: boolean
  /** Whether it has a capital letter: "Bishkek", "iPhone". */
  capital: boolean
}

/** U.S. | 1,250.5 | a word, with what follows an apostrophe */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Nd}+(?:[.,]\p{Nd}+)*(?:\p{L}+)?|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu

/** Longer "words" are cut for matching: nobody asks for them, and stemming them takes long. */
const LONGEST_WORD = 64

const stems = new Map<string, string>()
const MOST_STEMS = 50_000

/** The Porter stem of a word in small letters (Porter, 1980); remembered. */
export function stemOf(word: string): string {
  let stem = stems.get(word)
  if (stem === undefined) {
    stem = stemmer(word)
    if (stems.size >= MOST_STEMS) stems.clear()
    stems.set(word, stem)
  }
  return stem
}

const isShout = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

/** The words of a text, in order, with their places in it. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) tokens.push(tokenOf(match[0], match.index, text))
  return tokens
}

function tokenOf(raw: string, start: number, text: string): Token {
  const end = start + raw.length
  const first = raw.charAt(0)
  const capital = /\p{Lu}/u.test(raw)
  if (first >= '0' && first <= '9') {
    const number = raw.replaceAll(',', '').toLowerCase().slice(0, LONGEST_WORD)
    return { start, end, word: number, term: number, stop: false, capital }
  }
  const long = capital ? abbreviated(text, start, end) : undefined
  if (long !== undefined) return { start, end, word: long, term: stemOf(long), stop: false, capital }
  const bare = latinised(
    raw
      .slice(0, LONGEST_WORD)
      .replace(/['’]s$/i, '')
      .replaceAll('.', ''),
  )
  const word = bare.replace(/['’]/g, '')
  const stop = isStopWord(raw, word)
  return { start, end, word, term: stop ? word : stemOf(word), stop, capital }
}

/** "US", "WHO" and "May" are names where "us", "who" and "may" only hold the sentence together. */
function isStopWord(raw: string, word: string): boolean {
  if (isCyrillic(raw)) return RUSSIAN_STOP_WORDS.has(word)
  return STOP_WORDS.has(word) && raw !== 'May' && (!isShout(raw) || /['’]/.test(raw))
}
