import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('what is no name', () => {
  it('is a headline in capitals', () => {
    expect(
      readSpeakersOf(
        'HOW POLICE ARE CHANGING THE LAW “It is slow, but it will come for all of us,” Ana Lopez said.',
      ),
    ).toEqual(['Ana Lopez'])
    expect(readSpeakersOf('U.N. PANEL RULES FOR FOUNDER.', '“He was held without cause,” it said.')).toEqual([
      '?',
    ])
  })

  it('is an adjective that begins with one', () => {
    expect(
      readSpeakersOf(
        'Acme (which is not known as Republican-leaning) looked and called it “very true and sound.”',
      ),
    ).not.toContain('Republican-leaning')
  })

  it('is a T-shirt', () => {
    expect(readSpeakersOf('Ana Lopez took to the stage. “Vote or be silent,” read her T-shirt.')).toEqual([
      '?',
    ])
  })
})

describe('a name', () => {
  it('stands behind a rank with a number', () => {
    expect(readSpeakersOf('“It is late for us,” said Air Force 1st Lt. Ana Lopez.')).toEqual(['Ana Lopez'])
  })

  it('ends before a day', () => {
    expect(
      readSpeakersOf('A report by the Elba Institute on Monday said it was “weeks from collapse.”'),
    ).toEqual(['Elba Institute'])
  })

  it('may be a party’s that begins as a role does', () => {
    expect(readSpeakersOf('The Liberal Democrats called it “a grave breach of trust.”')).toEqual([
      'Liberal Democrats',
    ])
  })
})
