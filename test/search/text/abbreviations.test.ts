import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../src/search/text/terms.ts'

const wordsOf = (text: string) => tokensOf(text).map(({ word }) => word)

describe('abbreviations', () => {
  it('of titles before a name are the words that they stand for', () => {
    expect(wordsOf('Gov. Jane Doe and Prof John Roe')).toEqual([
      'governor',
      'jane',
      'doe',
      'and',
      'professor',
      'john',
      'roe',
    ])
    expect(wordsOf('New Jersey Gov.')).toEqual(['new', 'jersey', 'governor'])
  })

  it('of states behind a place or a party are the states', () => {
    expect(wordsOf('Jane Doe (R-S.C.)')).toEqual(['jane', 'doe', 'r', 'carolina'])
    expect(wordsOf('John Roe, D-Md.,')).toEqual(['john', 'roe', 'd', 'maryland'])
    expect(wordsOf('in Reno, Nev., today')).toEqual(['in', 'reno', 'nevada', 'today'])
    expect(wordsOf('Mike Roe (R-IN)')).toEqual(['mike', 'roe', 'r', 'indiana'])
  })

  it('are no words that only look like them', () => {
    expect(wordsOf('a rep said, in Va')).toEqual(['a', 'rep', 'said', 'in', 'va'])
    expect(wordsOf('Come IN, or go')).toEqual(['come', 'in', 'or', 'go'])
    expect(wordsOf('Gen Z')).toEqual(['gen', 'z'])
  })

  it('keep their place in the text', () => {
    const text = 'It was Gov. Doe.'
    const [, , token] = tokensOf(text)
    expect(token && text.slice(token.start, token.end)).toBe('Gov')
  })
})
