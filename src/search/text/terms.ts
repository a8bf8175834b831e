import type { Span } from '../../article/article.ts'
import { abbreviated } from './abbreviations.ts'
import { bodiesIn, bodyOf, type NamedBody } from './bodies.ts'
import { stemOf } from './stems.ts'
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

/** What is written but not seen: a place where a word may be parted, marks that join letters or keep them apart. */
const UNSEEN = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const isUnseen = new RegExp(`[${UNSEEN}]`, 'g')

/**
 * U.S. | F-16, f 16, MH370 | 1,250.5, 10 000 | a word, with what follows an apostrophe. What is not seen parts no word.
 * A letter and a figure apart are one name as well, but for "a 16" and "I 16".
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}'’])\.?`,
    String.raw`(?<![\p{L}\p{N}])(?:[b-hj-zA-HJ-Z] |\p{L}{1,3}-)(?!(?:1[5-9]|20)\p{Nd}{2}(?!\p{Nd}))\p{Nd}+(?!\p{L}{2}|[.,]?\p{Nd})(?:s(?!\p{L}))?`,
    String.raw`(?<![\p{L}\p{N}])[1-9]\p{Nd}{0,2}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})`,
    String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*(?:\p{L}+)?`,
    String.raw`[\p{L}\p{N}](?:[${UNSEEN}]*[\p{L}\p{M}\p{N}])*(?:['’][\p{L}\p{M}]+)*`,
  ].join('|'),
  'gu',
)

/** Letters before a figure that name nothing: "mid-20", "top-10". */
const PREFIXES = new Set('mid pre non sub top two six ten one day re no'.split(' '))

const MONTH_BEFORE = /(?:\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|№|\bNo\.?)\s?$/

/** Longer "words" are cut for matching: nobody asks for them, and stemming them takes long. */
const LONGEST_WORD = 64

const isShout = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

/** The words of a text, in order, with their places in it. A body that is named in full is one word. */
export const tokensOf = (text: string): Token[] => [...eachToken(text)]

/** The same one by one: all of a long text's take many times its room. */
export function* eachToken(text: string): Generator<Token, undefined> {
  const bodies = bodiesIn(text)
  let next = 0
  for (const match of text.matchAll(TOKEN)) {
    while ((bodies[next]?.end ?? text.length) <= match.index) next++
    const body = bodies[next]
    if (!body || match.index < body.start) yield* tokensIn(match[0], match.index, text)
    else if (match.index === body.start) yield tokenOfBody(body, text)
  }
}

function tokenOfBody({ start, end, term }: NamedBody, text: string): Token {
  return { start, end, word: term, term, stop: false, capital: /\p{Lu}/u.test(text.slice(start, end)) }
}

/** One token as a rule; two where a figure only stands behind a prefix, or behind a day: "mid-20", "May 15 200 people". */
function tokensIn(raw: string, start: number, text: string): Token[] {
  const joined = /^(\p{L}+|\p{Nd}+)([-\s])\p{Nd}/u.exec(raw)
  if (joined) {
    const [, before = '', between = ''] = joined
    const isApart = /\p{L}/u.test(before)
      ? PREFIXES.has(before.toLowerCase()) || STOP_WORDS.has(before)
      : /\s/.test(between) && MONTH_BEFORE.test(text.slice(Math.max(0, start - 12), start))
    const from = before.length + between.length
    if (isApart) {
      const rest = raw.slice(from)
      return [tokenOf(before, start, text), ...tokensIn(rest, start + from, text)]
    }
  }
  return [tokenOf(raw, start, text)]
}

function tokenOf(raw: string, start: number, text: string): Token {
  const end = start + raw.length
  const capital = /\p{Lu}/u.test(raw)
  const code = /^(\p{L}{1,3})[- ]?(\p{Nd}+)s?$/u.exec(raw)
  if (code) {
    const word = latinised(`${code[1]}${code[2]}`)
    return { start, end, word, term: word, stop: false, capital }
  }
  if (/^\p{Nd}/u.test(raw)) {
    const number = raw.replace(/[,\s]/g, '').toLowerCase().slice(0, LONGEST_WORD)
    return { start, end, word: number, term: number, stop: false, capital }
  }
  const long = capital ? abbreviated(text, start, end) : undefined
  if (long !== undefined) return { start, end, word: long, term: stemOf(long), stop: false, capital }
  return wordToken(raw, { start, end }, capital, text)
}

function wordToken(raw: string, { start, end }: Span, capital: boolean, text: string): Token {
  const seen = raw
    .slice(0, LONGEST_WORD)
    .replace(isUnseen, '')
    .replace(/['’]s$/i, '')
    .replaceAll('.', '')
  const small = seen.toLowerCase().replaceAll('ё', 'е')
  const body = bodyOf(small)
  if (body !== undefined) return { start, end, word: body, term: body, stop: false, capital }
  const word = latinised(seen).replace(/['’]/g, '')
  if (isPointed(raw) || isNamed(word, text, start))
    return { start, end, word, term: word, stop: false, capital }
  const stop = isStopWord(raw, word)
  const stem = () => stemOf(isCyrillic(seen) ? small : word)
  return { start, end, word, term: stop ? word : stem(), stop, capital }
}

/** "u.n.", "U.S": a name in its first letters. */
const isPointed = (raw: string): boolean =>
  /^(?:\p{L}\.)+\p{L}?$/u.test(raw) && !/^(?:e\.g|i\.e|[ap]\.m)\.?$/i.test(raw)

/** No pronoun has an article before it: "the us", "the who" are the bodies, in whatever letters. */
const isNamed = (word: string, text: string, start: number): boolean =>
  (word === 'us' || word === 'who') && /(?<!\p{L})the $/iu.test(text.slice(Math.max(0, start - 5), start))

/** "US", "WHO" and "May" are names where "us", "who" and "may" only hold the sentence together. */
function isStopWord(raw: string, word: string): boolean {
  if (isCyrillic(raw)) return RUSSIAN_STOP_WORDS.has(word)
  return STOP_WORDS.has(word) && raw !== 'May' && (!isShout(raw) || /['’]/.test(raw))
}
