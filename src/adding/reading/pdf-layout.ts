import type { Block } from '../../article/blocks.ts'
import { foldWhiteSpace } from '../../article/white-space.ts'
import { linesOfPage, mostOf, type PrintedLine } from './pdf-lines.ts'
import type { PrintedPage } from './pdf-page.ts'
import { joinLines, wordsIn } from './pdf-words.ts'

/** Letters so much larger than those of most of the text are a heading's, and so much smaller ones a caption's or a footnote's. */
const HEADING_SIZE = 1.15
const SMALL_SIZE = 0.85

/** In code units. */
const LONGEST_HEADING = 150

/**
 * Reads printed pages as headings and paragraphs: columns one after the other, paragraphs that go on in the next column or on
 * the next page in one, words that were broken at the ends of lines whole, running heads, page numbers and captions left out.
 */
export function blocksOfPages(pages: PrintedPage[]): Block[] {
  const read = pages.map(linesOfPage)
  const lines = withoutRunningHeads(read, pages).flat()
  const size =
    mostOf(
      lines,
      (line) => line.size,
      (line) => line.text.length,
    ) ?? 0
  const font =
    mostOf(
      lines,
      (line) => line.font,
      (line) => line.text.length,
    ) ?? ''
  const known = wordsIn(lines.map(({ text }) => text).join('\n'))
  const groups = paragraphsOf(
    lines.filter((line) => line.size >= size * SMALL_SIZE),
    size,
  )
  const largest = Math.max(...groups.map(([first]) => first?.size ?? 0))
  return groups.flatMap((group): Block[] => {
    const [first] = group
    const text = foldWhiteSpace(
      joinLines(
        group.map((line) => line.text),
        known,
      ),
    )
    if (!first || text === '') return []
    const isLarge = first.size >= size * HEADING_SIZE
    const isOdd = first.font !== font && group.length <= 2 && !/[.!?…”"’]$/.test(text) && text.length <= 80
    if (text.length > LONGEST_HEADING || !(isLarge || isOdd)) return [{ kind: 'paragraph', text }]
    return [{ kind: 'heading', level: isLarge && first.size >= largest * 0.95 ? 1 : 2, text }]
  })
}

/** The share of a page's height, above and below, where running heads stand. */
const MARGIN = 0.12

/** "3", "Page 3 of 7", "– 3 –" */
const PAGE_NUMBER = /^\W*(?:page|p\.|стр\.?|с\.)?\s*\d{1,4}(?:\s*(?:of|\/|из)\s*\d{1,4})?\W*$/iu

/** What stands apart from the text by so many times the letters' size is not of it. */
const APART = 1.7

/** Takes off what stands at the edge of page after page, whatever number is in it. */
function withoutRunningHeads(read: PrintedLine[][], pages: PrintedPage[]): PrintedLine[][] {
  const plain = ({ text }: PrintedLine) => text.replace(/\d+/g, '#').toLowerCase()
  const atEdge = read.map((lines, i) => {
    const { top = 0, bottom = 0 } = pages[i] ?? {}
    const margin = (top - bottom) * MARGIN
    const fromTop = [...lines].sort((a, b) => b.y - a.y)
    return new Set([
      ...linesApart(fromTop, ({ y }) => y > top - margin),
      ...linesApart(fromTop.reverse(), ({ y }) => y < bottom + margin),
    ])
  })
  const counts = new Map<string, number>()
  for (const lines of atEdge)
    for (const words of new Set([...lines].map(plain))) counts.set(words, (counts.get(words) ?? 0) + 1)
  const isRunning = (line: PrintedLine) => (counts.get(plain(line)) ?? 0) >= Math.max(2, read.length / 3)
  return read.map((lines, i) =>
    lines.filter((line) => !(atEdge[i]?.has(line) && (isRunning(line) || PAGE_NUMBER.test(line.text)))),
  )
}

/** The lines from the edge of a page to the gap before its text; none where there is no gap. */
function linesApart(
  fromEdge: readonly PrintedLine[],
  isInMargin: (line: PrintedLine) => boolean,
): PrintedLine[] {
  const end = fromEdge.findIndex((line, i) => {
    const before = fromEdge[i - 1]
    return before !== undefined && Math.abs(before.y - line.y) > Math.max(before.size, line.size) * APART
  })
  const lines = end < 0 ? [] : fromEdge.slice(0, end)
  return lines.every(isInMargin) ? lines : []
}

/** Lines that belong together, in the order of reading. */
function paragraphsOf(lines: PrintedLine[], size: number): PrintedLine[][] {
  const groups: PrintedLine[][] = []
  const leading = mostOf(
    lines.flatMap((line, i) => {
      const above = lines[i - 1]
      return above && above.column === line.column ? [Math.round((above.y - line.y) * 2) / 2] : []
    }),
    (distance) => distance,
    () => 1,
  )
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    const group = groups.at(-1)
    if (above && group && goesOn(above, line, lines[i + 1], { size, leading: leading ?? size * 1.2 }))
      group.push(line)
    else groups.push([line])
  }
  return groups
}

const ENDS_SENTENCE = /[.!?…:]["'”’»)]*$/
const BEGINS_ITEM = /^(?:[•●▪■◦–-]\s|\d{1,2}[.)]\s)/

/** Whether a line goes on with the paragraph of the line above it. */
function goesOn(
  above: PrintedLine,
  line: PrintedLine,
  below: PrintedLine | undefined,
  { size, leading }: { size: number; leading: number },
): boolean {
  if (Math.abs(above.size - line.size) > line.size * 0.08) return false
  if (BEGINS_ITEM.test(line.text)) return false
  const isHead = line.size > size * HEADING_SIZE
  if (above.column !== line.column)
    return !isHead && !ENDS_SENTENCE.test(above.text) && above.font === line.font
  const gap = above.y - line.y
  if (gap > Math.max(leading * 1.35, isHead ? line.size * 1.5 : 0)) return false
  if (isHead) return true
  if (above.font !== line.font && above.fonts === 1 && line.fonts === 1) return false
  const indent = line.x - line.columnStart
  const isIndented = indent > size * 0.8 && indent < size * 5
  const belowIsSo = below !== undefined && below.column === line.column && Math.abs(below.x - line.x) < 1
  if (isIndented && !belowIsSo && line.x > above.x + size * 0.5) return false
  const isShort = above.end < above.columnEnd - (above.columnEnd - above.columnStart) * 0.2
  return !(isShort && ENDS_SENTENCE.test(above.text))
}
