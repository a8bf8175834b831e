import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BoundedReader } from '../../src/adding/adding.ts'
import { readFeed } from '../../src/adding/series/feed.ts'
import { newestFirst, readSitemap } from '../../src/adding/series/sitemap.ts'
import { ArticleError } from '../../src/article/article-error.ts'
import { readCorpus } from '../../src/article/corpus.ts'
import { addSeriesCommand, type SeriesOptions, type SeriesSource } from '../../src/terminal/adding-series.ts'
import { lookOf } from '../../src/terminal/look.ts'
import { NewsSite } from '../support/news-site.ts'

let site: NewsSite
let folder: string
const reader = new BoundedReader()

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-series-'))
  site = await NewsSite.start()
})
afterEach(async () => {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
})
afterAll(() => reader.close())

const WORDS = [
  'river',
  'bridge',
  'council',
  'harvest',
  'school',
  'market',
  'railway',
  'hospital',
  'library',
  'theatre',
]

/** A page with an article of that name, like no other. */
function page(name: string, canonical?: string): string {
  const turned = (i: number) =>
    WORDS.map((_, k) => `${name} ${WORDS[(i + k * 3) % WORDS.length]}`).join(' and the ')
  const link = canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`
  return `<html><head><title>What the ${name} saw</title>${link}</head><body><article><h1>What the ${name} saw</h1>${[1, 2, 3].map((i) => `<p>In the night the ${turned(i)} stood still.</p>`).join('')}</article></body></html>`
}

const put = (...names: string[]) => {
  for (const name of names) site.put(`/${name}`, page(name))
}
const rss = (...paths: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Gazette</title>${paths.map((path) => `<item><title>From the feed</title><link>${site.root}${path}</link><dc:creator>Jo Pell</dc:creator><pubDate>Fri, 03 May 2024 22:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`

async function series(kind: SeriesSource['kind'], path: string, options: Partial<SeriesOptions> = {}) {
  const run = { isDone: false, said: '', warned: '' }
  run.isDone = await addSeriesCommand(
    { kind, address: site.root + path },
    {
      yes: true,
      force: false,
      dryRun: false,
      allowPrivate: true,
      timeout: 10_000,
      limit: 100,
      pause: 0,
      stateDir: join(folder, 'state'),
      ...options,
    },
    {
      folder: join(folder, 'corpus'),
      terminal: {
        input: process.stdin,
        print: (text) => {
          run.said += `${text}\n`
        },
        warn: (text) => {
          run.warned += `${text}\n`
        },
        look: await lookOf({}, undefined),
      },
      ask: undefined,
      progress: process.stderr,
      reader,
    },
  )
  return run
}
const files = () => (existsSync(join(folder, 'corpus')) ? readdirSync(join(folder, 'corpus')).sort() : [])
const asked = () => site.asked.splice(0)

describe('a feed', () => {
  it('brings its articles in, with what it knows of them where the pages do not say it', async () => {
    put('ada', 'bob')
    site.put('/feed.xml', rss('/ada', '/bob'))
    const { isDone, said } = await series('feed', '/feed.xml')
    expect([isDone, files()]).toEqual([true, ['what-the-ada-saw.md', 'what-the-bob-saw.md']])
    expect(said).toContain('The Gazette: 2 articles, all new.')
    expect(said).toContain('2 articles added.')
    const [article] = (await readCorpus(join(folder, 'corpus'))).articles
    expect(article).toMatchObject({
      title: 'What the ada saw',
      author: 'Jo Pell',
      published: '2024-05-03',
      url: `${site.root}/ada`,
    })
    expect(asked()).toEqual(['/robots.txt', '/feed.xml', '/ada', '/bob'])
  })

  it('goes on where it stopped, and asks for nothing twice but what was not to be had', async () => {
    put('ada', 'bob', 'cyd')
    site.put('/list', '<main><a href="/x">One</a> <a href="/y">Two</a></main>')
    site.put('/down', (_request, response) => response.writeHead(503).end())
    site.put('/feed.xml', rss('/ada', '/list', '/down', '/bob', '/cyd'))
    const first = await series('feed', '/feed.xml', { limit: 4 })
    expect(first.said).toMatch(/the first 4 are taken now/)
    expect(first.said).toMatch(/2 articles added, 2 refused\. 1 more are new/)
    asked()
    const second = await series('feed', '/feed.xml')
    expect([asked(), files().length]).toEqual([['/robots.txt', '/feed.xml', '/down', '/cyd'], 3])
    expect(second.said).toContain('5 articles, 2 of them new.')
    rmSync(join(folder, 'corpus', 'what-the-ada-saw.md'))
    site.put('/feed.xml', rss('/ada', '/bob'))
    expect((await series('feed', '/feed.xml')).said).toContain('none of them new')
  })

  it('knows an article by its canonical address and by its words', async () => {
    const gazette = 'https://gazette.example/story'
    site.put('/ada', page('ada', gazette))
    site.put('/amp/ada', page('ada', gazette))
    site.put('/copy', page('ada').replaceAll('stood still', 'stood  still'))
    site.put('/feed.xml', rss('/ada', '/amp/ada', '/copy', '/ada?utm_source=feed'))
    const { said } = await series('feed', '/feed.xml')
    expect(files()).toEqual(['what-the-ada-saw.md'])
    expect(said).toMatch(/1 article added, [23] known\./)
  })

  it('is read politely: one request at a time, with a pause, and nothing that robots.txt forbids', async () => {
    put('ada', 'bob', 'secret')
    site.put('/robots.txt', 'User-agent: *\nDisallow: /secret\nCrawl-delay: 0.3\n')
    site.put('/feed.xml', rss('/ada', '/secret', '/bob'))
    const { said } = await series('feed', '/feed.xml', { pause: 100 })
    expect(said).toMatch(/refused: .*\/secret: the site’s robots.txt asks programs not to fetch it/)
    expect(asked()).toEqual(['/robots.txt', '/feed.xml', '/ada', '/bob'])
    const gaps = site.times.map((time, i) => time - (site.times[i - 1] ?? 0)).slice(2)
    for (const gap of gaps) expect(gap).toBeGreaterThan(280)
  })

  it('is not read at all where robots.txt forbids it or cannot be had', async () => {
    site.put('/feed.xml', rss('/ada'))
    site.put('/robots.txt', 'User-agent: Verbatim\nDisallow: /\n')
    expect(await series('feed', '/feed.xml')).toMatchObject({
      isDone: false,
      warned: expect.stringContaining('robots.txt'),
    })
    site.put('/robots.txt', (_request, response) => response.writeHead(500).end())
    expect(await series('feed', '/feed.xml')).toMatchObject({
      isDone: false,
      warned: expect.stringContaining('cannot be had'),
    })
    expect(asked()).toEqual(['/robots.txt', '/robots.txt'])
  })

  it('stops where the site does not answer any more', async () => {
    const paths = Array.from({ length: 9 }, (_, i) => `/down${i}`)
    for (const path of paths) site.put(path, (_request, response) => response.writeHead(503).end())
    site.put('/feed.xml', rss(...paths))
    const { isDone, said } = await series('feed', '/feed.xml')
    expect([isDone, asked().length]).toEqual([false, 7])
    expect(said).toContain('It stopped')
  })

  it('is found by the page that names it', async () => {
    put('ada')
    site.put(
      '/',
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Home</body></html>',
    )
    site.put('/feed.xml', rss('/ada'))
    await series('feed', '/')
    expect(files()).toEqual(['what-the-ada-saw.md'])
    site.put('/', '<!doctype html><html><body>Home</body></html>')
    expect((await series('feed', '/')).warned).toContain('names no feed')
  })

  it('lists what it would fetch on a dry run, and fetches nothing where nobody can be asked', async () => {
    put('ada')
    site.put('/feed.xml', rss('/ada'))
    expect((await series('feed', '/feed.xml', { dryRun: true })).said).toContain(`${site.root}/ada\n`)
    expect((await series('feed', '/feed.xml', { yes: false })).warned).toContain('say --yes')
    expect([files(), asked().includes('/ada')]).toEqual([[], false])
  })

  it('may be Atom, RDF or JSON, and names only web addresses', () => {
    const of = (source: string) => readFeed(source, 'https://example.org/feed/').entries
    const known = { title: 'Water', author: 'Jo Pell', published: '2024-05-03' }
    const address = 'https://example.org/a'
    expect(
      of(
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><title>Water</title><link rel="self" href="/s"/><link href="/a"/><published>2024-05-03T23:00:00+06:00</published><author><name>Jo Pell</name></author></entry></feed>',
      ),
    ).toEqual([{ address, known }])
    expect(
      of(
        `{"version":"https://jsonfeed.org/version/1.1","title":"G","items":[{"id":"1","url":"${address}","title":"Water","date_published":"2024-05-03T10:00:00Z","authors":[{"name":"Jo Pell"}]}]}`,
      ),
    ).toEqual([{ address, known }])
    expect(
      of(
        '<rss version="2.0"><channel><title>G</title><item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item><item><title>No link</title></item></channel></rss>',
      ),
    ).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['no feed', '<p>Words</p>'],
    [
      'entities that define each other',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>',
    ],
    ['100,000 nested tags', `<rss version="2.0"><channel>${'<item>'.repeat(100_000)}</channel></rss>`],
    ['150,000 tags', `<rss version="2.0"><channel>${'<item/>'.repeat(150_000)}</channel></rss>`],
    ['a million tags', `<rss version="2.0"><channel>${'<item/>'.repeat(1_000_000)}</channel></rss>`],
  ])('that nobody meant well ends soon, in words or with no articles: %s', (_what, source) => {
    const began = process.cpuUsage()
    try {
      expect(readFeed(source, 'https://example.org/').entries).toEqual([])
    } catch (error) {
      expect(error).toBeInstanceOf(ArticleError)
    }
    // Of this process alone, whatever else the machine does; in microseconds.
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000)
  })
})

describe('a sitemap', () => {
  const urlset = (...entries: [path: string, date?: string][]) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.map(([path, date]) => `<url><loc>${site.root}${path}</loc>${date === undefined ? '' : `<lastmod>${date}</lastmod>`}</url>`).join('')}</urlset>`

  it('brings its newest articles in, through the sitemaps that it names, packed ones too', async () => {
    put('ada', 'bob', 'cyd', 'dan')
    site.put(
      '/sitemap.xml',
      `<sitemapindex><sitemap><loc>${site.root}/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap><sitemap><loc>${site.root}/new.xml.gz</loc><lastmod>2024-05-01</lastmod></sitemap></sitemapindex>`,
    )
    site.put(
      '/new.xml.gz',
      gzipSync(urlset(['/ada', '2024-05-01'], ['/bob', '2024-05-03'], ['/cyd', '2024-05-02'])),
    )
    site.put('/old.xml', urlset(['/dan', '2020-01-01']))
    const { isDone } = await series('sitemap', '/sitemap.xml', { limit: 2 })
    expect([isDone, asked()]).toEqual([true, ['/robots.txt', '/sitemap.xml', '/new.xml.gz', '/bob', '/cyd']])
    const { articles } = await readCorpus(join(folder, 'corpus'))
    expect(articles.map(({ published }) => published)).toEqual(['2024-05-03', '2024-05-02'])
    await series('sitemap', '/sitemap.xml')
    expect(asked()).toEqual(['/robots.txt', '/sitemap.xml', '/new.xml.gz', '/old.xml', '/ada', '/dan'])
  })

  it('is read with the dates of its news, and without what is no web address', () => {
    const source =
      '<urlset xmlns:news="n"><url><loc> /a </loc><news:news><news:publication_date>2024-05-03</news:publication_date></news:news></url><url><loc>javascript:x</loc></url><url><lastmod>2024</lastmod></url></urlset>'
    expect(readSitemap(Buffer.from(source), 'https://example.org/s.xml').pages).toEqual([
      { address: 'https://example.org/a', date: '2024-05-03' },
    ])
    expect(
      newestFirst([
        { address: 'a', date: undefined },
        { address: 'b', date: '2024' },
      ]).map(({ address }) => address),
    ).toEqual(['b', 'a'])
  })

  it.each([
    ['something else', '<html></html>'],
    ['500,000 nested tags', `<urlset>${'<url>'.repeat(500_000)}`],
    ['a bomb', gzipSync(Buffer.alloc(80 * 1024 * 1024))],
    ['a broken one', gzipSync('<urlset></urlset>').subarray(0, 12)],
  ])('is refused where it is none: %s', (_what, bytes) => {
    expect(() => readSitemap(Buffer.from(bytes), 'https://example.org/')).toThrow(ArticleError)
  })

  it('takes no more addresses than a sitemap may have', () => {
    const long = `<urlset>${'<url><loc>/a</loc></url>'.repeat(60_000)}`
    expect(readSitemap(Buffer.from(long), 'https://example.org/').pages).toHaveLength(50_000)
  })
})
