import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, shortened } from '../../src/telegram/message/cut.ts'
import { blocks, bold, joined, lines, quotation, wellFormed } from '../../src/telegram/message/styled-text.ts'
import { view } from '../../src/telegram/message/view.ts'
import { quoted } from '../../src/telegram/views/quoted.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 300 })
const isWhole = (text: string) => wellFormed(text) === text

describe('styled text', () => {
  it('keeps every entity over its words, wherever the part comes to stand', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (words) => {
        const { text, entities } = lines(...words.map((word) => bold(word)))
        const styled = entities.map(({ offset, length }) => text.slice(offset, offset + length))
        expect(styled).toEqual(words.filter((word) => word.trim() !== ''))
      }),
    )
  })

  it('nests', () => {
    const { text, entities } = blocks('above', quotation(joined('a ', bold('b'), ' c')))
    expect(text).toBe('above\n\na b c')
    expect(entities).toEqual([
      { type: 'blockquote', offset: 7, length: 5 },
      { type: 'bold', offset: 9, length: 1 },
    ])
  })

  it('holds no half surrogate pair', () => {
    expect(joined('a\ud83d', '\ude00b').text).toBe('a\ufffd\ufffdb')
    expect(joined('😀').text).toBe('😀')
  })
})

describe('a message', () => {
  it('fits into what Telegram takes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 }), { maxLength: 5 }), (words) => {
        const { text, entities } = view(words.map((word) => quotation(word))).text
        expect(text.length).toBeLessThanOrEqual(4096)
        expect(isWhole(text)).toBe(true)
        for (const { offset, length } of entities) {
          expect(length).toBeGreaterThan(0)
          expect(offset + length).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})

describe('a shortened text', () => {
  it('is the text, or its beginning and an ellipsis, within the limit', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 400 }), (text, limit) => {
        const short = shortened(text, limit)
        expect(short.length).toBeLessThanOrEqual(Math.max(limit, 1))
        expect(isWhole(short)).toBe(true)
        if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true)
      }),
    )
  })

  it('ends between words', () => {
    expect(shortened('one supercalifragilistic two', 15)).toBe('one…')
  })
})

describe('an excerpt', () => {
  it('is a whole stretch of the text within the limit that shows its focus where that fits', () => {
    const cases = anyText.chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.integer({ min: 60, max: 200 }),
        fc.nat({ max: text.length }),
        fc.nat({ max: text.length }),
      ),
    )
    fc.assert(
      fc.property(cases, ([text, limit, a, b]) => {
        // The places between characters: a focus of the search is never within one.
        const whole = (at: number) => (isWhole(text.slice(0, at)) ? at : at - 1)
        const focus = { start: whole(Math.min(a, b)), end: whole(Math.max(a, b)) }
        const { start, end } = excerpt(text, limit, focus)
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
        expect(end - start).toBeLessThanOrEqual(limit)
        expect(isWhole(text.slice(start, end))).toBe(true)
        if (text.length > 0) expect(end).toBeGreaterThan(start)
        expect(start).toBeLessThanOrEqual(focus.start)
      }),
    )
  })

  it('shows the sentence that answers in the midst of a long paragraph', () => {
    const before = 'word '.repeat(300)
    const text = `${before}the answer ${'more '.repeat(300)}`
    const sentence = { start: before.length, end: before.length + 10 }
    const { text: shown, entities } = quoted(text, { limit: 200, sentence })
    const quote = entities.find(({ type }) => type.endsWith('blockquote'))
    expect(shown.startsWith('[…]\n') && shown.endsWith('\n[…]')).toBe(true)
    expect(shown).toContain('the answer')
    expect(text).toContain(shown.slice(quote?.offset, (quote?.offset ?? 0) + (quote?.length ?? 0)))
  })
})
