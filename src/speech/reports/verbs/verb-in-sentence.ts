import type { Auxiliaries } from '../../grammar/auxiliaries.ts'
import type { NamedSentence } from '../../grammar/phrases.ts'
import type { CueVerb } from '../../lexicon/verbs/table.ts'
import type { Word } from '../../text/words.ts'
import type { Report } from '../report.ts'

/** A verb of attribution in its sentence, and the reports of the sentence before it. */
export interface VerbInSentence extends Auxiliaries {
  /** The word at `nearestAt`. */
  nearest: Word | undefined
  sentence: NamedSentence
  words: readonly Word[]
  i: number
  verb: CueVerb
  before: readonly Report[]
  /** A form of "be" stands before it. */
  isAfterBe: boolean
  /** What only stands before a noun stands before it: "the", "Ms. Doe's", "of". */
  isAfterOpener: boolean
}
