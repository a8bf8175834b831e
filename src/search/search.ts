import type { Span } from '../article/article.ts'
import { atOnce, inSlices } from '../slices.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import { PassageIndex, type WordedArticle } from './index/passage-index.ts'
import type { Nearness } from './meaning/encoder/nearness.ts'
import type { PassageMeaning } from './meaning/encoder/passage-meaning.ts'
import type { WordVectors } from './meaning/word-vectors.ts'
import { byPromise, candidatesFor, FEW_PARAGRAPHS, READ_CLOSELY } from './ranking/candidates.ts'
import { type Certainty, confidenceOf } from './ranking/confidence.ts'
import type { Ranked } from './ranking/considered.ts'
import { understanding } from './ranking/question.ts'
import { rank, weightsFor, wordWeightsFor } from './ranking/ranking.ts'
import { answeringSpan } from './ranking/sentence/best-sentence.ts'
import { QuestionSession } from './ranking/session.ts'
import type { PassagePlace } from './text/places.ts'

/** A paragraph that was found. */
export interface Hit extends PassagePlace {
  /** Larger is better; comparable within one question only. */
  score: number
  /** The sentence that answers best, or two where either may. */
  sentence: Span
  /** The words that match, in order, not overlapping. */
  marks: Span[]
}

/** What was found for a question. */
export interface SearchResult {
  certainty: Certainty
  confidence: number
  /** Best first. */
  hits: Hit[]
  /** Found by words alone although there is an encoder, or before it had read all. Another time more may be found. */
  isHasty: boolean
}

/** More are not given, however many are asked for: nobody turns so many pages, and each takes time. */
const MOST_HITS = 16

/** What a question is looked for in: all that it accepts. */
type Within = (place: PassagePlace) => boolean
type Asked = [text: string, limit: number, nearness: Nearness | undefined, within: Within | undefined]

/** Whenever articles change while a question is looked for, it is looked for anew; at the last try in one go. */
const MOST_TRIES = 3

/** Finds the paragraphs of a corpus that answer a question. */
export class Search {
  readonly index: PassageIndex
  /** What the paragraphs mean by an encoder, once it is given one. */
  meaning: PassageMeaning | undefined

  constructor(articles: readonly SpokenArticle[] | PassageIndex, vectors?: WordVectors) {
    this.index = articles instanceof PassageIndex ? articles : new PassageIndex(articles, vectors)
  }

  /**
   * Puts articles in the place of others: until all that is new is in, the old ones are found, then in one moment the new
   * ones. The event loop goes on meanwhile. One change at a time.
   * @param turn called in that moment
   */
  async replace(
    removed: readonly SpokenArticle[],
    added: readonly WordedArticle[],
    turn: () => void,
  ): Promise<void> {
    const { index } = this
    for (const worded of added) await inSlices(index.adding(worded))
    const articles = added.map(({ article }) => article)
    index.hide(removed)
    index.show(articles)
    turn()
    this.meaning?.change(
      removed.flatMap((article) => index.stretchOf(article) ?? []),
      articles.map((article) => ({ article, first: index.stretchOf(article)?.from ?? 0 })),
    )
    for (const article of removed) await inSlices(index.removing(article))
  }

  /** The best `limit` paragraphs, of all articles or of those that `within` accepts. */
  async find(text: string, limit: number, within?: Within): Promise<SearchResult> {
    for (let tries = 1; tries < MOST_TRIES; tries++) {
      const nearness = await this.meaning?.near(text)
      const result = await inSlices(this.#findingInOneEdition(text, limit, nearness, within))
      if (result) return result
    }
    const nearness = await this.meaning?.near(text)
    return atOnce(this.#finding(text, limit, nearness, within))
  }

  /** All is found in the same state of the index: `undefined` where it has become another meanwhile. */
  *#findingInOneEdition(...asked: Asked): Generator<void, SearchResult | undefined> {
    const { edition } = this.index
    const work = this.#finding(...asked)
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return step.value
      yield
      if (this.index.edition !== edition) return undefined
    }
  }

  *#finding(...[text, limit, nearness, within]: Asked): Generator<void, SearchResult> {
    const question = yield* understanding(text, this.index, nearness)
    const session = new QuestionSession(this.index, question)
    const candidates = yield* candidatesFor(session)
    const wanted = within ? candidates.filter((paragraph) => within(this.#place(paragraph))) : candidates
    const promising = yield* byPromise(session, wanted)
    if (this.index.size > FEW_PARAGRAPHS) yield
    const ranked = rank(session, promising.slice(0, READ_CLOSELY))
    const further = promising.slice(READ_CLOSELY, Math.min(limit, MOST_HITS))
    const least = ranked.at(-1)?.score ?? 0
    // Whatever is asked for, the first hits are the same, so others only come after them.
    const others = rank(session, further).map((hit) => ({
      ...hit,
      score: Math.min(hit.score, least),
    }))
    const all = [...ranked, ...others]
    return {
      ...confidenceOf(question, ranked, weightsFor(session), wordWeightsFor(session)),
      hits: all.slice(0, limit).map((hit) => this.#hit(hit, session)),
      isHasty: this.meaning !== undefined && (nearness === undefined || this.meaning.isReading),
    }
  }

  #hit(ranked: Ranked, session: QuestionSession): Hit {
    const { paragraph, score } = ranked
    const place = this.#place(paragraph)
    return {
      article: place.article,
      paragraph: place.paragraph,
      score,
      sentence: answeringSpan(session, ranked),
      marks: session.marks(paragraph),
    }
  }

  #place(paragraph: number): PassagePlace {
    const place = this.index.texts.places[paragraph]
    if (!place) throw new RangeError(`There is no paragraph ${paragraph}.`)
    return place
  }
}
