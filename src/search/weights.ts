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
    paragraph: 2.73,
    coverage: -1.6,
    sentence: 0.79,
    topic: 0.85,
    pairs: 2.21,
    run: 3.38,
    form: 2.56,
    neighbours: 0.1,
    people: 4.49,
    title: 4,
    meaningSentence: 3.28,
    meaningPeople: 3.14,
    butOne: 2.85,
    gist: 1.87,
    sense: 1.87,
    senseSentence: 4.23,
    senseNeighbours: 0.83,
    speaker: -0.47,
    speakerAsked: 2.5,
    speech: 1.12,
    number: 1.87,
    time: 1.47,
    reason: 0.11,
    person: 0.34,
    opening: -0.7,
    length: -1.89,
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: 0.07,
    sentence: 0.3,
    pairs: 1.02,
    run: 0.87,
    context: 1.02,
    meaningSentence: 1.5,
    sense: 1.02,
    senseSentence: 0.78,
    strangeNames: -2.23,
    score: 1.19,
    metAnywhere: -0.02,
    unmetAnywhere: -0.51,
    kindUnmet: -0.13,
    numberUnmet: -2.36,
    met: 1.67,
    length: -1.99,
    constant: -2.28,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 6.68,
    coverage: -1.28,
    sentence: 2.08,
    topic: 1.2,
    pairs: 2.35,
    run: 4.21,
    form: 3.16,
    neighbours: 0.25,
    people: 5.33,
    title: 4,
    meaningSentence: 1.96,
    meaningPeople: -0.89,
    butOne: 2.28,
    speaker: -0.53,
    speakerAsked: 2.5,
    speech: 1.52,
    number: 1.12,
    time: 1.6,
    reason: 0.05,
    person: 0.69,
    opening: -0.21,
    length: -1.29,
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: 0.56,
    sentence: 0.88,
    pairs: 0.98,
    run: 1.52,
    context: 0.51,
    meaningSentence: 0.83,
    strangeNames: -3.07,
    score: 1.77,
    metAnywhere: -0.4,
    unmetAnywhere: -0.99,
    kindUnmet: 0.01,
    numberUnmet: -2.26,
    met: 2.64,
    length: -1.81,
    constant: -1.31,
  },
}
