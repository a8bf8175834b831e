import { publishedDay } from '../../article/published-day.ts'
import { dateText, timeOf } from '../../locale/dates.ts'
import type { Translate } from '../../locale/locale.ts'
import type { SpokenArticle } from '../../speech/speech.ts'
import { shortened } from '../message/cut.ts'
import { date, italic, joined, link, type StyledText, separated, visible } from '../message/styled-text.ts'

/** The title as a message shows it; the id where the article has none. */
export function titleOf(article: SpokenArticle, limit = 160): string {
  return shortened(visible(article.title) || visible(article.id) || '—', limit)
}

/** Where a passage is from: title (a link where the article has an address), author, publisher and date. */
export function sourceLine(t: Translate, article: SpokenArticle): StyledText {
  const names = [article.author, article.publisher].map((name) => shortened(visible(name ?? ''), 80))
  const published = publishedText(t, article.published)
  return italic(separated(' · ', [link(article.url, titleOf(article)), ...names, published]))
}

/** When an article was published: a date that each reader sees in their own language, or as the article has it. Empty where it has none. */
export function publishedText(t: Translate, published: string | undefined): StyledText {
  const shown = shortened(visible(published ?? ''), 80)
  const day = publishedDay(shown)
  return day ? date(timeOf(day) / 1000, dateText(t, shown)) : joined(shown)
}
