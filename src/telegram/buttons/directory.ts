import { createHash } from 'node:crypto'
import type { Library, LibraryPerson } from '../../answer/library.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { keyLength } from './callback-data.ts'

/**
 * Short keys for the articles and people of a library, so that buttons and links can name them. A key is
 * made from what it names, so it means the same in every process and after every restart; an article whose
 * words changed has another key, so an old button is known to be stale instead of showing something else.
 */
export class Directory {
  readonly #articles: Keys<SpokenArticle>
  readonly #people: Keys<LibraryPerson>

  constructor(library: Library) {
    this.#articles = new Keys(library.articles, contentOf, ({ id }) => id)
    this.#people = new Keys(
      library.people(),
      ({ name }) => name,
      ({ name }) => name,
    )
  }

  /** The article's key; `undefined` where it is not of this library. */
  articleKey(article: SpokenArticle): string | undefined {
    return this.#articles.keyOf(article.id)
  }

  article(key: string): SpokenArticle | undefined {
    return this.#articles.get(key)
  }

  /** The key of the one with exactly this name; `undefined` where the articles name nobody so. */
  personKey(name: string): string | undefined {
    return this.#people.keyOf(name)
  }

  person(key: string): LibraryPerson | undefined {
    return this.#people.get(key)
  }
}

class Keys<T> {
  readonly #byKey = new Map<string, T>()
  readonly #byName = new Map<string, string>()

  /** `content` is what a key is made from, `name` what tells the entries apart. */
  constructor(entries: readonly T[], content: (entry: T) => string, name: (entry: T) => string) {
    for (const entry of entries) {
      if (this.#byName.has(name(entry))) continue
      let key = keyFor(content(entry))
      // Two entries that share a key are told apart by making it again from the key itself.
      while (this.#byKey.has(key)) key = keyFor(key + content(entry))
      this.#byKey.set(key, entry)
      this.#byName.set(name(entry), key)
    }
  }

  get(key: string): T | undefined {
    return this.#byKey.get(key)
  }

  keyOf(name: string): string | undefined {
    return this.#byName.get(name)
  }
}

function keyFor(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, keyLength)
}

function contentOf(article: SpokenArticle): string {
  return [article.id, ...article.paragraphs.map(({ text }) => text)].join('\n')
}
