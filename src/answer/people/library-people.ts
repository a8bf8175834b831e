import type { Span } from '../../article/article.ts'
import { Names } from '../../search/text/names.ts'
import type { Mention, Quote, SpokenArticle, SpokenParagraph } from '../../speech/speech.ts'

/** A speaker as an answer shows them. */
export interface PassageSpeaker {
  name: string
  role?: string
}

/** Somebody whom the corpus names, over all its articles; `quotes` is empty where they never speak. */
export interface LibraryPerson {
  name: string
  role?: string
  /** First mention first. */
  mentions: { article: SpokenArticle; mention: Mention }[]
  /** In the order of the corpus. */
  quotes: SpokenQuote[]
  /** Where others have the same name: the articles that this one is in, in the order of their ids. */
  articles?: ReadonlySet<SpokenArticle>
}

export interface SpokenQuote {
  article: SpokenArticle
  paragraph: SpokenParagraph
  quote: Quote
}

/** What to show of a quote: what is quoted, or what is reported with its verb ("Japarov said that …"). */
export const shownOf = ({ report, start, end }: Quote): Span => report ?? { start, end }

/** Who is meant by a name in an article, and everybody whom the articles name or quote. */
export class LibraryPeople {
  /** In the order in which they first appear; namesakes side by side. */
  readonly all: readonly LibraryPerson[]
  /** Each full name once. */
  readonly names: Names
  readonly #byName: ReadonlyMap<string, readonly LibraryPerson[]>

  private constructor(
    byName: ReadonlyMap<string, readonly LibraryPerson[]>,
    all: readonly LibraryPerson[],
    names: Names,
  ) {
    this.#byName = byName
    this.all = all
    this.names = names
  }

  /** The people of each name, put together step by step. */
  static *of(byName: ReadonlyMap<string, readonly LibraryPerson[]>): Generator<void, LibraryPeople> {
    const all: LibraryPerson[] = []
    for (const people of byName.values()) {
      all.push(...people)
      yield
    }
    return new LibraryPeople(byName, all, yield* Names.of(byName.keys()))
  }

  /** Everybody who has exactly this name: several where it is not one person's. */
  named(name: string): readonly LibraryPerson[] {
    return this.#byName.get(name) ?? []
  }

  /** The one whom an article means by a full name. */
  in(article: SpokenArticle, name: string): LibraryPerson | undefined {
    return this.named(name).find((person) => isIn(person, article))
  }
}

/** Whether a name means this person in an article, where it means anybody. */
export const isIn = ({ articles }: LibraryPerson, article: SpokenArticle): boolean =>
  articles?.has(article) ?? true

/** Whether a speaker of an article is this person. */
export const isSpeaker = (
  person: LibraryPerson,
  { name }: Pick<PassageSpeaker, 'name'>,
  article: SpokenArticle,
): boolean => person.name === name && isIn(person, article)

/** The article by which somebody is told from others of the same name; `undefined` where there are none. */
export const articleOf = ({ articles }: LibraryPerson): SpokenArticle | undefined =>
  articles?.values().next().value

/** What no two people of a library have in common: the name, and with namesakes the article that tells them apart. */
export function identityOf(person: LibraryPerson): string {
  const article = articleOf(person)
  return article ? `${person.name} [${article.id}]` : person.name
}

/** Where the article names those who speak in a paragraph: each speaker and each place once, a few at most. */
export function mentionsIn({ quotes }: SpokenParagraph): Mention[] {
  const mentions = new Map<number, Mention>()
  const named = new Set<string>()
  for (const { speaker } of quotes) {
    if (!speaker || named.has(speaker.name)) continue
    named.add(speaker.name)
    if (!mentions.has(speaker.mention.paragraph)) mentions.set(speaker.mention.paragraph, speaker.mention)
  }
  return [...mentions.values()].slice(0, 3)
}

/** Somebody as an answer shows them. */
const speakerOf = ({ name, role }: Pick<LibraryPerson, 'name' | 'role'>): PassageSpeaker =>
  role === undefined ? { name } : { name, role }

/** Those whose words, direct or reported, stand in a paragraph; each once, in order. */
export function speakersIn({ quotes }: SpokenParagraph): PassageSpeaker[] {
  const speakers = new Map<string, PassageSpeaker>()
  for (const { speaker } of quotes) {
    if (speaker && !speakers.has(speaker.name)) speakers.set(speaker.name, speakerOf(speaker))
  }
  return [...speakers.values()]
}
