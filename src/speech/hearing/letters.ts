import type { Turn } from './transcripts.ts'

const signed =
  /^[—–―-]*\s*(\p{Lu}[\p{L}\p{M}'’-]*\.?(?: (?:\p{Lu}[\p{L}\p{M}'’-]*\.?|de|van|von|la|al)){1,3})$/u
/** No signature is longer, in UTF-16 units. */
const longest = 60
const heading = /^[^\p{Ll}]{1,40}$/u
/** "Henderson, Nev.": where the writer lives. */
const place = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:,\s*\p{Lu}[\p{L} .]{1,20})?\.?$/u

/**
 * Letters to the editor and readers' comments, by paragraph: whole paragraphs that are said by whose name stands alone in
 * the paragraph behind them. Three writers at least, each of whom signs once, and nothing behind the last of them: names that
 * stand alone for another reason (who took a picture) look different.
 */
export function lettersOf(paragraphs: readonly string[]): (Turn | undefined)[] {
  const none = paragraphs.map(() => undefined)
  const signatures = paragraphs.map((text) =>
    text.length > longest || heading.test(text) ? undefined : signed.exec(text)?.[1]?.replace(/\.$/, ''),
  )
  const names = signatures.filter((name) => name !== undefined)
  if (names.length < 3 || new Set(names).size < names.length) return none
  const last = signatures.findLastIndex((name) => name !== undefined)
  if (!paragraphs.slice(last + 1).every((text) => place.test(text) || heading.test(text))) return none
  const next: number[] = []
  for (let i = paragraphs.length - 1, at = -1; i >= 0; i--) {
    next[i] = at
    if (signatures[i] !== undefined) at = i
  }
  return paragraphs.map((text, i): Turn | undefined => {
    const at = next[i] ?? -1
    const name = signatures[at]
    const signature = paragraphs[at]
    if (name === undefined || signature === undefined || signatures[i] !== undefined) return undefined
    if (place.test(text) || heading.test(text)) return undefined
    const start = signature.indexOf(name)
    return { label: { start, end: start + name.length, paragraph: at }, said: { start: 0, end: text.length } }
  })
}
