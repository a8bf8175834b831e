import type { Span } from '../article/article.ts'
import type { Question } from './question.ts'
import { type Texts, wordsOf } from './texts.ts'

/** From this strength on a related term counts as the question's own word. */
export const SAME = 0.85

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

/** The question's words as the texts' terms: term -> which words, how strongly. */
type Wanted = ReadonlyMap<number, readonly { word: number; strength: number }[]>

/** Compares a question with paragraphs; made once for a question. */
export class Matcher {
  readonly #wanted: Wanted
  readonly #masks = new Map<number, number>()
  readonly #texts: Texts
  readonly #question: Question

  constructor(texts: Texts, question: Question) {
    this.#texts = texts
    this.#question = question
    const wanted = new Map<number, { word: number; strength: number }[]>()
    for (const [word, { related }] of question.words.entries()) {
      for (const { term, strength } of related) {
        const same = wanted.get(term)
        if (same) same.push({ word, strength })
        else wanted.set(term, [{ word, strength }])
      }
    }
    this.#wanted = wanted
  }

  /** How the question is met in a paragraph. */
  match(paragraph: number): ParagraphMatch {
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
    const nearest = new Float64Array(words.length)
    let mask = 0
    let pairs = 0
    let before = 0
    for (let i = from; i < to; i++) {
      let here = 0
      for (const { word, strength } of this.#wanted.get(wordTerm[i] ?? -1) ?? []) {
        if (strength > (nearest[word] ?? 0)) nearest[word] = strength
        if (strength < SAME) continue
        here |= 1 << word
        found.counts[word] = (found.counts[word] ?? 0) + 1
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
    for (const [word, { weight: w }] of words.entries()) {
      const near = nearest[word] ?? 0
      if (mask & (1 << word)) coverage += w
      meaning += w * near
      if (near > (found.nearest[word] ?? 0)) found.nearest[word] = near
    }
    return {
      sentence,
      length: to - from,
      coverage: coverage / weight,
      meaning: meaning / weight,
      pairs: pairs / weight,
    }
  }

  /** One bit for each word of the question that stands in the paragraph; remembered. */
  mask(paragraph: number): number {
    let mask = this.#masks.get(paragraph)
    if (mask === undefined) {
      mask = 0
      const [from, to] = wordsOf(this.#texts, paragraph)
      for (let i = from; i < to; i++) {
        for (const { word, strength } of this.#wanted.get(this.#texts.wordTerm[i] ?? -1) ?? []) {
          if (strength >= SAME) mask |= 1 << word
        }
      }
      this.#masks.set(paragraph, mask)
    }
    return mask
  }

  /** The words of a sentence that are the question's, or mean nearly the same, as stretches of the paragraph. */
  marks(paragraph: number, atLeast: number): Span[] {
    const { wordTerm, wordStart, wordEnd } = this.#texts
    const [from, to] = wordsOf(this.#texts, paragraph)
    const marks: Span[] = []
    for (let i = from; i < to; i++) {
      const wanted = this.#wanted.get(wordTerm[i] ?? -1)
      if (wanted?.some(({ strength }) => strength >= atLeast)) {
        marks.push({ start: wordStart[i] ?? 0, end: wordEnd[i] ?? 0 })
      }
    }
    return marks
  }
}

/** The share of the question's words, by weight, whose bits are set. */
export function shareOf(question: Question, mask: number): number {
  let sum = 0
  for (const [word, { weight }] of question.words.entries()) if (mask & (1 << word)) sum += weight
  return sum / question.weight
}
