import type { Span } from '../../article/article.ts'
import { BREAK, type Excerpt, WORD_KINDS } from './excerpt.ts'

/** How a model cuts words into tokens. */
export interface WordPieces {
  /** The numbers of the tokens that stand before and behind every text; the latter parts paragraphs as well. */
  readonly begin: number
  readonly end: number
  /** The numbers of a word's tokens. */
  of(word: string): readonly number[]
}

/** An excerpt as a model takes it, by tokens. */
export interface ExcerptTokens {
  ids: number[]
  /** What each token's word is. */
  kinds: number[]
  /** Where candidates stand, and the quotation: from which token up to which. */
  slots: Span[]
  quotation: Span
}

/** Of a longer word so many tokens are read. */
const PIECES = 8

/** In words: so much beside a quotation is kept before anything else. */
const NEAR = { before: 40, behind: 25 }

/**
 * An excerpt without what is too much for a model that takes so many tokens, as where names are long and many: the quotation stays,
 * with what stands right beside it; then the first of those who may speak, then what is farther off.
 */
export function fitted(excerpt: Excerpt, pieces: WordPieces, most: number): Excerpt {
  const { words, slots, quotation } = excerpt
  const lengths = words.map(({ text }) => tokensOf(text, pieces).length)
  if (lengths.reduce((sum, length) => sum + length, 2) <= most) return excerpt
  let room = most - 2
  const isKept = new Array<boolean>(words.length).fill(false)
  for (const at of byWorth(excerpt)) {
    room -= lengths[at] ?? 0
    if (room < 0) break
    isKept[at] = true
  }
  /** Which word each becomes. */
  const becomes: number[] = []
  let kept = 0
  for (const is of isKept) becomes.push(is ? kept++ : kept)
  becomes.push(kept)
  const moved = ({ start, end }: Span): Span => ({ start: becomes[start] ?? kept, end: becomes[end] ?? kept })
  return {
    words: words.filter((_, at) => isKept[at]),
    slots: slots.map((slot) => ({ ...slot, ...moved(slot) })).filter(({ start, end }) => start < end),
    quotation: moved(quotation),
  }
}

/** The places of an excerpt's words, first of those that it can least do without. */
function byWorth({ words, quotation: { start, end } }: Excerpt): number[] {
  const places = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
  const list = words.findIndex(({ kind }) => kind !== WORD_KINDS.listed)
  const before = Math.max(list + 1, start - NEAR.before)
  const behind = Math.min(words.length, end + NEAR.behind)
  return [
    ...places(start, end),
    list,
    ...places(end, behind),
    ...places(before, start).reverse(),
    ...places(0, list),
    ...places(list + 1, before).reverse(),
    ...places(behind, words.length),
  ]
}

const tokensOf = (text: string, pieces: WordPieces): readonly number[] =>
  text === BREAK ? [pieces.end] : pieces.of(text).slice(0, PIECES)

/** Cuts an excerpt into tokens, at most so many: what is beyond is not read. */
export function excerptTokens(
  { words, slots, quotation }: Excerpt,
  pieces: WordPieces,
  most: number,
): ExcerptTokens {
  const ids = [pieces.begin]
  const kinds = [0]
  /** Before which token each word begins. */
  const begins: number[] = []
  for (const { text, kind } of words) {
    begins.push(ids.length)
    for (const id of tokensOf(text, pieces)) {
      if (ids.length + 1 >= most) break
      ids.push(id)
      kinds.push(kind)
    }
  }
  begins.push(ids.length)
  const tokens = ({ start, end }: Span): Span => ({ start: begins[start] ?? 0, end: begins[end] ?? 0 })
  return {
    ids: [...ids, pieces.end],
    kinds: [...kinds, 0],
    slots: slots.map(tokens),
    quotation: tokens(quotation),
  }
}

/** The share of each token in some spans, span after span: all of a span's together are 1. */
export function sharesIn(spans: readonly Span[], tokens: number): Float32Array {
  const shares = new Float32Array(spans.length * tokens)
  for (const [at, { start, end }] of spans.entries())
    shares.fill(1 / Math.max(1, end - start), at * tokens + start, at * tokens + end)
  return shares
}
