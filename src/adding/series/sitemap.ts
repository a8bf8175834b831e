import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'
import { ArticleError } from '../../article/article-error.ts'
import { decodePage } from '../../article/decoding.ts'
import { webAddress } from './entry.ts'

/** An address in a sitemap. */
export interface SitemapEntry {
  address: string
  /** When it last changed, or was published; as it is written there. */
  date: string | undefined
}

/** A sitemap names pages, or other sitemaps. */
export interface Sitemap {
  pages: SitemapEntry[]
  sitemaps: SitemapEntry[]
}

/** In bytes; the protocol allows as much (https://www.sitemaps.org/protocol.html). */
const LARGEST_SITEMAP = 50 * 1024 * 1024
/** The protocol allows as many in one file. */
const MOST_ADDRESSES = 50_000

/** Tags inside each other; a sitemap with news and pictures needs five. */
const DEEPEST = 50

/**
 * Reads a sitemap, packed or not.
 * @param address where it is
 * @throws {ArticleError} where it is none
 */
export function readSitemap(bytes: Uint8Array, address: string): Sitemap {
  const sitemap: Sitemap = { pages: [], sitemaps: [] }
  let isSitemap = false
  let depth = 0
  let words = ''
  let entry: { loc?: string; date?: string } = {}
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (++depth > DEEPEST) throw noSitemap()
        words = ''
        if (depth === 1) isSitemap = /^(?:\w+:)?(?:urlset|sitemapindex)$/.test(name)
        if (depth === 2) entry = {}
      },
      ontext: (text) => {
        if (words.length < 4096) words += text
      },
      onclosetag: (name) => {
        const local = name.replace(/^\w+:/, '')
        if (depth === 3 && local === 'loc') entry.loc = words
        if (local === 'lastmod' || local === 'publication_date') entry.date ??= words.trim()
        if (depth === 2) {
          const found = webAddress(entry.loc, address)
          const list = local === 'sitemap' ? sitemap.sitemaps : sitemap.pages
          if (found !== undefined && list.length < MOST_ADDRESSES)
            list.push({ address: found, date: entry.date })
        }
        words = ''
        depth--
      },
    },
    { xmlMode: true },
  )
  parser.end(decodePage(unpacked(bytes)))
  if (!isSitemap) throw noSitemap()
  return sitemap
}

const noSitemap = () => new ArticleError('it is no sitemap', 'give the address of a sitemap.xml')

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_SITEMAP })
  } catch {
    throw new ArticleError(
      'it is packed, and broken or larger than a sitemap may be',
      'give the address of another sitemap.xml',
    )
  }
}

/** The newest first; what has no date last, in its own order. */
export const newestFirst = (entries: readonly SitemapEntry[]): SitemapEntry[] =>
  entries
    .map((entry) => ({ entry, time: entry.date === undefined ? Number.NaN : Date.parse(entry.date) }))
    .sort((a, b) => (b.time || 0) - (a.time || 0))
    .map(({ entry }) => entry)
