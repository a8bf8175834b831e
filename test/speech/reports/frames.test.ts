import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('a quotation that ends a clause', () => {
  it('is its own speaker’s, not the next clause’s', () => {
    for (const next of ['said the ferry was “late”', 'agreed'])
      expect(
        readSpeakersOf(
          `The singer Mira Dorn said the harbour had “a light of its own”, and her neighbour Otto Lamm ${next}.`,
        )[0],
      ).toBe('Mira Dorn')
  })

  it('is the next clause’s where nobody speaks before', () => {
    expect(readSpeakersOf('The road was “closed for good,” Otto Lamm said.')).toEqual(['Otto Lamm'])
  })
})

describe('verbs of telling online, on stage and of topics', () => {
  it.each([
    ['“No other love,” Mira Dorn captioned the picture of her holding the baby.', 'Mira Dorn'],
    ['On her new record, Mira Dorn raps, “My kin were never there.”', 'Mira Dorn'],
    ['The city’s mayor, Otto Lamm, reasoned, “A fee was paid, so it was a shop.”', 'Otto Lamm'],
    ['Otto Lamm spoke of an “awful culture” in the party.', 'Otto Lamm'],
    ['The bankers kept up a “long assault” on the law, as Otto Lamm put it.', 'Otto Lamm'],
  ])('give words: %s', (text, speaker) => {
    expect(readSpeakersOf(text)).toEqual([speaker])
  })

  it('do not in “shared”, away from the words', () => {
    expect(readSpeakersOf('Mira Dorn shared a flat near the “Old Mill”.')).not.toContain('Mira Dorn')
  })
})
