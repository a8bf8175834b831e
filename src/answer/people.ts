import type { Mention, Quote, SpokenArticle, SpokenParagraph } from '../speech/speech.ts'

/** Somebody whom the corpus names, over all its articles; `quotes` is empty where they never speak. */
export interface LibraryPerson {
  name: string
  role?: string
  /** First mention first. */
  mentions: { article: SpokenArticle; mention: Mention }[]
  /** In the order of the corpus. */
  quotes: SpokenQuote[]
}

export interface SpokenQuote {
  article: SpokenArticle
  paragraph: SpokenParagraph
  quote: Quote
}

/**
 * Everybody whom the articles name or quote, by their full name; the same full name is one person. Sources without a name are
 * nobody here: "others" in one article are not "others" in the next.
 */
export function gatherPeople(articles: readonly SpokenArticle[]): Map<string, LibraryPerson> {
  const people = new Map<string, LibraryPerson>()
  const person = (name: string, role: string | undefined): LibraryPerson => {
    const known = people.get(name)
    if (known) {
      if (known.role === undefined && role !== undefined) known.role = role
      return known
    }
    const fresh: LibraryPerson = { name, ...(role === undefined ? {} : { role }), mentions: [], quotes: [] }
    people.set(name, fresh)
    return fresh
  }
  for (const article of articles) {
    for (const { name, role, mentions } of article.people) {
      person(name, role).mentions.push(...mentions.map((mention) => ({ article, mention })))
    }
    for (const paragraph of article.paragraphs) {
      for (const quote of paragraph.quotes) {
        if (quote.speaker && quote.speaker.kind !== 'unnamed')
          person(quote.speaker.name, quote.speaker.role).quotes.push({ article, paragraph, quote })
      }
    }
  }
  return people
}
