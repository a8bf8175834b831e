import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Library } from '../../../src/answer/library.ts'
import { tellingQuotes, turnAfter } from '../../../src/answer/offers/random-quotes.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

describe('quotations by chance', () => {
  it('have all had their turn before one comes again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (count, begin) => {
        const first = begin % count
        const seen = new Set<number>()
        for (let at = first, i = 0; i < count; i++, at = turnAfter(at, count)) seen.add(at)
        expect(seen.size).toBe(count)
      }),
    )
  })

  it('are the long ones, but more than one where few are long', () => {
    const texts = [
      '“We waited eleven years for this bridge, and nobody believed that it would ever be finished,” said Nurlan Beishenov.',
      '“It is steep,” said Aida Osmonova.',
      'Others said it was late.',
    ]
    const paragraphs = texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const }))
    const library = new Library([hearSpeech({ id: 'bridge', title: 'The bridge', paragraphs })])
    expect(tellingQuotes(library).map(({ quote }) => quote.speaker?.name)).toEqual([
      'Nurlan Beishenov',
      'Aida Osmonova',
    ])
  })
})
