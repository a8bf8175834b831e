import type { SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import { type AboutField, fieldValue, notesAbout } from './about-article.ts'

/** Fields that stand in for one that an article does not give: a site may be known by its address alone. */
const instead: Partial<Record<AboutField, AboutField>> = { publisher: 'url', url: 'publisher' }

/** What is known of an article in answer to a question about it. */
export interface ArticleFact {
  field: AboutField
  /** Absent where the article does not give it. */
  value?: string
  /** What its notes say of it, best first. */
  notes: SpokenParagraph[]
}

/** What an article gives for a field, or for the one that says nearly the same. */
export function factOf(article: SpokenArticle, field: AboutField, question: string): ArticleFact {
  const other = instead[field]
  const known =
    fieldValue(article, field) === undefined && other && fieldValue(article, other) ? other : field
  const value = fieldValue(article, known)
  return {
    field: known,
    ...(value === undefined ? {} : { value }),
    notes: notesAbout(article, field, question),
  }
}

/** What of an opening is read at a glance, and fits on a phone without being scrolled; the length in UTF-16 code units. */
const GLANCE = { length: 900, paragraphs: 3 }

/** How many of an opening's paragraphs are shown together: at least one, where there is any. */
export function shownTogether(opening: readonly { paragraph: SpokenParagraph }[]): number {
  let length = 0
  let count = 0
  for (const { paragraph } of opening.slice(0, GLANCE.paragraphs)) {
    length += paragraph.text.length
    if (count > 0 && length > GLANCE.length) break
    count++
  }
  return count
}

/** The paragraphs that tell what an article is about: how it begins, without what is said about it at its end. */
export function openingOf({ paragraphs }: SpokenArticle): SpokenParagraph[] {
  const body = paragraphs.filter(({ kind }) => kind === 'body')
  return body.length > 0 ? body : paragraphs
}
