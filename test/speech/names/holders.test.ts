import { describe, expect, it } from 'vitest'
import { listen, readSpeakersOf, speakersOf } from '../heard.ts'

/** Name and role of whoever says the first direct quote. */
function speakerOf(text: string): string | undefined {
  const speaker = listen(text).paragraphs[0]?.quotes.find(({ kind }) => kind === 'direct')?.speaker
  return speaker && `${speaker.name} (${speaker.role ?? ''})`
}

describe('whoever holds a post in a body', () => {
  it('is named without the body, though no comma parts them', () => {
    for (const [source, speaker] of [
      [
        'Elba director of Amnesty International Man-kei Tam',
        'Man-kei Tam (Elba director of Amnesty International)',
      ],
      ['deputy head of the Water Agency Bakyt Roeev', 'Bakyt Roeev (deputy head of the Water Agency)'],
      [
        'spokesman for the Ministry of Defence Ana Lopez',
        'Ana Lopez (spokesman for the Ministry of Defence)',
      ],
      ['coach of Leeds United Ana Lopez', 'Ana Lopez (coach of Leeds United)'],
      [
        'senior curator of modern art at Port Museums NI Ana Lopez',
        'Ana Lopez (curator of modern art at Port Museums NI)',
      ],
      [
        'co-headteacher at Shorewell Primary School Keo Roe',
        'Keo Roe (co-headteacher at Shorewell Primary School)',
      ],
      ['director of public health Valerie White', 'Valerie White (director of public health)'],
    ] as const) {
      expect(speakerOf(`“The bridge is closed,” ${source} said.`)).toBe(speaker)
      expect(speakerOf(`“The bridge is closed,” said ${source}.`)).toBe(speaker)
    }
  })

  it('is named where the post opens the sentence', () => {
    for (const post of ['Senior curator of art at Port Museums NI', 'Headteacher of Shorewell School'])
      expect(readSpeakersOf(`${post} Ana White said it was “a very great gift”.`)).toEqual(['Ana White'])
  })

  it('is nobody where the run of capitals is the body’s name alone', () => {
    for (const [source, speaker] of [
      ['a spokesman for Elba United Ferries', 'a spokesman for Elba United Ferries'],
      ['a spokeswoman for President Ana Lopez', 'a spokeswoman for President Ana Lopez'],
      ['the head of Google Deep Water', '?'],
    ] as const)
      expect(speakersOf(`“The bridge is closed,” ${source} said.`)).toEqual([speaker])
  })

  it('is named behind an office that is a list', () => {
    const office = 'Minister of Trade, Industry and Commerce'
    for (const text of [
      `“The bridge is closed,” said ${office}, Senator the Hon. Ana Lopez.`,
      `“The bridge is closed,” ${office}, Senator the Hon. Ana Lopez, said.`,
      `“The bridge is closed,” said ${office} Ana Lopez.`,
      `${office}, Dr. Ana Lopez, said: “The bridge is closed.”`,
    ])
      expect(speakersOf(text)).toEqual(['Ana Lopez'])
  })

  it('is named without honours', () => {
    for (const [source, speaker] of [
      ['Minister of Health, Dr. the Right Hon. Carl Roe,', 'Carl Roe (Dr.)'],
      ['The Prime Minister, the Most Hon. Carl Roe,', 'Carl Roe ()'],
      ['Permanent Secretary in the Ministry of Health, Carl Roe,', 'Carl Roe ()'],
    ] as const)
      expect(speakerOf(`${source} said: “The bridge is closed.”`)).toBe(speaker)
  })

  it('goes on in the next paragraph, be the office only acted for', () => {
    expect(
      speakersOf(
        'Chief Executive Officer (Acting) of the Port Authority, Carl Roe, added that the work is done.',
        '“We have done all that we could for the people of the town.”',
      ),
    ).toEqual(['Carl Roe'])
  })

  it('is named whole behind what the office is of, and nobody is where the office ends in it', () => {
    expect(
      speakersOf('“The bridge is closed,” said Assistant Commissioner of Police Nguyen Van Hai.'),
    ).toEqual(['Nguyen Van Hai'])
    expect(
      speakersOf(
        'The Member of Parliament for Port West, Hon. Ana Lopez, told the House: “The bridge is closed.”',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('is named without what they are called in courtesy', () => {
    for (const courtesy of ['Alhaji', 'Comrade', 'Engr.', 'Tan Sri', 'Puan', 'Smt.'])
      expect([courtesy, ...speakersOf(`“The bridge is closed,” said ${courtesy} Ana Lopez.`)]).toEqual([
        courtesy,
        'Ana Lopez',
      ])
  })

  it('is named where the post begins with a capital, whomever the body is for', () => {
    for (const source of [
      'CEO of the Refugee Council Ana Lopez',
      'Director of the Farmers Union Ana Lopez',
      'Head of Elba United Ana Lopez',
    ])
      expect([
        source,
        ...speakersOf(`${source} told the Gazette: “The bridge is closed for the winter.”`),
      ]).toEqual([source, 'Ana Lopez'])
  })

  it('is named without letters for what they were awarded, be the first name known or not', () => {
    for (const letters of ['KC', 'MBE', 'JP', 'PhD'])
      expect([letters, ...speakersOf(`“The bridge is closed,” said Quillaq Roeev ${letters}.`)]).toEqual([
        letters,
        'Quillaq Roeev',
      ])
  })

  it('is named where the body is written small, and nobody is whom somebody only speaks for', () => {
    for (const [source, speaker] of [
      ['Counsel for the inquiry Carl Roe KC', 'Carl Roe'],
      ['The leader of the town council Carl Roe', 'Carl Roe'],
      ['Head of the farmers union Carl Roe', 'Carl Roe'],
      ['A lawyer for the singer Carl Roe', 'a lawyer for the singer Carl Roe'],
    ] as const)
      expect(readSpeakersOf(`${source} said: “The bridge is closed for the winter.”`)).toEqual([speaker])
  })
})
