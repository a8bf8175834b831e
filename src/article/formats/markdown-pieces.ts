/** In UTF-16 code units: longer paragraphs are no prose, or hold pictures and addresses as long. */
const LONGEST_WHOLE = 50_000

/** Read at once, inline markup that nobody meant well takes more than its share of time, the more the longer it is. */
const LONGEST_PIECE = 8_000

/**
 * What inline markup is read in: a paragraph as a whole, or one of more than 50,000 code units piece by piece, so that it takes
 * neither many times its memory nor more than its share of time. A piece ends at white space outside of code, behind the end of
 * a sentence where there is one: other markup that goes over it keeps its signs.
 * @returns together the whole paragraph
 */
export function piecesOf(paragraph: string): string[] {
  if (paragraph.length <= LONGEST_WHOLE) return [paragraph]
  const pieces: string[] = []
  for (let from = 0; from < paragraph.length; ) {
    const piece = paragraph.slice(from, from + LONGEST_PIECE)
    const end = from + piece.length < paragraph.length ? endIn(piece) : piece.length
    pieces.push(paragraph.slice(from, from + end))
    from += end
  }
  return pieces
}

/** Where a piece is best cut: how many of its code units belong to it. */
function endIn(piece: string): number {
  let isCode = false
  let [atSpace, atSentence] = [0, 0]
  for (let i = 0; i < piece.length; i++) {
    const sign = piece[i] ?? ''
    if (sign === '`') isCode = !isCode
    if (isCode || !/\s/.test(sign)) continue
    atSpace = i + 1
    if (/[.?!…]/.test(piece[i - 1] ?? '')) atSentence = i + 1
  }
  return atSentence || atSpace || piece.length
}
