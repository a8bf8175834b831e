import type { VectorBlocks } from '../../arrays/vector-blocks.ts'
import type { EncoderTraits } from './encoder.ts'
import { type Opinions, opinionsBy, scoreBy, together } from './opinions.ts'
import { type NearTokens, TokenNearness } from './tokens/token-nearness.ts'
import type { PassageTokens, QuestionTokens } from './tokens/token-vectors.ts'
import { cosineAt, cosineOf } from './vector-bytes.ts'

/** Scores are in log odds; divided by this they are about as large as other evidence. */
const ODDS = 10

/** What a question is compared with. */
export interface Compared {
  /** The vectors of all paragraphs, by their numbers. */
  paragraphs: VectorBlocks
  /** The places of those that are nearest by the first model: none but these are compared with others. */
  nearest: readonly number[]
  /** Whether a paragraph has its vector: one without counts as much as the last of the nearest. */
  has?: (paragraph: number) => boolean
  /** The vectors of a paragraph's sentences, side by side, as far as it has several and they are known. */
  sentencesOf?: (paragraph: number) => Int8Array | undefined
  /** The question's tokens, and those of a paragraph, as far as they are known. */
  tokens?: QuestionTokens
  tokensOf?: (paragraph: number) => PassageTokens | undefined
  /** How near paragraphs of other articles are, as `Cohort` says: 0 unless told. */
  elsewhere?: number
}

/** How near the paragraphs of a corpus are to one question, by the encoder. */
export class Nearness {
  /** The nearest paragraphs, the nearest first. */
  readonly nearest: readonly number[]
  /** By how much paragraphs of other articles are likelier to answer than nothing is: a tenth of the log odds. */
  readonly elsewhere: number
  readonly #traits: EncoderTraits
  readonly #question: Int8Array
  readonly #paragraphs: VectorBlocks
  readonly #has: (paragraph: number) => boolean
  readonly #sentencesOf: (paragraph: number) => Int8Array | undefined
  readonly #tokensOf: (paragraph: number) => NearTokens | undefined
  /** What was compared token by token. */
  readonly #byTokens = new Map<number, NearTokens | undefined>()
  /** The scores of the nearest, the highest first. */
  readonly #scores: readonly number[]
  /** The chance of anything, nothing among it, by which a paragraph's own is divided; in log odds. */
  readonly #all: number

  constructor(
    traits: EncoderTraits,
    question: Int8Array,
    {
      paragraphs,
      nearest,
      has = () => true,
      sentencesOf = () => undefined,
      tokens,
      tokensOf = () => undefined,
      elsewhere = 0,
    }: Compared,
  ) {
    this.#traits = traits
    this.#question = question
    this.#paragraphs = paragraphs
    this.#has = has
    this.#sentencesOf = sentencesOf
    this.elsewhere = elsewhere / ODDS
    const byTokens = tokens && traits.tokens && new TokenNearness(tokens, traits.tokens.dimensions)
    this.#tokensOf = (paragraph) => {
      const told = byTokens && tokensOf(paragraph)
      return told && byTokens.to(told)
    }
    const scored = nearest.filter(has).map((paragraph) => ({ paragraph, score: this.#score(paragraph) }))
    scored.sort((a, b) => b.score - a.score)
    this.nearest = scored.map(({ paragraph }) => paragraph)
    this.#scores = scored.map(({ score }) => score)
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
    const opinions = opinionsBy(this.#traits, (from, count) =>
      cosineAt(this.#question, vectors, sentence, from, count),
    )
    return together(this.#traits, opinions) / ODDS
  }

  /** What `of` says by its tokens alone; the same where they are not known. */
  byTokensOf(paragraph: number): number {
    const score = this.#tokenScore(this.#near(paragraph)?.whole)
    return score === undefined ? this.of(paragraph) : score / ODDS
  }

  /** What `ofSentence` says by the tokens that the sentence has in its paragraph; the same where they are not known. */
  byTokensOfSentence(paragraph: number, sentence: number): number {
    const score = this.#tokenScore(this.#near(paragraph)?.sentences[sentence])
    return score === undefined ? this.ofSentence(paragraph, sentence) : score / ODDS
  }

  /** How likely a paragraph answers, of all paragraphs and nothing: 0 to 1. */
  chanceOf(paragraph: number): number {
    const score = this.#score(paragraph)
    // One that is not among the nearest by the first model may be nearer by both.
    const all = this.nearest.includes(paragraph) ? this.#all : logSum([this.#all, score])
    return Math.exp(score - all)
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

  /** What `of` says by the model that thinks the least of a paragraph. */
  leastOf(paragraph: number): number {
    const [first, inEnglish = first] = this.#opinionsOf(paragraph)
    return Math.min(first, inEnglish) / ODDS
  }

  /** Whether but one model has read a paragraph and the question. */
  isAloneOn(paragraph: number): boolean {
    return this.#has(paragraph) && this.#opinionsOf(paragraph).length === 1
  }

  /** Whether each model by itself puts a paragraph before all others. */
  agreesOn(paragraph: number): boolean {
    const [first, inEnglish = Number.POSITIVE_INFINITY] = this.#opinionsOf(paragraph)
    return (
      this.nearest.length > 0 &&
      this.nearest.every((other) => {
        const [byFirst, byEnglish = Number.NEGATIVE_INFINITY] = this.#opinionsOf(other)
        return byFirst <= first && byEnglish <= inEnglish
      })
    )
  }

  /** How much likelier anything answers than nothing does: a tenth of the log odds. */
  get anything(): number {
    return logSum(this.#scores) / ODDS
  }

  #score(paragraph: number): number {
    const whole = together(this.#traits, this.#opinionsOf(paragraph))
    const { shares } = this.#traits.tokens ?? {}
    const byTokens = this.#tokenScore(this.#near(paragraph)?.whole)
    if (!shares || byTokens === undefined) return whole
    return shares.whole * whole + shares.tokens * byTokens + shares.constant
  }

  /** How near a paragraph is token by token, compared once. */
  #near(paragraph: number): NearTokens | undefined {
    if (!this.#byTokens.has(paragraph)) this.#byTokens.set(paragraph, this.#tokensOf(paragraph))
    return this.#byTokens.get(paragraph)
  }

  #tokenScore(cosine: number | undefined): number | undefined {
    const { tokens } = this.#traits
    return tokens && cosine !== undefined ? scoreBy(tokens, cosine) : undefined
  }

  #opinionsOf(paragraph: number): Opinions {
    if (!this.#has(paragraph)) return [this.#scores.at(-1) ?? 0]
    return opinionsBy(this.#traits, (from, count) =>
      cosineOf(this.#paragraphs.product(this.#question, paragraph, from, count)),
    )
  }
}

function logSum(scores: readonly number[]): number {
  if (scores.length === 0) return 0
  const highest = Math.max(...scores)
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
}
