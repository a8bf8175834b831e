import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const OPENING = 'Bo Falk was mayor for years. Ana Lopez was his treasurer. He walked her to the window.'

describe('what somebody is heard or remembered to say', () => {
  it('is theirs, and not whose memory it is', () => {
    for (const text of [
      '“Look at that square,” she recalled him saying.',
      'She recalled him saying: “Look at that square.”',
      '“Look at that square,” Ana Lopez remembers Bo Falk telling her.',
      '“Look at that square,” she heard Bo Falk shout.',
      '“Look at that square,” Ana Lopez heard him say.',
      '“Look at that square,” he was heard to say from the far end.',
      '“Look at that square,” Ana Lopez says Bo Falk told her.',
      '“Look at that square,” she said he told her.',
    ])
      expect([text, ...readSpeakersOf(OPENING, text)]).toEqual([text, 'Bo Falk'])
  })

  it('is a relative’s, in the words of the text', () => {
    expect(readSpeakersOf(OPENING, '“Look at that square,” she remembers her father saying.')).not.toContain(
      'Ana Lopez',
    )
  })

  it('is whose memory it is where they recall what they said themselves', () => {
    for (const text of [
      '“Look at that square,” she recalled telling him.',
      '“Look at that square,” she told reporters during Tuesday’s conference call.',
      '“Look at that square,” she recalled on Monday.',
      '“Look at that square,” she said as he told her to leave.',
      '“Look at that square,” Ana Lopez said she told him.',
      '“Look at that square,” Lopez said he told them.',
    ])
      expect([text, ...readSpeakersOf(OPENING, text)]).toEqual([text, 'Ana Lopez'])
  })
})
