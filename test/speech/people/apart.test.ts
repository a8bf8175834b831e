import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const said = (name: string): string => `“We will not go home before the winter,” ${name} said.`

describe('a short first name', () => {
  it('is somebody’s own whom words of its own introduce', () => {
    for (const text of [
      'Benjamin Roe left on Sunday. Ben, a baker’s boy, found his hat.',
      'Benjamin Roe left on Sunday. Ben, who bakes, found a hat.',
      'Benjamin Roe left on Sunday. Ben is his nephew.',
      'Benjamin Roe left on Sunday. A cook met his nephew Ben.',
      'Benjamin Roe left on Sunday. The police met neighbour Ben.',
    ])
      expect([text, ...readSpeakersOf(text, said('Ben'))]).toEqual([text, 'Ben'])
  })

  it('is somebody’s own beside the long one, or of another gender', () => {
    for (const text of [
      'Samantha Roe drove to Sam at noon.',
      'Samantha Roe has a cook. Sam said he loved it.',
    ])
      expect([text, ...readSpeakersOf(text, said('Sam'))]).toEqual([text, 'Sam'])
  })

  it('belongs to the full name that has it', () => {
    expect(readSpeakersOf('William Roe and his son Billy Roe bake.', said('Billy'))).toEqual(['Billy Roe'])
  })
})

describe('a surname more', () => {
  it('is a relative’s, whom one sentence names beside the other', () => {
    const father = said('Carlos Roe')
    const son = said('Carlos Roe Lund')
    const both = ['Carlos Roe', 'Carlos Roe Lund']
    expect(readSpeakersOf('Carlos Roe and Carlos Roe Lund bake.', father, son)).toEqual(both)
    expect(readSpeakersOf('Carlos Roe bakes. His son Carlos Roe Lund cooks.', father, son)).toEqual(both)
    expect(readSpeakersOf('Carlos Roe, 61, bakes. Carlos Roe Lund, 23, cooks.', father, son)).toEqual(both)
  })
})

describe('a name spelt almost so', () => {
  it('is another’s where one sentence has both, or each has a calling', () => {
    const both = ['Ivo Hallstrom', 'Ivo Hallstrome']
    for (const text of [
      'Ivo Hallstrom beat Ivo Hallstrome in the final.',
      'Baker Ivo Hallstrom won. Sailor Ivo Hallstrome lost.',
    ])
      expect([text, ...readSpeakersOf(text, ...both.map(said))]).toEqual([text, ...both])
  })

  it('is another’s whose surname has a rank or words of its own', () => {
    for (const [text, name] of [
      ['The port heard Chief Halstrem.', 'Chief Halstrem'],
      ['The port heard Mr Halstrem, a fisherman.', 'Mr Halstrem'],
      ['Neighbour Halstrem, who gave no first name, was late.', 'Halstrem'],
      ['The port heard witness Halstrem.', 'Halstrem'],
    ] as const)
      expect([text, ...readSpeakersOf('Governor Ivo Hallstrem came.', text, said(name))]).toEqual([
        text,
        'Halstrem',
      ])
  })

  it('is another’s where one paragraph has both', () => {
    expect(readSpeakersOf('Ivo Hallstrem came. Halstrem went.', said('Halstrem'))).toEqual(['Halstrem'])
  })

  it('is the same one’s who only speaks beside it', () => {
    expect(readSpeakersOf(`Ivo Hallstrem came. ${said('Mr Halstrem')}`)).toEqual(['Ivo Hallstrem'])
  })
})
