import type { Span } from '../article/article.ts'
import { SAME, type Strengths } from './likeness.ts'
import type { Question } from './question.ts'
import { type Texts, wordsOf } from './texts.ts'

/** How a question's words are met in one sentence. Shares are of the weight of the question's words, 0 to 1. */
export interface SentenceMatch {
  sentence: number
  /** Words, stop words left out. */
  length: number
  /** Share of the question's words that stand in it. */
  coverage: number
  /** The same, where words of near meaning count in part. */
  meaning: number
  /** Pairs of neighbouring words of the question that stand side by side here, by their weight. */
  pairs: number
}

/** How a question's words are met in one paragraph. */
export interface ParagraphMatch {
  paragraph: number
  /** Words, stop words left out. */
  length: number
  /** One bit for each word of the question that stands in it. */
  mask: number
  /** How often each word of the question stands in it. */
  counts: Uint16Array
  /** The nearest meaning to each word of the question, 0 to 1. */
  nearest: Float64Array
  pairs: number
  sentences: SentenceMatch[]
}

/** Compares a question with paragraphs; made once for a question. */
export class Matcher {
  readonly #texts: Texts
  readonly #question: Question
  readonly #matches = new Map<number, ParagraphMatch>()
  readonly #strengths: Strengths[]
  /** Of the sentence at hand; one for all, since making so many small arrays takes longer than the sums in them. */
  readonly #nearest: Float64Array

  constructor(texts: Texts, question: Question) {
    this.#texts = texts
    this.#question = question
    this.#strengths = question.words.map(({ strengths }) => strengths)
    this.#nearest = new Float64Array(question.words.length)
  }

  /** How the question is met in a paragraph; remembered. */
  match(paragraph: number): ParagraphMatch {
    let match = this.#matches.get(paragraph)
    if (!match) {
      match = this.#compare(paragraph)
      this.#matches.set(paragraph, match)
    }
    return match
  }

  #compare(paragraph: number): ParagraphMatch {
    const { sentenceFrom } = this.#texts
    const size = this.#question.words.length
    const found: ParagraphMatch = {
      paragraph,
      length: 0,
      mask: 0,
      counts: new Uint16Array(size),
      nearest: new Float64Array(size),
      pairs: 0,
      sentences: [],
    }
    const to = sentenceFrom[paragraph + 1] ?? 0
    for (let sentence = sentenceFrom[paragraph] ?? 0; sentence < to; sentence++) {
      found.sentences.push(this.#matchSentence(sentence, found))
    }
    return found
  }

  #matchSentence(sentence: number, found: ParagraphMatch): SentenceMatch {
    const { wordFrom, wordTerm } = this.#texts
    const { words, weight } = this.#question
    const from = wordFrom[sentence] ?? 0
    const to = wordFrom[sentence + 1] ?? 0
    const strengths = this.#strengths
    const nearest = this.#nearest.fill(0)
    let mask = 0
    let pairs = 0
    let before = 0
    for (let i = from; i < to; i++) {
      const term = wordTerm[i] ?? -1
      let here = 0
      for (let w = 0; w < words.length; w++) {
        const strength = strengths[w]?.of(term) ?? 0
        if (strength > (nearest[w] ?? 0)) nearest[w] = strength
        if (strength < SAME) continue
        here |= 1 << w
        found.counts[w] = (found.counts[w] ?? 0) + 1
      }
      if (here !== 0 && before !== 0) {
        const side = (here & (before << 1)) | ((here << 1) & before)
        if (side !== 0) pairs += words[31 - Math.clz32(side)]?.weight ?? 0
      }
      before = here
      mask |= here
    }
    found.length += to - from
    found.mask |= mask
    found.pairs = Math.max(found.pairs, pairs / weight)
    let coverage = 0
    let meaning = 0
    for (let w = 0; w < words.length; w++) {
      const share = (words[w]?.weight ?? 0) / weight
      const near = nearest[w] ?? 0
      if (mask & (1 << w)) coverage += share
      meaning += share * near
      if (near > (found.nearest[w] ?? 0)) found.nearest[w] = near
    }
    return { sentence, length: to - from, coverage, meaning, pairs: pairs / weight }
  }

  /** The words of a paragraph that stand for a word of the question at least so strongly, as stretches of its text. */
  marks(paragraph: number, atLeast: number): Span[] {
    const { wordTerm, wordStart, wordEnd } = this.#texts
    const { words } = this.#question
    const [from, to] = wordsOf(this.#texts, paragraph)
    const marks: Span[] = []
    for (let i = from; i < to; i++) {
      const term = wordTerm[i] ?? -1
      if (words.some(({ strengths }) => strengths.of(term) >= atLeast))
        marks.push({ start: wordStart[i] ?? 0, end: wordEnd[i] ?? 0 })
    }
    return marks
  }
}

/** The share of the question's words, by weight, whose bits are set. */
export function shareOf(question: Question, mask: number): number {
  let sum = 0
  const { words, weight } = question
  for (let w = 0; w < words.length; w++) if (mask & (1 << w)) sum += words[w]?.weight ?? 0
  return sum / weight
}

/** The share of the question's words, by weight, where each counts as far as it is met: 0 to 1. */
export function shareMet({ words, weight }: Question, met: ArrayLike<number>): number {
  let sum = 0
  for (let w = 0; w < words.length; w++) sum += (words[w]?.weight ?? 0) * (met[w] ?? 0)
  return sum / weight
}
