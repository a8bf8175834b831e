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
    paragraph: 4.76,
    coverage: -0.78,
    sentence: 1.14,
    topic: 0.91,
    pairs: 3.47,
    neighbours: 0.11,
    people: 3.93,
    title: 3.92,
    meaningSentence: 4.13,
    meaningPeople: 5.24,
    sense: 2.14,
    senseSentence: 6.18,
    senseNeighbours: 0.66,
    speaker: -0.52,
    speakerAsked: 2.5,
    speech: 0.83,
    number: 2.06,
    time: 1.64,
    reason: 0.16,
    person: 0.29,
    opening: -0.43,
    length: -1.53,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: 0.1,
    sentence: 0.23,
    pairs: 1.28,
    context: 0.99,
    meaningSentence: 1.54,
    sense: 1.22,
    senseSentence: 0.9,
    strangeNames: -2.12,
    score: 1.11,
    metAnywhere: 0.06,
    unmetAnywhere: -0.52,
    kindUnmet: -0.17,
    met: 1.79,
    length: -1.9,
    constant: -2.15,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 9.93,
    coverage: -0.3,
    sentence: 2.33,
    topic: 1.29,
    pairs: 3.99,
    neighbours: 0.73,
    people: 4.97,
    title: -17.01,
    meaningSentence: 2.75,
    meaningPeople: 0.71,
    speaker: -0.45,
    speakerAsked: 2.5,
    speech: 0.96,
    number: 1.53,
    time: 1.44,
    reason: 0.91,
    person: 0.71,
    opening: -0.33,
    length: -0.86,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: 0.5,
    sentence: 0.83,
    pairs: 1.67,
    context: 0.73,
    meaningSentence: 0.88,
    strangeNames: -3.03,
    score: 1.55,
    metAnywhere: -0.38,
    unmetAnywhere: -0.95,
    kindUnmet: -0.15,
    met: 3.12,
    length: -1.72,
    constant: -0.96,
  },
}
