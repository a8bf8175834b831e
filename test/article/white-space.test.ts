import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWhiteSpace } from '../../src/article/white-space.ts'

const pieces = fc.constantFrom(
  'a',
  'слово',
  ' ',
  '  ',
  '\n',
  '\t',
  '\r\n',
  '\u00a0',
  '\u2009',
  '\u2028',
  '\ufeff',
  '\u200b',
)
const texts = fc.array(pieces, { maxLength: 20 }).map((all) => all.join(''))

describe('folding white space', () => {
  it('leaves one space for every run of it, whatever it is made of, and none at the ends', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldWhiteSpace(text).split(' ')).toEqual(text.trim().split(/\s+/))
      }),
    )
  })
})
