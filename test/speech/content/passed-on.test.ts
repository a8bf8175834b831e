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
})
