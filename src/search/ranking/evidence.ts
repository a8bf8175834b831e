import type { PassageIndex } from '../index/passage-index.ts'
import type { AnswerKind } from '../text/answer-kind.ts'
import {
  type Nearest,
  type ParagraphMatch,
  type SentenceMatch,
  shareMet,
  shareMetButOne,
  shareOf,
} from './matching.ts'
import type { Question } from './question.ts'
import type { QuestionSession } from './session.ts'

/** What speaks for a paragraph, piece by piece; each 0 to about 1, or from -1 where it is a cosine. */
export const EVIDENCE = [
  /** BM25 of the paragraph, as a share of what it could be. */
  'paragraph',
  /** Share of the question's words that stand in it. */
  'coverage',
  /** It has the word that is all that is asked: "US", "the US". */
  'sole',
  /** Share of the question's words that stand in its best sentence. */
  'sentence',
  /** Share of the question's words that open its best sentence, which tells what a sentence is about. */
  'topic',
  /** Pairs of words side by side. */
  'pairs',
  /** Words one behind the other just as in the question, stop words among them: 1 for `LONG_RUN`. */
  'run',
  /** Share of the question's words that stand in it in the same form: "elected", and not "elections". */
  'form',
  /** Words that it lacks and the people in it have: full names and roles. */
  'people',
  /** Words that it lacks and the article's title or the section's heading has. */
  'title',
  /** Words of near meaning in its best sentence. */
  'meaningSentence',
  /** Words of near meaning in it or in the names and roles of its people. */
  'meaningPeople',
  /** The same with the title, where the word that lacks most is left out: an answer may do without one. */
  'butOne',
  /** What is spoken of in two of its sentences side by side is what the question speaks of. */
  'gist',
  /** As a whole it points where the question does. */
  'sense',
  /** One of its sentences as a whole points where the question does. */
  'senseSentence',
  /** A neighbour as a whole points where the question does. */
  'senseNeighbours',
  /** By the encoder: how much likelier it answers than nothing does, in tenths of log odds. */
  'near',
  /** The same for the sentence of it that is nearest. */
  'nearSentence',
  /** Both by its tokens alone. */
  'nearTokens',
  'nearTokensSentence',
  /** By how much it is ahead of all others there; less than 0 where another is nearer. */
  'nearLead',
  /** 1 where it is the nearest, a half where it is the next. */
  'nearRank',
  /** The nearer of its neighbours. */
  'nearNeighbours',
  /** Somebody whom the question names speaks in it, and the question asks for somebody's words. */
  'speakerAsked',
  /** Somebody's words stand in it, and the question asks for somebody's words. */
  'speech',
  /** Its best sentence holds a number, and the question wants one; and so on. */
  'number',
  'time',
  'person',
  /** It stands at the beginning. */
  'opening',
  /** It is long: 1 for `LONG` words, stop words left out; `VERY_LONG` at most. */
  'length',
  /** It is hardly more than a name or a label: 0 for `BARE` words or more, stop words left out. */
  'bare',
  /** It is a note about the article. */
  'note',
] as const

export type EvidenceName = (typeof EVIDENCE)[number]
export type PassageEvidence = Record<EvidenceName, number>

/** Okapi's saturation of repeated words and its discount for long paragraphs. */
const K1 = 1.2
const B = 0.6

/** In words: a longer piece of the question, word for word, is hardly there by chance. */
const LONG_RUN = 6

/** How far a word counts that stands only in the name or role of somebody who is in the paragraph. */
const PERSON = 0.9

/** What has fewer words is hardly a sentence. */
const BARE = 4

/** Words of a long paragraph; and so many times as long is as long as counts. */
const LONG = 150
const VERY_LONG = 2

/** How far a speaker is named where another of their names is asked for than the last one. */
const FIRST_NAME = 0.5

/** What a paragraph's evidence is gathered from. */
export interface Case {
  session: QuestionSession
  match: ParagraphMatch
  nearest: Nearest
  /** The same with its title and its people. */
  around: Nearest
  best: SentenceMatch
}

/** The evidence for one paragraph. */
export function gather({ session, match, nearest, around, best }: Case): PassageEvidence {
  const { question, index } = session
  const { paragraph, mask, length, sentences } = match
  const { places, sentenceHint, averageLength } = index.texts
  const place = places[paragraph]
  const near = neighboursOf(index, paragraph)
  const worded = session.wordingOf(match)
  const { nearness } = question
  const holds = (kind: AnswerKind) =>
    question.kind === kind && (sentenceHint[best.sentence] ?? 0) & question.hint ? 1 : 0
  return {
    paragraph: saturated(question, match, averageLength),
    coverage: shareOf(question, mask),
    sole: asksOneWord(question) && mask !== 0 && place?.paragraph.kind !== 'note' ? 1 : 0,
    sentence: best.coverage,
    topic: best.topic,
    pairs: match.pairs,
    run: Math.min(1, worded.run / LONG_RUN),
    form: shareOf(question, worded.mask),
    people: shareOf(question, match.people & ~mask),
    title: shareOf(question, match.title & ~mask),
    meaningSentence: highest(sentences, ({ meaning }) => meaning),
    meaningPeople: shareMet(question, metByPeople(question, index.around.of(paragraph).people, nearest)),
    butOne: shareMetButOne(question, around),
    gist: highest(
      sentences,
      ({ sentence }) => index.topicVectors?.withSentence(question.topicVector, sentence) ?? 0,
    ),
    sense: match.sense,
    senseSentence: highest(sentences, ({ sense }) => sense),
    senseNeighbours: highest(near, (other) => session.senseIn(other)),
    near: nearness?.of(paragraph) ?? 0,
    nearSentence: highest(sentences, (_, i) => nearness?.ofSentence(paragraph, i) ?? 0),
    nearTokens: nearness?.byTokensOf(paragraph) ?? 0,
    nearTokensSentence: highest(sentences, (_, i) => nearness?.byTokensOfSentence(paragraph, i) ?? 0),
    nearLead: nearness?.leadOf(paragraph) ?? 0,
    nearRank: nearness?.rankOf(paragraph) ?? 0,
    nearNeighbours: nearness ? highest(near, (other) => nearness.of(other)) : 0,
    speakerAsked: question.asksSpeech ? speakerShare(session, index.around.of(paragraph).speakers) : 0,
    speech: question.asksSpeech && (place?.paragraph.quotes.length ?? 0) > 0 ? 1 : 0,
    number: holds('number'),
    time: holds('time'),
    person: holds('person'),
    opening: 1 / (place?.paragraph.number ?? 1),
    length: Math.min(VERY_LONG, length / LONG),
    bare: bareness(length, place?.paragraph.text ?? ''),
    note: place?.paragraph.kind === 'note' ? 1 : 0,
  }
}

const asksOneWord = ({ asked }: Question): boolean =>
  asked.filter(({ word, bit }) => bit !== 0 || !ARTICLES.has(word)).length === 1

const ARTICLES = new Set(['a', 'an', 'the'])

/** 1 where nothing but names stands, "Photo: Reuters"; less where so few words stand that they say little. */
function bareness(length: number, text: string): number {
  if (length >= BARE) return 0
  return /(?<![\p{L}\p{N}])\p{Ll}/u.test(text) ? 1 - length / BARE : 1
}

/** The highest value of any; 0 where there are none. */
export function highest<T>(all: readonly T[], of: (one: T, place: number) => number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < all.length; i++) {
    const one = all[i]
    if (one !== undefined) most = Math.max(most, of(one, i))
  }
  return all.length > 0 ? most : 0
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

/** The paragraphs before and after, within the article. */
function neighboursOf({ texts: { places } }: PassageIndex, paragraph: number): number[] {
  const own = places[paragraph]?.article
  const neighbours: number[] = []
  if (places[paragraph - 1]?.article === own) neighbours.push(paragraph - 1)
  if (places[paragraph + 1]?.article === own) neighbours.push(paragraph + 1)
  return neighbours
}

/** 1 where the question has a speaker's last name, a half where only another of their names. */
function speakerShare(session: QuestionSession, speakers: readonly Int32Array[]): number {
  let share = 0
  for (const name of speakers) {
    if (session.maskOf(name, Math.max(0, name.length - 1)) !== 0) return 1
    if (session.maskOf(name) !== 0) share = FIRST_NAME
  }
  return share
}

/** How far each word of the question is met by the paragraph's own words or by the terms of its people. */
function metByPeople({ words }: Question, terms: Int32Array | undefined, own: Nearest): Nearest {
  if (!terms || terms.length === 0) return own
  return own.map((met, w) =>
    Math.max(met, PERSON * (words[w]?.strengths.strongest(terms, 0, terms.length) ?? 0)),
  )
}
