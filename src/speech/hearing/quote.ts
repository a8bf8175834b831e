import type { Span } from '../../article/article.ts'
import { byDistance, type Distance } from '../reference/certainty.ts'
import type { Voice } from '../reference/resolution.ts'

/** A stretch of a paragraph that somebody says, and who. */
export interface HeardQuote extends Span {
  kind: 'direct' | 'indirect'
  voice?: Voice
  /** Where it is indirect: the stretch with the verb that reports it. */
  report?: Span
}

/** The voice where its words do not stand in the quote's own report: the less sure, the further away they are. */
export const weaker = (voice: Voice, from: Distance): Voice => ({
  ...voice,
  certainty: voice.certainty * byDistance[from],
  from,
})
