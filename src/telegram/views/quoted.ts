import type { Span } from '../../article/article.ts'
import { excerpt, wholeSpan } from '../message/cut.ts'
import { bold, italic, joined, lines, type Part, quotation, type StyledText } from '../message/styled-text.ts'

/** What is shown of a text, and what is marked in it. */
export interface Marking {
  /** At most so many UTF-16 code units are shown. */
  limit: number
  /** What must be seen where not everything can be; italic, unless it is everything. */
  sentence?: Span | undefined
  /** Bold. In order, not overlapping. */
  marks?: readonly Span[]
  /** What must be seen without being marked; `sentence` where that is given. */
  focus?: Span
}

/** From this length on a quotation is folded, in UTF-16 code units. */
const foldLength = 600
/** Marks beyond so many would take entities from the rest of the message. */
const markLimit = 30

/**
 * A stretch of an article as a block quotation. Nothing but the article's words, one after the other, stands
 * inside the quotation; where it is cut, a line outside says so.
 */
export function quoted(text: string, { limit, marks = [], focus, ...marking }: Marking): StyledText {
  const sentence = marking.sentence && wholeSpan(text, marking.sentence)
  const shown = excerpt(text, limit, sentence ?? (focus && wholeSpan(text, focus)))
  const words = text.slice(shown.start, shown.end)
  return lines(
    shown.start > 0 ? '[…]' : '',
    quotation(
      marked(
        text,
        shown,
        sentence,
        marks.slice(0, markLimit).map((mark) => wholeSpan(text, mark)),
      ),
      {
        expandable: words.length > foldLength,
      },
    ),
    shown.end < text.length ? '[…]' : '',
  )
}

function marked(text: string, shown: Span, sentence: Span | undefined, marks: readonly Span[]): StyledText {
  const bolds = marks.flatMap((mark) => within(mark, shown))
  const [answering] = sentence ? within(sentence, shown) : []
  if (!answering || isSame(answering, shown)) return withBold(text, shown, bolds)
  return joined(
    withBold(text, { start: shown.start, end: answering.start }, bolds),
    italic(withBold(text, answering, bolds)),
    withBold(text, { start: answering.end, end: shown.end }, bolds),
  )
}

function withBold(text: string, stretch: Span, bolds: readonly Span[]): StyledText {
  const parts: Part[] = []
  let end = stretch.start
  for (const mark of bolds.flatMap((span) => within(span, stretch))) {
    if (mark.start < end) continue
    parts.push(text.slice(end, mark.start), bold(text.slice(mark.start, mark.end)))
    end = mark.end
  }
  return joined(...parts, text.slice(end, stretch.end))
}

/** What of a span lies within another: one span, or none. */
function within(span: Span, limits: Span): Span[] {
  const start = Math.max(span.start, limits.start)
  const end = Math.min(span.end, limits.end)
  return start < end ? [{ start, end }] : []
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
