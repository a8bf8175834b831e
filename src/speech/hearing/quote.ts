import type { Span } from '../../article/article.ts'
import { byDistance, type Distance, threshold } from '../reference/certainty.ts'
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

/**
 * Whoever speaks in a paragraph, for another quotation there: where it `opens` its sentence right behind one of theirs, who is shown for
 * that one is shown for this, “…,” it said. “…”
 */
export function stillSpeaking(here: Voice, last: HeardQuote | undefined, opens: boolean): Voice {
  const voice = weaker(here, 'sameParagraph')
  const goesOn = opens && last?.kind === 'direct' && last.voice?.entity === here.entity
  const isShown = goesOn && here.certainty >= threshold
  return isShown ? { ...voice, certainty: Math.max(threshold, voice.certainty) } : voice
}
