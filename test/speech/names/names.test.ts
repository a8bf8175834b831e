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

  it('is what opens the sentence before one', () => {
    const rest = '“We never saw the water rise,” Lopez said.'
    for (const opening of [
      'Apparently Ana Lopez was late.',
      'Nobody came to the pier. Except Ana Lopez, that is.',
      'UPDATE: Ana Lopez came after all.',
      'Singers Ana Lopez and Ravi Nair came.',
      'Website BXQ reported that Ana Lopez came.',
      'Some wondered. [What Ana Lopez meant by that]',
    ])
      expect(readSpeakersOf(opening, rest)).toEqual(['Ana Lopez'])
    expect(readSpeakersOf('Follow Ana Lopez on Instagram.', rest)).toEqual(['Ana Lopez'])
    expect(readSpeakersOf('Was she late? Possibly not. So she wrote: “We never saw it.”')).not.toContain(
      'Possibly',
    )
  })

  it('is an adverb only where the article has no name like it', () => {
    expect(readSpeakersOf('The clerk, Ravi Donnelly, came.', 'Donnelly said: “We never saw it.”')).toEqual([
      'Ravi Donnelly',
    ])
  })

  it('is all of a line where every word has a capital', () => {
    const rest = 'The mayor, Ana Lopez, met Oriel Quist. Quist said: “We never saw the water rise.”'
    expect(readSpeakersOf('Ana Lopez Convinces Oriel Quist to Consider Retreat', rest)).toEqual([
      'Oriel Quist',
    ])
    expect(readSpeakersOf('Mayor Drops Apparent Oriel Quist Song After Lopez Plea', rest)).toEqual([
      'Oriel Quist',
    ])
    expect(
      readSpeakersOf(
        'Papers had “Ana Lopez Convinces Oriel Quist to Consider Retreat” and more.',
        `The retreat was near. ${rest}`,
      ).at(-1),
    ).toBe('Oriel Quist')
  })

  it('is the title of what somebody plays in', () => {
    const said = '“We never saw the water rise,” she said.'
    for (const opening of [
      'Ana Lopez sat next to her Killing of a Blue Heron co-star.',
      'Ana Lopez, the Dry Harbour star, came.',
      'Ana Lopez sang her Dry Harbour ballad.',
    ])
      expect(readSpeakersOf(opening, said)).toEqual(['Ana Lopez'])
  })

  it('is a title that begins with a small word', () => {
    expect(
      readSpeakersOf('Ana Lopez once sang in We Were Late with the choir.', '“It never ended,” she said.'),
    ).toEqual(['Ana Lopez'])
  })

  it('is what a paragraph is called before a colon', () => {
    expect(
      readSpeakersOf(
        'UPDATE: Ana Lopez came on Monday. “We never saw the water rise,” she wrote.',
        'ORIGINAL STORY: Ana Lopez was late, her clerk has said.',
      ),
    ).toEqual(['Ana Lopez'])
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

  it('stands behind what its bearer is, in two words', () => {
    expect(readSpeakersOf('Veteran Dock Streeter Ana Lopez said: “We never saw the water rise.”')).toEqual([
      'Ana Lopez',
    ])
  })

  it('has an epithet', () => {
    expect(
      readSpeakersOf('“We never saw the water rise,” Quill the Rapper, a friend, said on the pier.'),
    ).toEqual(['Quill the Rapper'])
  })

  it('may begin with two initials, and is the same without them', () => {
    expect(
      readSpeakersOf('The boxer TJ Quarrie Jr came.', 'Quarrie said: “We never saw the water rise.”'),
    ).toEqual(['TJ Quarrie Jr'])
  })

  it('is known by the show that has it', () => {
    const said = 'Ms. Quarrie said: “We never saw the water rise.”'
    expect(
      readSpeakersOf('Few watch “Judy Quarrie Tonight” now, unlike Quarrie Lopez.', said).slice(1),
    ).toEqual(['Judy Quarrie'])
    expect(
      readSpeakersOf('She went to The Ellen Quarrie Show.', 'Ellen asked: “Was it late for you?”'),
    ).toEqual(['Ellen Quarrie'])
  })

  it('is nobody’s who may speak where it credits a picture', () => {
    expect(
      readSpeakersOf(
        'Ravi Nair came to the pier. Ana Lopez/Getty Images; Ben Quist/REX/Shutterstock',
        '“We never saw the water rise,” he said.',
      ),
    ).toEqual(['Ravi Nair'])
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

  it('is without where its bearer is from', () => {
    for (const native of ['Welshman', 'Yorkshireman', 'Spaniard', 'Northern Irishman', 'New Zealander'])
      expect([
        native,
        ...readSpeakersOf(`${native} Gwydyr Roe was late.`, '“It is cold here,” Roe said.'),
      ]).toEqual([native, 'Gwydyr Roe'])
    expect(readSpeakersOf('Welshman Doe was late.', '“It is cold here,” Doe said.')).toEqual(['Welshman Doe'])
    expect(readSpeakersOf('Dane Doe was late.', '“It is cold here,” Doe said.')).toEqual(['Dane Doe'])
  })

  it('is a person’s behind what nobody else is called, whatever their surname, and behind a title before “Bill”', () => {
    expect(
      readSpeakersOf(
        '“We are looking to it,” Minister of Industry and Commerce, Senator the Hon. Aubyn Hill, said.',
      ),
    ).toEqual(['Aubyn Hill'])
    expect(readSpeakersOf('Mayor Bill de Blaise called it “an act”. “It was,” the mayor said.')).toEqual([
      'Bill de Blaise',
      'Bill de Blaise',
    ])
    expect(readSpeakersOf('“We are looking to it,” the Ms. Foundation said.')).toEqual(['Ms. Foundation'])
  })
})

describe('a first name that is a title, a day or a month, too', () => {
  it.each([
    ['Ricky Dean Sutter said: “We never saw the water rise.”', 'Ricky Dean Sutter'],
    ['Police spokesman Sunday Abutu said: “We never saw the water rise.”', 'Sunday Abutu'],
    ['Governor April Moss said: “We never saw the water rise.”', 'April Moss'],
    ['Det Con Amy Lund said: “We never saw the water rise.”', 'Amy Lund'],
    ['On Friday Coach Tom Lund said: “We never saw the water rise.”', 'Tom Lund'],
    ['Platte & Western Bank said: “We never saw the water rise.”', 'Platte & Western Bank'],
    ['Independent Bankers of Elba, a trade group, said: “We never saw it.”', 'Independent Bankers of Elba'],
  ])('is part of the name: %s', (text, name) => expect(readSpeakersOf(text)).toEqual([name]))
})
