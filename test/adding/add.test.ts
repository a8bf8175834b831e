import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BoundedReader } from '../../src/adding/adding.ts'
import { readCorpus } from '../../src/article/corpus.ts'
import { readArticle } from '../../src/article/reading.ts'
import { NewsSite } from '../support/news-site.ts'
import { publishers, type Told } from '../support/pages/publishers.ts'
import { hasTerminal, runHere, runProgram, TerminalSession } from '../support/program.ts'
import { type Adder, adderTo } from './adder.ts'

const told: Told = {
  title: 'The dam at Lanval holds, for now',
  author: 'Jo Pell',
  publisher: 'The Lanval Gazette',
  day: '2024-05-03',
  url: 'https://gazette.example/2024/05/dam',
  paragraphs: [
    'The river rose by a metre in the night, and the dam above Lanval held, though water stood at its rim for six hours.',
    '“We waited eleven years for this dam,” said Omar Haddad, the mayor, “and last night it was worth every day.”',
    'Engineers from the regional water board spent the morning at the northern wall, where a crack was found in March & filled.',
    'The board’s director, Lena Brugger, said that the crack had not grown, and that nobody downstream had to leave home.',
  ],
}
const ID = 'the-dam-at-lanval-holds-for-now'
const page = Object.values(publishers)[0]?.(told) ?? ''

let site: NewsSite
let folder: string
let corpus: string
const reader = new BoundedReader()

beforeAll(async () => {
  site = await NewsSite.start({ '/dam': page })
})
afterAll(async () => {
  await site.stop()
  await reader.close()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-add-'))
  corpus = join(folder, 'corpus')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const add: Adder = (sources, options) => adderTo(corpus, reader)(sources, options)
const inCorpus = (args: string[]) => ['add', ...args, '--corpus', corpus, '--allow-private']
const program = (args: string[], input = '') => runHere(inCorpus(args), { input })
const files = () => (existsSync(corpus) ? readdirSync(corpus).sort() : [])
const served = async () => (await readCorpus(corpus)).articles

describe('verbatim add', () => {
  it('makes an article of an address, says what it found, and asks nothing where it is told to write', async () => {
    const { code, stdout, stderr } = await runProgram(
      inCorpus([`${site.root}/dam?utm_source=letter`, '--yes']),
    )
    expect([code, stderr, files()]).toEqual([0, '', [`${ID}.md`]])
    for (const words of [
      told.title,
      'By: Jo Pell',
      'Published by: The Lanval Gazette',
      'Published: 2024-05-03',
      'At: https://gazette.example/2024/05/dam',
      '4 paragraphs',
      'Speakers: Omar Haddad, mayor (2 quotes)',
      `Written: ${join(corpus, ID)}.md`,
    ])
      expect(stdout).toContain(words)
    const [article] = await served()
    expect(article).toMatchObject({ id: ID, title: told.title, author: told.author, url: told.url })
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(told.paragraphs)
    expect(site.asked).toEqual(['/dam?utm_source=letter'])
  })

  it('takes files of every kind that is text, and standard input', async () => {
    const text = `${told.title}\n\nBy ${told.author}\n\n${told.paragraphs.join('\n\n')}\n`
    const words =
      'Премьер-министр сказал, что плотина устояла этой ночью. Мы ждали её одиннадцать лет, – добавил он.'
    const sources = [
      put('page.html', page),
      put('text.txt', text.replaceAll('Lanval', 'Orsova')),
      put('notepad.txt', Buffer.from(`\ufeff${text.replaceAll('Lanval', 'Brest')}`, 'utf16le')),
      put('cyrillic.txt', windows1251(`Плотина устояла\n\n${words}\n\n${words} Вода ушла.\n`)),
      put(
        'markdown.md',
        `---\ntitle: A list\n---\n\n${told.paragraphs.map((p) => p.replaceAll('the', 'a')).join('\n\n')}\n\n- one thing\n- another\n`,
      ),
    ]
    const { code, stderr } = await add(sources)
    expect([code, stderr]).toEqual([0, ''])
    expect(files()).toEqual([
      'a-list.md',
      'plotina-ustoyala.md',
      'the-dam-at-brest-holds-for-now.md',
      `${ID}.md`,
      'the-dam-at-orsova-holds-for-now.md',
    ])
    expect(readFileSync(join(corpus, 'a-list.md'), 'utf8')).toMatch(/\n\n- one thing\n- another\n$/)
    const { code: piped } = await program(['-', '--yes', '--id', 'piped'], text.replaceAll('Lanval', 'Turin'))
    expect([piped, files().includes('piped.md')]).toEqual([0, true])
    const articles = await served()
    expect(articles.find(({ id }) => id === 'plotina-ustoyala')?.paragraphs[0]?.text).toBe(words)
    for (const id of ['the-dam-at-brest-holds-for-now', 'piped'])
      expect(articles.find((article) => article.id === id)?.author).toBe('Jo Pell')
  })

  it('holds the shipped article as the corpus does, whatever page it comes wrapped in', async () => {
    const shipped = readArticle('a.md', readFileSync('corpus/putins-bishkek-visit.md', 'utf8'))
    const wrapped = publishers['WordPress: entry-content, sharedaddy, a comment form']?.({
      ...told,
      title: shipped.title,
      author: shipped.author ?? '',
      publisher: shipped.publisher ?? '',
      paragraphs: shipped.paragraphs.map(({ text }) => text),
    })
    site.put('/shipped', wrapped ?? '')
    await add([`${site.root}/shipped`], { id: 'a' })
    const [article] = await served()
    expect([article?.title, article?.author, article?.paragraphs]).toEqual([
      shipped.title,
      shipped.author,
      shipped.paragraphs,
    ])
  })

  it('writes nothing on a dry run, and nothing where nobody can be asked', async () => {
    const source = put('page.html', page)
    const dry = await add([source], { dryRun: true })
    expect([dry.code, dry.stdout.includes(`would be written to ${corpus}/${ID}.md`), files()]).toEqual([
      0,
      true,
      [],
    ])
    const alone = await program([source])
    expect([alone.code, alone.stderr.includes('say --yes'), files()]).toEqual([1, true, []])
  })

  it('knows an article that is there, by its address and by its words, and writes over it only where it is told', async () => {
    await add([`${site.root}/dam`])
    const again = await add([`${site.root}/dam?utm_medium=social#top`])
    expect([again.code, again.stdout.includes('already, from the same address')]).toEqual([0, true])
    const copied = put('copy.txt', `Another title\n\n${told.paragraphs.join('\n\n')}`)
    const copy = await add([copied])
    expect([copy.code, copy.stdout.includes('already, with 100 % of its text')]).toEqual([0, true])
    site.put('/dam', page.replace('rose by a metre', 'rose by two metres'))
    const forced = await add([`${site.root}/dam`], { force: true })
    site.put('/dam', page)
    expect([forced.code, files()]).toEqual([0, [`${ID}.md`]])
    expect(readFileSync(join(corpus, `${ID}.md`), 'utf8')).toContain('two metres')
  })

  it('gives another article with the same title a name of its own', async () => {
    await add([put('a.html', page)])
    const other = told.paragraphs.map((text) =>
      text.replace(/[a-z]{5,}/g, (word) => [...word].reverse().join('')),
    )
    await add([put('b.txt', `${told.title}\n\n${other.join('\n\n')}`)])
    expect(files()).toEqual([`${ID}-2.md`, `${ID}.md`])
    const third = other.map((text) => text.replaceAll('a', 'o'))
    await add([put('c.txt', `${told.title}\n\n${third.join('\n\n')}`)], { force: true })
    expect(files()).toEqual([`${ID}-2.md`, `${ID}-3.md`, `${ID}.md`])
  })

  it('does not put two files of one name before their ending there', async () => {
    mkdirSync(corpus)
    writeFileSync(join(corpus, 'dam.html'), page)
    const { code, stderr } = await add([`${site.root}/dam`], { force: true })
    expect([code, files()]).toEqual([1, ['dam.html']])
    expect(stderr).toContain('the corpus has it as dam.html')
  })

  it('adds the others where one cannot be read, and ends with 1', async () => {
    const { code, stdout, stderr } = await add([
      `${site.root}/none`,
      put('page.html', page),
      join(folder, 'no.md'),
    ])
    expect([code, files()]).toEqual([1, [`${ID}.md`]])
    expect(stdout).toContain('Written: ')
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/\/none: there is no page at this address \(404\); /),
      expect.stringMatching(/no\.md: there is no such file; /),
    ])
  })

  it.each([
    ['nothing to add', []],
    ['a name for several', ['a', 'b', '--id', 'c']],
    ['a name that leads elsewhere', ['a', '--id', '../c']],
    ['a time that is none', ['a', '--timeout', 'soon']],
  ])('is misused by %s', async (_what, args) => {
    const { code, stdout, stderr } = await program(args)
    expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 1])
  })
})

describe('the worked example in docs/', () => {
  it('shows what add prints', async () => {
    const docs = readFileSync('docs/your-own-article.md', 'utf8')
    const shown = /<!-- add -->\n```\n(.*?)\n```/su.exec(docs)?.[1]?.replace(/\nWrite it to .*/, '')
    const { stdout } = await add([`${site.root}/dam`])
    expect(stdout.trimEnd().replace(corpus, 'corpus')).toBe(shown)
  })
})

describe('what is no article', () => {
  const filler = 'Read this and that, and find out what it all means for you and yours.'
  it.each([
    [
      'a front page',
      `<main>${'<div class="card"><h3><a href="/a">What the river did to the town last week</a></h3></div>'.repeat(30)}</main>`,
      /no text of an article|sentences/,
    ],
    [
      'a front page of teasers',
      `<main>${'<article><h2><a href="/a">What the river did to the town last week</a></h2><p>Water stood in the old streets for two days, and the mayor promised a new dam on Monday.</p></article>'.repeat(9)}</main>`,
      /many articles/,
    ],
    [
      'a front page of cards',
      `<section>${'<a href="/a"><h3>What the river did to the town last week</h3><p>Water stood in the old streets for two days, and the mayor promised a new dam.</p></a>'.repeat(9)}</section>`,
      /many articles/,
    ],
    [
      'search results',
      `<h1>Results</h1>${'<div><a href="/a">What the river did to the town last week</a><div>Water stood in the old streets for two days, and the mayor promised a new dam.</div></div>'.repeat(9)}`,
      /many articles/,
    ],
    [
      'a sign-in page',
      `<h1>Sign in</h1><form><p>To read this article you need an account. It is free, and lets you follow what matters to you. ${filler}</p><input type="password"><p>By signing in you agree to our terms of service and to our use of cookies. ${filler}</p></form>`,
      /signed in/,
    ],
    [
      'a page that was moved',
      `<h1>Page not found</h1><p>The page that you are looking for does not exist or has been moved. Please check the address. ${filler} ${filler} ${filler}</p>`,
      /not there/,
    ],
    [
      'a question about data',
      `<h1>We value your privacy</h1><p>We and our 842 partners store and access information on your device, such as cookies. ${filler} ${filler} ${filler}</p>`,
      /visitors/,
    ],
    [
      'a wall',
      `<article><h1>Dam</h1><p>The river rose by a metre in the night.</p><p>Subscribe to continue reading this story and get the news of the day. ${filler}</p></article>`,
      /signed in/,
    ],
    [
      'a page that needs its programs',
      `<div id="root"></div><p>You need to enable JavaScript to run this app.</p>`,
      /run its programs/,
    ],
    [
      'a robot’s check',
      `<h1>One moment</h1><p>Please verify you are human. This takes a second. ${filler}</p>`,
      /for a robot/,
    ],
    [
      'a page that is not there',
      `<h1>Sorry</h1><p>The page you are looking for could not be found. ${filler}</p>`,
      /not there/,
    ],
    ['a title alone', '<h1>The dam at Lanval holds</h1>', /no article can be found|no text|only \d+/],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', /--feed/],
    ['a sitemap', '<?xml version="1.0"?><urlset></urlset>', /--sitemap/],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), /a picture/],
    ['data', '{"title": "The dam"}', /data and not an article/],
    [
      'a page in one file',
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x',
      /\.mhtml.*HTML only/,
    ],
  ])('is refused with the reason: %s', async (_what, content, reason) => {
    site.put('/x', typeof content === 'string' ? `${content}` : content)
    const source =
      (typeof content === 'string' && !content.startsWith('<')) || /^<\?xml/.test(String(content))
        ? put('x.xml', content)
        : `${site.root}/x`
    const { code, stderr } = await add([source])
    expect([code, files()]).toEqual([1, []])
    expect(stderr).toMatch(reason)
    expect(stderr.trimEnd()).not.toContain('\n')
  })
})

describe('a short piece of news', () => {
  const news = (text: string) =>
    `<article><h1>Valley</h1><p>${text}</p><p>The canton said on Tuesday that it would look into it before the snow comes, and that nobody had to leave home meanwhile.</p><p>“We slept badly for half a year,” said Ida Kern, who runs the inn below the dam, and has three children.</p></article>`
  it.each([
    '404 people were evacuated from the lower villages in the night.',
    'Article 23 of the draft law on the press was removed by the council.',
    'Tickets will be cheaper for subscribers of the theatre from May on.',
    'Unusual activity in the crater was seen by pilots on Monday.',
    'Access was denied to the lawyers of the accused for two days.',
    '“We value your privacy,” a letter of the bank to its customers began.',
  ])('is an article, whatever it speaks of: %s', async (text) => {
    site.put('/short', news(text))
    const { code, stderr } = await add([`${site.root}/short`])
    expect([stderr, code]).toEqual(['', 0])
  })

  it.each([
    'Search for missing climbers resumes',
    'Results: Holm wins third term',
    'Error – how a bank lost nine million francs',
  ])('is an article, whatever its title begins with: %s', async (title) => {
    const text = news('The river rose by a metre in the night.')
    site.put('/short', `<title>${title} - River Post</title>${text}`)
    expect((await add([`${site.root}/short`])).code).toBe(0)
  })

  it.each([
    [
      'links in its midst',
      '<ul>LINKS</ul>',
      '<li><a href="/a">What the river did to the town last week</a></li>',
    ],
    [
      'links to its own parts',
      '<div>LINKS</div>',
      '<h3><a href="#a">What the river did to the town last week</a></h3><p>It rose.</p>',
    ],
  ])('is an article with %s', async (_, box, link) => {
    site.put(
      '/short',
      news('The river rose.').replace('</p><p>', `</p>${box.replace('LINKS', link.repeat(5))}<p>`),
    )
    expect((await add([`${site.root}/short`])).code).toBe(0)
  })
})

describe.skipIf(!hasTerminal)('verbatim add at a terminal (needs script from util-linux)', () => {
  let session: TerminalSession | undefined
  afterEach(() => session?.close())

  it('asks for each of several before it writes, and writes at a yes and nothing at a no', async () => {
    const other = (name: string) =>
      put(
        `${name}.txt`,
        `${name}\n\n${`The mayor of ${name} slept well in the night of the flood. `.repeat(6)}`,
      )
    session = new TerminalSession([
      'add',
      put('page.html', page),
      other('Lanval'),
      other('Orsova'),
      '--corpus',
      corpus,
    ])
    await session.see('[Y/n]', 55_000)
    expect(files()).toEqual([])
    session.clear()
    session.type('\r')
    await session.see('Written:', 55_000)
    await session.see('[Y/n]', 55_000)
    expect(files()).toEqual([`${ID}.md`])
    session.clear()
    session.type('n\r')
    await session.see('Nothing is written', 55_000)
    await session.see('[Y/n]', 55_000)
    session.clear()
    session.type('y\r')
    await session.see('Written:', 55_000)
    expect([await session.ended, files()]).toEqual([0, ['orsova.md', `${ID}.md`]])
  })

  it('writes nothing at Ctrl-C', async () => {
    session = new TerminalSession(['add', put('page.html', page), '--corpus', corpus])
    await session.see('[Y/n]', 55_000)
    session.type('\u0003')
    await session.ended
    expect(files()).toEqual([])
  })

  const putSlowly = () =>
    site.put('/slow', (_request, response) => {
      const half = Buffer.from(page)
      response.writeHead(200, { 'content-length': String(half.length), 'content-type': 'text/html' })
      const pieces = 12
      const size = Math.ceil(half.length / pieces)
      const send = (i: number): void => {
        response.write(half.subarray(i * size, (i + 1) * size))
        if (i + 1 < pieces) setTimeout(send, 200, i + 1)
        else response.end()
      }
      send(0)
    })
  const openSlow = () =>
    new TerminalSession(['add', `${site.root}/slow`, '--corpus', corpus, '--allow-private', '--yes'])

  it('shows how far it has come where that takes more than a second', async () => {
    putSlowly()
    session = openSlow()
    await session.see('Fetching', 55_000)
    await session.see('Written:', 55_000)
    expect(await session.ended).toBe(0)
  })

  it('gives the cursor back at Ctrl-C, and ends', async () => {
    putSlowly()
    session = openSlow()
    await session.see('Fetching', 55_000)
    session.type('\u0003')
    expect(await session.ended).not.toBe(0)
    expect(session.shown).toContain('\u001b[?25h')
    expect(files()).toEqual([])
  })
})

/** Cyrillic as older editors save it. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) ?? 0
      if (code < 128) return code
      if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
      return { ё: 0xb8, '–': 0x96 }[letter] ?? 63
    }),
  )
}
