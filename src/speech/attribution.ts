import type { Quotation } from './quotations.ts'
import type { Report } from './reports.ts'
import type { Word } from './words.ts'

/** How a report is tied to a quotation of the same sentence. */
export type Tie = 'adjacent' | 'sentence'

const between = /^[,—–‒:-]$/

/** Whether nothing but commas, dashes and the like stands between two places of a sentence. */
function touch(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word && !between.test(word.text) && !/^(?:as|and|then|but)$/.test(word.lower)) return false
  }
  return true
}

/**
 * The report of its own sentence that says whose words a quotation is, the quotation being `words[at]`:
 * one right behind it ("…," she said); else the nearest one before it (He called it "…"); else the next behind.
 */
export function reportOfQuotation(
  words: readonly Word[],
  at: number,
  reports: readonly Report[],
): { report: Report; tie: Tie } | undefined {
  const spoken = reports.filter(
    (report) => report.verb?.form !== 'base' || !report.follows || report.cueFrom < at,
  )
  const start = (r: Report): number => Math.min(r.cueFrom, r.source.from)
  const behind = spoken.filter((r) => !r.follows && start(r) > at)
  const next = behind[0]
  if (next && touch(words, at + 1, start(next))) return { report: next, tie: 'adjacent' }
  const before = spoken.filter((r) => r.cueTo <= at).at(-1)
  if (before) return { report: before, tie: touch(words, before.cueTo, at) ? 'adjacent' : 'sentence' }
  const later = behind.find((r) => r.verb?.kind !== 'thought' && r.verb?.kind !== 'finding')
  return later && { report: later, tie: 'sentence' }
}

/** Whether a quotation is whole sentences that somebody says, not a word or a title that the article sets in marks. */
export function isSpeech(text: string, { inner }: Quotation): boolean {
  const said = text.slice(inner.start, inner.end).trim()
  const words = said.split(/\s+/)
  if (words.length < 2) return false
  if (/[.?!…,—–-]['’"”]*$/.test(said)) return words.length > 2 || /[?!]/.test(said)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return words.length >= 5 && small * 2 >= words.length
}
