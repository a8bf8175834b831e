import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const opening = 'A mayor has called the plan “a danger to every child of the town”.'

describe('somebody without a name with whom an article opens', () => {
  it('is whoever is called so and named next', () => {
    expect(readSpeakersOf(opening, 'Norham Mayor Ana Lund wrote to the council.')).toEqual(['Ana Lund'])
    expect(readSpeakersOf(opening, 'The plan is old.', 'Ana Lund, the mayor, wrote a letter.')).toEqual([
      'Ana Lund',
    ])
  })

  it('stays without a name where two are called so, or one long after', () => {
    const two = 'Norham Mayor Ana Lund and Elsby Mayor Otto Brandt wrote to the council.'
    expect(readSpeakersOf(opening, two)).toEqual(['a mayor'])
    const far = ['The plan is old.', 'It rained.', 'It snowed.']
    expect(readSpeakersOf(opening, ...far, 'Norham Mayor Ana Lund came.')).toEqual(['a mayor'])
  })

  it('is no body of another kind', () => {
    const trust = 'A hospital trust has declared the week “a critical time for all of us”.'
    expect(readSpeakersOf(trust, 'Norham Hospitals Trust said it was busy.')).toEqual([
      'Norham Hospitals Trust',
    ])
    expect(readSpeakersOf(trust, 'Norham Care Group said it was busy.')).not.toContain('Norham Care Group')
  })
})
