import { parseFeed } from 'feedsmith'
import { z } from 'zod'
import { ArticleError } from '../../article/article-error.ts'
import { foldWhiteSpace } from '../../article/white-space.ts'
import { dayOf, type Entry, webAddress } from './entry.ts'

/** Feeds come from many hands: what does not have the expected shape counts as absent. */
const text = z
  .union([z.string(), z.looseObject({ value: z.string() }).transform(({ value }) => value)])
  .transform(foldWhiteSpace)
  .optional()
  .catch(undefined)
const names = z.array(z.looseObject({ name: z.string().optional().catch(undefined) })).catch([])

/** An entry of a feed of any kind (RSS, Atom, RDF, JSON Feed), as the library gives it. */
const itemSchema = z.looseObject({
  title: text,
  link: text,
  url: text,
  links: z.array(z.looseObject({ href: z.string(), rel: z.string().optional() })).catch([]),
  pubDate: text,
  published: text,
  date_published: text,
  authors: names,
  dc: z
    .looseObject({ creators: z.array(z.string()).catch([]), dates: z.array(z.string()).catch([]) })
    .optional()
    .catch(undefined),
})

const feedSchema = z.looseObject({
  feed: z.looseObject({
    title: text,
    items: z.array(z.unknown()).catch([]),
    entries: z.array(z.unknown()).catch([]),
  }),
})

/**
 * The articles that a feed names, in its order.
 * @param address where the feed is
 * @throws {ArticleError} where it is none
 */
export function readFeed(source: string, address: string): { title: string | undefined; entries: Entry[] } {
  const { feed } = feedSchema.parse(parsed(source))
  return {
    title: feed.title,
    entries: [...feed.items, ...feed.entries].flatMap((item) => entryOf(item, address)),
  }
}

/** Feeds with all of a paper's texts in them have a tenth; each costs time and memory. */
const MOST_TAGS = 200_000

function parsed(source: string): unknown {
  if (source.split('<').length > MOST_TAGS)
    throw new ArticleError(
      'it has more tags than a feed has',
      'give the address of a feed of the newest articles',
    )
  try {
    return parseFeed(source)
  } catch (error) {
    throw new ArticleError(
      `it is no feed that can be read (${error instanceof Error ? foldWhiteSpace(error.message).slice(0, 100) : error})`,
      'give the address of an RSS or Atom feed',
    )
  }
}

function entryOf(item: unknown, base: string): Entry[] {
  const read = itemSchema.safeParse(item)
  if (!read.success) return []
  const { title, link, url, links, pubDate, published, date_published, authors, dc } = read.data
  const alternate = links.find(({ rel = 'alternate' }) => rel === 'alternate')
  const address = webAddress(link ?? url ?? alternate?.href, base)
  if (address === undefined) return []
  const day = dayOf(pubDate ?? published ?? date_published ?? dc?.dates[0])
  const author = [...(dc?.creators ?? []), ...authors.flatMap(({ name }) => name ?? [])].map(foldWhiteSpace)
  // In RSS it may be an e-mail address, with the name in brackets or without one.
  const named = author
    .map((name) => /@\S+\s+\((.+)\)$/.exec(name)?.[1] ?? name)
    .filter((name) => !name.includes('@'))
  return [
    {
      address,
      known: {
        ...(title === undefined || title === '' ? {} : { title }),
        ...(named.length === 0 ? {} : { author: [...new Set(named)].join(', ') }),
        ...(day === undefined ? {} : { published: day }),
      },
    },
  ]
}
