import type { CorpusProblem } from '../article/corpus.ts'

/**
 * `error`: readers would be shown what is no article's, or words that nobody said so. `warning`: an answer may be worse
 * for it. `note`: something is missing that readers like to see.
 */
export type Severity = 'error' | 'warning' | 'note'

/** Something in an article that an editor would want to mend. */
export interface Flaw {
  /** A name that machines know the kind by ("mojibake"). */
  rule: string
  severity: Severity
  message: string
  /** What comes of it. */
  why: string
  mend: string
  /** Words of the article at which it shows, where it shows at some. */
  at?: string
}

/** A flaw of a corpus: which file, and where in it. */
export interface Finding extends CorpusProblem {
  rule: string
  severity: Severity
  why: string
}

/** "FILE:LINE: severity: what; why; mend." */
export const describeFinding = ({ file, line, severity, message, why, mend }: Finding): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${severity}: ${describeFlaw({ message, why, mend })}`

/** "what; why; mend." */
export const describeFlaw = ({ message, why, mend }: Pick<Flaw, 'message' | 'why' | 'mend'>): string =>
  `${message}; ${why}; ${mend}.`
