import MiniSearch from 'minisearch'
import type { TermsAround } from './terms-around.ts'
import type { Texts } from './texts.ts'
import { wordsOf } from './texts.ts'

/** The fields of a paragraph that MiniSearch knows, in the order of their numbers. */
const FIELDS = ['text', 'people', 'head'] as const

/** A paragraph as MiniSearch reads it: the terms of each field, one a line. */
type Entry = { id: number } & Record<(typeof FIELDS)[number], string>

/** No term has it. */
const BETWEEN = '\n'

const OPTIONS = {
  fields: [...FIELDS],
  tokenize: (text: string) => (text === '' ? [] : text.split(BETWEEN)),
  processTerm: (term: string) => term,
  searchOptions: { boost: { people: 0.5, head: 0.5 } },
  // Paragraphs are taken out with all their terms, so that nothing is left to be cleared up.
  autoVacuum: false,
}

/** Paragraphs with their words, and with the terms of their people, and of the head of their article. */
export interface Indexed {
  texts: Texts
  around: TermsAround
  headOf(paragraph: number): Int32Array
}

/** In which fields a term stands, in which paragraphs there, and how often. */
type Postings = Map<number, Map<number, number>>

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
    const byTerm: (Postings | undefined)[] = []
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
    for (const [term, postings] of byTerm.entries()) {
      if (postings) this._index.set(texts.terms[term] ?? '', postings)
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
   * The paragraphs that hold at least one of the terms, and their BM25+ scores, best first.
   * @param accepts which paragraphs are scored; asked for each paragraph and term
   */
  having(
    weights: ReadonlyMap<string, number>,
    accepts: (paragraph: number) => boolean,
  ): { id: number; score: number }[] {
    const found = this.search([...weights.keys()].join(BETWEEN), {
      boostTerm: (term) => weights.get(term) ?? 1,
      boostDocument: (id) => (accepts(Number(id)) ? 1 : 0),
    })
    return found.map(({ id, score }) => ({ id: Number(id), score }))
  }

  /** The terms of the texts that are a slip of the pen away from a term, nearest first. */
  spelledLike(term: string, distance: number): string[] {
    const found = this.search(term, { fuzzy: distance, fields: ['text'] })
    return [...new Set(found.flatMap(({ terms }) => terms))]
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

function countIn(byTerm: (Postings | undefined)[], term: number, field: number, paragraph: number): void {
  const fields = byTerm[term] ?? new Map<number, Map<number, number>>()
  byTerm[term] = fields
  const postings = fields.get(field)
  if (postings) postings.set(paragraph, (postings.get(paragraph) ?? 0) + 1)
  else fields.set(field, new Map([[paragraph, 1]]))
}
