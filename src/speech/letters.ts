import type { Turn } from './transcripts.ts'

const signed =
  /^[—–―-]*\s*((?:\p{Lu}\p{Ll}*(?:['’-]?\p{Lu}?\p{Ll}+)+|\p{Lu}\.)(?:\s+(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|de|van|von|la|al)){1,3}?)\.?$/u
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
  const signatures = paragraphs.map((text) => signed.exec(text)?.[1])
  const names = signatures.filter((name) => name !== undefined)
  if (names.length < 3 || new Set(names).size < names.length) return none
  const last = signatures.findLastIndex((name) => name !== undefined)
  if (!paragraphs.slice(last + 1).every((text) => place.test(text) || heading.test(text))) return none
  let at = -1
  return paragraphs.map((text, i): Turn | undefined => {
    if (at <= i) at = signatures.findIndex((name, from) => from > i && name !== undefined)
    const name = signatures[at]
    const signature = paragraphs[at]
    if (name === undefined || signature === undefined || signatures[i] !== undefined) return undefined
    if (place.test(text) || heading.test(text)) return undefined
    const start = signature.indexOf(name)
    return { label: { start, end: start + name.length, paragraph: at }, said: { start: 0, end: text.length } }
  })
}
