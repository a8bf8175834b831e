import { contrasting, joining } from '../lexicon/grammar.ts'
import type { Report } from '../reports/report.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'
import { beginOf } from './quoted.ts'

/** No more reports behind one are looked at. */
const lookedAt = 8

/** Where the next report begins that goes on beside the one at `i`: "She said it rained, but officials said …". */
export function nextBegin(words: readonly Word[], reports: readonly Report[], i: number): number | undefined {
  const end = reports[i]?.cueTo ?? 0
  return (
    reports
      .slice(i + 1, i + 1 + lookedAt)
      .filter(({ verb, nested, follows }) => verb?.kind === 'speech' && !nested && !follows)
      // "She thanked them and said …": the subject stands before both.
      .map((next) => (beginOf(next) < end && next.cueFrom > end ? next.cueFrom : beginOf(next)))
      .find((begin) => begin > end && isBeside(words, reports[i], begin))
  )
}

/** Whether a clause that begins at `begin` stands beside a report, and is no part of what it gives. */
function isBeside(words: readonly Word[], report: Report | undefined, begin: number): boolean {
  if (joining.has(lowerAt(words, begin - 1)) || lowerAt(words, begin - 1) === ';') return true
  if (!isComma(words[begin - 1])) return false
  return (
    // "While Ms. Doe pledged to come, Mr. Roe insisted …"
    contrasting.has(lowerAt(words, 0)) ||
    // "Unlike Ms. Doe, who said it rained, Mr. Roe said …"
    /^wh(?:o|ich)$/.test(lowerAt(words, (report?.cueFrom ?? 0) - 1))
  )
}
