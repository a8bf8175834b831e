import type { Span } from '../../article/article.ts'
import { dotted } from '../lexicon/abbreviations.ts'
import { contracting } from '../lexicon/pronouns.ts'

/**
 * `word`: letters (with inner apostrophes, hyphens and the dots of abbreviations); `number`: digits with what
 * belongs to them; `mark`: anything else, one character at a time; `quotation`: a whole quotation that stands
 * for one word of the sentence around it.
 */
export type WordKind = 'word' | 'number' | 'mark' | 'quotation'

/** A word of a paragraph, with its place in the paragraph's text. */
export interface Word extends Span {
  kind: WordKind
  text: string
  /** The text in small letters, curly apostrophes straightened. */
  lower: string
}

const letter = '\\p{L}\\p{M}'
// Letters that went through the wrong character set ("FranÃ§ois") keep symbols and controls inside the word.
const garbled = '[\\u0080-\\u00a9\\u00ac\\u00ae-\\u00b6\\u00b8-\\u00ba\\u00bc-\\u00bf]'
const pattern = new RegExp(
  [
    `(?<abbreviation>(?:[${letter}]\\.){2,}(?:[${letter}](?![${letter}]))?)`,
    `(?<letters>\\p{Lu}{1,3}&\\p{Lu}{1,3}(?![${letter}\\p{N}]))`,
    // "Sh9.4 billion", "US$1,200"
    '(?<money>\\p{Lu}\\p{L}{0,3}(?:[$€£¢]\\p{N}+|\\p{N}+[.,](?=\\p{N}))(?:[\\p{N}%]|[.,](?=\\p{N})|[\\p{L}])*)',
    `(?<word>[${letter}](?:[${letter}\\p{N}]|${garbled}(?=[${letter}\\u0080-\\u00bf])|['’.@](?=[${letter}])|[-‑](?=[${letter}\\p{N}]))*)`,
    '(?<number>[$€£#]?\\p{N}(?:[\\p{N}%]|[.,:/](?=\\p{N})|[-‑](?=[\\p{L}\\p{N}])|[\\p{L}])*)',
    '(?<mark>\\S)',
  ].join('|'),
  'gu',
)

/** Whether a full stop after this word belongs to it ("Mr.", "Sen.", the initial "J."). */
function takesFullStop(word: string): boolean {
  return (
    (word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word)) ||
    // "Roe v. Wade"
    word === 'v' ||
    (/^\p{Lu}/u.test(word) && dotted.has(word.toLowerCase()))
  )
}

/** Whether what stands behind its full stop shows that a title is none: "He met Lim Guan Eng. “We agreed,” he said." */
const isSurname = (word: string, behind: string): boolean => word === 'Eng' && /^\s*(?:$|[“"‘])/u.test(behind)

interface Form {
  text: string
  lower: string
}

/** Common words are written once for all places where they stand; beyond this many, what is kept would only grow. */
const MOST_FORMS = 20_000

/** Longer ones are no copies, but keep the text that they are a stretch of (V8's sliced strings). */
const LONGEST_FORM = 12

const forms = new Map<string, Form>()

/** A word as it is written and in small letters: the same strings each time, since a long text repeats most of its words. */
function formOf(piece: string): Form {
  const known = forms.get(piece)
  if (known) return known
  // The World Health Organization is no pronoun.
  const lower = piece === 'WHO' ? 'w.h.o.' : piece.toLowerCase().replace(/[’‘]/g, "'")
  const form = { text: piece, lower }
  if (piece.length > LONGEST_FORM) return form
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(piece, form)
  return form
}

/** A stretch of a word as a word of its own; `from` and `to` count its characters. */
export function stretchOf(word: Word, from: number, to = word.text.length): Word {
  const { text, lower } = formOf(word.text.slice(from, to))
  return { ...word, start: word.start + from, end: word.start + to, text, lower }
}

/** The words of `text` between two offsets, in order; white space is left out, everything else is in one word. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = []
  const part = text.slice(from, to)
  const add = (kind: WordKind, start: number, end: number): void => {
    const { text: piece, lower } = formOf(part.slice(start, end))
    words.push({ kind, start: from + start, end: from + end, text: piece, lower })
  }
  for (const match of part.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const { abbreviation, letters, money, word, number } = match.groups ?? {}
    if (abbreviation !== undefined || letters !== undefined) add('word', start, end)
    else if (word !== undefined) {
      const possessive = /['’]s$/i.test(word) ? end - 2 : end
      if (possessive > start) add('word', start, possessive)
      if (possessive < end) add('word', possessive, end)
      // "she's" is "she is" or "she has": no possession.
      const [owner, sign] = words.slice(-2)
      if (possessive < end && owner && sign && contracting.has(owner.lower)) sign.lower = "'is"
    } else if (number !== undefined || money !== undefined) add('number', start, end)
    else {
      const last = words.at(-1)
      if (
        match[0] === '.' &&
        last?.kind === 'word' &&
        last.end === from + start &&
        takesFullStop(last.text) &&
        !isSurname(last.text, text.slice(last.end + 1, last.end + 3))
      ) {
        last.end++
        last.text += '.'
        last.lower += '.'
      } else add('mark', start, end)
    }
  }
  return words
}

/** Small articles that belong to a name and are written in one with it: "al-Rashid", "el-Sisi", "d’Estaing". */
const withArticle = /^(?:a[ldnrstz]|ash|el|u[ldr])[-‑]\p{Lu}|^[dl]['’]\p{Lu}/u

/** Whether the word begins with a capital letter, if need be behind the small article of a name. */
export const isCapitalised = (word: Word): boolean =>
  word.kind === 'word' && (/^\p{Lu}/u.test(word.text) || withArticle.test(word.text))

/** Whether the word is the mark of possession ("’s"), or ends in it ("Democrats’"). */
export function isPossessive(word: Word | undefined): boolean {
  return word?.lower === "'s"
}

/** The word at `i` in small letters; nothing where there is none. */
export const lowerAt = (words: readonly Word[], i: number): string => words[i]?.lower ?? ''

/** The word at `i` as it is written; nothing where there is none. */
export const textAt = (words: readonly Word[], i: number): string => words[i]?.text ?? ''

/** Stands for a word where there is none. */
export const noWord: Word = { kind: 'mark', start: 0, end: 0, text: '', lower: '' }

export const isDash = (word: Word | undefined): boolean => /^[—–―-]$/.test(word?.text ?? '')

export const isComma = (word: Word | undefined): boolean => word?.text === ','
