import { describe, expect, it } from 'vitest'
import { readParagraphs } from '../../../src/speech/reports/reading.ts'
import { readSpeakersOf } from '../heard.ts'

const rest = '“We had a hard year up here,” Quist said.'

describe('what a sentence begins with', () => {
  it('is no part of the name that it describes', () => {
    for (const opening of [
      'Born Samira Quist in Malmo, she moved to Elba in May.',
      'Christened Samira Quist in Malmo, she moved in May.',
      'Disgraced Samira Quist left.',
      'Embattled Kangara coach Samira Quist will stay.',
      'Suspended Kangara lawmaker Samira Quist left.',
      'Beloved Emmy-winning actress Samira Quist was late.',
    ])
      expect(readSpeakersOf(opening, rest)).toEqual(['Samira Quist'])
    expect(readSpeakersOf('Embattled Kangara coach Samira Quist stays.', '“Go on,” Kangara said.')).toEqual([
      'Kangara',
    ])
  })

  it('is nothing that somebody did before, where it only describes them', () => {
    const both = 'Beloved actress Samira Quist was late. She sat beside Eva Roth.'
    expect(readSpeakersOf(`${both} “We had a hard year up here,” she said.`)).toEqual(['Samira Quist'])
  })

  it('is part of a body’s name, or somebody’s, that has it', () => {
    const words = '“It was in a poor state when we came,”'
    expect(readSpeakersOf('Born Free Foundation came.', `${words} Born Free Foundation said.`)).toEqual([
      'Born Free Foundation',
    ])
    const union = 'Displaced Persons Union'
    expect(readSpeakersOf(`${union} leader Eva Roth came.`, `${words} the ${union} said.`)).toEqual([union])
    expect(readSpeakersOf('Freed Quist came.', `${words} Quist said.`)).toEqual(['Freed Quist'])
    expect(readSpeakersOf('Max Born was late.', `Born said: ${words}`)).toEqual(['Max Born'])
    expect(readSpeakersOf('Reed Quist was late.', `${words} Reed said.`)).toEqual(['Reed Quist'])
  })

  it('is a first name that is a word for somebody, too, before another first name', () => {
    for (const name of ['Gifted Moses Banda', 'Beloved John Chikwati'])
      expect(readSpeakersOf(`${name}, 31, wept.`, rest.replace('Quist', name))).toEqual([name])
  })
})

describe('what is no name at the beginning of a sentence', () => {
  it('is what several are, an appeal, money, a verb in -ing, or a mark of a list', () => {
    const names = (text: string): string[] =>
      readParagraphs([text]).flatMap(({ sentences }) =>
        sentences.flatMap((one) => one.names.map(({ text: name }) => name)),
      )
    expect(names('Celebrities Julianne Moore and Amy Schumer came.')).toEqual([
      'Julianne Moore',
      'Amy Schumer',
    ])
    expect(names('Republicans Jolly of Elba and Roe of Port West came.')[0]).toBe('Jolly')
    expect(names('Republicans Abroad met in May.')).toEqual(['Republicans Abroad'])
    expect(names('(Subscribe to the podcast of Ana Lund.)')).toEqual(['Ana Lund'])
    expect(names('The sign gives the cost, Tk 23.4 lakh, for all.')).toEqual([])
    expect(names('Thanking Ana Lund, she left.')).toEqual(['Ana Lund'])
    expect(names('~ As Vulture put it, it is late.')).toEqual(['Vulture'])
    expect(names('Keating said it was late.')).toEqual(['Keating'])
    expect(names('Top Lund advisers came.')).toEqual(['Lund'])
    expect(names('Top Gear is a show.')).toEqual(['Top Gear'])
  })
})
