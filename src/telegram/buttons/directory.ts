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
  #edition: object | undefined
  #articles = new Keys<SpokenArticle>([], articleKey, articleId)
  #people = new Keys<LibraryPerson>([], personKey, identityOf)
  readonly #former = new LRUCache<string, SpokenArticle>({ max: FORMER })

  constructor(library: Library) {
    this.#library = library
    this.#follow()
  }

  /** The article's key; `undefined` where it is not of this library. */
  articleKey(article: SpokenArticle): string | undefined {
    this.#follow()
    return this.#articles.keyOf(article.id)
  }

  /** The article with that key, as it is now: one whose words changed has another key, and is found all the same while it is known. */
  article(key: string): SpokenArticle | undefined {
    this.#follow()
    const former = this.#former.get(key)
    return this.#articles.get(key) ?? (former && this.#articles.named(former.id))
  }

  /** The passage that a button names, where its words are still the same. */
  passage({ article: key, paragraph }: PassageAddress): Passage | undefined {
    this.#follow()
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
    this.#follow()
    const article = this.#former.get(key)
    return article && { article, isGone: this.#articles.named(article.id) === undefined }
  }

  /** The key of somebody; `undefined` where they are not of this library. */
  personKey(person: LibraryPerson): string | undefined {
    this.#follow()
    return this.#people.keyOf(identityOf(person))
  }

  person(key: string): LibraryPerson | undefined {
    this.#follow()
    return this.#people.get(key)
  }

  /** Makes the keys anew where the library has changed. */
  #follow(): void {
    const { edition } = this.#library
    if (edition === this.#edition) return
    const before = this.#articles
    this.#articles = new Keys(this.#library.articles, articleKey, articleId)
    this.#people = new Keys(this.#library.people(), personKey, identityOf)
    this.#edition = edition
    for (const [key, article] of before) if (!this.#articles.get(key)) this.#former.set(key, article)
  }
}

class Keys<T> {
  readonly #byKey = new Map<string, T>()
  readonly #byName = new Map<string, { key: string; entry: T }>()

  /** `keyOf` gives an entry's key, `name` what tells the entries apart. */
  constructor(entries: readonly T[], keyOf: (entry: T) => string, name: (entry: T) => string) {
    for (const entry of entries) {
      if (this.#byName.has(name(entry))) continue
      let key = keyOf(entry)
      // Two entries that share a key are told apart by making it again from the key itself.
      while (this.#byKey.has(key)) key = keyFor(key + name(entry))
      this.#byKey.set(key, entry)
      this.#byName.set(name(entry), { key, entry })
    }
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

/** The same for people, who come again in each edition. */
const personKeys = new LRUCache<string, string>({ max: 200_000 })

function personKey(person: LibraryPerson): string {
  const identity = identityOf(person)
  const known = personKeys.get(identity) ?? keyFor(identity)
  personKeys.set(identity, known)
  return known
}

const articleId = ({ id }: SpokenArticle): string => id

function keyFor(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, keyLength)
}

function contentOf(article: SpokenArticle): string {
  return [article.id, ...article.paragraphs.map(({ text }) => text)].join('\n')
}
