import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openQuotations } from '../../../src/speech/attribution/candidates.ts'
import { listen } from '../../../src/speech/hearing/hearing.ts'
import { BREAK, type Excerpt, Excerpts, WORD_KINDS } from '../../../src/speech/pointing/excerpt.ts'
import { excerptTokens, fitted, sharesIn } from '../../../src/speech/pointing/excerpt-tokens.ts'

const texts = [
  'Marta Roe, a nurse, met Mayor Hugh Lane on Monday.',
  '“We felt a bump, and then nothing moved at all for what I would say were ten very long and very dark minutes,” Roe said. “It was quiet.”',
  'Lane told her that the road would be mended. “Please be patient,” he said.',
]

function excerptsOf(paragraphs: readonly string[]): Excerpt[] {
  const { setting } = listen(paragraphs)
  const excerpts = new Excerpts(setting)
  return [...openQuotations(setting)].map((open) => excerpts.of(open))
}

const wordsOf = ({ words }: Excerpt, kind: number): string =>
  words
    .filter((word) => word.kind === kind)
    .map(({ text }) => text)
    .join(' ')

describe('what a pointer is shown of a quotation', () => {
  const [first, , last] = excerptsOf(texts)
  if (!first || !last) throw new Error('the quotations are not found')

  it('begins with those who may speak, with their gender and role as far as they are told', () => {
    expect(wordsOf(last, WORD_KINDS.listed)).toContain('Marta Roe she nurse ;')
    expect(wordsOf(last, WORD_KINDS.listed)).toContain('Hugh Lane he Mayor ;')
  })

  it('has the quotation as such, and how others begin and end', () => {
    expect(wordsOf(last, WORD_KINDS.quotation)).toBe('“ Please be patient , ”')
    expect(wordsOf(last, WORD_KINDS.quoted)).toContain('“ We felt a bump , and then nothing moved …')
    expect(last.words.slice(last.quotation.start, last.quotation.end).map(({ kind }) => kind)).toEqual(
      new Array(6).fill(WORD_KINDS.quotation),
    )
  })

  it('marks where somebody is named, and never a pronoun: that is for the model to understand', () => {
    expect(wordsOf(last, WORD_KINDS.mention)).toContain('Lane')
    expect(wordsOf(last, WORD_KINDS.mention)).not.toMatch(/\bher\b|\bhe\b/)
    for (const { start, end } of last.slots) expect(end).toBeGreaterThan(start)
  })

  it('is bounded, whatever the article', () => {
    const long = [
      'Ann Roe said it. '.repeat(300),
      `“${'word '.repeat(2000)}” said Bo Lane.`,
      'Mr. Lane. '.repeat(500),
    ]
    for (const { words } of excerptsOf(long)) expect(words.length).toBeLessThan(400)
  })

  it('has nothing but words of the article, of roles and of its own marks', () => {
    const word = fc.constantFrom(
      'Ann',
      'Roe',
      'said',
      '“we',
      'go”',
      '“',
      '”',
      ',',
      '.',
      'he',
      'Mr.',
      'the',
      'mayor',
      '\u200b',
      '"',
    )
    const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
        const all = paragraphs.join(' ')
        for (const { words, slots, quotation } of excerptsOf(paragraphs)) {
          for (const { text, kind } of words)
            if (kind !== WORD_KINDS.listed && text !== '\n' && text !== '…') expect(all).toContain(text)
          for (const { start, end } of [...slots, quotation]) {
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(words.length)
          }
        }
      }),
    )
  })
})

describe('its tokens', () => {
  const letters = { begin: 1, end: 2, of: (word: string) => [...word].map((letter) => letter.charCodeAt(0)) }
  const excerpt: Excerpt = {
    words: [
      { text: 'Ann', kind: WORD_KINDS.mention },
      { text: '\n', kind: WORD_KINDS.plain },
      { text: '“', kind: WORD_KINDS.quotation },
    ],
    slots: [{ candidate: 0, start: 0, end: 1 }],
    quotation: { start: 2, end: 3 },
  }

  it('stand between the marks of the beginning and the end, each of its word’s kind', () => {
    const tokens = excerptTokens(excerpt, letters, 100)
    expect(tokens.ids).toEqual([1, 65, 110, 110, 2, 8220, 2])
    expect(tokens.kinds).toEqual([0, 3, 3, 3, 0, 1, 0])
    expect(tokens.slots).toEqual([{ start: 1, end: 4 }])
    expect(tokens.quotation).toEqual({ start: 5, end: 6 })
  })

  it('are never more than the model takes', () => {
    const tokens = excerptTokens(excerpt, letters, 4)
    expect(tokens.ids).toEqual([1, 65, 110, 2])
    expect(tokens.quotation).toEqual({ start: 3, end: 3 })
  })

  it('share each place among them', () => {
    expect([
      ...sharesIn(
        [
          { start: 1, end: 3 },
          { start: 2, end: 2 },
        ],
        4,
      ),
    ]).toEqual([0, 0.5, 0.5, 0, 0, 0, 0, 0])
  })
})

describe('an excerpt that is too long', () => {
  const list = Array.from({ length: 6 }, (_, at) => `Name${at}`)
  const texts = [...list, BREAK, 'far', 'off', 'said', 'Name1', ':', '“Yes.”', 'nods', 'Name2']
  const kindAt = (at: number) =>
    at < 6 ? WORD_KINDS.listed : at === 12 ? WORD_KINDS.quotation : WORD_KINDS.plain
  const excerpt: Excerpt = {
    words: texts.map((text, at) => ({ text, kind: kindAt(at) })),
    slots: [
      ...list.map((_, at) => ({ candidate: at, start: at, end: at + 1 })),
      { candidate: 1, start: 10, end: 11 },
      { candidate: 2, start: 14, end: 15 },
    ],
    quotation: { start: 12, end: 13 },
  }
  const oneEach = { begin: 1, end: 2, of: () => [3] }

  it('is left as it is where it fits', () => {
    expect(fitted(excerpt, oneEach, texts.length + 2)).toBe(excerpt)
  })

  it('keeps the quotation, and what stands beside it, before those who may speak', () => {
    for (let most = 3; most < texts.length + 2; most++) {
      const { words, slots, quotation } = fitted(excerpt, oneEach, most)
      expect(words.length).toBe(most - 2)
      expect(words.slice(quotation.start, quotation.end).map(({ text }) => text)).toEqual(['“Yes.”'])
      for (const { candidate, start, end } of slots)
        expect(words.slice(start, end).map(({ text }) => text)).toEqual([list[candidate]])
    }
    const { words } = fitted(excerpt, oneEach, 8)
    expect(words.map(({ text }) => text)).toEqual([BREAK, 'Name1', ':', '“Yes.”', 'nods', 'Name2'])
  })
})
