import type { SpokenArticle } from '../../speech/speech.ts'
import { LibraryPeople, type LibraryPerson } from './library-people.ts'
import { type Portrayal, personNumbers } from './namesakes.ts'

/** Somebody as one article has them. */
interface Found {
  article: SpokenArticle
  person: LibraryPerson
  roles: readonly string[]
}

/** By whom each name was found, in the order of the articles. */
type FoundByName = ReadonlyMap<string, readonly Found[]>

/**
 * Everybody whom articles name or quote: within an article a full name is one person, across articles where `personNumbers`
 * has it so. Sources without a name are nobody here: "others" in one article are not "others" in the next.
 */
export class Gathering {
  readonly people: LibraryPeople
  readonly #found: FoundByName

  private constructor(people: LibraryPeople, found: FoundByName) {
    this.people = people
    this.#found = found
  }

  /**
   * Gathers people, step by step.
   * @param before who was gathered from other articles, many of them the same: whose name stands in the same ones alone is
   * the same object again
   */
  static *of(articles: readonly SpokenArticle[], before?: Gathering): Generator<void, Gathering> {
    const byName = new Map<string, Found[]>()
    for (const article of articles) {
      for (const found of foundIn(article)) {
        const others = byName.get(found.person.name)
        if (others) others.push(found)
        else byName.set(found.person.name, [found])
      }
      yield
    }
    const people = new Map<string, readonly LibraryPerson[]>()
    for (const [name, found] of byName) {
      const isSame = before && isAlike(found, before.#found.get(name))
      people.set(name, isSame ? before.people.named(name) : yield* toldApart(found))
      yield
    }
    return new Gathering(yield* LibraryPeople.of(people), byName)
  }
}

const isAlike = (a: readonly Found[], b: readonly Found[] = []): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

/** Found once for each article, however often the others change. */
const known = new WeakMap<SpokenArticle, readonly Found[]>()

function foundIn(article: SpokenArticle): readonly Found[] {
  const found = known.get(article) ?? peopleIn(article)
  known.set(article, found)
  return found
}

function peopleIn(article: SpokenArticle): Found[] {
  const people = new Map<string, { person: LibraryPerson; roles: Set<string> }>()
  const found = (name: string, role: string | undefined): LibraryPerson => {
    const one = people.get(name) ?? { person: { name, mentions: [], quotes: [] }, roles: new Set() }
    people.set(name, one)
    if (role !== undefined) {
      one.person.role ??= role
      one.roles.add(role)
    }
    return one.person
  }
  for (const { name, role, mentions } of article.people)
    found(name, role).mentions.push(...mentions.map((mention) => ({ article, mention })))
  for (const paragraph of article.paragraphs)
    for (const quote of paragraph.quotes)
      if (quote.speaker && quote.speaker.kind !== 'unnamed')
        found(quote.speaker.name, quote.speaker.role).quotes.push({ article, paragraph, quote })
  return Array.from(people.values(), ({ person, roles }) => ({ article, person, roles: [...roles] }))
}

/** The people of one name. */
function* toldApart(found: readonly Found[]): Generator<void, readonly LibraryPerson[]> {
  const [first, ...others] = found
  if (first && others.length === 0) return [first.person]
  const appearances: Portrayal[] = []
  for (const one of found) {
    appearances.push(portrayalOf(one))
    yield
  }
  const numbers = yield* personNumbers(appearances)
  const parted = new Map<number, Found[]>()
  for (const [at, one] of found.entries()) {
    const number = numbers[at] ?? 0
    const group = parted.get(number)
    if (group) group.push(one)
    else parted.set(number, [one])
  }
  const people: LibraryPerson[] = []
  for (const group of parted.values()) {
    const person = yield* joined(group)
    const articles = new Set(group.map(({ article }) => article).sort(byId))
    people.push(parted.size > 1 ? { ...person, articles } : person)
  }
  return people
}

const portrayalOf = ({ article, person, roles }: Found): Portrayal => ({
  roles,
  company: article.people.flatMap(({ name }) => (name !== person.name && name.includes(' ') ? [name] : [])),
})

/** One person of all that articles tell of them. */
function* joined(group: readonly Found[]): Generator<void, LibraryPerson> {
  const person: LibraryPerson = { name: group[0]?.person.name ?? '', mentions: [], quotes: [] }
  for (const { person: one } of group) {
    if (one.role !== undefined) person.role ??= one.role
    person.mentions.push(...one.mentions)
    person.quotes.push(...one.quotes)
    yield
  }
  return person
}

const byId = (a: SpokenArticle, b: SpokenArticle): number => (a.id < b.id ? -1 : 1)
