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
    paragraph: 3.13,
    coverage: -2.2,
    sentence: 0.82,
    topic: 0.86,
    pairs: 2.21,
    run: 3.43,
    form: 2.76,
    neighbours: 0.39,
    people: 3.95,
    title: 4,
    meaningSentence: 3.39,
    meaningPeople: 3.62,
    butOne: 2.87,
    gist: 2.35,
    sense: 1.95,
    senseSentence: 4.05,
    senseNeighbours: 0.7,
    speaker: -0.46,
    speakerAsked: 2.5,
    speech: 1.06,
    number: 1.89,
    time: 1.48,
    person: 0.38,
    opening: -0.46,
    length: -1.99,
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: 0.1,
    sentence: 0.29,
    pairs: 1.06,
    run: 0.7,
    context: 0.96,
    meaningSentence: 1.47,
    sense: 1.07,
    senseSentence: 1.02,
    strangeNames: -2.11,
    score: 1.09,
    metAnywhere: -0.07,
    unmetAnywhere: -0.66,
    kindUnmet: -0.04,
    numberUnmet: -2.33,
    met: 1.62,
    length: -2,
    constant: -2.15,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 7.68,
    coverage: -1.78,
    sentence: 1.88,
    topic: 1.14,
    pairs: 2.62,
    run: 4.14,
    form: 3.45,
    neighbours: 0.57,
    people: 5.37,
    title: 4,
    meaningSentence: 1.95,
    meaningPeople: -1.18,
    butOne: 2.33,
    speaker: -0.42,
    speakerAsked: 2.5,
    speech: 0.94,
    number: 1.37,
    time: 1.33,
    reason: 0.98,
    person: 0.42,
    opening: -0.14,
    length: -1.11,
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: 0.6,
    sentence: 0.85,
    pairs: 0.98,
    run: 1.51,
    context: 0.5,
    meaningSentence: 0.81,
    strangeNames: -2.95,
    score: 1.89,
    metAnywhere: -0.46,
    unmetAnywhere: -1.07,
    kindUnmet: -0.11,
    numberUnmet: -2.21,
    met: 2.46,
    length: -1.81,
    constant: -1.14,
  },
}
