import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“We are close friends and will stay so,”'
const won = 'Bo Lindqvist won on Saturday. The crowd sang for an hour.'

describe('a description in the place of a name', () => {
  it('means whoever the last paragraphs were about', () => {
    expect(readSpeakersOf(won, `${SAID} the Norway star told Radio Nord.`)).toEqual(['Bo Lindqvist'])
    expect(readSpeakersOf(won, `${SAID} the former Rovers midfielder added.`)).toEqual(['Bo Lindqvist'])
  })

  it('means nobody where two are as much in mind', () => {
    const both = 'Carl Lindqvist and Otto Brandt won on Saturday.'
    expect(readSpeakersOf(both, `${SAID} the Norway star said.`)).toEqual(['?'])
  })

  it('means nobody who does something else', () => {
    const minister = 'Transport minister Bo Lindqvist came on Saturday. The crowd sang for an hour.'
    expect(readSpeakersOf(minister, `${SAID} the pop singer said.`)).not.toContain('Bo Lindqvist')
  })

  it('means whoever is of that gender', () => {
    const both = 'Otto Brandt and Ana Lindqvist brought their children to the set.'
    expect(readSpeakersOf(both, `${SAID} the prize-winning actress, 40, joked.`)).toEqual(['Ana Lindqvist'])
    const actor = 'The actor Otto Brandt came alone. Ana Lindqvist brought a dog.'
    expect(readSpeakersOf(actor, `${SAID} the actress said.`)).not.toContain('Otto Brandt')
  })

  it('means whoever is of that age', () => {
    const both = 'Carl Lindqvist, 38, and Otto Brandt, 51, met on Saturday.'
    expect(readSpeakersOf(both, `${SAID} the comedian, 38, wrote.`)).toEqual(['Carl Lindqvist'])
  })

  it('may be a parent, with how many children or years they have', () => {
    const ana = 'Ana Lindqvist opened a second shop in May. It was full at once.'
    for (const who of ['the mother-of-two', 'the 41-year-old mother', 'the Norwegian beauty, 41,'])
      expect(readSpeakersOf(ana, `${SAID} ${who} said.`)).toEqual(['Ana Lindqvist'])
    expect(readSpeakersOf(ana, `${SAID} the mother said.`)).not.toContain('Ana Lindqvist')
  })

  it('may tell how many children they have in two words', () => {
    const ana = 'Ana Lindqvist opened a second shop in May. It was full at once.'
    expect(readSpeakersOf(ana, `${SAID} the mother of three said.`)).toEqual(['Ana Lindqvist'])
  })

  it('means nobody who is known for what speaks against it', () => {
    const star = `${SAID} the Norway star said.`
    const mother = `${SAID} the mother of three said.`
    for (const who of ['Nurse', 'Reporter', 'Inspector', 'Agent', 'Presenter', 'Lawyer', 'Dr'])
      for (const said of [star, mother])
        expect(readSpeakersOf(`${who} Ana Lindqvist came in May. It rained at once.`, said)).not.toContain(
          'Ana Lindqvist',
        )
    const publicist = 'His publicist, Ana Lindqvist, asked for privacy.'
    expect(readSpeakersOf(publicist, mother)).not.toContain('Ana Lindqvist')
    expect(readSpeakersOf(publicist, star)).not.toContain('Ana Lindqvist')
  })

  it('is no parent where the article has brought in another one', () => {
    const mother = `${SAID} the mother of six said.`
    for (const other of [
      'Fatima, a mother of six, sleeps in a tent.',
      'A mother of six sleeps in a tent.',
      'She took her mum Janice along.',
      'Mum Ines Brandt was late.',
    ])
      expect(readSpeakersOf(`Ana Lindqvist came to the camp. ${other}`, mother)).not.toContain(
        'Ana Lindqvist',
      )
  })

  it('may call somebody several things at once', () => {
    const ana = 'Ana Lindqvist came home in May. The square was full at once.'
    for (const who of [
      'the actress, director and philanthropist',
      'the singer, model, and activist',
      'the talk show host-comedian',
    ])
      expect(readSpeakersOf(ana, `${SAID} ${who} tells Radio Nord.`)).toEqual(['Ana Lindqvist'])
    expect(readSpeakersOf('Otto Roe came, too.', `${SAID} the actress-director said.`)).not.toContain(
      'Otto Roe',
    )
  })

  it('leaves apart those who only stand beside each other', () => {
    const both = 'Bo Lindqvist met the actress, the director and a nurse said: “It is late.”'
    expect(readSpeakersOf(both)).toEqual(['a nurse'])
  })

  it('may stand behind the verb, and name whom they played for', () => {
    expect(readSpeakersOf(won, `${SAID} said the former Rovers and Real Norte forward.`)).toEqual([
      'Bo Lindqvist',
    ])
  })
})

describe('a description of somebody’s office', () => {
  it('is “the official” for who holds an office, unless the article speaks of one without a name', () => {
    const said = '“The buses were worn out,” the official said.'
    const mayor = 'Vice mayor Carl Roe came out to the crowd. He said that nothing would change.'
    expect(readSpeakersOf(mayor, said)).toEqual(['Carl Roe'])
    for (const other of [
      'Carl Roe came out to the crowd.',
      'Vice mayor Carl Roe was shot on Sunday.',
      `A city official watched from the door. ${mayor}`,
      `${mayor} Other officials said that it was late.`,
    ])
      expect([other, ...readSpeakersOf(other, said)]).not.toContain('Carl Roe')
    expect(readSpeakersOf(mayor, '“The buses were worn out,” the US official said.')).not.toContain(
      'Carl Roe',
    )
  })

  it('is no shadow minister’s where it does not say so', () => {
    expect(
      readSpeakersOf(
        'The Chancellor, Ana Lindqvist, was in Leeds. Mia Moe, the shadow chancellor, said it was “late”.',
        'The Chancellor looked tired. “I have answered that,” she said.',
      ),
    ).toEqual(['Mia Moe', 'Ana Lindqvist'])
  })

  it('may be where somebody is of, behind their age', () => {
    expect(
      readSpeakersOf(
        'When Maricel Dimaculangan came to Bonn, she was welcomed with a band.',
        '“I was tired of it,” the 36-year-old Filipina told the Gazette.',
      ),
    ).toEqual(['Maricel Dimaculangan'])
  })
})

describe('a pronoun', () => {
  it('means whom a description has meant', () => {
    const before =
      'Ana Lindqvist came to the fair in May, long before Eva Brandt did. Eva Brandt sang there, too.'
    const pop =
      'The pop singer then told of the picture that her father had sent. It was “great fun for us all”, she said.'
    expect(readSpeakersOf('Ana Lindqvist came to the fair in May. It rained at once.', pop)).toEqual([
      'Ana Lindqvist',
    ])
    expect(readSpeakersOf(before, pop)).not.toContain('Ana Lindqvist')
  })

  it('means the subject behind the words for a time', () => {
    const before = 'Ana Lindqvist posted a picture of the dress.'
    for (const when of ['Last year', 'Earlier this week', 'Last Monday night'])
      expect(
        readSpeakersOf(before, `${when}, Ines Brandt sang for her friend Ula Roth. “It was cold,” she said.`),
      ).toEqual(['Ines Brandt'])
  })
})
