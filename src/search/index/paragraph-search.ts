import MiniSearch from 'minisearch'
import { blocksOf, Postings } from './postings.ts'
import type { TermsAround } from './terms-around.ts'
import type { Texts } from './texts.ts'
import { wordsOf } from './texts.ts'

/** The fields of a paragraph that MiniSearch knows, in the order of their numbers. */
const FIELDS = ['text', 'people', 'head'] as const

/** A paragraph as MiniSearch reads it: the terms of each field, one a line. */
type Entry = { id: number } & Record<(typeof FIELDS)[number], string>

/** No term has it. */
const BETWEEN = '\n'

/** How much a term counts in each field. */
const BOOST = { text: 1, people: 0.5, head: 0.5 }
/** MiniSearch's own: how soon repeated words count no more, how much long fields count less, and what a word counts at least. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 }

/** How much a term counts that is a slip of the pen away, as MiniSearch has it. */
const SLIP = 0.45

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: (text: string) => (text === '' ? [] : text.split(BETWEEN)),
  processTerm: (term: string) => term,
  searchOptions: { boost: BOOST, bm25: BM25 },
  // Paragraphs are taken out with all their terms, so that nothing is left to be cleared up.
  autoVacuum: false,
}

/** A paragraph that shares words with a question. */
export interface FoundParagraph {
  paragraph: number
  /** MiniSearch's BM25+ score. */
  score: number
}

/** Paragraphs with their words, and with the terms of their people, and of the head of their article. */
export interface Indexed {
  texts: Texts
  around: TermsAround
  headOf(paragraph: number): Int32Array
}

/** For each field in which a term stands: paragraph, count, paragraph, count. */
type Counted = Map<number, number[]>

/** MiniSearch over the paragraphs of an index, by the terms that those have there. */
export class ParagraphSearch extends MiniSearch<Entry> {
  readonly #index: Indexed

  constructor(index: Indexed) {
    super(OPTIONS)
    this.#index = index
  }

  /**
   * Takes in all paragraphs of the index, as `add` does one by one, in a fifth of the time: each term's place is looked up
   * once. Nothing may have been added before.
   */
  *fill(): Generator<void, void> {
    const { texts } = this.#index
    const count = texts.places.length
    const byTerm: (Counted | undefined)[] = []
    const sums = FIELDS.map(() => 0)
    for (let paragraph = 0; paragraph < count; paragraph++) {
      const lengths = this.#fieldsOf(paragraph).map((terms, field) => {
        for (const term of terms) countIn(byTerm, term, field, paragraph)
        return new Set(terms).size
      })
      for (const [field, length] of lengths.entries()) sums[field] = (sums[field] ?? 0) + length
      this._fieldLength.set(paragraph, lengths)
      yield
    }
    // A large map takes a while to grow: not all of them at once.
    for (const numbers of [this._documentIds, this._idToShortId])
      for (let paragraph = 0; paragraph < count; paragraph++) {
        numbers.set(paragraph, paragraph)
        yield
      }
    this._documentCount = count
    this._nextId = count
    this._avgFieldLength = sums.map((sum) => sum / Math.max(1, count))
    for (const [term, counted] of byTerm.entries()) {
      byTerm[term] = undefined
      if (counted)
        this._index.set(
          texts.terms[term] ?? '',
          new Map(Array.from(counted, ([field, pairs]) => [field, new Postings(pairs)])),
        )
      yield
    }
  }

  /** Takes in a paragraph that the index has. */
  put(paragraph: number): void {
    this.add(this.#entryOf(paragraph))
  }

  /** Takes out a paragraph that the index still has. */
  take(paragraph: number): void {
    this.remove(this.#entryOf(paragraph))
  }

  /**
   * The paragraphs that hold at least one of the terms, and their BM25+ scores, best first: those that `search` gives, and in
   * its order, without what it makes for each paragraph that is looked at. Common words stand in nearly all of them.
   * @param accepts which paragraphs are scored; asked for each paragraph and term
   */
  *having(
    weights: ReadonlyMap<string, number>,
    accepts: (paragraph: number) => boolean,
  ): Generator<void, FoundParagraph[]> {
    const found = new Map<number, { score: number; terms: number }>()
    for (const [term, weight] of weights) {
      const byTerm = yield* this.#scoresOf(term, weight, accepts)
      for (const [paragraph, score] of byTerm) {
        const before = found.get(paragraph)
        if (before) {
          before.score += score
          before.terms++
        } else found.set(paragraph, { score, terms: 1 })
      }
    }
    // MiniSearch has it so: what has more of the terms counts as many times as much.
    return Array.from(found, ([paragraph, { score, terms }]) => ({ paragraph, score: score * terms })).sort(
      (a, b) => b.score - a.score,
    )
  }

  *#scoresOf(
    term: string,
    weight: number,
    accepts: (paragraph: number) => boolean,
    fields: readonly (typeof FIELDS)[number][] = FIELDS,
  ): Generator<void, ReadonlyMap<number, number>> {
    const scores = new Map<number, number>()
    const postings = this._index.get(term)
    for (const [field, name] of fields.entries()) {
      const frequencies = postings?.get(field)
      if (!frequencies) continue
      const rarity = Math.log(1 + (this._documentCount - frequencies.size + 0.5) / (frequencies.size + 0.5))
      const average = this._avgFieldLength[field] ?? 1
      for (const pairs of blocksOf(frequencies)) {
        yield
        for (let i = 0; i < pairs.length; i += 2) {
          const [place, frequency] = [pairs[i] ?? 0, pairs[i + 1] ?? 0]
          const paragraph = frequency > 0 ? this._documentIds.get(place) : undefined
          if (paragraph === undefined || !accepts(paragraph)) continue
          const length = this._fieldLength.get(place)?.[field] ?? 0
          const score = weight * BOOST[name] * rarity * saturated(frequency, length / average)
          scores.set(paragraph, (scores.get(paragraph) ?? 0) + score)
        }
      }
    }
    return scores
  }

  /** The terms of the texts that are a slip of the pen away from a term, nearest first, as `search` orders them. */
  *spelledLike(term: string, distance: number): Generator<void, string[]> {
    const found = new Map<number, { score: number; terms: string[] }>()
    for (const [other, [, away]] of this._index.fuzzyGet(term, distance)) {
      const weight = away === 0 ? 1 : (SLIP * other.length) / (other.length + away)
      for (const [paragraph, score] of yield* this.#scoresOf(other, weight, () => true, ['text'])) {
        const before = found.get(paragraph)
        if (before) {
          before.score += score
          before.terms.push(other)
        } else found.set(paragraph, { score, terms: [other] })
      }
    }
    const best = [...found.values()].sort((a, b) => b.score - a.score)
    return [...new Set(best.flatMap(({ terms }) => terms))]
  }

  #fieldsOf(paragraph: number): Int32Array[] {
    const { texts, around } = this.#index
    const text = texts.wordTerm.subarray(...wordsOf(texts, paragraph))
    return [text, around.of(paragraph).people, this.#index.headOf(paragraph)]
  }

  #entryOf(id: number): Entry {
    const { terms } = this.#index.texts
    const [text = '', people = '', head = ''] = this.#fieldsOf(id).map((numbers) =>
      Array.from(numbers, (number) => terms[number]).join(BETWEEN),
    )
    return { id, text, people, head }
  }
}

/**
 * How much of its rarity a term counts that stands so often in a field.
 * @param length of the field, as a share of the average
 */
const saturated = (frequency: number, length: number): number =>
  BM25.d + (frequency * (BM25.k + 1)) / (frequency + BM25.k * (1 - BM25.b + BM25.b * length))

function countIn(byTerm: (Counted | undefined)[], term: number, field: number, paragraph: number): void {
  const fields = byTerm[term] ?? new Map<number, number[]>()
  byTerm[term] = fields
  const pairs = fields.get(field) ?? []
  if (pairs.length === 0) fields.set(field, pairs)
  const last = pairs.length - 2
  if (pairs[last] === paragraph) pairs[last + 1] = (pairs[last + 1] ?? 0) + 1
  else pairs.push(paragraph, 1)
}
