import type { Span } from '../../article/article.ts'
import type { PassageIndex } from '../index/passage-index.ts'
import { type Texts, wordsOf } from '../index/texts.ts'
import type { Repeated } from '../index/wording.ts'
import type { SentenceVectors } from '../meaning/sentence-vectors.ts'
import { type Nearest, type ParagraphMatch, type SentenceMatch, shareOf } from './matching.ts'
import type { Question } from './question.ts'

/** In words: a sentence mostly says at its opening what it is about. */
const OPENING = 5

/**
 * A question that is asked of an index, and compares itself with the paragraphs there. Any number of them may be under way
 * side by side, as long as the index stays as it is.
 */
export class QuestionSession {
  readonly index: PassageIndex
  readonly question: Question
  readonly #texts: Texts
  readonly #sentenceVectors: SentenceVectors | undefined

  constructor(index: PassageIndex, question: Question) {
    this.index = index
    this.question = question
    this.#texts = index.texts
    this.#sentenceVectors = index.sentenceVectors
  }

  /** For each term the bits of the question's words; not to be kept, since all questions share one table. */
  get #bits(): Int32Array {
    return this.index.bits.of(this.question.words, this.#texts.terms.length)
  }

  /** One bit for each word of the question that stands in a paragraph. */
  maskIn(paragraph: number): number {
    const [from, to] = wordsOf(this.#texts, paragraph)
    return this.maskOf(this.#texts.wordTerm, from, to)
  }

  /** The same for the names and roles of its people, for its title and heading. */
  maskAround(paragraph: number): number {
    return this.maskOf(this.index.around.of(paragraph).people) | this.#maskOfHead(paragraph)
  }

  /** The same for its title and heading; where there are several articles, for when it was published as well. */
  #maskOfHead(paragraph: number): number {
    const { title, date } = this.index.around.of(paragraph)
    return this.maskOf(title) | (this.index.hasSeveral ? this.maskOf(date) : 0)
  }

  /** How far a paragraph points where the question does as a whole, -1 to 1; 0 where there are no word vectors. */
  senseIn(paragraph: number): number {
    return this.#sentenceVectors?.withParagraph(this.question.sentenceVector, paragraph) ?? 0
  }

  /** The same for the sentence of a paragraph that does most. */
  sentenceSenseIn(paragraph: number): number {
    if (!this.#sentenceVectors) return 0
    const { sentenceFrom } = this.#texts
    const to = sentenceFrom[paragraph + 1] ?? 0
    let most = -1
    for (let sentence = sentenceFrom[paragraph] ?? 0; sentence < to; sentence++)
      most = Math.max(most, this.#sentenceVectors.withSentence(this.question.sentenceVector, sentence))
    return most
  }

  /** How the question is met in a paragraph and in each of its sentences. */
  match(paragraph: number): ParagraphMatch {
    const { sentenceFrom, wordFrom } = this.#texts
    const from = sentenceFrom[paragraph] ?? 0
    const to = sentenceFrom[paragraph + 1] ?? 0
    const found: ParagraphMatch = {
      paragraph,
      length: (wordFrom[to] ?? 0) - (wordFrom[from] ?? 0),
      mask: 0,
      people: this.maskOf(this.index.around.of(paragraph).people),
      title: this.#maskOfHead(paragraph),
      counts: new Array<number>(this.question.words.length).fill(0),
      pairs: 0,
      sense: this.senseIn(paragraph),
      sentences: [],
    }
    for (let sentence = from; sentence < to; sentence++)
      found.sentences.push(this.#matchSentence(sentence, found))
    return found
  }

  #matchSentence(sentence: number, found: ParagraphMatch): SentenceMatch {
    const { wordFrom, wordTerm } = this.#texts
    const { words, weight } = this.question
    const from = wordFrom[sentence] ?? 0
    const to = wordFrom[sentence + 1] ?? 0
    const bits = this.#bits
    let mask = 0
    let topic = 0
    let pairs = 0
    let before = 0
    for (let i = from; i < to; i++) {
      const here = bits[wordTerm[i] ?? 0] ?? 0
      if (here !== 0) {
        mask |= here
        for (let rest = here; rest !== 0; rest &= rest - 1) {
          const w = 31 - Math.clz32(rest & -rest)
          found.counts[w] = (found.counts[w] ?? 0) + 1
        }
        const side = (here & (before << 1)) | ((here << 1) & before)
        if (side !== 0) pairs += words[31 - Math.clz32(side)]?.weight ?? 0
      }
      before = here
      if (i === from + OPENING - 1) topic = mask
    }
    if (to - from < OPENING) topic = mask
    found.mask |= mask
    found.pairs = Math.max(found.pairs, pairs / weight)
    return {
      sentence,
      length: to - from,
      mask,
      coverage: shareOf(this.question, mask),
      topic: shareOf(this.question, topic),
      meaning: 0,
      pairs: pairs / weight,
      sense: this.#sentenceVectors?.withSentence(this.question.sentenceVector, sentence) ?? 0,
    }
  }

  /** Looks for words of near meaning: in all of a paragraph, and in each of its sentences' `meaning`. */
  readClosely({ sentences }: ParagraphMatch): Nearest {
    const { wordFrom, wordTerm } = this.#texts
    const { words, weight } = this.question
    const nearest = new Array<number>(words.length).fill(0)
    for (let w = 0; w < words.length; w++) {
      const word = words[w]
      if (!word) continue
      const share = word.weight / weight
      let most = 0
      for (const match of sentences) {
        const from = wordFrom[match.sentence] ?? 0
        // Where the word itself stands, nothing is nearer.
        const near =
          match.mask & (1 << w)
            ? word.ownStrength
            : word.strengths.strongest(wordTerm, from, from + match.length)
        match.meaning = (w === 0 ? 0 : match.meaning) + share * near
        if (near > most) most = near
      }
      nearest[w] = most
    }
    return nearest
  }

  /** How a paragraph repeats the question as it is worded. */
  wordingOf({ sentences }: ParagraphMatch): Repeated {
    let mask = 0
    let run = 0
    for (const { sentence } of sentences) {
      const repeated = this.index.wording.repeatedIn(sentence, this.question.asked)
      mask |= repeated.mask
      if (repeated.run > run) run = repeated.run
    }
    return { mask, run }
  }

  /** One bit for each word of the question that is among the terms from `from` up to `to`. */
  maskOf(terms: Int32Array | undefined, from = 0, to = terms?.length ?? 0): number {
    if (!terms) return 0
    const bits = this.#bits
    let mask = 0
    for (let t = from; t < to; t++) mask |= bits[terms[t] ?? 0] ?? 0
    return mask
  }

  /** The words of a paragraph that are words of the question, in any form, as stretches of its text. */
  marks(paragraph: number): Span[] {
    const { wordTerm, wordStart, wordEnd } = this.#texts
    const [from, to] = wordsOf(this.#texts, paragraph)
    const bits = this.#bits
    const marks: Span[] = []
    for (let i = from; i < to; i++)
      if ((bits[wordTerm[i] ?? 0] ?? 0) !== 0) marks.push({ start: wordStart[i] ?? 0, end: wordEnd[i] ?? 0 })
    return marks
  }
}
