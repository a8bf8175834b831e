import type { Span } from '../../article/article.ts'
import { BREAK, type Excerpt } from './excerpt.ts'

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
    const own = text === BREAK ? [pieces.end] : pieces.of(text).slice(0, PIECES)
    for (const id of own) {
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
