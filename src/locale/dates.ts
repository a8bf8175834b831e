import { type CalendarDay, publishedDay } from '../article/published-day.ts'
import type { Translate } from './locale.ts'

/** When an article was published, as readers of the interface's language write it; as the article has it where it names no clear day. */
export function dateText(t: Translate, published: string): string {
  const day = publishedDay(published)
  return day
    ? new Intl.DateTimeFormat(t('language-code'), { dateStyle: 'long', timeZone: 'UTC' }).format(timeOf(day))
    : published
}

/** A moment of that day, in milliseconds since 1970, that falls on it in nearly all time zones (from UTC-10 to UTC+13). */
export const timeOf = ({ year, month, day }: CalendarDay): number => Date.UTC(year, month - 1, day, 10, 30)
