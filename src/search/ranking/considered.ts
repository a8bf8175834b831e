import type { PassageEvidence } from './evidence.ts'
import type { Lacks } from './lacks.ts'
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
  /** Whether that sentence says just what the question asks, whatever else speaks for it or against it. */
  isTold: boolean
  /** What the question wants and it has not. */
  lacks: Lacks
  /** Whether it is written in another script than the question: then they share hardly a word, whatever it answers. */
  isForeign: boolean
}

/** The same with a score; larger is better, comparable within one question. */
export interface Ranked extends Considered {
  score: number
}
