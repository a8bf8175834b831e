/** A day of the calendar, as it was where the article was published; `month` from 1. */
export interface CalendarDay {
  year: number
  month: number
  day: number
}

/** How the months begin in English and Russian, January first; Kyrgyz uses the Russian names. */
const MONTHS = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'мая', 'май'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
]

/**
 * "2024-05-03T10:00", "3rd of May 2026", "May 12th, 2026", "12.05.2026", in small letters; a day between slashes may be a
 * month. Of all alphabets' letters, in place of those that months are written in, patterns are twenty times as long made ready.
 */
const FORMS = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<name>[a-zа-я]{3,9})\.?,?[ -](?<year>\d{4})(?!\d)/,
  /(?<![a-zа-я])(?<name>[a-zа-я]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/,
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/,
]

/**
 * The day that an article's date names, the first where it names several: "Tuesday, May 12, 2026 10:23 GMT", "3 мая 2026".
 * `undefined` where it is not clear which one is meant ("05/12/2026", "last week").
 */
export function publishedDay(published: string): CalendarDay | undefined {
  const text = published.slice(0, 200).toLowerCase()
  const found = FORMS.map((form) => form.exec(text)).filter((match) => match !== null)
  const [first] = found.sort((a, b) => a.index - b.index).flatMap(({ groups = {} }) => dayOf(groups) ?? [])
  return first
}

function dayOf({ year, month, day, name }: Record<string, string | undefined>): CalendarDay | undefined {
  const number = name === undefined ? Number(month) : monthNamed(name)
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  const isThere = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day)
  return isThere && Number(year) >= 1800 ? { year: Number(year), month: number, day: Number(day) } : undefined
}

/** 0 where no month is called so. */
const monthNamed = (name: string): number =>
  MONTHS.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning))) + 1
