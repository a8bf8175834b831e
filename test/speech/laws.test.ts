import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsOf } from '../../src/speech/text/quotations.ts'
import { growthOf, processorClock } from '../support/growth.ts'
import { longSentences } from '../support/long-sentences.ts'
import { listen } from './heard.ts'

/** Every category of Unicode, lone surrogates among them, and the marks and words that rules look for. */
const categories =
  'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Co Cs Cn'.split(' ')
const samples = categories.map((category) => {
  const matches = new RegExp(`\\p{${category}}`, 'u')
  const chars: string[] = []
  for (let code = 0; code < 0x110000 && chars.length < 40; code += code < 0x3000 ? 1 : 97) {
    const char = String.fromCodePoint(code)
    if (matches.test(char)) chars.push(char)
  }
  return chars
})
const pieces = [
  ..."“ ” \" ' '' `` ‘ ’ « » „ , . : ; — - ( ) [ ] ― … ? !".split(' '),
  ...'said says he she they who told asked Mr. Mrs. Ana Lopez Lopez’s Sen. according to that and the spokesman WALLACE: Jr. von I report by it they company wrote called a saying such as despite 19 percent if'.split(
    ' ',
  ),
]
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom(...samples.filter((c) => c.length > 0))
          .chain((c) => fc.constantFrom(...c)),
      },
      { weight: 3, arbitrary: fc.constant(' ') },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('laws of hearing', () => {
  it('never throws, and every quote marks a stretch of its own paragraph, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { paragraphs } = listen(...texts)
        for (const { text, quotes } of paragraphs) {
          let end = 0
          for (const quote of quotes) {
            expect(quote.start).toBeGreaterThanOrEqual(end)
            expect(quote.end).toBeGreaterThan(quote.start)
            expect(quote.end).toBeLessThanOrEqual(text.length)
            end = quote.end
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('marks exactly the words between marks that pair', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{2,8}( [a-z]{1,8}){3,9}$/), { minLength: 1, maxLength: 5 }),
        (sayings) => {
          const text = sayings.map((said) => `Ana Lopez said, “${said}.”`).join(' ')
          const [paragraph] = listen(text).paragraphs
          const direct = paragraph?.quotes.filter(({ kind }) => kind === 'direct') ?? []
          expect(direct.map(({ start, end }) => text.slice(start, end))).toEqual(
            sayings.map((said) => `“${said}.”`),
          )
        },
      ),
    )
  })

  it('shows as mention the words that stand where it says', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const { paragraphs, people } = listen(...texts)
        const mentions = [
          ...paragraphs.flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => speaker?.mention ?? [])),
          ...people.flatMap((person) => person.mentions),
        ]
        for (const mention of mentions) {
          expect(texts[mention.paragraph - 1]?.slice(mention.start, mention.end)).toBe(mention.text)
          expect(mention.text).not.toBe('')
        }
      }),
    )
  })

  it('hears 20,000 quotation marks in a row, and a word of 100,000 letters, in bounded time', () => {
    const clock = processorClock()
    for (const letter of ['a', 'A', 'Aa', "A'"]) listen(`Q${letter.repeat(100_000)}!`)
    for (const mark of ['"', '“', '”', "'", '’', '‘', '« ', '" ', '“a '])
      expect(listen(mark.repeat(20_000)).paragraphs).toHaveLength(1)
    expect(clock()).toBeLessThan(20_000)
  })

  it.each(longSentences)('takes as long for each part of a long text: %s', async (_, text) => {
    const growth = await growthOf((length) => {
      const paragraphs = text(length).split('\n\n')
      return () => listen(...paragraphs)
    }, 20_000)
    expect(growth).toBeLessThan(2.6)
  })

  it('reads a mark that pairs with nothing as no quotation that throws', () => {
    for (const [mark] of ['“', '”', '"', '«'].map((m) => [m])) expect(quotationsOf([`${mark}`])).toEqual([[]])
  })
})
