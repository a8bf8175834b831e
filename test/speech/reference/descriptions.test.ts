import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“We are close friends and will stay so,”'

describe('a description that tells of a country', () => {
  const met = 'German Chancellor Otto Roe met French President Ana Lopez in Berlin.'

  it('means whoever is of that country', () => {
    for (const [who, name] of [
      ['the French leader', 'Ana Lopez'],
      ['the German leader', 'Otto Roe'],
      ['France’s president', 'Ana Lopez'],
      ['Germany’s leader', 'Otto Roe'],
    ] as const)
      expect([who, ...readSpeakersOf(`${met} ${SAID} ${who} said.`)]).toEqual([who, name])
  })

  it('knows countries of two words', () => {
    const asia = 'South Korean President Lee Ji-won met Japanese Prime Minister Ken Ito.'
    expect(readSpeakersOf(`${asia} ${SAID} South Korea’s leader said.`)).toEqual(['Lee Ji-won'])
    expect(readSpeakersOf(`${asia} ${SAID} the Japanese premier said.`)).toEqual(['Ken Ito'])
  })

  it('means nobody where two are in mind of whom no country is told, or only others are', () => {
    expect(readSpeakersOf(`Otto Roe met Ana Lopez in Berlin. ${SAID} the French president said.`)).toEqual([
      '?',
    ])
    expect(readSpeakersOf(`German Chancellor Otto Roe came. ${SAID} the French leader said.`)).not.toContain(
      'Otto Roe',
    )
    expect(readSpeakersOf(`Otto Roe came. ${SAID} Norway’s foreign minister said.`)).not.toContain('Otto Roe')
  })

  it('may be the country alone', () => {
    expect(readSpeakersOf(`Ana Lopez won the stage. ${SAID} the Slovenian said.`)).toEqual(['Ana Lopez'])
  })
})

describe('a description by a post', () => {
  it('means who has a title alone so far', () => {
    expect(readSpeakersOf(`Sir John Roe came. ${SAID} the prime minister said.`)).toEqual(['John Roe'])
  })

  it('means whoever is called by another noun for it', () => {
    expect(
      readSpeakersOf(`Attorney Ana Lopez came with her neighbor, Bo Diaz. ${SAID} the lawyer said.`),
    ).toEqual(['Ana Lopez'])
    expect(readSpeakersOf(`Pope Leo XIV led prayers. ${SAID} the pontiff said.`)).toEqual(['Leo XIV'])
  })
})

describe('a member of a party', () => {
  it('is the one of whom the article tells the party and the state', () => {
    expect(
      readSpeakersOf(
        `Rep. Ana Lopez, R-Utah, met Rep. Bo Diaz, D-Ohio. ${SAID} the Utah Republican said.`,
        `${SAID} the Ohio Democrat said.`,
      ),
    ).toEqual(['Ana Lopez', 'Bo Diaz'])
  })

  it('is somebody without a name where the article gives none', () => {
    expect(readSpeakersOf(`${SAID} said one senior Democrat familiar with the talks.`)).toEqual([
      'one senior Democrat familiar with the talks',
    ])
    expect(readSpeakersOf(`${SAID} another New Hampshire Republican added.`)).toEqual([
      'another New Hampshire Republican',
    ])
  })
})

describe('a description of a body', () => {
  it('means the one in mind of that kind', () => {
    expect(readSpeakersOf(`Boeing said it would pay. ${SAID} the planemaker said.`)).toEqual(['Boeing'])
    expect(readSpeakersOf(`Hamas said it would come. ${SAID} the militant group said.`)).toEqual(['Hamas'])
  })

  it('is no people: “Chinese”', () => {
    expect(readSpeakersOf(`The Chinese have come. ${SAID} the ministry said in a statement.`)).not.toContain(
      'Chinese',
    )
  })

  it('means nobody of another state: “the Florida senator”', () => {
    expect(
      readSpeakersOf(
        'Carl Roe, R-Fla., met Sen. Jane Lund, R-Iowa. “We will see what comes of it,” the Florida senator said.',
      ),
    ).not.toContain('Jane Lund')
  })
})

describe('an office for a field', () => {
  it('is nobody’s who holds one for another', () => {
    for (const [told, called] of [
      ['The health minister, Ana Lopez, came.', 'the education minister'],
      ['Health Minister Ana Lopez came.', 'the Education Minister'],
      ['The Majority Leader, Ana Lopez, came.', 'the Minority Leader'],
    ] as const)
      expect([called, ...readSpeakersOf(`${told} ${SAID} ${called} said.`)]).not.toContain('Ana Lopez')
  })

  it('is theirs who hold it, beside others', () => {
    const two = 'The majority leader, Ana Lopez, met the minority leader, Otto Roe.'
    expect(readSpeakersOf(`${two} ${SAID} the minority leader said.`)).toEqual(['Otto Roe'])
    expect(readSpeakersOf(`${two} ${SAID} the majority leader said.`)).toEqual(['Ana Lopez'])
  })

  it('is theirs who hold it with others, or besides another', () => {
    for (const [told, called] of [
      ['Culture, Media and Sport Secretary Ana Lopez came.', 'the culture secretary'],
      ['Health, Labour and Sport Minister Ana Lopez came.', 'the health minister'],
      ['Climate Change Minister Ana Lopez came.', 'the energy minister'],
      ['Transport Minister Ana Lopez, who is also housing minister, came.', 'the housing minister'],
      ['Health Minister Ana Lopez came.', 'the former transport minister'],
    ] as const)
      expect([called, ...readSpeakersOf(`${told} ${SAID} ${called} said.`)]).toEqual([called, 'Ana Lopez'])
    expect(
      readSpeakersOf(`Maths teacher Ana Lopez, who is also suing the mayor, came. ${SAID} the mayor said.`),
    ).not.toContain('Ana Lopez')
  })

  it('may be called by its other name', () => {
    expect(
      readSpeakersOf(`The Defence Minister, Ana Lopez, came. ${SAID} the defense minister said.`),
    ).toEqual(['Ana Lopez'])
    expect(readSpeakersOf(`The minister, Ana Lopez, came. ${SAID} the health minister said.`)).toEqual([
      'Ana Lopez',
    ])
  })
})

describe('the monarch', () => {
  it('is whoever is king, emir or sultan', () => {
    for (const told of [
      'King Charles came.',
      'The Emir of Elba, Ali Roe, came.',
      'The Oba of Elba, Ewuare Roe, came.',
    ])
      expect([told, ...readSpeakersOf(`${told} ${SAID} the monarch said.`)]).not.toContain('?')
  })
})

describe('“one of the victims”', () => {
  it('is “the victim” from then on', () => {
    expect(
      readSpeakersOf(
        `Otto Roe, a lawyer and one of the abducted victims, came home. Ana Lopez met him. ${SAID} the victim said.`,
      ),
    ).toEqual(['Otto Roe'])
  })
})
