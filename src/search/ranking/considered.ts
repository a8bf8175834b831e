import type { PassageEvidence } from './evidence.ts'
import type { Nearest, ParagraphMatch, SentenceMatch } from './matching.ts'

/** A paragraph that may answer, and what speaks for it. */
export interface Considered {
  paragraph: number
  match: ParagraphMatch
  evidence: PassageEvidence
  /** The sentence that answers best. */
  best: SentenceMatch
  /** How far each word of the question is met in it, its title, or the names and roles of its people: 0 to 1. */
  around: Nearest
  /** Whether the question wants a number, a time, a person or so, and that sentence has none. */
  lacksKind: boolean
  /** Whether the question wants a number, and none stands anywhere in it. */
  lacksNumber: boolean
  /** Whether it is written in another script than the question: then they share hardly a word, whatever it answers. */
  isForeign: boolean
}

/** The same with a score; larger is better, comparable within one question. */
export interface Ranked extends Considered {
  score: number
}
