import { describe, expect, it } from 'vitest'
import { readParagraphs } from '../../../src/speech/reports/reading.ts'

/** The names in a text, and of what kind they are. */
const namesIn = (text: string): string[] =>
  readParagraphs([text]).flatMap(({ sentences }) =>
    sentences.flatMap(({ names }) => names.map(({ text: name, kind }) => `${name} (${kind})`)),
  )

describe('the name of a body', () => {
  it.each([
    'National Water and Sewerage Corporation',
    'Food and Drug Administration',
    'Securities and Exchange Commission',
    'Ohio Attorney General’s Office',
    'Tamarack County Sheriff’s Office',
    'St. Brendan’s Medical Center',
    'Independent Office for Police Conduct',
    'Committee to Protect Journalists',
    'Netball Australia',
    'Inlet Power & Light',
    'Friends of Storm Bay',
    'Grootvlakte Platinum',
    'United Steelworkers',
    'Nkana Water Supply and Sanitation Company',
    'Jamaica Hotel and Tourist Association',
    'US Cybersecurity and Infrastructure Security Agency',
    'United Mill and Carton Workers',
    'Department for Culture, Media and Sport',
    'Garment Workers’ Unity Council',
    'Patients’ Voice Alliance',
  ])('is %s, whole', (name) => {
    expect(namesIn(`They wrote to the ${name} about it.`)).toEqual([`${name} (group)`])
  })

  it('goes no further over “and” than to what one body is for', () => {
    expect(namesIn('They met at the Pentagon and State Department.')).toEqual([
      'Pentagon (group)',
      'State Department (group)',
    ])
    expect(namesIn('Jane Doe’s Office is closed.')).toContain('Jane Doe (person)')
    expect(namesIn('Maine’s Department of Health is closed.')).toContain('Department of Health (group)')
  })

  it('is no longer than one body’s', () => {
    expect(namesIn('The Department of Health, Acme and Sport Ltd met.')).toContain(
      'Department of Health (group)',
    )
    expect(namesIn('Severn Water and Environment Agency engineers came.')).toEqual([
      'Severn Water (group)',
      'Environment Agency (group)',
    ])
    expect(namesIn('The Bulls’ Unity Council met.')).not.toContain('Bulls’ Unity Council (group)')
  })

  it('is none where somebody’s name tells where they are from', () => {
    expect(namesIn('House Speaker Paul D. Ryan of Wisconsin left.')[0]).toBe('Paul D. Ryan (person)')
    expect(namesIn('Then Gov. Bill Richardson of New Mexico left.')[0]).toBe('Bill Richardson (person)')
    expect(namesIn('Rep. Peter T. King of New York left.')[0]).toBe('Peter T. King (person)')
    expect(namesIn('They wrote to the Bank of Wisconsin.')).toEqual(['Bank of Wisconsin (group)'])
  })

  it('is none that counts several, “the Big Four firm”, nor one person’s where it is a people’s', () => {
    expect(namesIn('They wrote to the Big Four firm.')).toEqual([])
    expect(namesIn('They wrote to the Big Bank.')).toEqual(['Big Bank (group)'])
    expect(namesIn('They met Pacific Islander voters.')).toEqual(['Pacific Islander (group)'])
  })

  it('is none where it is where a court sits', () => {
    expect(namesIn('She sued in the Western District of Texas.')).toEqual([
      'Western District of Texas (place)',
    ])
    expect(namesIn('She sued the District of Elba Council.')).not.toContain(
      'District of Elba Council (place)',
    )
  })

  it('opens with what the body is for, at the beginning of a sentence, too', () => {
    const small = 'They know of transport, of soil and of the arts.'
    expect(namesIn(`Transport Focus, the passenger watchdog, agreed. ${small}`)).toContain(
      'Transport Focus (group)',
    )
    expect(namesIn(`Soil Watch Europe agreed. ${small}`)).toContain('Soil Watch Europe (group)')
    expect(namesIn(`Transport Secretary Jane Doe agreed. ${small}`)).toEqual(['Jane Doe (person)'])
    expect(namesIn(`Transport Jane Doe liked. ${small}`)).toContain('Jane Doe (person)')
  })

  it('begins behind where it is based', () => {
    expect(namesIn('The New York-based Harbour Council met.')).toEqual(['Harbour Council (group)'])
  })

  it('is one where an apposition says so, and no person’s', () => {
    expect(namesIn('Zaika Now, a food delivery company, is late.')).toEqual(['Zaika Now (group)'])
    expect(namesIn('Shahinur Begum, a sewing operator who was there, is late.')).not.toContain(
      'Shahinur Begum (group)',
    )
    expect(namesIn('Zaika Nowak, the company’s founder, is late.')).not.toContain('Zaika Nowak (group)')
  })

  it('is none before the dash of a dateline, nor are letters that stand for no body', () => {
    expect(namesIn('LAMEGO – It was market day.')).not.toContain('LAMEGO (group)')
  })
})
