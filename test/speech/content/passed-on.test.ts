import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('what a paper, an agency or a document passes on', () => {
  it('is of whom the sentence lets say it', () => {
    for (const by of [
      'according to Reuters',
      'the Elba Gazette reported',
      'according to a copy of the letter',
    ])
      expect([by, ...readSpeakersOf(`Ana Lopez pledged to “end it,” ${by}.`)]).toEqual([by, 'Ana Lopez'])
  })

  it('is its own where nobody else says it', () => {
    expect(readSpeakersOf('The port was “a ruin,” according to the Elba Gazette.')).not.toContain('Ana Lopez')
    expect(
      readSpeakersOf('Ana Lopez said she was tired, but the port was “a ruin,” according to Reuters.'),
    ).not.toContain('Ana Lopez')
  })

  it('is not of who is only told of, or charged', () => {
    for (const text of [
      'Carl Roe told investors the money was safe but ran “a classic fraud,” according to Reuters.',
      'Carl Roe complained of pains and suffered “a massive heart attack,” according to the report.',
      'Carl Roe claimed benefits while living “a life of luxury,” according to the report.',
      'The nurse Carl Roe complained about is “fully qualified,” according to the report.',
      'Carl Roe admitted “assault occasioning actual bodily harm,” according to the indictment.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Carl Roe')
  })
})

describe('what a crowd does behind the words', () => {
  it('makes them nobody’s of the crowd', () => {
    expect(
      readSpeakersOf(
        'When Ana Lopez spoke of the storm and said she would “rebuild the port,” the crowd applauded.',
      ),
    ).toEqual(['Ana Lopez'])
  })
})
