import type { Span } from '../article/article.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import { confidenceOf } from './confidence.ts'
import { byPromise, READ_CLOSELY } from './first-sight.ts'
import { Matcher } from './matching.ts'
import { PassageIndex, type WeightedTerm } from './passage-index.ts'
import { type Question, understand } from './question.ts'
import { type Ranked, rank, weightsFor } from './ranking.ts'
import { type Place, sentenceSpan } from './texts.ts'
import type { WordVectors } from './word-vectors.ts'

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

/** Of so many paragraphs all are looked at: meaning can find one that shares no word with the question. */
const FEW_PARAGRAPHS = 300
const MOST_CANDIDATES = 40
/** So many are given at the most, however many are asked for. */
const MOST_HITS = 16
/** MiniSearch scores about so many paragraphs for a question, so that common words do not make it score them all. */
const MOST_SCORED = 1500

/** Finds the paragraphs of a corpus that answer a question. */
export class Search {
  readonly index: PassageIndex

  constructor(articles: readonly SpokenArticle[], vectors?: WordVectors) {
    this.index = new PassageIndex(articles, vectors)
  }

  /** The best `limit` paragraphs, of all articles or of those that `within` accepts. */
  find(text: string, limit: number, within?: (place: Place) => boolean): Finding {
    const question = understand(text, this.index)
    const matcher = new Matcher(this.index, question)
    const candidates = this.#candidates(question)
    const wanted = within ? candidates.filter((paragraph) => within(this.#place(paragraph))) : candidates
    const promising = byPromise(question, matcher, wanted)
    const ranked = rank(question, this.index, matcher, promising.slice(0, READ_CLOSELY))
    const further = promising.slice(READ_CLOSELY, Math.min(limit, MOST_HITS))
    const least = ranked.at(-1)?.score ?? 0
    // Whatever is asked for, the first hits are the same, so others only come after them.
    const others = rank(question, this.index, matcher, further).map((hit) => ({
      ...hit,
      score: Math.min(hit.score, least),
    }))
    const all = [...ranked, ...others]
    return {
      ...confidenceOf(question, ranked, weightsFor(this.index)),
      hits: all.slice(0, limit).map((hit) => this.#hit(hit, matcher)),
    }
  }

  /** The paragraphs that are looked at: all of a few, else those that MiniSearch likes best. */
  #candidates(question: Question): readonly number[] {
    if (this.index.size <= FEW_PARAGRAPHS) return this.index.paragraphs
    return this.index.find(this.#rarestTerms(question), MOST_CANDIDATES).map(({ paragraph }) => paragraph)
  }

  /** The question's rarest terms: as many as `MOST_SCORED` allows, at least one. */
  #rarestTerms({ words }: Question): WeightedTerm[] {
    const { terms, frequency } = this.index.texts
    const rarestFirst = words
      .flatMap(({ same, weight }) =>
        same.map(({ term, strength }) => ({
          term: terms[term] ?? '',
          weight: weight * strength,
          paragraphs: frequency[term] ?? 0,
        })),
      )
      .sort((a, b) => a.paragraphs - b.paragraphs)
    let scored = 0
    return rarestFirst.filter(({ paragraphs }, i) => {
      scored += paragraphs
      return i === 0 || scored <= MOST_SCORED
    })
  }

  #hit({ paragraph, score, best }: Ranked, matcher: Matcher): Hit {
    const place = this.#place(paragraph)
    return {
      article: place.article,
      paragraph: place.paragraph,
      score,
      sentence: sentenceSpan(this.index.texts, best.sentence),
      marks: matcher.marks(paragraph),
    }
  }

  #place(paragraph: number): Place {
    const place = this.index.texts.places[paragraph]
    if (!place) throw new RangeError(`There is no paragraph ${paragraph}.`)
    return place
  }
}
