import type { FrontMatter } from '../../article/front-matter.ts'

/** An article that a feed or a sitemap names. */
export interface Entry {
  address: string
  /** What is said of it there; the page itself goes before it. */
  known: FrontMatter
}

/** The day of a date as feeds write it ("Sun, 03 May 2026 10:00:00 GMT"), where it is written; undefined where it is none. */
export function dayOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const written = /^\d{4}-\d\d-\d\d/.exec(date.trim())?.[0]
  if (written !== undefined) return written
  const time = Date.parse(date)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

/** An address from a feed or a sitemap, made whole; undefined where it is no web address. */
export function webAddress(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim() ?? ''
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined
  const url = new URL(trimmed, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}
