import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../src/search/terms.ts'
import { latinised } from '../../src/search/transliteration.ts'

const terms = (text: string) => tokensOf(text).flatMap(({ term, stop }) => (stop ? [] : [term]))

describe('the terms of a text', () => {
  it('are the same for forms of a word', () =>
    expect(terms('visits visiting visited')).toEqual(['visit', 'visit', 'visit']))
  it('leave out what only holds a question together', () => {
    expect(terms('Can you please tell me, what is the ICC warrant about?')).toEqual(['icc', 'warrant'])
  })
  it('have neither accents nor a possessive', () =>
    expect(terms('Café’s François')).toEqual(['cafe', 'francoi']))
  it('tell US from us', () => expect(terms('the US told us, the U.S. did')).toEqual(['us', 'us']))
  it('keep numbers whole', () => expect(terms('1,250 of 3.5')).toEqual(['1250', '3.5']))
  it('spell Cyrillic in Latin letters', () => expect(terms('что сказал Качкынбай')).toEqual(['kachkynbai']))
  it('stand where they say', () => {
    const text = 'Zürich’s “U.S.” voters, 1,250 of them'
    for (const { start, end, word } of tokensOf(text)) {
      expect(latinised(text.slice(start, end)).replace(/[.,]|’s$/g, '')).toBe(word)
    }
  })
})
