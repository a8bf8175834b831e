import type { Cast } from '../people/cast.ts'
import type { Voice } from '../reference/resolution.ts'
import type { ReadSentence } from '../reports/reading.ts'
import type { Report } from '../reports/report.ts'

/** A sentence, and whom it lets speak. */
export interface HeardSentence {
  sentence: ReadSentence
  /** Whose each of its reports is; absent where that is nobody whom the article makes known. */
  voices: ReadonlyMap<Report, Voice | undefined>
  /** Whom it is about. */
  subject: Voice | undefined
}

/**
 * What a quotation looks like. `speech`: somebody's words; `words`: one or a few words that the article may only set in marks;
 * `title`: the name of a work.
 */
export type Shape = 'speech' | 'words' | 'title'

/** A quotation in its sentence, and whom the rules of reading take for its speaker. */
export interface HeardQuotation {
  /** UTF-16 offsets in its paragraph's text, with its marks. */
  start: number
  end: number
  /** Indices of its paragraph, of the sentence there, and of the word that it is in that sentence. */
  paragraph: number
  sentence: number
  at: number
  /** It goes on from the paragraph before. */
  continues: boolean
  shape: Shape
  /** Its own sentence says that it is nobody's, or not theirs of whom it tells: “so-called ‘woke’ lessons”, “denied that it was ‘late’”. */
  barred: boolean
  /** Who speaks by the rules alone, be they sure or not. */
  ruled: Voice | undefined
  /** The report that the rules tie it to. */
  tied: Report | undefined
}

/** An article as the rules have read it. */
export interface Setting {
  texts: readonly string[]
  /** By paragraph; a paragraph that is one speaker's turn as a whole has none. */
  sentences: readonly (readonly HeardSentence[])[]
  quotations: readonly HeardQuotation[]
  cast: Cast
}
