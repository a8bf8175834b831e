import { describe, expect, it } from 'vitest'
import { readSpeakersOf, speakersOf } from '../heard.ts'

describe('a quotation of several paragraphs', () => {
  it('has one speaker, whose words its first or its last paragraph names', () => {
    expect(
      speakersOf(
        'Ana Lopez, 41, sells fish at the quay and came to the meeting.',
        '“We lost the boat in the storm.',
        '“Then we lost the house.',
        '“And nobody called,” she said.',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez', 'Ana Lopez'])
  })
})

describe('what is said behind “And later:”', () => {
  it('is theirs who spoke before', () => {
    for (const lead of ['And later', 'Then, on Monday', 'Later still', 'And again'])
      expect([
        lead,
        ...readSpeakersOf(
          'On her second day Ana Lopez wrote: “The fog is thick.”',
          `${lead}: “It has not lifted.”`,
        ),
      ]).toEqual([lead, 'Ana Lopez', 'Ana Lopez'])
  })
})

describe('a paragraph of nothing but what somebody tells of themselves', () => {
  const ABOUT = 'Ana Lopez is a fishmonger from Elba.'

  it('is theirs whom the paragraph before was about', () => {
    expect(readSpeakersOf(ABOUT, '“I think the port should close.”')).toEqual(['Ana Lopez'])
    expect(readSpeakersOf(ABOUT, 'She has strong views on it.', '“We never needed a port here.”')).toEqual([
      'Ana Lopez',
    ])
  })

  it('is not theirs of whom it tells, or beside whom others are named', () => {
    expect(readSpeakersOf(ABOUT, '“I always said that she should run the port.”')).toEqual(['?'])
    expect(readSpeakersOf(ABOUT, '“The port should close.”')).toEqual(['?'])
    expect(readSpeakersOf('Ana Lopez met Carl Roe at the port.', '“I think it should close.”')).toEqual(['?'])
  })
})
