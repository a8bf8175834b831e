/** Words as they stand inside lines, hyphened ones too, in small letters: they tell how a broken word is written. */
export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*(?![-‐\u00ad\p{L}])/gu)].map(([word]) =>
      word.toLowerCase().replaceAll('‐', '-'),
    ),
  )
}

/** A line that ends amid a word. */
const BROKEN = /(?<start>[\p{L}\p{N}-]*\p{L})(?<hyphen>[-‐\u00ad])$/u

/**
 * Lines as one text. A word that is broken at the end of a line is whole again; its hyphen stays where the word is
 * written with it elsewhere, or a number or a capital letter follows.
 * @param known the words of the whole text
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  return lines.reduce((text, next) => {
    const line = next.trim()
    const { start, hyphen } = BROKEN.exec(text)?.groups ?? {}
    const [end] = /^[\p{L}\p{N}]+/u.exec(line) ?? []
    if (start === undefined || hyphen === undefined || end === undefined)
      return text === '' ? line : `${text} ${line}`
    const isHyphened =
      known.has(`${start}-${end}`.toLowerCase()) && !known.has(`${start}${end}`.toLowerCase())
    const keeps = hyphen !== '\u00ad' && (isHyphened || !/^\p{Ll}/u.test(end))
    return (keeps ? text : text.slice(0, -1)) + line
  }, '')
}
