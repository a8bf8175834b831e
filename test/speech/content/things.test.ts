import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const expectEach = (texts: readonly string[], name: string): void => {
  for (const text of texts) expect([text, ...readSpeakersOf(text)]).toEqual([text, name])
}

describe('what somebody says that a thing does', () => {
  it('is theirs who says so', () => {
    expectEach(
      [
        'Ana Lopez said the grant reflected her “deep commitment to it”.',
        'Ana Lopez said that the killing highlighted the “poor law-and-order situation”.',
        'Ana Lopez attacked the mayor over it, saying the incident highlighted the “poor order” in Osh.',
        'Ana Lopez told reporters the numbers suggest “a soft landing for us all”.',
        'Ana Lopez said the latest figures indicated “a soft landing for us all”.',
        'Ana Lopez cut the full-year forecast to 3 percent, citing “demand that remains weak”.',
        'Ana Lopez withdrew her 2024 forecast, saying that “demand remains weak”.',
        'Ana Lopez downgraded the outlook, saying it had risks related to “slow and weak growth”.',
      ],
      'Ana Lopez',
    )
  })

  it('is not, where people or a document do it', () => {
    for (const text of [
      'Ana Lopez said critics demanded “a full and swift inquiry”.',
      'Ana Lopez said the gunmen threatened “to kill them all”.',
      'Ana Lopez said the treaty warned of “severe consequences”.',
      'Ana Lopez said the letter called him “a new man for all of us”.',
      'Ana Lopez said a form that called it “full and final” was lost.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Ana Lopez')
  })
})

describe('a sentence that opens with when or where', () => {
  it('may have two adjectives there, parted by a comma', () => {
    expectEach(
      [
        'In a short, angry speech, Ana Lopez tabled a motion calling it “a disgrace to all of us”.',
        'In a hastily called, late-afternoon meeting, Ana Lopez issued a text calling it “a clear violation”.',
      ],
      'Ana Lopez',
    )
  })
})

describe('what somebody likes to call a thing', () => {
  it('is whose that is, and not the thing’s of which the sentence tells', () => {
    expect(
      readSpeakersOf('Petrol subsidy, which the Elba Oil Company preferred to call “value shortfall”, rose.'),
    ).toEqual(['Elba Oil Company'])
  })
})

describe('what is shot back', () => {
  it('is said', () => {
    expectEach(['Ana Lopez shot back that they were “lecturing on locks”.'], 'Ana Lopez')
  })

  it('is not what somebody hits back at', () => {
    for (const text of [
      'Ana Lopez hit back at claims she was “cruel to them all”.',
      'Ana Lopez hit back at the “dictator” jibe from Carl Roe.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Ana Lopez')
  })
})

describe('a sum with its currency', () => {
  it('is one number, wherever its full stop is', () => {
    for (const sum of ['Sh9.4 billion', 'N1.27bn', 'US$1,200', 'R6.2 million'])
      expectEach([`Ana Lopez put the cost at ${sum} and said it was “under review by us”.`], 'Ana Lopez')
  })
})
