import type { AnswerKind } from './answer-kind.ts'
import { SAME } from './likeness.ts'
import { type Matcher, type ParagraphMatch, type SentenceMatch, shareMet, shareOf } from './matching.ts'
import type { PassageIndex } from './passage-index.ts'
import type { Question } from './question.ts'

/** What speaks for a paragraph, piece by piece; each about 0 to 1. */
export const EVIDENCE = [
  /** BM25 of the paragraph, as a share of what it could be. */
  'paragraph',
  /** Share of the question's words that stand in it. */
  'coverage',
  /** Share of the question's words that stand in its best sentence. */
  'sentence',
  /** The same for a short sentence, which is more to the point. */
  'brevity',
  /** Pairs of words side by side. */
  'pairs',
  /** Names and numbers of the question that stand in it. */
  'names',
  /** Words that it lacks and a neighbour has. */
  'neighbours',
  /** Words that it lacks and the people in it have: full names and roles. */
  'people',
  /** Words that it lacks and the article's title or the section's heading has. */
  'title',
  /** Words of near meaning anywhere in it. */
  'meaning',
  /** Words of near meaning in its best sentence. */
  'meaningSentence',
  /** Words of near meaning in it or in the names and roles of its people. */
  'meaningPeople',
  /** Words of near meaning in it, its people or its neighbours. */
  'meaningNeighbours',
  /** As a whole it points where the question does. */
  'sense',
  /** One of its sentences as a whole points where the question does. */
  'senseSentence',
  /** A neighbour as a whole points where the question does. */
  'senseNeighbours',
  /** Somebody whom the question names speaks in it. */
  'speaker',
  /** The same, where the question asks for somebody's words. */
  'speakerAsked',
  /** Somebody's words stand in it, and the question asks for somebody's words. */
  'speech',
  /** Its best sentence holds a number, and the question wants one; and so on. */
  'number',
  'time',
  'place',
  'reason',
  'person',
  /** It stands at the beginning. */
  'opening',
  /** It is long: 1 for 150 words, stop words left out. */
  'length',
  /** It is a note about the article. */
  'note',
] as const

export type EvidenceName = (typeof EVIDENCE)[number]
export type Evidence = Record<EvidenceName, number>

/** Okapi's saturation of repeated words and its discount for long paragraphs. */
const K1 = 1.2
const B = 0.6

/** How far a word counts that stands in a neighbour only. */
const NEIGHBOUR = 0.7
/** How far a word counts that stands only in the name or role of somebody who is in the paragraph. */
const PERSON = 0.9

/** What a paragraph's evidence is gathered from. */
export interface Case {
  question: Question
  index: PassageIndex
  matcher: Matcher
  match: ParagraphMatch
  best: SentenceMatch
}

/** The evidence for one paragraph. */
export function gather({ question, index, matcher, match, best }: Case): Evidence {
  const { places, sentenceHint, averageLength } = index.texts
  const place = places[match.paragraph]
  const neighbours = neighboursOf(index, match.paragraph)
  const near = neighbours.map((paragraph) => matcher.match(paragraph))
  const speaker = speakerShare(question, index.speakers[match.paragraph] ?? [])
  const ownOrPeople = metByPeople(question, index.people[match.paragraph], match.nearest)
  const holds = (kind: AnswerKind) =>
    question.kind === kind && (sentenceHint[best.sentence] ?? 0) & question.hint ? 1 : 0
  const sense = (paragraph: number) => index.senses?.withParagraph(question.sense, paragraph) ?? 0
  return {
    paragraph: saturated(question, match, averageLength),
    coverage: shareOf(question, match.mask),
    sentence: best.coverage,
    brevity: best.coverage / (1 + best.length / 12),
    pairs: match.pairs,
    names: namesShare(question, match.mask),
    neighbours: shareOf(question, near.reduce((mask, other) => mask | other.mask, 0) & ~match.mask),
    people: shareOf(question, maskOfTerms(question, index.people[match.paragraph]) & ~match.mask),
    title: shareOf(question, maskOfTerms(question, index.titles[match.paragraph]) & ~match.mask),
    meaning: shareMet(question, match.nearest),
    meaningSentence: Math.max(...match.sentences.map(({ meaning }) => meaning)),
    meaningPeople: shareMet(question, ownOrPeople),
    meaningNeighbours: shareMet(
      question,
      ownOrPeople.map((own, w) => Math.max(own, ...near.map(({ nearest }) => NEIGHBOUR * (nearest[w] ?? 0)))),
    ),
    sense: sense(match.paragraph),
    senseSentence: index.senses
      ? Math.max(
          ...match.sentences.map(({ sentence }) => index.senses?.withSentence(question.sense, sentence) ?? 0),
        )
      : 0,
    senseNeighbours: neighbours.length > 0 ? Math.max(...neighbours.map(sense)) : 0,
    speaker,
    speakerAsked: question.asksSpeech ? speaker : 0,
    speech: question.asksSpeech && (place?.paragraph.quotes.length ?? 0) > 0 ? 1 : 0,
    number: holds('number'),
    time: holds('time'),
    place: holds('place'),
    reason: holds('reason'),
    person: holds('person'),
    opening: 1 / (place?.paragraph.number ?? 1),
    length: Math.min(2, match.length / 150),
    note: place?.paragraph.kind === 'note' ? 1 : 0,
  }
}

function saturated({ words, weight }: Question, { counts, length }: ParagraphMatch, average: number): number {
  let sum = 0
  for (let w = 0; w < words.length; w++) {
    const count = counts[w] ?? 0
    if (count === 0) continue
    sum += ((words[w]?.weight ?? 0) * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average))
  }
  return sum / ((K1 + 1) * weight)
}

function namesShare({ words }: Question, mask: number): number {
  let all = 0
  let here = 0
  for (let w = 0; w < words.length; w++) {
    const word = words[w]
    if (!word?.name) continue
    all += word.weight
    if (mask & (1 << w)) here += word.weight
  }
  return all === 0 ? 0 : here / all
}

/** The paragraphs before and after, within the article. */
function neighboursOf({ texts: { places } }: PassageIndex, paragraph: number): number[] {
  const own = places[paragraph]?.article
  return [paragraph - 1, paragraph + 1].filter((other) => places[other]?.article === own)
}

/** 1 where the question has a speaker's last name, a half where only another of their names. */
function speakerShare({ words }: Question, speakers: readonly Int32Array[]): number {
  let share = 0
  for (const name of speakers) {
    const asked = (term: number) => words.some(({ strengths }) => strengths.of(term) >= SAME)
    const last = name.at(-1)
    if (last !== undefined && asked(last)) return 1
    if (name.some(asked)) share = 0.5
  }
  return share
}

function maskOfTerms({ words }: Question, terms: Int32Array | undefined): number {
  let mask = 0
  if (!terms) return mask
  for (let t = 0; t < terms.length; t++) {
    const term = terms[t] ?? -1
    for (let w = 0; w < words.length; w++) if ((words[w]?.strengths.of(term) ?? 0) >= SAME) mask |= 1 << w
  }
  return mask
}

/** How far each word of the question is met by the paragraph's own words or by the terms of its people. */
function metByPeople({ words }: Question, terms: Int32Array | undefined, own: Float64Array): Float64Array {
  return own.map((met, w) => {
    const strengths = words[w]?.strengths
    let most = met
    for (const term of terms ?? []) most = Math.max(most, PERSON * (strengths?.of(term) ?? 0))
    return most
  })
}
