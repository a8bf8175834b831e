import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const SAID = '“We are short of nurses and beds,”'

describe('the letters of a body', () => {
  it('mean the body whose name they make short', () => {
    const authority = 'Northern Shore Health Authority'
    for (const told of [
      `The ${authority} (NSHA) closed the ward.`,
      `The ${authority}, known as NSHA, closed the ward.`,
      `The ${authority}, better known by its acronym NSHA, closed the ward.`,
      `The authority, known as NSHA, closed the ward. The ${authority} is small.`,
    ]) {
      expect(readSpeakersOf(told, `${SAID} NSHA said.`)).toEqual([authority])
      expect(readSpeakersOf(told, `${SAID} the authority said.`)).toEqual([authority])
    }
  })

  it('tell how far its name goes', () => {
    for (const [name, letters] of [
      ['Elba Water and Sewerage Company', 'EWSC'],
      ['Elba Medical Practitioners, Pharmacists and Dentists Union', 'EMPPDU'],
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

  it('are no others’ that only look like a body’s', () => {
    for (const [body, letters] of [
      ['Fiji Football Association', 'FIFA'],
      ['Oman Petroleum Company', 'OPEC'],
      ['National Treasury Office', 'NATO'],
      ['National Assembly of Togo', 'NATO'],
      ['Italian Transport Association', 'IATA'],
      ['Syrian National Army', 'SANA'],
      ['National Space Agency', 'NASA'],
      ['Iranian National Railway Authority', 'IRNA'],
      ['Asian Sea Nations Council', 'ASEAN'],
    ])
      expect(
        readSpeakersOf(`The ${body} met.`, `${letters}, the other body, said: “It was cold, and we left.”`),
      ).toEqual([letters])
  })

  it('begin no body’s name with somebody’s and what they are', () => {
    const auditor = 'Mary Otis, Deputy Head of Audit (MODHA), signed the report.'
    expect(readSpeakersOf(auditor, `${SAID} Otis said.`)).toEqual(['Mary Otis'])
    const chair = 'Tom Archer, Chair of the Heather Estates Residents (TACHER), objected.'
    expect(readSpeakersOf(chair, `${SAID} Archer said.`)).toEqual(['Tom Archer'])
  })
})

describe('letters whose words “and” joins', () => {
  it('are the body’s whose name has just these, wherever it is named', () => {
    expect(
      readSpeakersOf(
        'The Allied Health and Clerical Union, which stands for the staff, met on Monday.',
        '“They are being screamed at,” the AHCU said.',
      ),
    ).toEqual(['Allied Health and Clerical Union'])
  })

  it('join no two people, and no body whose letters they are not', () => {
    expect(
      readSpeakersOf(
        'Ana Lopez and the Clerical Union met the ALCU on Monday.',
        '“We are screamed at,” Ana Lopez said.',
      ),
    ).toEqual(['Ana Lopez'])
    expect(
      readSpeakersOf(
        'The Allied Health and Clerical Union met on Monday.',
        '“They are being screamed at,” the AHC said.',
      ),
    ).toEqual(['AHC'])
  })
})
