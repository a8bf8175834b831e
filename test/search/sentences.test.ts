import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/search/sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('the sentences of a paragraph', () => {
  it('end neither after a title nor after an initial', () => {
    expect(split('Mr. Smith of the U.S. Army said it. “I do,” he told Gov. J. Jones. He left.')).toEqual([
      'Mr. Smith of the U.S. Army said it.',
      '“I do,” he told Gov. J. Jones.',
      'He left.',
    ])
  })
  it('keep a closing quotation mark', () => {
    expect(split('He said: “No.” Then he left!')).toEqual(['He said: “No.”', 'Then he left!'])
  })
  it.each(['', ' ', '   \n '])('are none in %j', (text) => expect(split(text)).toEqual([]))
})
