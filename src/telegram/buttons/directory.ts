import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Library, LibraryPerson, Passage } from '../../answer/library.ts'
import { identityOf } from '../../answer/people/library-people.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { keyLength, type PassageAddress } from './callback-data.ts'

/** Articles that changed or were taken out and are remembered: old messages still have buttons that name them. */
const FORMER = 300

/**
 * Short keys for the articles and people of a library, so that buttons and links can name them. A key is
 * made from what it names, so it means the same in every process and after every restart; an article whose
 * words changed has another key, so an old button is known to be stale instead of showing something else.
 */
export class Directory {
  readonly #library: Library
  #articles: Keys<SpokenArticle>
  #people: Keys<LibraryPerson>
  readonly #former = new LRUCache<string, SpokenArticle>({ max: FORMER })

  private constructor(library: Library, articles: Keys<SpokenArticle>, people: Keys<LibraryPerson>) {
    this.#library = library
    this.#articles = articles
    this.#people = people
    const follow = this.#follow.bind(this)
    library.beforeTurns(function* ({ articles, people }) {
      const next = yield* Keys.of(articles, articleKey, articleId)
      const everybody = yield* Keys.of(people.all, personKey, identityOf)
      return () => follow(next, everybody)
    })
  }

  /** Makes the keys of a library, step by step, and follows it from then on. */
  static *of(library: Library): Generator<void, Directory> {
    for (;;) {
      const { edition } = library
      const articles = yield* Keys.of(library.articles, articleKey, articleId)
      const people = yield* Keys.of(library.people(), personKey, identityOf)
      // It may have turned meanwhile.
      if (edition === library.edition) return new Directory(library, articles, people)
    }
  }

  /** The article's key; `undefined` where it is not of this library. */
  articleKey(article: SpokenArticle): string | undefined {
    return this.#articles.keyOf(article.id)
  }

  /** The article with that key, as it is now: one whose words changed has another key, and is found all the same while it is known. */
  article(key: string): SpokenArticle | undefined {
    const former = this.#former.get(key)
    return this.#articles.get(key) ?? (former && this.#articles.named(former.id))
  }

  /** The passage that a button names, where its words are still the same. */
  passage({ article: key, paragraph }: PassageAddress): Passage | undefined {
    const article = this.#articles.get(key)
    if (article) return this.#library.passage(article.id, paragraph)
    const former = this.#former.get(key)
    const text = former?.paragraphs.find(({ number }) => number === paragraph)?.text
    const now = former && this.#articles.named(former.id)
    const same = now?.paragraphs.find((one) => one.text === text)
    return now && same && this.#library.passage(now.id, same.number)
  }

  /** The article that a key named before it changed or was taken out, and whether it is there no more. */
  former(key: string): { article: SpokenArticle; isGone: boolean } | undefined {
    const article = this.#former.get(key)
    return article && { article, isGone: this.#articles.named(article.id) === undefined }
  }

  /** The key of somebody; `undefined` where they are not of this library. */
  personKey(person: LibraryPerson): string | undefined {
    return this.#people.keyOf(identityOf(person))
  }

  person(key: string): LibraryPerson | undefined {
    return this.#people.get(key)
  }

  #follow(articles: Keys<SpokenArticle>, people: Keys<LibraryPerson>): void {
    for (const [key, article] of this.#articles) if (!articles.get(key)) this.#former.set(key, article)
    this.#articles = articles
    this.#people = people
  }
}

class Keys<T> {
  readonly #byKey = new Map<string, T>()
  readonly #byName = new Map<string, { key: string; entry: T }>()

  /** Makes keys, step by step: `keyOf` gives an entry's key, `name` what tells the entries apart. */
  static *of<T>(
    entries: readonly T[],
    keyOf: (entry: T) => string,
    name: (entry: T) => string,
  ): Generator<void, Keys<T>> {
    const keys = new Keys<T>()
    for (const entry of entries) {
      yield
      if (keys.#byName.has(name(entry))) continue
      let key = keyOf(entry)
      // Two entries that share a key are told apart by making it again from the key itself.
      while (keys.#byKey.has(key)) key = keyFor(key + name(entry))
      keys.#byKey.set(key, entry)
      keys.#byName.set(name(entry), { key, entry })
    }
    return keys
  }

  get(key: string): T | undefined {
    return this.#byKey.get(key)
  }

  named(name: string): T | undefined {
    return this.#byName.get(name)?.entry
  }

  keyOf(name: string): string | undefined {
    return this.#byName.get(name)?.key
  }

  [Symbol.iterator](): Iterator<[string, T]> {
    return this.#byKey[Symbol.iterator]()
  }
}

/** Worked out once for each article, however often the others change. */
const articleKeys = new WeakMap<SpokenArticle, string>()

function articleKey(article: SpokenArticle): string {
  const known = articleKeys.get(article) ?? keyFor(contentOf(article))
  articleKeys.set(article, known)
  return known
}

/** The same for people, who are the same in each edition where nothing is new of them. */
const personKeys = new WeakMap<LibraryPerson, string>()

function personKey(person: LibraryPerson): string {
  const known = personKeys.get(person) ?? keyFor(identityOf(person))
  personKeys.set(person, known)
  return known
}

const articleId = ({ id }: SpokenArticle): string => id

function keyFor(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, keyLength)
}

function contentOf(article: SpokenArticle): string {
  return [article.id, ...article.paragraphs.map(({ text }) => text)].join('\n')
}
