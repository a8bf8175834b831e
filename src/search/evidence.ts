import { type Matcher, type ParagraphMatch, SAME, type SentenceMatch, shareOf } from './matching.ts'
import type { PassageIndex } from './passage-index.ts'
import type { Question, Related } from './question.ts'

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
  /** Words of near meaning in its best sentence. */
  'meaning',
  /** Words of near meaning anywhere in it. */
  'meaningAnywhere',
  /** The question and its best sentence as a whole point the same way. */
  'direction',
  /** Somebody whom the question names speaks in it. */
  'speaker',
  /** The same, where the question asks for somebody's words. */
  'speakerAsked',
  /** Somebody's words stand in it, and the question asks for somebody's words. */
  'speech',
  /** Its best sentence holds a date, number, name … where the question wants one. */
  'answerKind',
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

/** What a paragraph's evidence is gathered from. */
export interface Case {
  question: Question
  index: PassageIndex
  matcher: Matcher
  match: ParagraphMatch
  best: SentenceMatch
  /** Cosine of the question's and the best sentence's vectors, -1 to 1. */
  direction: number
}

/** The evidence for one paragraph. */
export function gather({ question, index, matcher, match, best, direction }: Case): Evidence {
  const { places, sentenceHint, averageLength } = index.texts
  const place = places[match.paragraph]
  const number = place?.paragraph.number ?? 1
  const speaker = speakerShare(question, index.speakers[match.paragraph] ?? [])
  return {
    paragraph: saturated(question, match, averageLength),
    coverage: shareOf(question, match.mask),
    sentence: best.coverage,
    brevity: best.coverage / (1 + best.length / 12),
    pairs: match.pairs,
    names: namesShare(question, match.mask),
    neighbours: shareOf(question, neighbourMask(index, matcher, match.paragraph) & ~match.mask),
    people: shareOf(question, maskOfTerms(question, index.people[match.paragraph]) & ~match.mask),
    title: shareOf(question, maskOfTerms(question, index.titles[match.paragraph]) & ~match.mask),
    meaning: best.meaning,
    meaningAnywhere:
      question.words.reduce((sum, { weight }, w) => sum + weight * (match.nearest[w] ?? 0), 0) /
      question.weight,
    direction,
    speaker,
    speakerAsked: question.asksSpeech ? speaker : 0,
    speech: question.asksSpeech && (place?.paragraph.quotes.length ?? 0) > 0 ? 1 : 0,
    answerKind: (sentenceHint[best.sentence] ?? 0) & question.hint ? 1 : 0,
    opening: 1 / number,
    length: Math.min(2, match.length / 150),
    note: place?.paragraph.kind === 'note' ? 1 : 0,
  }
}

function saturated({ words, weight }: Question, { counts, length }: ParagraphMatch, average: number): number {
  let sum = 0
  for (const [word, { weight: w }] of words.entries()) {
    const count = counts[word] ?? 0
    if (count > 0) sum += (w * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average))
  }
  return sum / ((K1 + 1) * weight)
}

function namesShare({ words }: Question, mask: number): number {
  let all = 0
  let here = 0
  for (const [word, { name, weight }] of words.entries()) {
    if (!name) continue
    all += weight
    if (mask & (1 << word)) here += weight
  }
  return all === 0 ? 0 : here / all
}

/** Words of the paragraphs before and after, within the article. */
function neighbourMask({ texts }: PassageIndex, matcher: Matcher, paragraph: number): number {
  const own = texts.places[paragraph]?.article
  let mask = 0
  for (const other of [paragraph - 1, paragraph + 1]) {
    if (texts.places[other]?.article === own) mask |= matcher.mask(other)
  }
  return mask
}

/** 1 where the question has a speaker's last name, a half where only another of their names. */
function speakerShare({ words }: Question, speakers: readonly Int32Array[]): number {
  let share = 0
  for (const name of speakers) {
    const asked = (term: number | undefined) => words.some(({ related }) => stands(related, term))
    if (asked(name.at(-1))) return 1
    if (name.some(asked)) share = 0.5
  }
  return share
}

function maskOfTerms({ words }: Question, terms: Int32Array | undefined): number {
  let mask = 0
  for (const term of terms ?? []) {
    for (const [word, { related }] of words.entries()) if (stands(related, term)) mask |= 1 << word
  }
  return mask
}

const stands = (related: readonly Related[], wanted: number | undefined): boolean =>
  related.some(({ term, strength }) => term === wanted && strength >= SAME)
