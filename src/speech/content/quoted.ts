import { isAdverb } from '../grammar/phrases.ts'
import { subordinating } from '../lexicon/grammar.ts'
import { verbsThat } from '../lexicon/verbs/table.ts'
import type { Report } from '../reports/report.ts'
import { lowerAt, textAt, type Word } from '../text/words.ts'

/** Whether nothing but commas, dashes and the like stands between two places of a sentence. */
function touch(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (word && !/^(?:[,—–―:-]|as|and|then|but)$/.test(word.lower) && !isAdverb(word)) return false
  }
  return true
}

/** The first word of the report: its source or its cue, whichever comes first. */
export const beginOf = (report: Report): number => Math.min(report.cueFrom, report.source.from)
/** "put it" is not weak. */
const isWeak = ({ verb, cueFrom, cueTo }: Report): boolean =>
  verb !== undefined && verbsThat('weak').has(verb.lemma) && cueTo - cueFrom === 1

/** Whether the report only counts where its cue stands right beside the quotation. */
const mustTouch = (report: Report): boolean =>
  report.verb?.kind === 'thought' ||
  isWeak(report) ||
  (report.verb?.kind === 'finding' && report.source.kind === 'name') ||
  (report.nested && report.source.head.lower === 'it')

/**
 * What does not say whose words are quoted where somebody reports it: "He said they had been talking “on and off”", "She said that
 * it shows “great charm”".
 */
const isReported = (report: Report): boolean =>
  report.nested && (/^(?:thought|finding)$/.test(report.verb?.kind ?? '') || isWeak(report))

/** Whether what stands before the report is what it gives: "The “mess” is over, she said", but not "…, and she said that …". */
function closes(words: readonly Word[], report: Report): boolean {
  return /^[,—–―-]$/.test(textAt(words, beginOf(report) - 1))
}

/** Whether nothing but a comma or a colon stands between the report and the quotation behind it: "A voter cried, “…”". */
function introduces(words: readonly Word[], at: number, { cueTo, verb, inverted }: Report): boolean {
  return !inverted && verb?.kind === 'speech' && at === cueTo + 1 && /^[,:]$/.test(textAt(words, cueTo))
}

/** "tells voters who wonder why": only who they are. */
const isRelative = (words: readonly Word[], { nested, cueFrom }: Report): boolean =>
  nested && /^(?:who|which)$/.test(lowerAt(words, cueFrom - 1))

/** "After Ms. Doe said that it was “late,” Mr. Roe": the clause before the main one, which the quotation ends. */
const opensClause = (words: readonly Word[], at: number, before: Report): boolean =>
  subordinating.has(lowerAt(words, 0)) &&
  before.verb?.kind === 'speech' &&
  before.source.from < 3 &&
  words.slice(before.cueTo, at).every(({ kind }) => kind !== 'mark')

/** "…, Mr. Roe said: “…”": it has words of its own behind it. */
const givesOwn = (words: readonly Word[], { cueTo, inverted }: Report): boolean =>
  !inverted && /^[,:]$/.test(textAt(words, cueTo)) && words[cueTo + 1]?.kind === 'quotation'

/**
 * Whether the quotation is the object of the report before it, and the one behind has something else to report: "what he
 * called “a mess,” the club charged more", "he claimed that “it leaks,” she said it did not".
 */
function claims(words: readonly Word[], at: number, before: Report, behind: Report): boolean {
  if (before.nested || before.inverted) return false
  if (opensClause(words, at, before) && givesOwn(words, behind)) return true
  if (before.cueTo === at && behind.verb?.kind === 'stance') return true
  const next = words[behind.cueTo]
  const reports = !behind.inverted && /^(?:that|the|an?|he|she|it|they|there)$/.test(next?.lower ?? '')
  return reports && words[at - 1]?.lower === 'that'
}

/**
 * The report of its own sentence that says whose words a quotation is, the quotation being `words[at]`: one right
 * behind it ("…," she said), unless one right before it ends in a comma or a colon (When a voter cried, "…," he joked);
 * else the nearest one before it (He called it "…"); else the next behind. A verb of thinking must stand right beside.
 */
export function reportOfQuotation(
  words: readonly Word[],
  at: number,
  reports: readonly Report[],
): Report | undefined {
  let before: Report | undefined
  for (const report of reports) {
    if (isReported(report) || (before && isRelative(words, report))) continue
    if (report.cueTo <= at) {
      if (!mustTouch(report) || touch(words, report.cueTo, at)) before = report
      continue
    }
    if (report.follows || beginOf(report) <= at) continue
    // "Mr. Roe said he was “glad” and Ms. Doe called it “late”"
    if (
      before &&
      /^(?:and|but)$/.test(lowerAt(words, at + 1)) &&
      beginOf(report) === at + 2 &&
      !report.inverted
    )
      continue
    if (touch(words, at + 1, beginOf(report)))
      return before && (introduces(words, at, before) || claims(words, at, before, report)) ? before : report
    if (before || mustTouch(report) || report.verb?.kind === 'finding') continue
    if (report.verb === undefined || closes(words, report)) return report
  }
  return before
}
