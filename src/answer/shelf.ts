import { dateIn, newestFirst, type PublishedDate } from '../article/dates.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import {
  gatheringPeople,
  type LibraryPeople,
  type LibraryPerson,
  type PassageSpeaker,
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
  readonly people: LibraryPeople
  /** Everybody who is quoted, most quoted first. */
  readonly speakers: readonly LibraryPerson[]
  readonly #byId: ReadonlyMap<string, SpokenArticle>
  readonly #speakersIn = new WeakMap<SpokenParagraph, readonly PassageSpeaker[]>()

  readonly #byTitle: ReadonlyMap<string, SpokenArticle>

  private constructor({ articles, newest, people, speakers, byId, byTitle }: Parts) {
    this.articles = articles
    this.newest = newest
    this.people = people
    this.speakers = speakers
    this.#byId = byId
    this.#byTitle = byTitle
  }

  /** Puts articles on a shelf, step by step. */
  static *of(articles: readonly SpokenArticle[]): Generator<void, Shelf> {
    const byId = new Map<string, SpokenArticle>()
    const byTitle = new Map<string, SpokenArticle>()
    for (const article of articles) {
      dateOf(article)
      byId.set(article.id, article)
      const title = bareTitle(article.title)
      if (!byTitle.has(title)) byTitle.set(title, article)
      yield
    }
    const newest = articles.toSorted((a, b) => newestFirst(dateOf(a), dateOf(b)))
    yield
    const people = yield* gatheringPeople(articles)
    yield
    const quoted = people.all.filter(({ quotes }) => quotes.length > 0)
    yield
    const speakers = quoted.sort((a, b) => b.quotes.length - a.quotes.length)
    yield
    return new Shelf({ articles, newest, people, speakers, byId, byTitle })
  }

  /** The article with that title, whatever its letter case and the marks at its ends. */
  titled(title: string): SpokenArticle | undefined {
    const wanted = title.length > LONGEST_TITLE ? '' : bareTitle(title)
    return wanted === '' ? undefined : this.#byTitle.get(wanted)
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

/** What a shelf is put together from. */
interface Parts {
  articles: readonly SpokenArticle[]
  newest: readonly SpokenArticle[]
  people: LibraryPeople
  speakers: readonly LibraryPerson[]
  byId: ReadonlyMap<string, SpokenArticle>
  byTitle: ReadonlyMap<string, SpokenArticle>
}

/** Nobody types a longer title, in UTF-16 code units. */
const LONGEST_TITLE = 300

/** Without marks at its ends, in small letters. Of a title that is longer only the beginning counts. */
function bareTitle(title: string): string {
  const lower = title.slice(0, 2 * LONGEST_TITLE).toLowerCase()
  const from = lower.search(LETTER)
  const last = lower.match(LETTERS)?.at(-1) ?? ''
  return from < 0 ? '' : lower.slice(from, lower.lastIndexOf(last) + last.length)
}

const LETTER = /[\p{L}\p{N}]/u
const LETTERS = /[\p{L}\p{N}]+/gu

/** Read once for each article, on however many shelves it stands. */
const dates = new WeakMap<SpokenArticle, { date: PublishedDate | undefined }>()

function dateOf(article: SpokenArticle): PublishedDate | undefined {
  const known = dates.get(article) ?? { date: dateIn(article.published ?? '') }
  dates.set(article, known)
  return known.date
}
