import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('short forms of names', () => {
  it('are the letters in brackets behind a body’s name', () => {
    expect(
      readSpeakersOf('Pharmacists Sans Borders (PSF) said it was hit. “It is a crime,” PSF said later.'),
    ).toEqual(['Pharmacists Sans Borders'])
  })

  it('are its initials, also where nothing else shows that it is a body', () => {
    expect(
      readSpeakersOf('Pharmaciens Sans Limites said it was hit. “It is a crime,” PSL said later.'),
    ).toEqual(['Pharmaciens Sans Limites'])
  })

  it('begin with its country’s where that owns it', () => {
    expect(
      readSpeakersOf('Norway’s Handball Federation met. “We will not pay this fine,” the NHF said later.'),
    ).toEqual(['Handball Federation'])
  })

  it('may have the country before the letters, as its noun or as its adjective', () => {
    const body = 'Peruvian Centre for Disease Control and Prevention'
    for (const form of ['Peru CDC', 'the Peruvian CDC', 'the CDC'])
      expect(
        readSpeakersOf(`The ${body} (Peru CDC) met. “The virus is very fast this time,” ${form} said.`),
      ).toEqual([body])
  })

  it('leave out the Arabic article', () => {
    expect(readSpeakersOf('Ahmed al-Roei spoke. “We will hold them to account,” Roei said.')).toEqual([
      'Ahmed al-Roei',
    ])
  })

  it('of a first name mean the only one who bears the long one', () => {
    const said = '“We will not go home before the winter,” Liz said.'
    expect(readSpeakersOf(`Elizabeth Roe came with Carl Roe. ${said}`)).toEqual(['Elizabeth Roe'])
    expect(readSpeakersOf(`Elizabeth Roe came with Elizabeth Doe. ${said}`)).not.toEqual(['Elizabeth Roe'])
  })

  it('leave a surname out that was added at the end, or have it', () => {
    const said = (name: string): string => `“We will not go home before the winter,” ${name} said.`
    for (const name of ['Roe', 'Lund', 'Roe Lund'])
      expect([
        name,
        ...readSpeakersOf(`Tilda Roe came. Tilda Roe Lund went. Olga Roev came. ${said(name)}`),
      ]).toEqual([name, 'Tilda Roe'])
    expect(readSpeakersOf(`Tilda Roe Concert. Tilda Roe came with Carl Doe. ${said('Roe')}`)).toEqual([
      'Tilda Roe',
    ])
  })

  it('are a nickname in marks and the surname', () => {
    const said = '“We will not go home before the winter,” Quill Roe said.'
    expect(readSpeakersOf(`Dwayne “Quill” Roe came with Carl Roe. ${said}`)).toEqual([
      '?',
      'Dwayne “Quill” Roe',
    ])
  })

  it('may leave its country out, join two words by “&”, or be any word in brackets that begins alike', () => {
    const said = (form: string): string => `“Stop using it at once, please,” ${form} said later.`
    for (const [name, form] of [
      ['U.S. Consumer Product Safety Commission', 'the CPSC'],
      ['Ohio & Kanawha Railway', 'O&K'],
      ['Central Bank of the UAE', 'the CBUAE'],
      ['Private Hospitals Association of Kenya', 'Pha'],
    ] as const)
      expect([form, ...readSpeakersOf(`The ${name} met.`, said(form))]).toEqual([form, name])
    expect(readSpeakersOf('Desert Swift Lines Ltd (Deswil) was fined.', said('Deswil'))).toEqual([
      'Desert Swift Lines Ltd',
    ])
  })

  it('of letters that two bodies have mean the one beside which they stand', () => {
    expect(
      readSpeakersOf(
        'The National Weather Bureau (NWB) warned the National Water Board. “It will pass by,” the NWB said.',
      ),
    ).toEqual(['National Weather Bureau'])
  })

  it('may be its first word, if that is no place in the article', () => {
    const said = '“We can make no other choice,” Blackthorn said.'
    expect(readSpeakersOf('Blackthorn Point Research wrote a report.', said)).toEqual([
      'Blackthorn Point Research',
    ])
    expect(readSpeakersOf('Blackthorn Police met in Blackthorn on Monday.', said)).not.toEqual([
      'Blackthorn Police',
    ])
    expect(readSpeakersOf('Ana Blackthorn left Blackthorn Foods.', said)).toEqual(['Ana Blackthorn'])
  })
})
