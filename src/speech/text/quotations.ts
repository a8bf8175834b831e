import type { Span } from '../../article/article.ts'

/** A stretch between quotation marks; `start` and `end` take the marks in. Nested quotations belong to the outer one. */
export interface Quotation extends Span {
  /** What stands between the marks. */
  inner: Span
  /** False where the paragraph ends, or the next quotation begins, before a closing mark. */
  closed: boolean
  /** The quotation of the paragraph before goes on here: no mark closed it there, and one opens this paragraph. */
  continues: boolean
}

type Role = 'open' | 'close' | 'either'

interface QuotationMark extends Span {
  role: Role
}

const doubleMarks = /[“”„‟"″＂«»]|``|'{2,}|’’|‘‘/g
const opening = new Set(['“', '„', '‟', '«', '``', '‘‘'])
const closing = new Set(['”', '»', '’’'])
const beforeOpening = /^$|[\s([{<>/—–―\-‘“]/
const afterClosing = /^$|[\s)\]}<>.,;:!?…—–\-’”]/

/** What a mark does, by its shape and its neighbours: writers and converters often get the shape wrong. */
function roleOf(mark: string, before: string, after: string): Role {
  const mayOpen = beforeOpening.test(before) && !/^$|\s/.test(after)
  const mayClose = !/^$|\s/.test(before) && afterClosing.test(after)
  if (opening.has(mark)) return mayClose && !mayOpen ? 'close' : 'open'
  if (closing.has(mark)) return mayOpen && !mayClose ? 'open' : 'close'
  if (mayOpen && !mayClose) return 'open'
  if (mayClose && !mayOpen) return 'close'
  return 'either'
}

/** One after the other: what a search finds takes many times the room of a mark. */
function doubleMarksOf(text: string): QuotationMark[] {
  const marks: QuotationMark[] = []
  for (const match of text.matchAll(doubleMarks)) {
    // Of three apostrophes in a row two are the double mark: the outer ones.
    const run = match[0].length > 2 ? match[0].length - 2 : 0
    const before = text.slice(match.index - 1, match.index)
    const first = run > 0 && !beforeOpening.test(before)
    const start = match.index + (first ? run : 0)
    const end = start + Math.min(match[0].length, 2)
    const mark = run > 0 ? "''" : match[0]
    marks.push({ start, end, role: roleOf(mark, text.slice(start - 1, start), text.slice(end, end + 1)) })
  }
  return marks
}

/** Pairs the marks of one paragraph, in order; one pass, looking two marks ahead at most. */
function pair(text: string, marks: QuotationMark[]): Quotation[] {
  const found: Quotation[] = []
  const add = (open: QuotationMark, innerEnd: number, end: number, closed: boolean): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(open.end, innerEnd))) {
      found.push({
        start: open.start,
        end,
        inner: { start: open.end, end: innerEnd },
        closed,
        continues: false,
      })
    }
  }
  let open: QuotationMark | undefined
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) break
    if (!open) {
      // A lone closing mark, or the inches after a number, opens nothing.
      if (mark.role !== 'close' && !/\p{N}/u.test(text.slice(mark.start - 1, mark.start))) open = mark
    } else if (mark.role !== 'open') {
      add(open, mark.start, mark.end, true)
      open = undefined
    } else {
      const [next, afterNext] = [marks[i + 1], marks[i + 2]]
      if (next && next.role !== 'open' && afterNext && afterNext.role !== 'open') i++
      else if (
        /[,.?!…]\s+$/.test(text.slice(Math.max(open.end, mark.start - 4), mark.start)) &&
        /^\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))
      ) {
        // A closing mark on the wrong side of its space: “Yes, “he said.
        add(open, mark.start, mark.end, true)
        open = undefined
      } else {
        const end = text.slice(0, mark.start).trimEnd().length
        add(open, end, end, false)
        open = mark
      }
    }
  }
  if (open) add(open, text.length, text.length, false)
  return found
}

const openingSingle = /(?:^|[\s([{—–])(['‘])(?=[\p{L}\p{N}[“"])/gu

const elided = /^['’‘](?:\p{N}|(?:em|til|tis|twas|cause|round|bout|n)\b)/iu

/**
 * Quotations between single marks, where a newsroom uses those (‘…’ or '…'). An apostrophe is the same sign, so a
 * single mark closes only after a mark of punctuation, or after a word that does not end in -s ("the drivers’ union").
 */
function singleQuotationsOf(text: string): Quotation[] {
  const found: Quotation[] = []
  const openings = new RegExp(openingSingle)
  const closings = /[,.?!…—–\p{Ll}\p{N}](?<!s)(['’])(?![\p{L}\p{N}])/gu
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    const start = match.index + match[0].length - 1
    if (elided.test(text.slice(start, start + 8))) continue
    closings.lastIndex = start + 1
    let close = closings.exec(text)
    // ‘They said the ‘plan’ was bad’
    const isNested = close && [...text.slice(start + 1, close.index).matchAll(openingSingle)].length === 1
    if (isNested) close = closings.exec(text) ?? close
    if (!close) {
      // It goes on in the next paragraph.
      if (/(?:^|[:,] )$/.test(text.slice(0, start)) && /^\p{Lu}/u.test(text.slice(start + 1)))
        found.push({
          start,
          end: text.length,
          inner: { start: start + 1, end: text.length },
          closed: false,
          continues: false,
        })
      break
    }
    const innerEnd = close.index + close[0].length - 1
    found.push({
      start,
      end: innerEnd + 1,
      inner: { start: start + 1, end: innerEnd },
      closed: true,
      continues: false,
    })
    openings.lastIndex = innerEnd + 1
  }
  return found
}

/** Whether all double marks of an article stand inside quotations between single ones: ‘He said “no”, and left.’ */
function isSingle(paragraphs: readonly string[], marks: readonly QuotationMark[][]): boolean {
  return paragraphs.every((text, i) => {
    // The inches after a number are no mark.
    const own = (marks[i] ?? []).filter(({ start }) => !/\p{N}/u.test(text.slice(start - 1, start)))
    if (own.length === 0) return true
    const single = singleQuotationsOf(text)
    let next = 0
    return own.every((mark) => {
      while (single[next] && (single[next]?.inner.end ?? 0) <= mark.end) next++
      return (single[next]?.inner.start ?? mark.start) < mark.start
    })
  })
}

/**
 * The outermost quotations of each paragraph, in order and without overlap: double marks, or single ones in an
 * article that has no double marks outside of them. A quotation that runs over several paragraphs is one quotation in each.
 */
export function quotationsOf(paragraphs: readonly string[]): Quotation[][] {
  const marks = paragraphs.map(doubleMarksOf)
  const single = isSingle(paragraphs, marks)
  let unfinished = false
  return paragraphs.map((text, i) => {
    const found = single ? singleQuotationsOf(text) : pair(text, marks[i] ?? [])
    const first = found[0]
    if (first && unfinished && text.slice(0, first.start).trim() === '') first.continues = true
    const last = found.at(-1)
    unfinished = last !== undefined && !last.closed && last.end === text.length
    return found
  })
}
