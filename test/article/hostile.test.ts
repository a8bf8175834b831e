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

  it('is read whole, though it has 150,000 pieces of HTML, and with more has too many, not too deep ones', () => {
    expect(textsOf(read('<p>x</p>'.repeat(150_000)))).toHaveLength(150_000)
    const more = read('<p>x</p>'.repeat(300_000))
    if (more instanceof ArticleError) expect(more.message).toMatch(/^it has too many/)
    else expect(more.paragraphs).toHaveLength(300_000)
  })

  it('loses its markup in a paragraph of any length, and none of its words', () => {
    const words = 'An *ordinary* line with a [link](x), <b>more</b> &amp; “words” in it.\n'
    const plain = 'An ordinary line with a link, more & “words” in it.'
    const times = 5_000
    const [text = ''] = textsOf(read(words.repeat(times)))
    expect(text).not.toMatch(/<b>|&amp;/)
    // Signs may stay where the text is cut to be read piece by piece.
    expect(text.replace(/[*[\]]|\(x\)/g, '')).toBe(Array(times).fill(plain).join(' '))
    expect(text.match(/[*[]/g)?.length ?? 0).toBeLessThan(times / 20)
    expect(textsOf(read('x'.repeat(40_001).concat('*')))).toEqual(['x'.repeat(40_001).concat('*')])
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
})
