import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { ArticleError } from '../../src/article/article-error.ts'
import { readArticle, readSavedPage } from '../../src/article/reading.ts'
import { processorClock } from '../support/growth.ts'

/** Milliseconds of the processor: several times what any of these takes, and a fraction of what it would in quadratic time. */
const LIMIT = 7_000

/** What a file comes to, in time. */
function read(source: string): Article | ArticleError {
  const clock = processorClock()
  try {
    return readArticle('a.md', `# T\n\n${source}`)
  } catch (error) {
    if (error instanceof ArticleError) return error
    throw error
  } finally {
    expect(clock()).toBeLessThan(LIMIT)
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
    ['half a megabyte of those', 'a_'.repeat(250_000)],
    ['brackets', '['.repeat(20_000)],
    ['more brackets', '['.repeat(500_000)],
    ['pictures in links', '![[]('.repeat(100_000)],
    ['links in links', '[a]('.repeat(12_000)],
    ['ticks in rising numbers', Array.from({ length: 300 }, (_, i) => '`'.repeat(i)).join(' a ')],
    ['angle brackets', '<a href='.repeat(6_000)],
    ['cells', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(4_000)}`],
  ])('is read in good time: %s', (_, source) => {
    expect(read(source)).not.toBeInstanceOf(ArticleError)
  })

  it('is read whole, though it has 20,000 pieces of HTML, and with more has too many, not too deep ones', () => {
    expect(textsOf(read('<p>x</p>'.repeat(19_990)))).toHaveLength(19_990)
    for (const times of [21_000, 150_000, 300_000])
      expect(read('<p>x</p>'.repeat(times))).toMatchObject({
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
    expect(() => readArticle(file, times(60_000))).toThrow('it has too many headings, items or paragraphs')
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
    [`![chart](data:image/png;base64,${'QUJD'.repeat(6_000)}) The chart`, ' The chart'],
  ]
  it.each(marked)('loses its markup wherever that stands in a long paragraph: %#', (source, plain) => {
    for (const before of [1, 1_590, 1_595, 1_600, 3_200]) {
      const [around, behind] = ['word '.repeat(before), ' word'.repeat(600)]
      const [text] = textsOf(read(`${around}${source}${behind}.`))
      expect(text).toBe(`${around}${plain}${behind}.`.replace(/ +/g, ' '))
    }
  })

  it('loses none of its words in a paragraph longer than people write, and its markup but where that is cut', () => {
    const line = 'An *ordinary* line with a [link](x y), <b>more</b> &amp; `<b x>` in “it”.\n'
    const plain = 'An ordinary line with a [link](x y), more & <b x> in “it”.'
    for (const times of [2_000, 5_000])
      expect(textsOf(read(line.repeat(times)))).toEqual([Array(times).fill(plain).join(' ')])
    for (const unbroken of ['x', '市', '😀'])
      expect(textsOf(read(`${unbroken.repeat(90_001)}*`))).toEqual([`${unbroken.repeat(90_001)}*`])
    expect(textsOf(read('`a <b x>` '.repeat(9_000)))[0]?.match(/<b x>/g)).toHaveLength(9_000)
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
