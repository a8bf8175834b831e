import type { Source } from '../grammar/phrases.ts'
import type { ReportDraft } from './report.ts'

/** What a rule makes of a cue: a report, that there is `none`, or nothing, where it does not apply. */
export type Verdict = ReportDraft | 'none' | undefined

/** A rule of how a cue is read; of those that apply the first holds. */
export interface CueRule<Cue> {
  /** Words that it applies to. */
  example: string
  read: (cue: Cue) => Verdict
}

/** The report that the first of the rules makes that applies; `undefined` where it makes none. */
export function firstVerdict<Cue>(rules: readonly CueRule<Cue>[], cue: Cue): ReportDraft | undefined {
  for (const { read } of rules) {
    const verdict = read(cue)
    if (verdict) return verdict === 'none' ? undefined : verdict
  }
  return undefined
}

/** The report of a source, or that there is none without one. */
export const saidBy = (source: Source | undefined, more: Partial<ReportDraft> = {}): ReportDraft | 'none' =>
  source ? { source, ...more } : 'none'
