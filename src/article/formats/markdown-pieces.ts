/** In UTF-16 code units: up to here a paragraph is read whole, whatever it is made of. */
const LONGEST_OF_SIGNS = 50_000

/** A longer one with no more markup is read whole, too: it holds a picture, or is prose that nothing parts. */
const MOST_SIGNS = 25_000

/** What is markup more than words takes more than its share of time at once, the more the longer it is. */
const LONGEST_PIECE = 8_000

/** Signs that inline markup is made of. */
export const MAY_HOLD_MARKUP = /[*_`[\]<\\~&]/

/**
 * What the inline markup of a paragraph is read in: the paragraph; or, where that is long and of markup more than of words, one
 * piece after the other, so that it takes neither many times its memory nor more than its share of time. A piece ends at white
 * space outside of code, behind the end of a sentence where there is one: other markup that goes over it keeps its signs.
 * @returns together the whole paragraph
 */
export function piecesOf(paragraph: string): string[] {
  if (paragraph.length <= LONGEST_OF_SIGNS || !isOfSigns(paragraph)) return [paragraph]
  const isCode = codeIn(paragraph)
  const pieces: string[] = []
  for (let from = 0; from < paragraph.length; ) {
    const to = endOfPiece(paragraph, from, isCode)
    pieces.push(paragraph.slice(from, to))
    from = to
  }
  return pieces
}

function isOfSigns(paragraph: string): boolean {
  const sign = new RegExp(MAY_HOLD_MARKUP, 'g')
  for (let signs = 0; sign.test(paragraph); signs++) if (signs === MOST_SIGNS) return true
  return false
}

function endOfPiece(paragraph: string, from: number, isCode: Uint8Array): number {
  const end = Math.min(paragraph.length, from + LONGEST_PIECE)
  if (end === paragraph.length) return end
  let [atSpace, atSentence] = [0, 0]
  for (let i = from; i < end; i++) {
    if (isCode[i] === 1 || !/\s/.test(paragraph[i] ?? '')) continue
    atSpace = i + 1
    if (/[.?!…]/.test(paragraph[i - 1] ?? '')) atSentence = i + 1
  }
  if (atSpace > 0) return atSentence || atSpace
  let to = end
  while (isCode[to] === 1) to++
  return to
}

/**
 * For each code unit 1 where it stands in code: between two runs of as many backticks, the first of which is not escaped
 * (CommonMark 0.31.2, 6.1).
 */
function codeIn(paragraph: string): Uint8Array {
  const isCode = new Uint8Array(paragraph.length)
  const { starts, lengths } = runsOf(paragraph)
  const next = starts.map(() => -1)
  const closing = new Map<number, number>()
  for (let run = starts.length - 1; run >= 0; run--) {
    const [start = 0, length = 0] = [starts[run], lengths[run]]
    // Where it is escaped, the first backtick is one like any other letter.
    const opening = isEscaped(paragraph, start) ? length - 1 : length
    next[run] = closing.get(opening) ?? -1
    closing.set(length, run)
  }
  for (let run = 0; run < starts.length; run++) {
    const end = next[run] ?? -1
    if (end < 0) continue
    isCode.fill(1, starts[run], (starts[end] ?? 0) + (lengths[end] ?? 0))
    run = end
  }
  return isCode
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(paragraph: string, place: number): boolean {
  let start = place
  while (paragraph.charAt(start - 1) === '\\') start--
  return (place - start) % 2 === 1
}

/** Where backticks stand, one or several in a row, and how many. */
function runsOf(paragraph: string): { starts: number[]; lengths: number[] } {
  const starts: number[] = []
  const lengths: number[] = []
  for (let i = paragraph.indexOf('`'); i >= 0; i = paragraph.indexOf('`', i)) {
    const start = i
    while (paragraph.charAt(i) === '`') i++
    starts.push(start)
    lengths.push(i - start)
  }
  return { starts, lengths }
}
