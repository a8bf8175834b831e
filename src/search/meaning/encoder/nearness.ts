import type { VectorBlocks } from '../../arrays/vector-blocks.ts'
import type { EncoderTraits } from './encoder.ts'
import { cosineAt, cosineOf } from './vector-bytes.ts'

/** Scores are in log odds; divided by this they are about as large as other evidence. */
const ODDS = 10

/** How near the paragraphs of a corpus are to one question, by the encoder. */
export class Nearness {
  /** The nearest paragraphs, the nearest first. */
  readonly nearest: readonly number[]
  readonly #traits: EncoderTraits
  readonly #question: Int8Array
  readonly #paragraphs: VectorBlocks
  readonly #has: (paragraph: number) => boolean
  readonly #sentencesOf: (paragraph: number) => Int8Array | undefined
  /** The scores of the nearest, the highest first. */
  readonly #scores: readonly number[]
  /** The chance of anything, nothing among it, by which a paragraph's own is divided; in log odds. */
  readonly #all: number

  /**
   * @param paragraphs the vectors of all paragraphs, by their numbers
   * @param nearest the places of those that are nearest, the nearest first
   * @param has whether a paragraph has its vector: one without counts as much as the last of the nearest
   * @param sentencesOf the vectors of a paragraph's sentences, side by side, as far as it has several and they are known
   */
  constructor(
    traits: EncoderTraits,
    question: Int8Array,
    paragraphs: VectorBlocks,
    nearest: readonly number[],
    has: (paragraph: number) => boolean = () => true,
    sentencesOf: (paragraph: number) => Int8Array | undefined = () => undefined,
  ) {
    this.#traits = traits
    this.#question = question
    this.#paragraphs = paragraphs
    this.#has = has
    this.#sentencesOf = sentencesOf
    this.nearest = nearest.filter(has)
    this.#scores = this.nearest.map((paragraph) => this.#score(paragraph))
    this.#all = logSum([0, ...this.#scores])
  }

  /** By how much a paragraph is likelier to answer than nothing is: a tenth of the log odds. */
  of(paragraph: number): number {
    return this.#score(paragraph) / ODDS
  }

  /** The same for a sentence of a paragraph, counted from 0; for the paragraph where the sentence is not known by itself. */
  ofSentence(paragraph: number, sentence: number): number {
    const vectors = this.#sentencesOf(paragraph)
    if (!vectors || (sentence + 1) * this.#question.length > vectors.length) return this.of(paragraph)
    return this.#scoreOf(cosineAt(this.#question, vectors, sentence)) / ODDS
  }

  /** How likely a paragraph answers, of all paragraphs and nothing: 0 to 1. */
  chanceOf(paragraph: number): number {
    return Math.exp(this.#score(paragraph) - this.#all)
  }

  /** By how much a paragraph is ahead of all others; below 0 where another is nearer. */
  leadOf(paragraph: number): number {
    const [first = 0, second = first - ODDS] = this.#scores
    const score = this.#score(paragraph)
    return Math.min(1, (score - (this.nearest[0] === paragraph ? second : first)) / ODDS)
  }

  /** 1 for the nearest paragraph, a half for the next; 0 for one that is not among the nearest. */
  rankOf(paragraph: number): number {
    const place = this.nearest.indexOf(paragraph)
    return place < 0 ? 0 : 1 / (1 + place)
  }

  /** How much likelier anything answers than nothing does: a tenth of the log odds. */
  get anything(): number {
    return logSum(this.#scores) / ODDS
  }

  #score(paragraph: number): number {
    if (!this.#has(paragraph)) return this.#scores.at(-1) ?? 0
    return this.#scoreOf(cosineOf(this.#paragraphs.product(this.#question, paragraph)))
  }

  #scoreOf(cosine: number): number {
    const { scale, nothing } = this.#traits
    return scale * (cosine - nothing)
  }
}

function logSum(scores: readonly number[]): number {
  if (scores.length === 0) return 0
  const highest = Math.max(...scores)
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
}
