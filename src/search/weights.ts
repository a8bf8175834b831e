import type { SignalName } from './confidence.ts'
import type { EvidenceName } from './evidence.ts'

/** How much each piece of evidence counts. */
export const EVIDENCE_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
  paragraph: 6,
  coverage: 2,
  sentence: 4,
  brevity: 1,
  pairs: 2,
  names: 0.5,
  neighbours: 0.8,
  people: 1,
  title: 0.2,
  meaning: 2,
  meaningSentence: 2,
  meaningPeople: 1,
  meaningNeighbours: 1,
  sense: 1,
  senseSentence: 2,
  senseNeighbours: 0,
  speaker: 0.5,
  speakerAsked: 2,
  speech: 0.3,
  number: 0.5,
  time: 0.5,
  place: 0.5,
  reason: 0.5,
  person: 0.5,
  opening: 0.1,
  length: 0,
  note: -2,
}

/** How much each signal counts for the corpus answering a question. */
export const SIGNAL_WEIGHTS: Readonly<Record<SignalName | 'constant', number>> = {
  constant: -4,
  coverage: 4,
  context: 2,
  sentence: 1,
  pairs: 1,
  meaning: 1,
  meaningSentence: 1,
  meaningNeighbours: 1,
  sense: 1,
  senseSentence: 1,
  known: 1,
  strangeNames: -1,
  unmet: -1,
  lead: 1,
  score: 0,
  words: 0,
  speaker: 1,
}
