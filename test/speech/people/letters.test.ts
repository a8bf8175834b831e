import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“We are short of nurses and beds,”'

describe('the letters of a body', () => {
  it('mean the body whose name they make short', () => {
    const authority = 'Northeast Shore Health Authority'
    for (const told of [
      `The ${authority} (NESHA) closed the ward.`,
      `The ${authority}, known as NESHA, closed the ward.`,
      `The ${authority}, better known by its acronym NESHA, closed the ward.`,
      `NESHA, the ${authority}, closed the ward.`,
      `The authority, known as NESHA, closed the ward. The ${authority} is small.`,
    ]) {
      expect(readSpeakersOf(told, `${SAID} NESHA said.`)).toEqual([authority])
      expect(readSpeakersOf(told, `${SAID} the authority said.`)).toEqual([authority])
    }
  })

  it('tell how far its name goes', () => {
    for (const [name, letters] of [
      ['Elba Water and Sewerage Company', 'Elwasco'],
      ['Elba Medical Practitioners, Pharmacists and Dentists Union', 'EMPDU'],
      ['Department of Mines, Energy and Water', 'DMEW'],
    ])
      expect(readSpeakersOf(`The ${name} (${letters}) met.`, `${SAID} ${letters} said.`)).toEqual([name])
    const two = 'Elba Dockers Union and Nurses Guild (NUGU) met.'
    expect(readSpeakersOf(two, `${SAID} Elba Dockers Union said.`)).toEqual(['Elba Dockers Union'])
  })

  it('are another’s where nothing tells that they are its', () => {
    const tourism = 'The National Tourism Organisation closed the office.'
    expect(readSpeakersOf(tourism, `${SAID} NATO said.`)).toEqual(['NATO'])
    expect(readSpeakersOf('The Board, known as BEIS, met.', `${SAID} BEIS said.`)).toEqual(['BEIS'])
    expect(readSpeakersOf('Ana Lopez (Analo) came.', `${SAID} Lopez said.`)).toEqual(['Ana Lopez'])
  })
})
