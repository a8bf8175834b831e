import { describe, expect, it } from 'vitest'
import { genderOfFirstName } from '../../../src/speech/lexicon/names/first-names.ts'
import { genderOfName } from '../../../src/speech/people/likeness.ts'
import { readSpeakersOf, speakersOf } from '../heard.ts'

describe('the gender of a name', () => {
  it('is told by first names of all the world, and by none that men and women bear', () => {
    for (const name of ['Clive', 'Gintaras', 'Kwabena', 'Hiroshi', 'Bakyt'])
      expect([name, genderOfFirstName(name)]).toEqual([name, 'male'])
    for (const name of ['Helena', 'Wanjiru', 'Solveig', 'Aigul', 'Xochitl'])
      expect([name, genderOfFirstName(name)]).toEqual([name, 'female'])
    for (const name of ['Kim', 'Robin', 'Sasha'])
      expect([name, genderOfFirstName(name)]).toEqual([name, undefined])
  })

  it('is told by a surname that has another ending for women, where the first name tells nothing', () => {
    for (const [name, gender] of [
      ['Quillaq Petrova', 'female'],
      ['Quillaq Kowalska', 'female'],
      ['Quillaq Nováková', 'female'],
      ['Quillaq Jónsdóttir', 'female'],
      ['Quillaq Ivanov', 'male'],
      ['Clive Casanova', 'male'],
      ['Quillaq Casanova', undefined],
      ['Quillaq Villanueva', undefined],
      ['Kim Petrova', undefined],
    ] as const)
      expect([name, genderOfName(name.split(' '))]).toEqual([name, gender])
  })

  it('is not that of who is spoken of elsewhere as “she”', () => {
    expect(
      readSpeakersOf(
        'Helena Roe sang in Osh. Roe sang in Naryn. Roe is eighty.',
        'A reviewer, Quillaq Doe, disliked that, and told her so.',
        'Roe laughed. “You were quite right,” she said.',
      ),
    ).toEqual(['Helena Roe'])
  })
})

describe('what is no person', () => {
  it('is what is done: “Funding has been secured”', () => {
    expect(
      speakersOf(
        'Funding has been secured until May. Asked how that feels, he shrugs.',
        '“It is late,” he says.',
      ),
    ).not.toContain('Funding')
  })

  it('is a body, by its last word, and by its first from then on', () => {
    expect(speakersOf('Corrib Aviation Leasing did not call. “It is late,” said Corrib.')).toEqual([
      'Corrib Aviation Leasing',
    ])
    expect(readSpeakersOf('Elba Rovers met Elba Wanderers.', '“It is late,” he said.')).toEqual(['?'])
  })

  it('is an office alone: “the district’s Woman MP, …”', () => {
    expect(
      speakersOf(
        'The district’s Woman MP, Betty Roe, was more direct. She told Parliament that it was “like tomatoes”.',
      ),
    ).toEqual(['Betty Roe'])
    expect(
      speakersOf(
        'The Police Public Relations Officer, Superintendent Carl Roe, came. He said it was “like tomatoes”.',
      ),
    ).toEqual(['Carl Roe'])
  })

  it('is what somebody is or feels, or how they are honoured, with a capital before their name', () => {
    for (const said of [
      'Defiant Sheila Roe',
      'Old Sheila Roe',
      'Sr Sheila Roe',
      'Her Honour Sheila Roe',
      'MK Sheila Roe',
    ])
      expect([said, ...speakersOf('Sheila Roe came.', `${said} said: “It is late.”`)]).toEqual([
        said,
        'Sheila Roe',
      ])
  })
})

describe('a first name', () => {
  it('tells less of the gender than what the article says that somebody is', () => {
    const noel = ['Ana Lund came with her sister, Noel Lund.', 'Otto Brandt came with his wife, Simon Lund.']
    expect(readSpeakersOf(noel[0] ?? '', 'Noel Lund sang. “It is true, and I know it,” she said.')).toEqual([
      'Noel Lund',
    ])
    expect(readSpeakersOf(noel[1] ?? '', 'Simon Lund sang. “It is true, and I know it,” she said.')).toEqual([
      'Simon Lund',
    ])
  })

  it('tells the gender where it stands alone, too', () => {
    const both = 'Otto Brandt spoke on Monday. His words came after Michelle had posted a picture.'
    expect(readSpeakersOf(both, '“It was cold, and we went home,” he said.')).toEqual(['Otto Brandt'])
  })
})

describe('those who share a surname', () => {
  it('are told apart by who was spoken of last, with a title before it, too', () => {
    expect(
      speakersOf(
        'A dealer by the name of Abe Roe received a brick. His son, Larry Roe, recalled how Mr. Tull arrived the next morning.',
        '“He could not afford that,” Mr. Roe said.',
      ),
    ).toContain('Larry Roe')
  })

  it('is no city, though “she” was named beside it', () => {
    for (const city of ['São Paulo', 'Sao Paulo', 'Rio de Janeiro', 'Ciudad Juárez', 'Málaga'])
      expect(
        readSpeakersOf(
          'Ana Roe sang with Carl Doe.',
          `Doe left ${city} on Monday, and she was happy to be back from ${city}.`,
          '“I like it here,” she said.',
        ),
      ).not.toContain(city)
  })

  it('is no line of clothes, no flight and no show', () => {
    for (const name of [
      'Yarrow Tide line',
      'Quill Nine collection',
      'Roeair Flight QZ1701',
      'Getting Up With the Roes',
    ])
      expect([
        name,
        ...readSpeakersOf(
          'Carl Doe came on Monday.',
          `He spoke about his new ${name} and about her.`,
          '“I like it very much here,” he said.',
        ),
      ]).toEqual([name, 'Carl Doe'])
  })

  it('is not told by what a title is short for', () => {
    const said = '“We never saw the water rise,” she said.'
    expect(readSpeakersOf('The Kangara ward rep, Oriel Quist, came.', said)).toEqual(['Oriel Quist'])
    expect(readSpeakersOf('Rep. Oriel Quist came.', said)).toEqual(['Oriel Quist'])
  })
})

describe('a calling that women have, too', () => {
  it.each(['Actor Jenna Lund', 'Father’s friend, the priest Jenna Lund,', 'Spokesman Jenna Lund'])(
    'tells of no man: %s',
    (who) =>
      expect(readSpeakersOf(`${who} left at noon.`, '“They told me it was late,” she said.')).toEqual([
        'Jenna Lund',
      ]),
  )
  it('leaves a man a man', () =>
    expect(readSpeakersOf('Actor Tom Lund met Ana Roe.', '“They told me it was late,” he said.')).toEqual([
      'Tom Lund',
    ]))
})
