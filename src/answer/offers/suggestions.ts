import type { SpokenArticle } from '../../speech/speech.ts'
import { askedName } from '../following.ts'
import type { Library, LibraryPerson } from '../library.ts'
import { onceAnEdition } from './once-an-edition.ts'

/** A question that the articles really answer. */
export type Suggestion =
  /** What an article is about; `title` where there are several of them. */
  | { kind: 'subject'; article: SpokenArticle; title?: string }
  /** Who wrote the only article. */
  | { kind: 'author'; article: SpokenArticle }
  /** What somebody says. `name`: as one would ask, the last of their names where it means nobody else. */
  | { kind: 'saying'; person: LibraryPerson; name: string }

/** Suggestions that are offered at once, a button each: more would hide what stands above them. */
const OFFERED = 3

/** Questions for whoever does not know what to ask: what the only article is about, what the main speakers say; where few speak, who wrote it, or what the first articles are about. */
export const suggestionsOf = onceAnEdition((library): readonly Suggestion[] => {
  const [article, ...others] = library.articles
  if (!article) return []
  const sayings = mainSpeakers(library).map(
    (person): Suggestion => ({ kind: 'saying', person, name: askedName(library, person) }),
  )
  const suggestions: Suggestion[] =
    others.length === 0
      ? [{ kind: 'subject', article }, ...sayings, ...authorOf(article)]
      : [...sayings, ...library.articles.slice(0, OFFERED).map(titled)]
  return suggestions.slice(0, OFFERED)
})

/** The first who are quoted word for word. Of many thousands no more are looked at than are offered. */
function mainSpeakers(library: Library): LibraryPerson[] {
  const chosen: LibraryPerson[] = []
  for (const person of library.speakers()) {
    if (chosen.length === OFFERED) break
    if (person.quotes.some(({ quote }) => quote.kind === 'direct' && isSomebody(quote))) chosen.push(person)
  }
  return chosen
}

const authorOf = (article: SpokenArticle): Suggestion[] =>
  article.author === undefined ? [] : [{ kind: 'author', article }]

const titled = (article: SpokenArticle): Suggestion => ({ kind: 'subject', article, title: article.title })

const isSomebody = ({ speaker }: { speaker?: { kind: string } }): boolean => speaker?.kind === 'person'
