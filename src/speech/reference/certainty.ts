/**
 * How sure it is who says a quote. Every kind of evidence has the share of news quotations (with known speakers) in
 * which it names the right one; what stands further away takes away from what the words of the source tell.
 */

/** By the way in which the source is known. */
export const bySource = {
  name: 0.98,
  pronoun: 0.95,
  role: 0.9,
  issuer: 0.9,
  worded: 0.9,
  /** A share of people: "six in 10", "51 percent of voters". */
  share: 0.6,
  /** A document whose issuer is not known. */
  document: 0.4,
  definite: 0.45,
  oddlyWorded: 0.3,
  group: 0.8,
  guess: 0.75,
} as const

/** By where the words that name the speaker stand, seen from the quotation. */
export const byDistance = {
  continued: 0.95,
  sameParagraph: 0.9,
  introduced: 0.9,
  /** The source is the subject of what stands before a colon. */
  colon: 0.8,
  introducedBefore: 0.65,
  waited: 0.85,
  /** The quotation is a paragraph of its own. */
  alone: 0.7,
  /** The quotation is a paragraph of its own, and the one before says who somebody is. */
  told: 0.6,
  paragraphBefore: 0.4,
  reported: 0.7,
  subject: 0.65,
} as const

export type SourceKind = keyof typeof bySource
export type Distance = keyof typeof byDistance

/** Below this nobody is named: a wrong name is worse than none. */
export const threshold = 0.5
