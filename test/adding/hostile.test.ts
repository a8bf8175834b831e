import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BoundedReader } from '../../src/adding/adding.ts'
import { readCorpus } from '../../src/article/corpus.ts'
import { wordDocument, wordParts } from '../support/documents.ts'
import { NewsSite } from '../support/news-site.ts'
import { adderTo } from './adder.ts'

/** In milliseconds: many times what any of these takes on a machine with nothing else to do. */
const LIMIT = 55_000

const prose = 'The river rose by a metre in the night, and the dam above Lanval held for six hours. '.repeat(
  3,
)
const article = `<h1>The dam at Lanval holds</h1>${`<p>${prose}</p>`.repeat(3)}`

let site: NewsSite
let folder: string
const reader = new BoundedReader({ time: 30_000 })

beforeAll(async () => {
  site = await NewsSite.start()
})
afterAll(async () => {
  await site.stop()
  await reader.close()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-hostile-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** What comes of a file with these bytes: one line that says why not, and nothing in the corpus. */
async function refused(name: string, bytes: string | Uint8Array): Promise<string> {
  writeFileSync(join(folder, name), bytes)
  const began = performance.now()
  const { code, stdout, stderr } = await adderTo(join(folder, 'corpus'), reader)([join(folder, name)])
  expect(performance.now() - began).toBeLessThan(LIMIT)
  expect([code, stdout, existsSync(join(folder, 'corpus'))]).toEqual([1, '', false])
  expect(stderr.trimEnd()).not.toContain('\n')
  return stderr.slice(stderr.indexOf(name) + name.length + 2)
}

describe('a page that nobody meant well', () => {
  it.each([
    ['100,000 nested tags', `${article}${'<div>'.repeat(100_000)}x`, /nested too deeply/],
    ['300,000 tags', `${article}${'<p>x</p>'.repeat(300_000)}`, /too many tags/],
    ['300,000 comments side by side', `${article}${'x<!-- -->'.repeat(300_000)}`, /too many tags, comments/],
    ['15 MB of one open tag', `${article}<div ${'a '.repeat(7_500_000)}`, /too many attributes/],
  ])('ends in words: %s', async (_what, html, reason) => {
    expect(await refused('page.html', html)).toMatch(reason)
  })

  it('has its entities neither multiplied nor fetched', async () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const html = `<!DOCTYPE html [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "${site.root}/secret">]><html><body>${article}<p>&l9; and &x; stand there, and nothing comes of them in the end of it all.</p></body></html>`
    writeFileSync(join(folder, 'page.html'), html)
    const { code } = await adderTo(join(folder, 'corpus'), reader)([join(folder, 'page.html')])
    expect([code, site.asked]).toEqual([0, []])
  })

  it('has nothing executed, fetched or linked, and no markup in what is written', async () => {
    const title = 'Water <script>alert(1)</script> rises <img src=x onerror=alert(2)>'
    const evil = [
      `<link rel=stylesheet href="${site.root}/style.css"><script src="${site.root}/a.js"></script>`,
      `<meta http-equiv=refresh content="0;url=${site.root}/refresh"><link rel=canonical href="javascript:alert(3)">`,
      `<meta property="og:title" content="${title.replaceAll('<', '&lt;')}"><meta property="og:url" content="javascript:alert(4)">`,
    ]
    const body = `<img src="${site.root}/pixel.gif"><iframe src="${site.root}/frame"></iframe>${article}<p><a href="javascript:alert(5)">The mayor</a> said that <b onclick="alert(6)">nobody</b> had to leave home in the night of the flood.</p>`
    site.put('/evil', `<html><head>${evil.join('')}</head><body>${body}</body></html>`)
    site.asked.length = 0
    const { code } = await adderTo(join(folder, 'corpus'), reader)([`${site.root}/evil`])
    expect([code, site.asked]).toEqual([0, ['/evil']])
    const [read] = (await readCorpus(join(folder, 'corpus'))).articles
    expect(read?.url).toBe(`${site.root}/evil`)
    expect(JSON.stringify(read)).not.toMatch(/javascript:|<script|onerror|onclick/)
    expect(read?.paragraphs.at(-1)?.text).toBe(
      'The mayor said that nobody had to leave home in the night of the flood.',
    )
  })

  it('is read in the character set that it is in, whatever is declared', async () => {
    site.put('/charset', (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=no-such-thing' })
        .end(article.replace('Lanval', 'Málaga')),
    )
    const { code, stdout } = await adderTo(join(folder, 'corpus'), reader)([`${site.root}/charset`])
    expect([code, stdout.includes('Málaga')]).toEqual([0, true])
  })
})

describe('a Word document that nobody meant well', () => {
  const document = (xml: string) => {
    const parts = wordParts('')
    return zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
  }
  const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

  /** Has a part's entry in the list at the end say another size. */
  function saying(size: number, parts: Record<string, Uint8Array>, part: Uint8Array): Uint8Array {
    const bytes = zipSync(parts, { level: 6 })
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < bytes.length - 28; i++)
      if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) === part.length)
        view.setUint32(i + 24, size, true)
    return bytes
  }
  const part = new Uint8Array(6_000_000)

  it('is refused where it is a zip bomb', async () => {
    const parts = { ...wordParts(''), 'word/media/picture.png': part }
    expect(await refused('bomb.docx', saying(200_000_000, parts, part))).toMatch(
      /unpacks to more than 128 MB/,
    )
  })

  it('is refused where it says of its size what is not so', async () => {
    const parts = { ...wordParts(''), 'word/document.xml': part }
    expect(await refused('liar.docx', saying(1000, parts, part))).toMatch(/it is broken \(/)
  })

  it.each([
    [
      'entities that define each other',
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${open}<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
    ],
    ['100,000 nested tags', `${open}${'<w:p>'.repeat(100_000)}`],
    ['what is no XML', 'PK'],
    ['nothing', `${open}</w:body></w:document>`],
  ])('ends in words: %s', async (_what, xml) => {
    expect(await refused('evil.docx', document(xml))).toMatch(/^it|^reading|^no text|^only/)
  })

  it('is refused where it is cut short, or something else in a zip', async () => {
    const whole = wordDocument([{ text: prose }])
    expect(await refused('cut.docx', whole.slice(0, whole.length / 2))).toMatch(/archive|broken/)
    expect(await refused('else.docx', zipSync({ 'a.txt': strToU8(prose) }))).toMatch(/archive/)
  })
})

describe('reading that takes too much', () => {
  it('is ended in time, and the next source is read', async () => {
    const hasty = new BoundedReader({ time: 1 })
    const bytes = Buffer.from(article)
    await expect(hasty.read({ bytes }, 'page')).rejects.toThrow(/takes longer/)
    await hasty.close()
    const small = new BoundedReader({ heap: 24 })
    await expect(
      small.read({ bytes: Buffer.from(`${article}<p>${'a b '.repeat(4_000_000)}`) }, 'page'),
    ).rejects.toThrow(/more memory/)
    await expect(reader.read({ bytes }, 'page')).resolves.toMatchObject({
      about: { title: 'The dam at Lanval holds' },
    })
    await small.close()
  })
})
