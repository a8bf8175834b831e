import { publishedDay } from './published-day.ts'

/** A day, or a month or a year where no more is known. */
export interface PublishedDate {
  year: number
  /** 1 to 12. */
  month?: number
  /** 1 to 31. */
  day?: number
}

/** How each month's name begins: in English, Russian and Kyrgyz, where months go by their Russian names. */
const MONTHS = [
  'jan|янв',
  'feb|фев',
  'mar|мар',
  'apr|апр',
  'may|мая|май',
  'jun|июн',
  'jul|июл',
  'aug|авг',
  'sep|сен',
  'oct|окт',
  'nov|ноя',
  'dec|дек',
].map((names) => new RegExp(`^(?:${names})`, 'iu'))

/**
 * When an article was published, as far as it says so clearly: the day, else the month ("May 2026"), else the year;
 * undefined where it says nothing.
 */
export function dateIn(published: string): PublishedDate | undefined {
  return publishedDay(published) ?? wordsIn(published) ?? yearIn(published)
}

function wordsIn(text: string): PublishedDate | undefined {
  const words = (text.match(/\p{L}+|\d+/gu) ?? []).filter((word) => !/^(?:st|nd|rd|th)$/i.test(word))
  const at = words.findIndex((word) => /^\p{L}{3,}/u.test(word) && monthOf(word) !== undefined)
  const month = monthOf(words[at] ?? '')
  const isYear = (word: string) => /^(?:1[89]|2[01])\d\d$/.test(word)
  const year = words.slice(at + 1).find(isYear) ?? words.slice(0, at).findLast(isYear)
  if (month === undefined || year === undefined) return undefined
  const day = [words[at - 1], words[at + 1]].find((word) => /^\d{1,2}$/.test(word ?? ''))
  return checked(Number(year), month, day === undefined ? undefined : Number(day))
}

function yearIn(text: string): PublishedDate | undefined {
  const [year] = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text) ?? []
  return year === undefined ? undefined : { year: Number(year) }
}

function monthOf(word: string): number | undefined {
  const month = MONTHS.findIndex((begins) => begins.test(word))
  return month < 0 ? undefined : month + 1
}

/** A month or a day that there is not is left out, with what is below it. */
function checked(year: number, month: number, day: number | undefined): PublishedDate {
  if (month < 1 || month > 12) return { year }
  return day === undefined || day < 1 || day > 31 ? { year, month } : { year, month, day }
}

const NAMES = [
  ['January', 'январь'],
  ['February', 'февраль'],
  ['March', 'март'],
  ['April', 'апрель'],
  ['May', 'май мая мае'],
  ['June', 'июнь'],
  ['July', 'июль'],
  ['August', 'август'],
  ['September', 'сентябрь'],
  ['October', 'октябрь'],
  ['November', 'ноябрь'],
  ['December', 'декабрь'],
] as const

/** Month, year and day as readers write them, in English and Russian, in as many cases as have no stem in common: "May май мая мае 2026 12". */
export function dateWords({ year, month, day }: PublishedDate): string {
  return [...(NAMES[(month ?? 0) - 1] ?? []), String(year), ...(day === undefined ? [] : [String(day)])].join(
    ' ',
  )
}

/** Which of two was published later, for sorting the newest first; what has no date comes last. */
export function newestFirst(a: PublishedDate | undefined, b: PublishedDate | undefined): number {
  return orderOf(b) - orderOf(a)
}

const orderOf = (date: PublishedDate | undefined): number =>
  date ? date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0) : 0
