// Written by tools/learning/learn.ts, from articles with questions; see there. Not to be changed by hand.
import type { SignalName } from './confidence.ts'
import type { EvidenceName } from './evidence.ts'

/** How much everything counts; what is not named counts nothing. */
export interface Weights {
  /** Each piece of evidence for a paragraph. */
  readonly evidence: Readonly<Partial<Record<EvidenceName, number>>>
  /** Each signal that the corpus answers a question, in log odds. */
  readonly signals: Readonly<Partial<Record<SignalName | 'constant', number>>>
  /** From this confidence on an answer is sure. */
  readonly sure: number
  /** From this confidence on it is one perhaps. */
  readonly perhaps: number
}

/** Where words of near meaning count. */
export const WITH_MEANING: Weights = {
  evidence: {
    paragraph: 2.6,
    coverage: -1.63,
    sentence: 0.81,
    topic: 0.86,
    pairs: 2.19,
    run: 3.39,
    form: 2.57,
    people: 4.4,
    title: 4,
    meaningSentence: 3.3,
    meaningPeople: 3.17,
    butOne: 2.84,
    gist: 1.9,
    sense: 1.86,
    senseSentence: 4.23,
    senseNeighbours: 0.85,
    speakerAsked: 2.5,
    speech: 1.09,
    number: 1.87,
    time: 1.48,
    person: 0.34,
    opening: -0.69,
    length: -1.93,
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: 0.14,
    sentence: 0.35,
    pairs: 1,
    run: 0.89,
    context: 0.99,
    meaningSentence: 1.47,
    sense: 1.07,
    senseSentence: 0.74,
    strangeNames: -2.22,
    score: 1.13,
    metAnywhere: -0.04,
    unmetAnywhere: -0.52,
    kindUnmet: -0.09,
    numberUnmet: -2.21,
    met: 1.67,
    length: -1.99,
    constant: -2.26,
  },
  sure: 0.5,
  perhaps: 0.5,
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 6.53,
    coverage: -1.31,
    sentence: 2.11,
    topic: 1.22,
    pairs: 2.33,
    run: 4.2,
    form: 3.17,
    people: 5.21,
    title: 4,
    meaningSentence: 1.98,
    meaningPeople: -0.92,
    butOne: 2.26,
    speakerAsked: 2.5,
    speech: 1.49,
    number: 1.11,
    time: 1.62,
    person: 0.69,
    opening: -0.23,
    length: -1.34,
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: 0.57,
    sentence: 0.87,
    pairs: 0.99,
    run: 1.5,
    context: 0.51,
    meaningSentence: 0.81,
    strangeNames: -3.06,
    score: 1.81,
    metAnywhere: -0.39,
    unmetAnywhere: -0.99,
    kindUnmet: 0.01,
    numberUnmet: -2.26,
    met: 2.64,
    length: -1.8,
    constant: -1.31,
  },
  sure: 0.5,
  perhaps: 0.5,
}

/** Where the encoder read the question. */
export const WITH_ENCODER: Weights = WITH_MEANING
