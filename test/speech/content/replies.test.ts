import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const OPENING = 'Ana Lopez is the mayor of Elba, and Carl Lund its treasurer. Carl Lund owns the port.'

describe('an answer that nobody in particular gives', () => {
  it('is not theirs who asked', () => {
    for (const text of [
      'Ana Lopez asked him how he liked it. “For the first time I went home,” was the reply.',
      '“Are we buying a company or a tragedy?” Ana Lopez asked. “Both,” came the answer.',
      'Ana Lopez protests that she has lost two lorries. The answer came back within minutes. “Then find one.”',
    ])
      expect([text, readSpeakersOf(OPENING, text).at(-1)]).toEqual([text, '?'])
  })

  it('is theirs whom the text asks about', () => {
    expect(
      readSpeakersOf(
        'Ana Lopez, 31, has been the first spinner for years. Was she worried about her place? “I taught her all but one ball,” came the answer.',
      ),
    ).toEqual(['Ana Lopez'])
  })
})

describe('what “it” said', () => {
  it('is not theirs who spoke or was named last, where the text does not make clear what it is', () => {
    expect(
      readSpeakersOf('Ana Lopez had not answered. Her party did.', '“Our mayor wears a wig,” it stated.'),
    ).toEqual(['?'])
  })
})

describe('what is quoted behind somebody’s memory of another’s words', () => {
  it('is theirs again whose memory it is', () => {
    expect(
      readSpeakersOf(
        OPENING,
        'Ana Lopez wept. “Your bruises keep me awake,” she remembers him saying. “I thought that it was love.”',
      ),
    ).toEqual(['Carl Lund', 'Ana Lopez'])
  })
})
