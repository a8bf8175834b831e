import type { SpokenArticle } from '../../speech/speech.ts'
import { askedName } from '../following.ts'
import type { LibraryPerson } from '../library.ts'
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
  const sayings = library
    .speakers()
    .filter(({ quotes }) => quotes.some(({ quote }) => quote.kind === 'direct' && isSomebody(quote)))
    .map((person): Suggestion => ({ kind: 'saying', person, name: askedName(library, person) }))
  if (!article) return []
  const suggestions: Suggestion[] =
    others.length === 0
      ? [{ kind: 'subject', article }, ...sayings, ...authorOf(article)]
      : [...sayings, ...library.articles.map(titled)]
  return suggestions.slice(0, OFFERED)
})

const authorOf = (article: SpokenArticle): Suggestion[] =>
  article.author === undefined ? [] : [{ kind: 'author', article }]

const titled = (article: SpokenArticle): Suggestion => ({ kind: 'subject', article, title: article.title })

const isSomebody = ({ speaker }: { speaker?: { kind: string } }): boolean => speaker?.kind === 'person'
