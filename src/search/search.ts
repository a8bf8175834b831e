import type { Span } from '../article/article.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import { confidenceOf } from './confidence.ts'
import { Matcher } from './matching.ts'
import type { Meaning } from './meaning.ts'
import { PassageIndex } from './passage-index.ts'
import { understand } from './question.ts'
import { type Ranked, rank } from './ranking.ts'
import { type Place, sentenceSpan } from './texts.ts'

/** A paragraph that was found. */
export interface Hit extends Place {
  /** Larger is better; comparable within one question only. */
  score: number
  /** The sentence that answers best. */
  sentence: Span
  /** The words that match, in order, not overlapping. */
  marks: Span[]
}

/** What was found for a question. */
export interface Finding {
  answered: boolean
  confidence: number
  /** Best first. */
  hits: Hit[]
}

const MOST_CANDIDATES = 100

/** Finds the paragraphs of a corpus that answer a question. */
export class Search {
  readonly index: PassageIndex
  readonly #meaning: Meaning | undefined

  constructor(articles: readonly SpokenArticle[], meaning?: Meaning) {
    this.index = new PassageIndex(articles)
    this.#meaning = meaning
  }

  /** The best `limit` paragraphs, of all articles or of those that `within` accepts. */
  find(text: string, limit: number, within?: (place: Place) => boolean): Finding {
    const question = understand(text, this.index, this.#meaning)
    const matcher = new Matcher(this.index.texts, question)
    const terms = new Map<string, number>()
    for (const { related } of question.words)
      for (const { term, strength } of related) {
        const name = this.index.texts.terms[term] ?? ''
        terms.set(name, Math.max(strength, terms.get(name) ?? 0))
      }
    const candidates = this.index
      .find(
        Array.from(terms, ([term, weight]) => ({ term, weight })),
        MOST_CANDIDATES,
      )
      .map(({ paragraph }) => paragraph)
      .filter((paragraph) => !within || within(this.#place(paragraph)))
    const ranked = rank(question, this.index, matcher, candidates)
    return {
      ...confidenceOf(question, ranked),
      hits: ranked.slice(0, limit).map((hit) => this.#hit(hit, matcher)),
    }
  }

  #hit({ paragraph, score, best }: Ranked, matcher: Matcher): Hit {
    return {
      ...this.#place(paragraph),
      score,
      sentence: sentenceSpan(this.index.texts, best.sentence),
      marks: matcher.marks(paragraph, 0.6),
    }
  }

  #place(paragraph: number): Place {
    const place = this.index.texts.places[paragraph]
    if (!place) throw new RangeError(`There is no paragraph ${paragraph}.`)
    return place
  }
}
