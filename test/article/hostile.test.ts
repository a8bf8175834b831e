import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { ArticleError } from '../../src/article/article-error.ts'
import { readArticle, readSavedPage } from '../../src/article/reading.ts'
import { processorClock } from '../support/growth.ts'

/** Milliseconds of the processor: several times what any of these takes, and a fraction of what it would in quadratic time. */
const LIMIT = 7_000

/** What a file comes to, in time. */
function read(source: string): Article | ArticleError {
  const [come, took] = timed(source)
  // A slow machine takes longer for everything: there it is a quarter of it that tells, which takes a fourth and not a sixteenth.
  if (took >= LIMIT) expect(took).toBeLessThan(8 * timed(source.slice(0, source.length / 4))[1])
  return come
}

/** And how long that took. */
function timed(source: string): [come: Article | ArticleError, took: number] {
  const clock = processorClock()
  try {
    return [readArticle('a.md', `# T\n\n${source}`), clock()]
  } catch (error) {
    if (error instanceof ArticleError) return [error, clock()]
    throw error
  }
}

const textsOf = (article: Article | ArticleError): string[] =>
  article instanceof ArticleError ? [] : article.paragraphs.map(({ text }) => text)

describe('a Markdown file that nobody meant well', () => {
  it.each([
    ['quotations inside each other', Array.from({ length: 1000 }, (_, i) => `${'>'.repeat(i + 1)} x`)],
    ['lists inside each other', Array.from({ length: 1400 }, (_, i) => `${'  '.repeat(i)}- a`)],
    ['four megabytes of those', Array.from({ length: 2000 }, (_, i) => `${'  '.repeat(i)}- a`)],
    ['lists and quotations in turns', [`${'> - '.repeat(100_000)}x`]],
  ])('is refused for %s, as deep as nobody writes', (_, lines) => {
    expect(read(lines.join('\n'))).toMatchObject({ message: 'its lists or quotations are nested too deeply' })
  })

  it('is refused for more items than an article has, before they fill the memory', () => {
    expect(read('- a\n'.repeat(800_000))).toMatchObject({
      message: expect.stringMatching(/^it has too many/),
    })
  })

  it.each([
    ['a line behind an item, over and over', `- a\n${'b\n'.repeat(80_000)}`],
    ['an item of many lines', `- ${'An ordinary line of words.\n  '.repeat(16_000)}`],
    ['stars that open nothing', '(**adding \u200dMr. '.repeat(3_000)],
    ['underscores in words', 'a_'.repeat(24_900)],
    ['many of them in a longer text', 'a_ of the town '.repeat(24_900)],
    ['brackets', '['.repeat(20_000)],
    ['half a megabyte of underscores', 'a_'.repeat(250_000)],
    ['half a million brackets', '['.repeat(500_000)],
    ['half a megabyte of pictures in links', '![[]('.repeat(100_000)],
    ['brackets in a longer text', '[ of the town '.repeat(24_900)],
    ['pictures in links', '![[]('.repeat(9_900)],
    ['pictures in links in a longer text', '![[]( of the town '.repeat(6_200)],
    ['stars in a longer text', '*a **b of the town '.repeat(8_300)],
    ['links in links', '[a]('.repeat(12_000)],
    ['ticks in rising numbers', Array.from({ length: 300 }, (_, i) => '`'.repeat(i)).join(' a ')],
    ['angle brackets', '<a href='.repeat(6_000)],
    ['cells', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(4_000)}`],
  ])('is read in good time: %s', (_, source) => {
    expect(read(source)).not.toBeInstanceOf(ArticleError)
  })

  it('is read whole, though it has 150,000 pieces of HTML, and with more has too many, not too deep ones', () => {
    expect(textsOf(read('<p>x</p>'.repeat(150_000)))).toHaveLength(150_000)
    expect(read('<p>x</p>'.repeat(300_000))).toMatchObject({
      message: expect.stringMatching(/^it has too many/),
    })
  })

  it.each([
    ['a.txt', 'a\n\n'],
    ['a.txt', '“Yes,” said Jo Doe.\n\n'],
    ['a.md', 'a b\n\n'],
    ['a.md', '- a\n'],
    ['a.md', '> a\n\n'],
    ['a.md', '# a\n\nb\n\n'],
    ['a.md', 'a<br><br>'],
    ['a.md', '|x|y|\n|-|-|\n\n'],
  ])('has no more paragraphs than one article has: %s, %j', (file, piece) => {
    const times = (count: number) => `T\n\n${piece.repeat(count)}`
    expect(readArticle(file, times(5_000)).paragraphs.length).toBeGreaterThan(4_000)
    expect(() => readArticle(file, times(210_000))).toThrow('it has too many headings, items or paragraphs')
  })

  const marked: readonly (readonly [string, string])[] = [
    ['[the minister of finance](https://example.org/a)', 'the minister of finance'],
    ['**the minister of finance said**', 'the minister of finance said'],
    ['_the minister of finance_ said', 'the minister of finance said'],
    ['<a class="some class" href="x" title="hello minister">the minister</a>', 'the minister'],
    ['![a picture of the minister](picture.png) said', ' said'],
    ['<!-- minister hidden comment with words --> said', ' said'],
    ['`the <b>minister</b> of finance`', 'the <b>minister</b> of finance'],
    ['市他说**桥梁**&amp;😀关市', '市他说桥梁&😀关市'],
    [`[the minister](https://example.org/?q=${'a'.repeat(9_000)})`, 'the minister'],
    ['![chart](data:image/svg+xml;base64,QUJD) ![](file:///C:/p.png) said', ' said'],
    [`![chart](data:image/png;base64,${'QUJD'.repeat(6_000)}) The chart`, ' The chart'],
  ]
  it.each(marked)('loses its markup wherever that stands in a long paragraph: %#', (source, plain) => {
    for (const before of [1, 1_590, 1_595, 1_600, 3_200]) {
      const [around, behind] = ['word '.repeat(before), ' word'.repeat(600)]
      const [text] = textsOf(read(`${around}${source}${behind}.`))
      expect(text).toBe(`${around}${plain}${behind}.`.replace(/ +/g, ' '))
    }
  })

  it('loses its markup and none of its words in a paragraph of any length', () => {
    const line = 'An *ordinary* line with a [link](x), <b>more</b> &amp; `<b x>` in “it”.\n'
    const plain = 'An ordinary line with a link, more & <b x> in “it”.'
    expect(textsOf(read(line.repeat(2_000)))).toEqual([Array(2_000).fill(plain).join(' ')])
    const odd: readonly (readonly [string, string])[] = [
      ['\\` ', '` '],
      ['x ``` ', 'x ``` '],
      ['[y](z`w) ', 'y '],
      ['<i title="`">y</i> ', 'y '],
    ]
    for (const [before, shown] of odd)
      expect(textsOf(read(`${before}${'`a. <b x> q` '.repeat(4_900)}.`))).toEqual([
        `${shown}${'a. <b x> q '.repeat(4_900)}.`,
      ])
    for (const unbroken of ['x', '市', '😀'])
      expect(textsOf(read(`${unbroken.repeat(90_001)}*`))).toEqual([`${unbroken.repeat(90_001)}*`])
    for (const size of [60_000, 300_000])
      for (const picture of [
        `![photo](data:image/jpeg;base64,${'QUJD'.repeat(size / 4)})`,
        `<img alt="photo" src="data:image/jpeg;base64,${'QUJD'.repeat(size / 4)}">`,
        `[ ](https://example.org/?q=${'a'.repeat(size)})`,
        `<!-- ${'hidden '.repeat(size / 7)} -->`,
      ])
        expect(textsOf(read(`Now ${picture} the *minister* said.`))).toEqual(['Now the minister said.'])
  })

  it('loses no words of a long paragraph that is markup more than words, where nothing but code has backticks', () => {
    const odd: readonly (readonly [string, string])[] = [
      ['', ''],
      ['\\` ', '` '],
      ['x ``` ', 'x ``` '],
      ['``y ` z`` ', 'y ` z '],
      ['C:\\\\', 'C:\\\\'],
    ]
    const code = `\`${'<b x> word. '.repeat(9_000)}\` `
    expect(textsOf(read(`${'*a* [b](c) <i>d</i> e. '.repeat(5_000)}${code}.`))).toEqual([
      `${'a b d e. '.repeat(5_000)}${'<b x> word. '.repeat(9_000)}.`,
    ])
    for (const [before, shown] of odd)
      expect(textsOf(read(`${before}${'`a. <b x> q` '.repeat(9_000)}.`))).toEqual([
        `${shown}${'a. <b x> q '.repeat(9_000)}.`,
      ])
    expect(textsOf(read('``a. <b x> q`` '.repeat(9_000)))[0]?.match(/<b x>/g)).toHaveLength(9_000)
    const [text] = textsOf(read('*a* [b](c) <i>d</i> e. '.repeat(9_000)))
    expect(text).toBe('a b d e. '.repeat(9_000).trim())
  })

  it('has as many paragraphs as it has, whatever stands between and around them', () => {
    const row = `|${'one cell of them|'.repeat(10)}\n`
    expect(textsOf(read(`The words.\n\n${row}|${'-|'.repeat(10)}\n${row.repeat(3_200)}`))).toHaveLength(3_202)
    expect(textsOf(read('> - “a,” he said.\n\n'.repeat(12_000)))).toHaveLength(12_000)
    const text = (source: string) => readArticle('a.txt', `T\n\n${source}`).paragraphs
    expect(text('One.\n\n\n\n\nTwo words.\n\n\n\n'.repeat(6_000))).toHaveLength(12_000)
    expect(text(`One.${'\n'.repeat(41_000)}Two words.`)).toHaveLength(2)
  })

  it('says so where its settings are nested beyond measure', () => {
    expect(() => readArticle('a.md', `---\ntitle: ${'['.repeat(100_000)}\n---\n\nText.`)).toThrow(
      ArticleError,
    )
  })
})

describe('a page that nobody meant well', () => {
  it.each([
    ['tags that are closed wrongly, inside each other all the same', '<a><div></a>'.repeat(4_000)],
    ['the same, fewer than would exhaust the stack', '<a><div></a>'.repeat(700)],
    ['tags in what one parser takes for text', `<plaintext>${'<div>'.repeat(800)}`],
    ['the same in a box for other pages', `<noembed>${'<div>'.repeat(800)}`],
    ['a tag that is opened anew in each paragraph', `<b>${'<i><p>x</p>'.repeat(2_000)}`],
  ])('is refused, as deep as nobody writes: %s', async (_, body) => {
    const page = `<!doctype html><title>T</title><body><p>Words.</p>${body}`
    await expect(readSavedPage('a.html', page)).rejects.toThrow('its tags are nested too deeply')
  })

  it('is refused where so much stands side by side that a library exhausts the stack', async () => {
    const page = `<!doctype html><title>T</title><p class="${'a '.repeat(400_000)}">Words.</p>`
    await expect(readSavedPage('a.html', page)).rejects.toThrow(ArticleError)
  })
})
