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
    paragraph: 5.983,
    coverage: -3.097,
    sentence: -0.577,
    brevity: -0.124,
    pairs: 3.51,
    names: 0.192,
    neighbours: 0.058,
    people: 3.745,
    title: 2.744,
    meaning: 2.482,
    meaningSentence: 3.784,
    meaningPeople: 4.56,
    meaningNeighbours: 3.26,
    sense: 1.669,
    senseSentence: 4.556,
    senseNeighbours: 0.793,
    speaker: -0.213,
    speakerAsked: -0.262,
    speech: 1.685,
    number: 2.484,
    time: 1.451,
    place: -0.447,
    reason: 0.882,
    person: 0.332,
    opening: -0.643,
    length: -1.576,
  },
  signals: {
    coverage: 0.215,
    context: 0.366,
    sentence: 0.165,
    pairs: 0.967,
    meaning: 1.015,
    meaningSentence: 1.12,
    meaningNeighbours: 1.059,
    sense: 2.076,
    senseSentence: 1.607,
    known: 0.181,
    strangeNames: -3.016,
    score: 1.61,
    scoreAhead: 0.661,
    meaningAhead: 0.624,
    senseAhead: 0.397,
    metAnywhere: 0.752,
    unmetAnywhere: -0.534,
    met: 1.991,
    length: -0.728,
    lengthOfAll: -3.692,
    words: -0.445,
    speaker: 0.248,
    constant: -3.049,
  },
}

/** Where there are no word vectors. */
export const BY_WORDS_ALONE: Weights = {
  evidence: {
    paragraph: 10.897,
    coverage: -1.295,
    sentence: 1.441,
    brevity: 0.524,
    pairs: 3.201,
    names: 0.989,
    neighbours: 0.942,
    people: 6.837,
    title: -12.344,
    meaning: 0.75,
    meaningSentence: 3.057,
    meaningPeople: 0.814,
    meaningNeighbours: 0.139,
    speaker: -0.111,
    speakerAsked: -0.288,
    speech: 2.247,
    number: 1.59,
    time: 1.405,
    place: 0.141,
    reason: 1.472,
    person: 0.475,
    opening: -0.522,
    length: -0.266,
  },
  signals: {
    coverage: 0.618,
    context: 0.896,
    sentence: 0.685,
    pairs: 1.637,
    meaning: 0.722,
    meaningSentence: 0.781,
    meaningNeighbours: 0.845,
    known: 0.434,
    strangeNames: -3.398,
    score: 2.053,
    scoreAhead: 0.937,
    meaningAhead: 0.652,
    metAnywhere: 0.465,
    unmetAnywhere: 0.599,
    met: 0.111,
    length: -1.005,
    lengthOfAll: -2.923,
    words: 0.664,
    speaker: 0.22,
    constant: -1.823,
  },
}
