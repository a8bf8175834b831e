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
    people: 4.65,
    title: 4.88,
    meaningSentence: 4.05,
    meaningPeople: 6.04,
    unmet: 2.68,
    gist: 2.43,
    sense: 1.95,
    senseSentence: 4.04,
    senseNeighbours: 0.67,
    speaker: -0.46,
    speakerAsked: 2.5,
    speech: 1.08,
    number: 1.91,
    time: 1.45,
    reason: 0.08,
    person: 0.38,
    opening: -0.47,
    length: -1.91,
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: -0.08,
    sentence: 0.14,
    pairs: 0.96,
    form: 0.66,
    run: 0.64,
    context: 0.87,
    meaningSentence: 1.36,
    sense: 1.19,
    senseSentence: 0.92,
    strangeNames: -2.08,
    score: 1.03,
    metAnywhere: -0.07,
    unmetAnywhere: -0.67,
    kindUnmet: -0.09,
    met: 1.62,
    length: -2,
    constant: -2.11,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 8.1,
    coverage: 0.04,
    sentence: 1.99,
    topic: 1.14,
    pairs: 2.45,
    run: 3.83,
    form: 3.38,
    neighbours: 0.61,
    people: 7.33,
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
    bare: -20,
    note: -2,
  },
  signals: {
    coverage: 0.33,
    sentence: 0.72,
    pairs: 0.92,
    form: 1.06,
    run: 1.43,
    context: 0.48,
    meaningSentence: 0.66,
    strangeNames: -2.89,
    score: 1.49,
    metAnywhere: -0.52,
    unmetAnywhere: -1.08,
    kindUnmet: -0.16,
    met: 2.55,
    length: -1.92,
    constant: -1.15,
  },
}
