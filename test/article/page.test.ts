import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { decodePage, decodeText } from '../../src/article/decoding.ts'
import { readArticle, readSavedPage } from '../../src/article/reading.ts'
import { CHROME_SIGN, publishers, type Told } from '../support/pages/publishers.ts'

const told: Told = {
  title: 'The dam at Lanval holds, for now',
  author: 'Jo Pell',
  publisher: 'The Lanval Gazette',
  day: '2024-05-03',
  url: 'https://gazette.example/2024/05/dam',
  paragraphs: [
    'The river rose by a metre in the night, and the dam above Lanval held, though water stood at its rim for six hours.',
    '“We waited eleven years for this dam,” said Omar Haddad, the mayor, “and last night it was worth every day.”',
    '“No,” he added.',
    'Engineers from the regional water board spent the morning at the northern wall, where a crack was found in March & filled.',
    'The board’s director, Lena Brugger, said that the crack had not grown, and that nobody downstream had to leave home.',
    'Farmers below the dam were less sure. Some had driven their animals into the hills before midnight.',
    'The army is expected on Sunday.',
  ],
}

const names = Object.keys(publishers)
const read = (name: string, article: Told): Promise<Article> =>
  readSavedPage('page.html', publishers[name]?.(article) ?? '')
const texts = ({ paragraphs }: Article): string[] => paragraphs.map(({ text }) => text)

describe('a saved page', () => {
  it.each(names)('is read whole, and nothing around the article: %s', async (name) => {
    expect(texts(await read(name, told))).toEqual(told.paragraphs)
  })

  it.each(names)('says title, author, publisher, day and address: %s', async (name) => {
    const { title, author, publisher, published, url } = await read(name, told)
    expect({ title, author, publisher, published, url }).toEqual({
      title: told.title,
      author: told.author,
      publisher: told.publisher,
      published: told.day,
      url: told.url,
    })
  })

  it.each(names)('holds the shipped article as the corpus does: %s', async (name) => {
    const shipped = readArticle('a.md', readFileSync('corpus/putins-bishkek-visit.md', 'utf8'))
    const wrapped = await read(name, {
      ...told,
      title: shipped.title,
      author: shipped.author ?? '',
      publisher: shipped.publisher ?? '',
      paragraphs: texts(shipped),
    })
    expect([wrapped.title, wrapped.author, wrapped.paragraphs]).toEqual([
      shipped.title,
      shipped.author,
      shipped.paragraphs,
    ])
  })

  it('is read whole whatever sentences its paragraphs are made of', async () => {
    const word = fc.constantFrom(
      'river',
      'mayor',
      'Lanval',
      'council',
      'rose',
      'said',
      'water',
      'night',
      'over',
      'seven',
    )
    const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((w) => `The ${w.join(' ')}.`)
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((s) => s.join(' '))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.uniqueArray(paragraph, { minLength: 8, maxLength: 14 }),
        async (name, paragraphs) => {
          const article = { ...told, paragraphs }
          expect(texts(await read(name, article))).toEqual(paragraphs)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('the character set of a page', () => {
  const words =
    'Премьер-министр сказал, что плотина устояла этой ночью. «Мы ждали её одиннадцать лет», – добавил он.'
  const pageOf = (meta: string) =>
    `<html><head>${meta}<title>Плотина</title></head><body><h1>Плотина</h1>${`<p>${words}</p>`.repeat(1)}<p>Второй абзац о воде и о людях, которые ждали её долго.</p></body></html>`
  const cyrillic = (text: string) =>
    Buffer.from(
      [...text].map((letter) => {
        const code = letter.codePointAt(0) ?? 0
        if (code < 128) return code
        if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
        return { ё: 0xb8, '«': 0xab, '»': 0xbb, '–': 0x96 }[letter] ?? 63
      }),
    )
  it.each([
    ['UTF-8', Buffer.from(pageOf(''))],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${pageOf('')}`, 'utf16le')],
    ['UTF-16 without it', Buffer.from(pageOf(''), 'utf16le')],
    ['Windows-1251, declared', cyrillic(pageOf('<meta charset="windows-1251">'))],
    ['Windows-1251, undeclared', cyrillic(pageOf(''))],
    ['Windows-1251 that calls itself UTF-8', cyrillic(pageOf('<meta charset="utf-8">'))],
  ])('is found out: %s', async (_name, bytes) => {
    expect(texts(await readSavedPage('page.html', decodePage(bytes)))[0]).toBe(words)
  })

  it('is Windows-1252 where a page says Latin-1, as browsers have it', () => {
    const bytes = Buffer.from('<meta charset=iso-8859-1><p>\x93We waited\x94, said Andr\xe9.</p>', 'latin1')
    expect(decodePage(bytes)).toContain('“We waited”, said André.')
  })

  it('takes a short Cyrillic text that looks like Hebrew for what is likelier', () => {
    const bytes = Buffer.from(
      'edcfd3d40a0aeecfd7d9ca20cdcfd3d420dec5d2c5da20d2c5cbd520cfd4cbd2d9ccd3d120d720d7cfd3cbd2c5d3c5ced8c52c20d0cfd3ccc520cfc4c9cecec1c4c3c1d4c920ccc5d420d2c1c2cfd42c20d3cfcfc2ddc9ccc920dec9cecfd7cec9cbc92e',
      'hex',
    )
    expect(decodePage(bytes)).toContain('Новый мост через реку открылся')
  })

  it('of a text file may be UTF-16, as some editors save it', () => {
    expect(decodeText(Buffer.from('\ufeffTitle\n\nWords.', 'utf16le'))).toContain('Title\n\nWords.')
  })
})

describe('what is no article', () => {
  it.each([
    ['100,000 nested tags', `<html><body>${'<div>'.repeat(100_000)}x`],
    ['100,000 nested inline tags', `<html><body>${'<b>'.repeat(100_000)}x`],
    ['200,000 tags side by side', `<html><body>${'<p>x</p>'.repeat(200_000)}`],
    ['entities that define each other', `<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "lol">]><p>&a;</p>`],
    ['nothing', '<html><body></body></html>'],
    ['10 MB of one open tag', `<div ${'a '.repeat(5_000_000)}`],
  ])('ends soon and in words: %s', async (_what, html) => {
    const started = performance.now()
    let outcome: unknown
    try {
      outcome = (await readSavedPage('page.html', html)).paragraphs.length
    } catch (error) {
      outcome = error instanceof Error ? error.name : error
    }
    expect([1, 'ArticleError']).toContain(outcome)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('is not executed, and no script is part of a title', async () => {
    const page =
      publishers[names[0] ?? '']?.({ ...told, title: 'Water <script>alert(1)</script> rises' }) ?? ''
    const { title, paragraphs } = await readSavedPage('page.html', page)
    expect(title).not.toContain('<script>')
    expect(paragraphs.map(({ text }) => text).join()).not.toMatch(/alert|javascript:/)
    expect(page).toContain(CHROME_SIGN)
  })
})
