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
    paragraph: 5.07,
    coverage: -0.98,
    sentence: 1.23,
    topic: 0.88,
    pairs: 3.47,
    neighbours: 0.46,
    people: 3.72,
    title: 3.28,
    meaningSentence: 4.04,
    meaningPeople: 5.5,
    sense: 2.29,
    senseSentence: 5.91,
    senseNeighbours: 0.77,
    speaker: -0.52,
    speakerAsked: 2.5,
    speech: 0.96,
    number: 2.03,
    time: 1.46,
    reason: 0.19,
    person: 0.33,
    opening: -0.39,
    length: -1.58,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: 0.32,
    context: -0.22,
    sentence: 0.23,
    pairs: 0.98,
    meaning: 0.73,
    meaningSentence: 0.9,
    meaningPeople: 0.96,
    sense: 1.93,
    senseSentence: 1.43,
    known: -1.16,
    strangeNames: -2.36,
    score: 1.2,
    scoreAhead: 0.91,
    meaningAhead: 1.33,
    senseAhead: -0.05,
    metAnywhere: 1.24,
    unmetAnywhere: -0.74,
    unmet: 0.44,
    kindUnmet: -0.22,
    met: 0.69,
    length: -0.75,
    lengthOfAll: -4.3,
    words: 0.05,
    speaker: -0.23,
    constant: -2.39,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 10.43,
    coverage: -0.55,
    sentence: 2.36,
    topic: 1.24,
    pairs: 4.08,
    neighbours: 0.67,
    people: 5.39,
    title: -16.95,
    meaningSentence: 2.83,
    meaningPeople: 0.67,
    speaker: -0.46,
    speakerAsked: 2.5,
    speech: 1,
    number: 1.55,
    time: 1.37,
    reason: 1.2,
    person: 0.46,
    opening: -0.21,
    length: -0.77,
    bare: -12,
    note: -2,
  },
  signals: {
    coverage: 0.54,
    context: 0.05,
    sentence: 0.63,
    pairs: 1.67,
    meaning: 0.64,
    meaningSentence: 0.7,
    meaningPeople: 0.88,
    known: -1.02,
    strangeNames: -3.26,
    score: 1.52,
    scoreAhead: 0.75,
    meaningAhead: 0.65,
    metAnywhere: 0.64,
    unmetAnywhere: -1.39,
    unmet: 1.76,
    kindUnmet: -0.15,
    met: 0.88,
    length: -0.96,
    lengthOfAll: -3.15,
    words: 1.2,
    speaker: -0.01,
    constant: -1.34,
  },
}
