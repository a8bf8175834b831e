import { z } from 'zod'
import type { PageDocument } from './dom.ts'

/**
 * What a page says about its article in JSON-LD (https://schema.org/NewsArticle). Sites fill it in by many hands:
 * what does not have the expected shape counts as absent.
 */
export interface ArticleData {
  headline?: string | undefined
  authors: string[]
  publisher?: string | undefined
  published?: string | undefined
  url?: string | undefined
}

const absent = undefined
const text = z.string().optional().catch(absent)

/** A thing with a name, its name alone, or a list of either. */
const thing = z.union([z.string(), z.looseObject({ name: z.union([z.string(), z.array(z.string())]) })])
const things = z
  .union([thing, z.array(z.unknown())])
  .optional()
  .catch(absent)

const articleSchema = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: text,
  name: text,
  author: things,
  creator: things,
  publisher: things,
  datePublished: text,
  dateCreated: text,
  url: text,
  mainEntityOfPage: z
    .union([z.string(), z.looseObject({ '@id': z.string() }).transform((page) => page['@id'])])
    .optional()
    .catch(absent),
})

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|SocialMediaPosting)$/

/** A page's data is nested no deeper where an article may stand. */
const DEEPEST = 6

/**
 * Every article that a page's JSON-LD describes, in order. Most pages have one; lists of other articles may follow.
 * Never throws: data that is no JSON is passed over.
 */
export function structuredArticles(document: PageDocument): ArticleData[] {
  const found: ArticleData[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parsed(script.textContent ?? ''), found, 0)
  }
  return found
}

function parsed(source: string): unknown {
  // Line ends inside strings and a comment or CDATA around it all are common, and no JSON.
  const bare = source.replace(
    /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g,
    '',
  )
  try {
    return JSON.parse(bare.replace(/\p{Cc}+/gu, ' '))
  } catch {
    return undefined
  }
}

function collect(data: unknown, found: ArticleData[], depth: number): void {
  if (typeof data !== 'object' || data === null || depth > DEEPEST) return
  if (Array.isArray(data)) {
    for (const part of data) collect(part, found, depth + 1)
    return
  }
  const article = articleSchema.safeParse(data)
  if (article.success && [article.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type))) {
    const { headline, name, author, creator, publisher, datePublished, dateCreated, url, mainEntityOfPage } =
      article.data
    found.push({
      headline: headline ?? name,
      authors: namesOf(author ?? creator),
      publisher: namesOf(publisher)[0],
      published: datePublished ?? dateCreated,
      url: url ?? mainEntityOfPage,
    })
    return
  }
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
    if (key in data) collect(Reflect.get(data, key), found, depth + 1)
}

function namesOf(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const parsedThing = thing.safeParse(one)
    if (!parsedThing.success) return []
    return typeof parsedThing.data === 'string' ? [parsedThing.data] : parsedThing.data.name
  })
}
