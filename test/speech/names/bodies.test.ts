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
