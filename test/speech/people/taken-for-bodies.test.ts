import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('a name that nothing shows to be a person’s', () => {
  it.each([
    'Tarmeem Gulf Contracting said it had left after five unpaid bills.',
    'In a note, Belwood Leasing cut its target to 7 dollars.',
    'The mine’s owner, Karrawirra Gold, stopped the work.',
    'Shares in Orlen Gold fell. Orlen Gold said little.',
  ])('is a body’s that is told of as one: %s', (text) => {
    const [name = ''] = /Tarmeem Gulf Contracting|Belwood Leasing|Karrawirra Gold|Orlen Gold/.exec(text) ?? []
    expect(readSpeakersOf(text, '“We left when there was nothing to do,” the company said.')).toEqual([name])
  })

  it.each([
    'Tlaleng Neo Mokoena wrote the advert.',
    'Thant Htet, a spokesman, said it would take weeks.',
    'Thant Htet, 44, said it had been hard.',
    'Minister Thant Htet cut its budget.',
    'Thant Htet said it would cut its rate.',
    'Thant Htet’s shares slid.',
    'The bank’s owner, Thant Htet, said it would list.',
  ])('is a person’s where it may be one’s: %s', (text) => {
    expect(readSpeakersOf(text, '“We left when there was nothing to do,” the company said.')).not.toContain(
      /Tlaleng Neo Mokoena|Thant Htet/.exec(text)?.[0],
    )
  })
})

describe('a name of one word', () => {
  it('is all the name that somebody has whose age stands beside it', () => {
    expect(
      readSpeakersOf('Budiman, 41, a fisherman, lost his boat. “We have nothing left,” he said.'),
    ).toEqual(['Budiman'])
    expect(
      readSpeakersOf('The group’s leader, Ha-rin, 22, broke down.', '“I told my mother,” she said.'),
    ).toEqual(['Ha-rin'])
  })
})

describe('a word that tells what somebody is', () => {
  it('is no name, whatever age stands beside it', () => {
    for (const word of ['Retired', 'Single', 'Divorced'])
      expect(
        readSpeakersOf(
          'Ana Roe lives here.',
          `${word}, 67, and bored, Tom Ward knits. “It is bliss,” he said.`,
        ),
      ).toEqual(['Tom Ward'])
  })
})

describe('an office of several words behind letters', () => {
  it('is whose name stands behind it', () => {
    expect(readSpeakersOf('“It is a call you never want,” said NHS operations director Ana Lopez.')).toEqual([
      'Ana Lopez',
    ])
  })
})
