import type { Question } from './question.ts'

/** How a question's words are met in one sentence. Shares are of the weight of the question's words, 0 to 1. */
export interface SentenceMatch {
  sentence: number
  /** Words, stop words left out. */
  length: number
  /** One bit for each word of the question that stands in it. */
  mask: number
  /** Share of the question's words that stand in it. */
  coverage: number
  /** The same, where words of near meaning count in part; 0 until the paragraph is read closely. */
  meaning: number
  /** Share of the question's words that stand among its first five: a sentence begins with what it is about. */
  topic: number
  /** Pairs of neighbouring words of the question that stand side by side here, by their weight. */
  pairs: number
  /** How far it points where the question does as a whole, -1 to 1; 0 where there are no word vectors. */
  sense: number
}

/** How a question's words are met in one paragraph. */
export interface ParagraphMatch {
  paragraph: number
  /** Words, stop words left out. */
  length: number
  /** One bit for each word of the question that stands in it. */
  mask: number
  /** How often each word of the question stands in it. */
  counts: number[]
  /** As `mask`, for the names and roles of its people, and for its title, heading and date. */
  people: number
  title: number
  pairs: number
  /** How far it points where the question does as a whole, -1 to 1; 0 where there are no word vectors. */
  sense: number
  sentences: SentenceMatch[]
}

/**
 * The nearest meaning to each word of the question in a paragraph, 0 to 1. A plain array, for so few numbers are made
 * and cleared away sooner in one.
 */
export type Nearest = readonly number[]

/** How far a word is met that stands only in the title or belongs to the people of a paragraph. */
const AROUND = 0.9

/** How far each word is met in a paragraph, its title, or the names and roles of its people: 0 to 1. */
export const metAround = (nearest: Nearest, { people, title }: ParagraphMatch): Nearest =>
  nearest.map((met, w) => Math.max(met, (people | title) & (1 << w) ? AROUND : 0))

/** The largest share that a word of the question has, as far as it is not met: 0 to 1. */
export function largestUnmet({ words, weight }: Question, met: readonly number[]): number {
  let largest = 0
  for (let w = 0; w < words.length; w++)
    largest = Math.max(largest, (words[w]?.weight ?? 0) * (1 - (met[w] ?? 0)))
  return largest / weight
}

/** The share of the question's words that is met where the one that lacks most is left out: 0 to 1. */
export function shareMetButOne(question: Question, met: readonly number[]): number {
  const { words, weight } = question
  let lacking = 0
  let left = 0
  for (let w = 0; w < words.length; w++) {
    const share = words[w]?.weight ?? 0
    const lacks = share * (1 - (met[w] ?? 0))
    if (w > 0 && lacks <= lacking) continue
    lacking = lacks
    left = share
  }
  const rest = weight - left
  if (words.length < 2 || rest <= 0) return shareMet(question, met)
  return (shareMet(question, met) * weight - (left - lacking)) / rest
}

/** The share of the question's words, by weight, whose bits are set. */
export function shareOf({ words, weight }: Question, mask: number): number {
  let sum = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) sum += words[31 - Math.clz32(rest & -rest)]?.weight ?? 0
  return sum / weight
}

/** The share of the question's words, by weight, where each counts as far as it is met: 0 to 1. */
export function shareMet({ words, weight }: Question, met: readonly number[]): number {
  let sum = 0
  for (let w = 0; w < words.length; w++) sum += (words[w]?.weight ?? 0) * (met[w] ?? 0)
  return sum / weight
}
