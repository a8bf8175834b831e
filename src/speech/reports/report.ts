import type { Source } from '../grammar/phrases.ts'
import type { CueVerb } from '../lexicon/verbs/table.ts'

/** A place where a sentence says that somebody says something: a cue and its source. */
export interface Report {
  /** The cue's first word and the one after its last, among the sentence's words. */
  cueFrom: number
  cueTo: number
  /** `undefined` for "according to". */
  verb: CueVerb | undefined
  source: Source
  /** The source stands behind the cue: "said Jane Doe", "according to Jane Doe". */
  inverted: boolean
  /** They are said not to say it: "did not say", "declined to say". */
  negated: boolean
  /** It has not been said: "would say", "should explain". */
  imagined: boolean
  /** Its source is another verb's: "…, she said, adding that …", "He went on to say …". */
  follows: boolean
  /** It is part of what another report of the sentence gives: "He said that she had warned them". */
  nested: boolean
}

/** What is known of a report where its cue is read: who speaks, and what is not as usual. */
export type ReportDraft = Pick<Report, 'source'> & Partial<Report>
