import { dateIn, newestFirst, type PublishedDate } from '../article/dates.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import {
  gatheringPeople,
  type LibraryPerson,
  type PassageSpeaker,
  type People,
  speakersIn,
} from './people/library-people.ts'

/**
 * The articles of a library as they are between two changes, and the people in them. Another change makes another shelf:
 * whatever is worked out for one may be kept as long as it is the library's.
 */
export class Shelf {
  /** In the order of their ids. */
  readonly articles: readonly SpokenArticle[]
  /** The same, the newest first; those without a date last. */
  readonly newest: readonly SpokenArticle[]
  readonly people: People
  /** Everybody who is quoted, most quoted first. */
  readonly speakers: readonly LibraryPerson[]
  readonly #byId: ReadonlyMap<string, SpokenArticle>
  readonly #speakersIn = new WeakMap<SpokenParagraph, readonly PassageSpeaker[]>()

  private constructor(articles: readonly SpokenArticle[], people: People) {
    this.articles = articles
    this.people = people
    this.speakers = people.all
      .filter(({ quotes }) => quotes.length > 0)
      .sort((a, b) => b.quotes.length - a.quotes.length)
    this.newest = articles.toSorted((a, b) => newestFirst(dateOf(a), dateOf(b)))
    this.#byId = new Map(articles.map((article) => [article.id, article]))
  }

  /** Puts articles on a shelf, step by step. */
  static *of(articles: readonly SpokenArticle[]): Generator<void, Shelf> {
    for (const article of articles) {
      dateOf(article)
      yield
    }
    return new Shelf(articles, yield* gatheringPeople(articles))
  }

  article(id: string): SpokenArticle | undefined {
    return this.#byId.get(id)
  }

  /** Those whose words, direct or reported, stand in a paragraph; each once, in order. */
  speakersIn(paragraph: SpokenParagraph): readonly PassageSpeaker[] {
    const known = this.#speakersIn.get(paragraph) ?? speakersIn(paragraph)
    this.#speakersIn.set(paragraph, known)
    return known
  }
}

/** Read once for each article, on however many shelves it stands. */
const dates = new WeakMap<SpokenArticle, { date: PublishedDate | undefined }>()

function dateOf(article: SpokenArticle): PublishedDate | undefined {
  const known = dates.get(article) ?? { date: dateIn(article.published ?? '') }
  dates.set(article, known)
  return known.date
}
