import type { EvidenceName } from './evidence.ts'

/** How much each piece of evidence counts. */
export const WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  paragraph: 6,
  coverage: 2,
  sentence: 4,
  brevity: 1,
  pairs: 2,
  names: 0.5,
  neighbours: 0.8,
  people: 1,
  title: 0.2,
  meaning: 0,
  meaningAnywhere: 0,
  direction: 0,
  speaker: 0.5,
  speakerAsked: 2,
  speech: 0.3,
  answerKind: 0.5,
  opening: 0.1,
  length: 0,
  note: -2,
}
