import type { Quote } from './spoken-article.ts'

/** The names of all who say one of these quotations, each once, in the order in which they first speak. */
export const speakerNames = (quotes: readonly Quote[]): Set<string> =>
  new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))
