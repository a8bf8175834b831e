import type { SpokenArticle } from '../speech/speech.ts'
import { askedName } from './following.ts'
import type { Library, LibraryPerson } from './library.ts'

/** A question that the articles really answer. */
export type Suggestion =
  | { kind: 'subject'; article: SpokenArticle }
  /** `name`: as one would ask, the last of their names where it means nobody else. */
  | { kind: 'saying'; person: LibraryPerson; name: string }

/** So many are offered at once. */
const OFFERED = 3

/** Chosen once for an edition of a library. */
const chosen = new WeakMap<object, readonly Suggestion[]>()

/** Questions for whoever does not know what to ask: what the only article is about, and what the main speakers say. */
export function suggestionsOf(library: Library): readonly Suggestion[] {
  const known = chosen.get(library.edition) ?? choose(library)
  chosen.set(library.edition, known)
  return known
}

function choose(library: Library): Suggestion[] {
  const [article, ...others] = library.articles
  const subject: Suggestion[] = article && others.length === 0 ? [{ kind: 'subject', article }] : []
  const sayings = library
    .speakers()
    .filter(({ quotes }) => quotes.some(({ quote }) => quote.kind === 'direct' && isSomebody(quote)))
    .map((person): Suggestion => ({ kind: 'saying', person, name: askedName(library, person.name) }))
  return [...subject, ...sayings].slice(0, OFFERED)
}

const isSomebody = ({ speaker }: { speaker?: { kind: string } }): boolean => speaker?.kind === 'person'
