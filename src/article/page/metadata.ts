import { decodeHTML } from 'entities'
import type { FrontMatter } from '../front-matter.ts'
import { readBylineText } from '../shaping/head.ts'
import { foldWhiteSpace } from '../white-space.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { type ArticleData, structuredArticles } from './structured-data.ts'

/**
 * What a page says about its article, each from the first that has it: JSON-LD, Open Graph, other `<meta>`, what the
 * page shows as byline and time.
 * @param document with its scripts, before anything is taken off
 */
export function pageMetadata(document: PageDocument): FrontMatter {
  const meta = metaReader(document)
  const data = mainArticle(document, meta('og:title') ?? shown(document, 'h1'))
  const publisher = clean(data?.publisher) ?? meta('og:site_name', 'application-name', 'dc.publisher')
  const title = titleOf(document, data, meta, publisher)
  const author = authorOf(document, data, meta, publisher)
  const published = dayOf(
    clean(data?.published) ??
      meta('article:published_time', 'og:published_time', 'og:article:published_time') ??
      meta(...DATE_META) ??
      shownTime(document),
  )
  const url = addressOf(document, data, meta)
  const rights = meta('copyright', 'dcterms.rights', 'dc.rights')
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(rights === undefined ? {} : { rights }),
  }
}

type MetaReader = (...names: string[]) => string | undefined

const DATE_META = [
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'publishdate',
  'publish-date',
  'pubdate',
  'date',
]

/** What the first of the named `<meta>` with words in it says. */
function metaReader(document: PageDocument): MetaReader {
  const values = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name =
      element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const value = clean(element.getAttribute('content'))
    if (name && value !== undefined && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), value)
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined)
}

/** Of several articles the one with the page's own title, else the first. */
function mainArticle(document: PageDocument, title: string | undefined): ArticleData | undefined {
  const articles = structuredArticles(document)
  const same = (headline: string | undefined) =>
    headline !== undefined && title !== undefined && plainly(title).startsWith(plainly(headline))
  return articles.find(({ headline }) => same(clean(headline))) ?? articles[0]
}

const plainly = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What stands between a title and the paper's name in a window's title. */
const BEFORE_NAME = /\s+(?:[|»·•–—]|-{1,2}|::?)\s+/g

function titleOf(
  document: PageDocument,
  data: ArticleData | undefined,
  meta: MetaReader,
  publisher: string | undefined,
): string | undefined {
  const heading = shown(document, 'h1[itemprop="headline"], article h1, main h1, h1')
  const given =
    clean(data?.headline) ?? meta('og:title') ?? meta('twitter:title', 'dc.title', 'parsely-title', 'title')
  if (given !== undefined) return withoutName(given, publisher, heading)
  const windowTitle = shown(document, 'title')
  if (
    heading !== undefined &&
    (windowTitle === undefined || plainly(windowTitle).startsWith(plainly(heading)))
  )
    return heading
  return windowTitle === undefined ? heading : withoutName(windowTitle, publisher, heading)
}

/** A title without the paper's name at its end. What the page shows as heading is the title where it begins it. */
function withoutName(title: string, publisher: string | undefined, heading: string | undefined): string {
  if (heading !== undefined && plainly(title) !== plainly(heading)) {
    const rest = title.slice(heading.length)
    if (title.startsWith(heading) && /^\s+[|»·•–—:-]/.test(rest)) return heading
  }
  if (publisher === undefined) return title
  for (const { 0: sign, index } of [...title.matchAll(BEFORE_NAME)].reverse()) {
    if (index > 0 && plainly(title.slice(index + sign.length)) === plainly(publisher))
      return title.slice(0, index)
  }
  return title
}

const SHOWN_AUTHOR =
  '[itemprop="author"] [itemprop="name"], [rel="author"], [itemprop="author"], .byline [class*="author"], .byline, .author-name, .article-author, .post-author, .c-byline, .p-author, .author'

function authorOf(
  document: PageDocument,
  data: ArticleData | undefined,
  meta: MetaReader,
  publisher: string | undefined,
): string | undefined {
  const isPublisher = (name: string) => publisher !== undefined && plainly(name) === plainly(publisher)
  const names = (data?.authors ?? []).flatMap((name) => authorName(name) ?? [])
  const own = names.filter((name) => !isPublisher(name))
  if (own.length > 0) return [...new Set(own)].join(', ')
  const fromMeta =
    authorName(meta('og:article:author')) ??
    authorName(meta('article:author')) ??
    authorName(meta('author')) ??
    authorName(meta('parsely-author', 'sailthru.author', 'dc.creator', 'byl'))
  if (fromMeta !== undefined && !isPublisher(fromMeta)) return fromMeta
  for (const element of document.querySelectorAll(SHOWN_AUTHOR)) {
    if (element.closest(OTHERS) !== null) continue
    const name = shownName(element)
    if (name !== undefined && !isPublisher(name)) return name
  }
  return undefined
}

/** Boxes where other people than the article's author are named. */
const OTHERS =
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [id*="sidebar" i], aside, footer, nav, blockquote'

/** In code units. */
const LONGEST_NAMES = 150

function authorName(value: string | undefined): string | undefined {
  const name = clean(value)
  if (
    name === undefined ||
    name.length > LONGEST_NAMES ||
    /^https?:|^@|@.+\.|^(?:admin|editor|staff)$/i.test(name)
  )
    return undefined
  return name.replace(/^by:?\s+/i, '')
}

/** Who a byline names; one that says more than names is read as lines below titles are. */
function shownName(element: PageElement): string | undefined {
  const words = clean(element.textContent)
  if (words === undefined || words.length > LONGEST_NAMES) return undefined
  const author = readBylineText(words)?.author ?? readBylineText(`By ${words}`)?.author
  return author ?? (element.getAttribute('rel') === 'author' ? authorName(words) : undefined)
}

function shownTime(document: PageDocument): string | undefined {
  const times = [
    ...document.querySelectorAll(
      '[itemprop="datePublished"], time[pubdate], time.published, time.entry-date',
    ),
    ...document.querySelectorAll('time'),
  ].filter((time) => time.closest(OTHERS) === null)
  for (const time of times) {
    const value = clean(time.getAttribute('datetime')) ?? clean(time.getAttribute('content'))
    if (value !== undefined && dayOf(value) !== undefined) return value
  }
  return times
    .map((time) => readBylineText(clean(time.textContent) ?? '')?.published)
    .find((d) => d !== undefined)
}

/** "2024-05-03T10:00:00+06:00" as "2024-05-03", the day where it was published; other dates as they stand. */
function dayOf(date: string | undefined): string | undefined {
  if (date === undefined || date.length > 60 || !/\d/.test(date)) return undefined
  const day = /^(\d{4})-?(\d\d)-?(\d\d)(?=$|[T ])/.exec(date)
  return day ? `${day[1]}-${day[2]}-${day[3]}` : date
}

function addressOf(
  document: PageDocument,
  data: ArticleData | undefined,
  meta: MetaReader,
): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')
  return [data?.url, meta('og:url'), canonical].map(clean).find(isWebAddress)
}

function isWebAddress(address: string | undefined): boolean {
  if (address === undefined || !/^https?:\/\//i.test(address)) return false
  return URL.canParse(address)
}

function shown(document: PageDocument, selector: string): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const words = clean(element.textContent)
    if (words !== undefined) return words
  }
  return undefined
}

/** Words without markup and with their characters for what stands for them; `undefined` where nothing is left. */
function clean(value: string | null | undefined): string | undefined {
  const words = foldWhiteSpace(decodeHTML((value ?? '').slice(0, 2000)).replace(/<\/?[a-z][^<>]*>/gi, ' '))
  return words === '' ? undefined : words
}
