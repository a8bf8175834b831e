import { ArticleError } from '../../article/article-error.ts'
import { decodePage } from '../../article/decoding.ts'
import { parsePage } from '../../article/page/parsing.ts'
import type { Fetched } from '../fetching/fetcher.ts'
import { dayOf, type Entry, webAddress } from './entry.ts'
import { readFeed } from './feed.ts'
import type { PoliteFetcher } from './polite-fetcher.ts'
import { newestFirst, readSitemap, type SitemapEntry } from './sitemap.ts'

export type { Entry } from './entry.ts'
export { PoliteFetcher } from './polite-fetcher.ts'
export { Visits } from './visits.ts'

/** Many articles by one address. */
export interface Series {
  /** What it calls itself, else its address. */
  title: string
  /** Each address once. */
  entries: Entry[]
}

/**
 * The articles of a feed, in its order. A page that names its feed leads to it.
 * @throws {ArticleError} where it cannot be had or is none
 */
export async function feedSeries(address: string, fetcher: PoliteFetcher): Promise<Series> {
  let fetched = await fetcher.fetch(address)
  const named = feedNamedIn(fetched)
  if (named !== undefined) fetched = await fetcher.fetch(named)
  const { title = address, entries } = readFeed(textOf(fetched), fetched.address)
  return { title, entries: eachOnce(entries) }
}

const textOf = ({ bytes, charset }: Fetched): string => decodePage(bytes, charset).replace(/^\ufeff/, '')

const FEED_LINK =
  'link[rel~="alternate"][type="application/rss+xml"], link[rel~="alternate"][type="application/atom+xml"]'

function feedNamedIn(fetched: Fetched): string | undefined {
  const text = textOf(fetched)
  if (!/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head)[\s>]/i.test(text)) return undefined
  const named = webAddress(
    parsePage(text).querySelector(FEED_LINK)?.getAttribute('href') ?? undefined,
    fetched.address,
  )
  if (named === undefined)
    throw new ArticleError('it is a page that names no feed', 'give the address of its RSS or Atom feed')
  return named
}

/** Sitemaps that name sitemaps are followed to so many. */
const MOST_SITEMAPS = 50

/**
 * The pages of a sitemap, the newest first. Where it names other sitemaps, they are fetched, the newest first, until
 * there are enough pages.
 * @param isNew whether an address counts
 * @param enough how many that count are wanted
 * @throws {ArticleError} where it cannot be had or is none
 */
export async function sitemapSeries(
  address: string,
  fetcher: PoliteFetcher,
  isNew: (address: string) => boolean,
  enough: number,
): Promise<Series> {
  const pages: SitemapEntry[] = []
  const waiting = [address]
  const read = new Set<string>()
  while (waiting.length > 0 && read.size < MOST_SITEMAPS) {
    const next = waiting.shift() ?? address
    if (read.has(next)) continue
    read.add(next)
    const fetched = await fetcher.fetch(next)
    const sitemap = readSitemap(fetched.bytes, fetched.address)
    pages.push(...newestFirst(sitemap.pages))
    waiting.unshift(...newestFirst(sitemap.sitemaps).map((entry) => entry.address))
    if (pages.filter((page) => isNew(page.address)).length >= enough) break
  }
  const entries = newestFirst(pages).map(({ address: page, date }): Entry => {
    const published = dayOf(date)
    return { address: page, known: published === undefined ? {} : { published } }
  })
  return { title: address, entries: eachOnce(entries) }
}

function eachOnce(entries: Entry[]): Entry[] {
  const seen = new Set<string>()
  return entries.filter(({ address }) => {
    const isNew = !seen.has(address)
    seen.add(address)
    return isNew
  })
}
