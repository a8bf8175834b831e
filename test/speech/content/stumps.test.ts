import { describe, expect, it } from 'vitest'
import { heard, speakersOf } from '../heard.ts'

describe('what is no statement', () => {
  it('is not shown as one', () => {
    for (const text of [
      'The ground shook, but no flood warning was issued.',
      'Ana Lopez tells the story often, and always to the same purpose.',
      'Ana Lopez stated this while opening the port.',
      'Ana Lopez thanked residents for staying calm.',
      'Ana Lopez called on both sides to open a road out of the city.',
      'Ana Lopez promised full cooperation.',
      'Ana Lopez declared a state of emergency.',
      'Ana Lopez acknowledges the problem.',
      'The port admitted no fault.',
      'Many came, some of them with placards that read “Save our port”.',
      'The study, “The skin of the deep,” appears in a journal.',
    ])
      expect([text, ...heard(text)]).toEqual([text])
  })

  it('is left out beside one', () => {
    expect(heard('A mother, who asked not to be named, said that her son was late.')).toEqual([
      'indirect a mother: her son was late',
    ])
    expect(
      heard('Ana Lopez thanked her for her work and said that she was “sorry, but not persuaded”.'),
    ).toEqual(['direct Ana Lopez: “sorry, but not persuaded”'])
    expect(heard('Ana Lopez praised the port and said that it was open.')).toEqual([
      'indirect Ana Lopez: it was open',
    ])
  })

  it('stands behind a study, not before it', () => {
    expect(
      heard(
        'Crabs can see in the dark of the deep, according to a study published on Monday that could change how they are fished.',
      )[0],
    ).toMatch(/: Crabs can see in the dark of the deep$/)
  })

  it('is not what a clause leaves without its subject', () => {
    expect(heard('The port is old. That, Ana Lopez said, is by design.')).toEqual([
      'indirect Ana Lopez: That, Ana Lopez said, is by design',
    ])
    expect(heard('“Leaving now,” Ana Lopez said, is by design.').map((quote) => quote.split(' ')[0])).toEqual(
      ['direct'],
    )
  })

  it('is said by nobody where it stands on a thing', () => {
    expect(
      speakersOf('Ana Lopez posted it under a headline that said, “The port is closed for good.”'),
    ).toEqual(['?'])
  })
})
