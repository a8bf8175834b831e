import type { Article } from '../../src/article/article.ts'
import { byRules } from '../../src/speech/attribution/attribution.ts'
import { listen as readArticle } from '../../src/speech/hearing/hearing.ts'
import { hearSpeech, type SpokenArticle } from '../../src/speech/speech.ts'

/** The article with these paragraphs, heard. */
export function listen(...texts: string[]): SpokenArticle {
  const article: Article = {
    id: 'a',
    title: 'A title',
    paragraphs: texts.map((text, i) => ({ number: i + 1, text, kind: 'body' })),
  }
  return hearSpeech(article)
}

/** Each quote of the article with these paragraphs, as "kind speaker: text". */
export function heard(...texts: string[]): string[] {
  return listen(...texts).paragraphs.flatMap(({ text, quotes }) =>
    quotes.map(
      ({ start, end, kind, speaker }) => `${kind} ${speaker?.name ?? '?'}: ${text.slice(start, end)}`,
    ),
  )
}

/** The speakers of its direct quotes alone, in order; "?" where none is named. */
export function speakersOf(...texts: string[]): string[] {
  return listen(...texts).paragraphs.flatMap(({ quotes }) =>
    quotes.filter(({ kind }) => kind === 'direct').map(({ speaker }) => speaker?.name ?? '?'),
  )
}

/** The same of an article with that title, as the rules of reading alone take them. */
export function readSpeakersUnder(title: string, ...texts: string[]): string[] {
  const { quotations } = readArticle(texts, title).setting
  return quotations.map((quotation) => byRules(quotation)?.entity.name ?? '?')
}

/**
 * Whom the rules of reading alone take for the speakers of its direct quotations, in order, before it is weighed whether so few
 * words make that clear enough; "?" where they take nobody.
 */
export function readSpeakersOf(...texts: string[]): string[] {
  const { quotations } = readArticle(texts).setting
  return quotations.map((quotation) => byRules(quotation)?.entity.name ?? '?')
}

/** The last of them: who speaks in the article's last quotation, by the rules alone. */
export const lastOf = (...texts: string[]): string | undefined => readSpeakersOf(...texts).at(-1)
