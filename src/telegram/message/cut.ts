import type { Span } from '../../article/article.ts'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** How far before a cut a blank is looked for, in UTF-16 code units. */
const wordReach = 40

/**
 * The text where it is at most `limit` UTF-16 code units long; else its beginning and an ellipsis, together
 * at most `limit` long. Cuts between words where one ends nearby, and never inside a character.
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, endBefore(text, Math.max(0, limit - 1)))}…`
}

/**
 * The stretch of a text that fits into `limit` UTF-16 code units and shows `focus`, or its beginning where
 * that is too long by itself. The whole text where it fits. Starts and ends between words where it can.
 */
export function excerpt(text: string, limit: number, focus: Span = { start: 0, end: 0 }): Span {
  if (text.length <= limit) return { start: 0, end: text.length }
  const spare = Math.max(0, limit - (focus.end - focus.start))
  const earliest = Math.min(focus.start - Math.floor(spare / 3), text.length - limit)
  const start = earliest <= 0 ? 0 : Math.min(startAfter(text, earliest), focus.start)
  const end = start + limit >= text.length ? text.length : endBefore(text, start + limit)
  return { start, end: Math.max(end, start) }
}

/** The words of a span; both of its ends are moved out of surrogate pairs. */
export function wordsOf(text: string, span: Span): string {
  const { start, end } = wholeSpan(text, span)
  return text.slice(start, end)
}

/** The span with its ends moved out of surrogate pairs, and into the text. */
export function wholeSpan(text: string, { start, end }: Span): Span {
  return { start: wholeIndex(text, start), end: wholeIndex(text, end) }
}

function wholeIndex(text: string, index: number): number {
  const at = Math.min(Math.max(0, index), text.length)
  const isWithin = at > 0 && text.codePointAt(at - 1) !== text.charCodeAt(at - 1)
  return isWithin ? at - 1 : at
}

/** The last good place for an end at or before `index`: after a word, else after a whole character. */
function endBefore(text: string, index: number): number {
  const near = text.slice(Math.max(0, index - wordReach), index + 1).search(/\s\S*$/u)
  if (near >= 0) {
    const end = Math.max(0, index - wordReach) + near
    if (end > 0) return end
  }
  return characterStart(text, index)
}

/** The first good place for a start at or after `index`: before a word, else before a whole character. */
function startAfter(text: string, index: number): number {
  const near = text.slice(index - 1, index + wordReach).search(/(?<=\s)\S/u)
  return near >= 0 ? index - 1 + near : characterStart(text, index)
}

/** Where the character (as a reader sees it) at `index` starts; never between the halves of a surrogate pair. */
function characterStart(text: string, index: number): number {
  if (index <= 0) return 0
  // A stretch around it is enough, and over a whole text of megabytes it would take long.
  const from = wholeIndex(text, index - 4 * wordReach)
  const near = text.slice(from, index + wordReach)
  const start = from + (graphemes.segment(near).containing(index - from)?.index ?? index - from)
  // A "character" of hundreds of combining marks is not worth keeping whole.
  if (index - start <= wordReach) return start
  return wholeIndex(text, index)
}
