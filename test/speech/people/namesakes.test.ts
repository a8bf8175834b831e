import { describe, expect, it } from 'vitest'
import { genderOfFirstName } from '../../../src/speech/lexicon/names/first-names.ts'
import { isShortFor, shareLongForm } from '../../../src/speech/lexicon/names/nicknames.ts'
import { listen, readSpeakersOf, speakersOf } from '../heard.ts'

describe('first names', () => {
  it('are short for one another by a table, never by how they begin', () => {
    expect(isShortFor('bill', 'william')).toBe(true)
    expect(isShortFor('sasha', 'aleksandra')).toBe(true)
    expect(shareLongForm('bob', 'rob')).toBe(true)
    for (const [short, long] of [
      ['eric', 'erica'],
      ['paul', 'paula'],
      ['dan', 'dana'],
      ['carl', 'carlos'],
    ] as const)
      expect([short, long, isShortFor(short, long), shareLongForm(short, long)]).toEqual([
        short,
        long,
        false,
        false,
      ])
  })

  it('are known in the spellings that parents give them', () => {
    for (const name of ['Katelynn', 'Kaylee', 'Haylee', 'Khloe', 'Meghann', 'Megyn'])
      expect([name, genderOfFirstName(name)]).toEqual([name, 'female'])
  })

  it('tell those apart who share a surname: Eric and Erica, Bill and Hillary', () => {
    expect(
      speakersOf(
        'Eric Roe and Erica Roe came.',
        '“It is late,” Erica Roe said.',
        '“It is not,” Eric Roe said.',
      ),
    ).toEqual(['Erica Roe', 'Eric Roe'])
    expect(
      speakersOf(
        'Bill and Hillary Clinton came.',
        '“It is late,” Hillary Clinton said.',
        '“It is not,” Bill Clinton said.',
      ),
    ).toEqual(['Hillary Clinton', 'Bill Clinton'])
  })

  it('belong to him alone in “Mr. and Mrs. Brad Hollis”', () => {
    expect(
      speakersOf(
        'Mr. and Mrs. Brad Hollis came.',
        '“We ran,” Mr. Hollis said.',
        '“We hid,” Mrs. Hollis said.',
      ),
    ).toEqual(['Brad Hollis', 'Mrs. Hollis'])
  })
})

describe('a trade that no list knows', () => {
  it('stands for whom the article says it of', () => {
    for (const text of [
      'Luc Garnier, a clown, was arrested.',
      'Luc Garnier, who works as a clown, was arrested.',
      'Luc Garnier is a circus clown.',
    ])
      expect([text, ...speakersOf(text, '“Think first,” the clown said.')]).toEqual([text, 'Luc Garnier'])
    expect(speakersOf('Luc Garnier, a clown, left.', '“Think first,” the juggler said.')).toEqual(['?'])
  })
})

describe('a word that means something else besides', () => {
  it('is a surname where the article gives it to somebody: White, Band', () => {
    for (const name of ['Jane White', 'Adam Band']) {
      const surname = name.split(' ')[1]
      expect(speakersOf(`${name} runs the port.`, `“It is late,” ${surname} said.`)).toEqual([name])
    }
  })

  it('is no name where it is an office alone: “the US President”, “President said”', () => {
    for (const office of ['the US President', 'President', 'Ambassador']) {
      const { people, paragraphs } = listen(`“It is late,” ${office} said.`)
      expect([office, people.length, paragraphs[0]?.quotes[0]?.speaker?.kind ?? 'unnamed']).toEqual([
        office,
        0,
        'unnamed',
      ])
    }
    expect(speakersOf('“It is late,” said Democrats Ana Lopez.')).toEqual(['Ana Lopez'])
  })
})

describe('a misspelt name', () => {
  it('is that of the only person whose long surname is spelt almost so', () => {
    expect(
      readSpeakersOf(
        'Nadia Buchtmeier runs the mill.',
        '“It is late,” Ms. Bauchtmeir said.',
        '“It is,” Buchtmeir said.',
      ),
    ).toEqual(['Nadia Buchtmeier', 'Nadia Buchtmeier'])
    expect(readSpeakersOf('Awa Ndiaroum runs the mill.', '“It is late,” said Diaroum.')).toEqual([
      'Awa Ndiaroum',
    ])
    expect(
      readSpeakersOf(
        'Sunil Wickremasena runs the mill.',
        'The mill is old.',
        'Sunil Wickramasina: “It is late.”',
      ),
    ).toEqual(['Sunil Wickremasena'])
  })

  it('is nobody else’s who has it: of another gender, of another first name, or where two are as near', () => {
    expect(readSpeakersOf('Nadia Buchtmeier runs the mill.', '“It is late,” Mr. Bauchtmeir said.')).toEqual([
      'Bauchtmeir',
    ])
    expect(
      readSpeakersOf('Sunil Wickremasena runs the mill.', '“It is late,” Asoka Wickramasina said.'),
    ).toEqual(['Asoka Wickramasina'])
    expect(
      readSpeakersOf(
        'Nadia Buchtmeier and Greta Buchtmeyr run the mill.',
        '“It is late,” Ms. Bauchtmeir said.',
      ),
    ).toEqual(['Bauchtmeir'])
    expect(readSpeakersOf('Nadia Evers runs the mill.', '“It is late,” Levers said.')).toEqual(['Levers'])
  })
})

describe('Jr. behind a name', () => {
  it('shows a person, whose first name may be two letters', () => {
    expect(readSpeakersOf('DJ Varley Jr was twelve then.', '“It was late,” Varley said.')).toEqual([
      'DJ Varley Jr',
    ])
  })

  it('are told apart by nobody’s being only a relative where a couple shares the name', () => {
    expect(
      readSpeakersOf(
        'Omar and Ana Lund gave money. Omar Lund is an actor.',
        '“There are two sides to it,” Lund said.',
      ),
    ).not.toEqual(['Ana Lund'])
  })

  it('are men or women by a first name that stands alone', () => {
    expect(
      readSpeakersOf(
        'Carl Doe spoke. He thanked them.',
        'That came after Michelle had posted a picture of the house.',
        '“It is a great house,” he continued.',
      ),
    ).toEqual(['Carl Doe'])
  })
})
