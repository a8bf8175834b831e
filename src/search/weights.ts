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
    paragraph: 3.27,
    coverage: -1.69,
    sentence: 0.58,
    topic: 0.88,
    pairs: 2.15,
    run: 3.46,
    form: 2.82,
    neighbours: 0.46,
    people: 4.69,
    title: 4.88,
    meaningSentence: 4.05,
    meaningPeople: 6.05,
    unmet: 2.68,
    gist: 2.43,
    sense: 1.96,
    senseSentence: 4.05,
    senseNeighbours: 0.67,
    speaker: -0.45,
    speakerAsked: 2.5,
    speech: 1.08,
    number: 1.91,
    time: 1.46,
    reason: 0.07,
    person: 0.38,
    opening: -0.47,
    length: -1.91,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: -0.08,
    sentence: 0.13,
    pairs: 0.95,
    form: 0.66,
    run: 0.64,
    context: 0.86,
    meaningSentence: 1.37,
    sense: 1.19,
    senseSentence: 0.9,
    strangeNames: -2.08,
    score: 1.05,
    metAnywhere: -0.07,
    unmetAnywhere: -0.68,
    kindUnmet: -0.09,
    met: 1.62,
    length: -1.98,
    constant: -2.11,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 8.09,
    coverage: 0.04,
    sentence: 1.99,
    topic: 1.13,
    pairs: 2.45,
    run: 3.83,
    form: 3.38,
    neighbours: 0.61,
    people: 7.36,
    title: -10.98,
    meaningSentence: 2.12,
    meaningPeople: 0.64,
    unmet: 4.94,
    speaker: -0.5,
    speakerAsked: 2.5,
    speech: 0.95,
    number: 1.32,
    time: 1.34,
    reason: 1.02,
    person: 0.43,
    opening: -0.2,
    length: -1.09,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: 0.32,
    sentence: 0.72,
    pairs: 0.91,
    form: 1.05,
    run: 1.42,
    context: 0.49,
    meaningSentence: 0.66,
    strangeNames: -2.89,
    score: 1.48,
    metAnywhere: -0.52,
    unmetAnywhere: -1.09,
    kindUnmet: -0.16,
    met: 2.56,
    length: -1.92,
    constant: -1.15,
  },
}
