import { dateIn, newestFirst, type PublishedDate } from '../article/dates.ts'
import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import { Gathering } from './people/gathering.ts'
import {
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
  readonly #gathering: Gathering
  /** Everybody who is quoted, most quoted first. */
  readonly speakers: readonly LibraryPerson[]
  readonly #byId: ReadonlyMap<string, SpokenArticle>
  readonly #speakersIn = new WeakMap<SpokenParagraph, readonly PassageSpeaker[]>()

  readonly #byTitle: ReadonlyMap<string, SpokenArticle>

  private constructor({ articles, newest, gathering, speakers, byId, byTitle }: Parts) {
    this.articles = articles
    this.newest = newest
    this.#gathering = gathering
    this.speakers = speakers
    this.#byId = byId
    this.#byTitle = byTitle
  }

  /**
   * Puts articles on a shelf, step by step.
   * @param before the shelf on which most of them stand already: what is known from there is not worked out again
   */
  static *of(articles: readonly SpokenArticle[], before?: Shelf): Generator<void, Shelf> {
    const byId = new Map<string, SpokenArticle>()
    const byTitle = new Map<string, SpokenArticle>()
    for (const article of articles) {
      const { title } = headOf(article)
      byId.set(article.id, article)
      if (!byTitle.has(title)) byTitle.set(title, article)
      yield
    }
    const dated = articles.map((article) => ({ article, date: headOf(article).date }))
    yield
    const newest = dated.sort((a, b) => newestFirst(a.date, b.date)).map(({ article }) => article)
    yield
    const gathering = yield* Gathering.of(articles, before === undefined ? undefined : before.#gathering)
    const speakers = yield* mostQuotedFirst(gathering.people.all)
    return new Shelf({ articles, newest, gathering, speakers, byId, byTitle })
  }

  get people(): LibraryPeople {
    return this.#gathering.people
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
  gathering: Gathering
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

/** Those who are quoted, most quoted first; who is quoted as often, in the order in which they were. */
function* mostQuotedFirst(people: readonly LibraryPerson[]): Generator<void, LibraryPerson[]> {
  const byCount = new Map<number, LibraryPerson[]>()
  for (const person of people) {
    const { length } = person.quotes
    const others = byCount.get(length)
    if (others) others.push(person)
    else if (length > 0) byCount.set(length, [person])
    yield
  }
  const sorted: LibraryPerson[] = []
  for (const [, alike] of [...byCount].sort(([a], [b]) => b - a))
    for (const person of alike) {
      sorted.push(person)
      yield
    }
  return sorted
}

/** What an article is looked up by: its date, and its title without what readers leave out. */
interface Head {
  date: PublishedDate | undefined
  title: string
}

/** Read once for each article, on however many shelves it stands. */
const heads = new WeakMap<SpokenArticle, Head>()

function headOf(article: SpokenArticle): Head {
  const head = heads.get(article) ?? {
    date: dateIn(article.published ?? ''),
    title: bareTitle(article.title),
  }
  heads.set(article, head)
  return head
}
