import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('what a paper, an agency or a document passes on', () => {
  it('is of whom the sentence lets say it', () => {
    for (const by of [
      'according to Reuters',
      'the Elba Gazette reported',
      'according to a copy of the letter',
    ])
      expect([by, ...readSpeakersOf(`Ana Lopez pledged to “end it,” ${by}.`)]).toEqual([by, 'Ana Lopez'])
  })

  it('is of the body that the sentence lets say it, with what “and” joins to it', () => {
    expect(
      readSpeakersOf(
        'The Elba Court said the pair “had no mercy,” calling it “vile” and them “cruel,” state news agency Xinhua reported.',
      ),
    ).toEqual(['Elba Court', 'Elba Court', 'Elba Court'])
  })

  it('is its own where nobody else says it', () => {
    expect(readSpeakersOf('The port was “a ruin,” according to the Elba Gazette.')).not.toContain('Ana Lopez')
    expect(
      readSpeakersOf('Ana Lopez said she was tired, but the port was “a ruin,” according to Reuters.'),
    ).not.toContain('Ana Lopez')
  })

  it('is not of who is only told of, or charged', () => {
    for (const text of [
      'Carl Roe told investors the money was safe but ran “a classic fraud,” according to Reuters.',
      'Carl Roe complained of pains and suffered “a massive heart attack,” according to the report.',
      'Carl Roe claimed benefits while living “a life of luxury,” according to the report.',
      'The nurse Carl Roe complained about is “fully qualified,” according to the report.',
      'Carl Roe admitted “assault occasioning actual bodily harm,” according to the indictment.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Carl Roe')
  })
})

describe('what a crowd does behind the words', () => {
  it('makes them nobody’s of the crowd', () => {
    expect(
      readSpeakersOf(
        'When Ana Lopez spoke of the storm and said she would “rebuild the port,” the crowd applauded.',
      ),
    ).toEqual(['Ana Lopez'])
  })
})

describe('what somebody says that another may say', () => {
  it('is the other’s where their verb gives it', () => {
    expect(
      readSpeakersOf('Ana Lopez warned that if Carl Roe tells voters, “I will win,” they believe him.'),
    ).not.toContain('Ana Lopez')
    expect(readSpeakersOf('Ana Lopez said that when Carl Roe says, “We won,” he means it.')).not.toContain(
      'Ana Lopez',
    )
  })

  it('is the other’s where they call or tell somebody so', () => {
    for (const text of [
      'Ana Lopez said critics would call it “a bribe.”',
      'Ana Lopez said Carl Roe would call her “a liar” at meetings.',
      'Ana Lopez said her father would say, “Never give up.”',
      'The Herald said Carl Roe will announce on Monday that Elba is “open again.”',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Ana Lopez')
  })

  it('is theirs who say it where the other only will do something', () => {
    for (const text of [
      'Ana Lopez said that if Carl Roe says anything, “we will answer.”',
      'Ana Lopez said they will announce a tour “in the coming year.”',
    ])
      expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Ana Lopez'])
  })
})

describe('what a paper says of what somebody wants', () => {
  it('is the paper’s where it tells what that is, or comments', () => {
    for (const text of [
      'Ana Lopez pledged money for a road that “nobody wants,” the Elba Herald said.',
      'Ana Lopez warned of “a storm,” the Elba Herald said in an editorial.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Ana Lopez')
  })
})

describe('what a state’s news agency says that a leader said', () => {
  it('is the leader’s', () => {
    expect(
      readSpeakersOf(
        'Ana Lopez called for the navy to be “ready for war,” the Elba Central News Agency said.',
      ),
    ).toEqual(['Ana Lopez'])
  })
})
