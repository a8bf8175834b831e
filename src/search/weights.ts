// Written by tools/learning/learn.ts, from articles with questions; see there. Not to be changed by hand.
import type { SignalName } from './confidence.ts'
import type { EvidenceName } from './evidence.ts'

/** How much everything counts; what is not named counts nothing. */
export interface Weights {
  /** Each piece of evidence for a paragraph. */
  readonly evidence: Readonly<Partial<Record<EvidenceName, number>>>
  /** Each signal that the corpus answers a question, in log odds. */
  readonly signals: Readonly<Partial<Record<SignalName | 'constant', number>>>
}

/** Where words of near meaning count. */
export const WITH_MEANING: Weights = {
  evidence: {
    paragraph: 5.06,
    coverage: -0.97,
    sentence: 1.24,
    topic: 0.9,
    pairs: 3.46,
    neighbours: 0.46,
    people: 3.74,
    title: 3.27,
    meaningSentence: 4.05,
    meaningPeople: 5.45,
    sense: 2.29,
    senseSentence: 5.92,
    senseNeighbours: 0.77,
    speaker: -0.52,
    speakerAsked: 2.5,
    speech: 0.96,
    number: 2.07,
    time: 1.46,
    reason: 0.19,
    person: 0.33,
    opening: -0.39,
    length: -1.57,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: 0.12,
    sentence: 0.24,
    pairs: 1.27,
    context: 0.99,
    meaningSentence: 1.55,
    sense: 1.22,
    senseSentence: 0.96,
    strangeNames: -2.12,
    score: 1.09,
    metAnywhere: -0.02,
    unmetAnywhere: -0.54,
    kindUnmet: -0.17,
    met: 1.77,
    length: -1.89,
    constant: -2.13,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 10.43,
    coverage: -0.56,
    sentence: 2.36,
    topic: 1.26,
    pairs: 4.06,
    neighbours: 0.68,
    people: 5.39,
    title: -16.96,
    meaningSentence: 2.84,
    meaningPeople: 0.66,
    speaker: -0.46,
    speakerAsked: 2.5,
    speech: 1,
    number: 1.56,
    time: 1.37,
    reason: 1.2,
    person: 0.47,
    opening: -0.21,
    length: -0.75,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: 0.49,
    sentence: 0.81,
    pairs: 1.63,
    context: 0.71,
    meaningSentence: 0.86,
    strangeNames: -3.02,
    score: 1.62,
    metAnywhere: -0.34,
    unmetAnywhere: -0.95,
    kindUnmet: -0.19,
    met: 3.09,
    length: -1.75,
    constant: -0.95,
  },
}
