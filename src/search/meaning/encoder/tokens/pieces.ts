import type { Tokenizer } from '@huggingface/tokenizers'
import type { Span } from '../../../../article/article.ts'

/** A text as a model reads it. */
export interface Pieces {
  /** The numbers of its tokens, between the marks of the beginning and the end. */
  ids: number[]
  /** From which token up to which each of its sentences goes, as far as they are read. */
  sentences: Span[]
}

/**
 * A text in tokens, at most so many: of a longer one the first, and the mark of the end, which a model has to see.
 * @param sentences where its sentences stand, in order, in UTF-16 code units. They are cut by themselves, which changes
 *   nothing: no token goes beyond white space.
 */
export function piecesOf(
  tokenizer: Tokenizer,
  text: string,
  sentences: readonly Span[],
  most: number,
): Pieces {
  if (sentences.length === 0) return { ids: cut(tokenizer.encode(text).ids, most), sentences: [] }
  const plain = (part: string) => tokenizer.encode(part.trim(), { add_special_tokens: false }).ids
  const [begin = [], end = []] = marksOf(tokenizer)
  const ids = [...begin]
  const spans: Span[] = []
  let at = 0
  const room = most - end.length
  for (const { start, end: stop } of sentences) {
    ids.push(...plain(text.slice(at, start)))
    const from = ids.length
    if (from >= room) break
    ids.push(...plain(text.slice(start, stop)))
    spans.push({ start: from, end: Math.min(ids.length, room) })
    at = stop
  }
  if (ids.length < room) ids.push(...plain(text.slice(at)))
  return { ids: [...ids.slice(0, room), ...end], sentences: spans }
}

/** The marks of a text's beginning and end. */
function marksOf(tokenizer: Tokenizer): [begin: number[], end: number[]] {
  const { ids } = tokenizer.encode('')
  const half = Math.ceil(ids.length / 2)
  return [ids.slice(0, half), ids.slice(half)]
}

const cut = (ids: readonly number[], most: number): number[] =>
  ids.length <= most ? [...ids] : [...ids.slice(0, most - 1), ...ids.slice(-1)]
