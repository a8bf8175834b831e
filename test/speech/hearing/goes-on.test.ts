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

  it('ends with whom a report names, though no mark closes what somebody else said before', () => {
    expect(
      speakersOf(
        'Teacher Carl Roe said: “The boat lay on its side.',
        '“We worked all night,” nurse Ana Lopez said.',
      ),
    ).toEqual(['Carl Roe', 'Ana Lopez'])
    expect(
      speakersOf(
        'Coach Carl Roe said: “We lost.',
        '“We were poor,” captain Ivan Reyes admitted. “I blame myself.',
        '“Nobody ran,” keeper Bo Lind said.',
      ),
    ).toEqual(['Carl Roe', 'Ivan Reyes', expect.stringMatching(/^(?:Ivan Reyes|\?)$/), 'Bo Lind'])
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
    expect(readSpeakersOf(ABOUT, 'She has strong views on it.', '“I never wanted a port here.”')).toEqual([
      'Ana Lopez',
    ])
  })

  it('is theirs whom it makes known by their age, their work or what they think', () => {
    for (const about of [
      'Ana Lopez is a 30-year-old mushroom farmer from Elba.',
      'Ana Lopez is 22 and sells crepes on the quay.',
      'Ana Lopez lives in Elba.',
      'Ana Lopez feels forgotten on the island.',
      'Ana Lopez is a fishmonger. ¶ She is on the fence about it.',
    ])
      expect([about, ...readSpeakersOf(...about.split(' ¶ '), '“I think the port should close.”')]).toEqual([
        about,
        'Ana Lopez',
      ])
  })

  it('is not theirs of whom it tells, or beside whom others are named', () => {
    expect(readSpeakersOf(ABOUT, '“I always said that she should run the port.”')).toEqual(['?'])
    expect(readSpeakersOf(ABOUT, '“The port should close.”')).toEqual(['?'])
    expect(readSpeakersOf('Ana Lopez met Carl Roe at the port.', '“I think it should close.”')).toEqual(['?'])
  })

  it('is nobody’s where the article tells what somebody did or bore, that they are a child, or that “we” or “he” is meant', () => {
    for (const [about, said] of [
      ['Builder Carl Roe was jailed for three years on Monday.', '“I lost everything I had saved.”'],
      ['Carl Roe, 12, drowned in July. ¶ Carl loves football.', '“I want my boy back.”'],
      ['Carl Roe was jailed on Monday. ¶ Roe is a builder from Elba.', '“I lost everything I had saved.”'],
      ['Conman Carl Roe fled to Elba. ¶ Roe is thought to owe a million.', '“I have nothing left.”'],
      ['Carl Roe is a broker from Elba.', '“I gave him all my savings.”'],
      ['Carl Roe is a driver from Elba.', '“We do not comment on our drivers.”'],
      ['Carl Roe is not a fishmonger.', '“I think the port should close.”'],
      ['Carl Roe is 12 and lives in Elba.', '“I think the port should close.”'],
      ['Carl Roe is a boy from Elba.', '“I think the port should close.”'],
    ])
      expect([about, ...readSpeakersOf(...(about ?? '').split(' ¶ '), said ?? '')]).toEqual([about, '?'])
  })

  it('is not theirs who signed the quotation before', () => {
    expect(
      readSpeakersOf(
        '“I would use it every day.”',
        'Ana Lopez, 32, baker',
        '“I think it is a waste of my money.”',
        'Carl Roe, 70, retired',
      )[1],
    ).toBe('?')
  })
})
