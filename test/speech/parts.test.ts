import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/speech/parts.ts'
import { listen } from './heard.ts'

describe('the parts in which an article is heard', () => {
  it('are one, of its paragraphs, unless it is a book', () => {
    const texts = ['The bridge opened.', 'It rained. '.repeat(10_000)]
    expect(partsOf(texts)).toEqual([texts.map((text, paragraph) => ({ paragraph, from: 0, text }))])
    expect(partsOf([])).toEqual([[]])
  })

  it('have all of it between them, in order, and are no longer than asked for', () => {
    const text = fc.array(fc.constantFrom('It rained. ', 'a', ' ', '😀', '“No.” ', '\n'), { maxLength: 40 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.integer({ min: 2, max: 60 }), (pieces, longest) => {
        const texts = pieces.map((one) => one.join(''))
        const parts = partsOf(texts, longest)
        const together = texts.map(() => '')
        for (const { paragraph, from, text } of parts.flat()) {
          expect(from).toBe(together[paragraph]?.length)
          together[paragraph] += text
          expect(text).not.toMatch(/^[\udc00-\udfff]/)
        }
        expect(together).toEqual(texts)
        for (const part of parts)
          expect(part.reduce((sum, piece) => sum + piece.text.length, 0)).toBeLessThanOrEqual(longest)
      }),
    )
  })

  it('end with a sentence, else with a word', () => {
    const textsOf = (text: string) =>
      partsOf([text], 20).map((part) => part.map((piece) => piece.text).join(''))
    expect(textsOf('It rained all day. It snowed. It froze.')).toEqual([
      'It rained all day. ',
      'It snowed. It froze.',
    ])
    expect(textsOf('rain and snow and ice and more of it')).toEqual([
      'rain and snow and ',
      'ice and more of it',
    ])
  })

  it('leave quotes, names and speakers where they stand in the article', () => {
    const filler = 'The road was closed for the day and nobody came to mend it. '.repeat(1_500)
    const said = 'Jane Doe, the mayor, said, “It is closed.” '
    const texts = [`${filler}${said}${filler}${said}${filler}`, filler, said]
    const { paragraphs, people } = listen(...texts)
    const quotes = paragraphs.flatMap((paragraph) =>
      paragraph.quotes.map(({ start, end, speaker }) => [paragraph.text.slice(start, end), speaker?.name]),
    )
    expect(quotes).toEqual(Array.from({ length: 3 }, () => ['“It is closed.”', 'Jane Doe']))
    expect(people.map(({ name, role }) => [name, role])).toEqual([['Jane Doe', 'mayor']])
    const [{ mentions } = { mentions: [] }] = people
    expect(mentions).toHaveLength(3)
    for (const { paragraph, start, end, text } of mentions) {
      expect(text).toBe('Jane Doe')
      expect(texts[paragraph - 1]?.slice(start, end)).toBe(text)
    }
  })
})
