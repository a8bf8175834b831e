import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const WORDS = '“The enemy will regret it”'

describe('who is quoted by somebody', () => {
  it('says it, not who quotes them', () => {
    for (const sentence of [
      `The Elba Times quoted Carl Roe as saying: ${WORDS}`,
      `State television quoted General Carl Roe as saying that ${WORDS}`,
      `${WORDS}, state TV quoted Carl Roe as saying.`,
      `${WORDS}, the Elba Times cited Carl Roe as saying on Monday.`,
      `${WORDS}, Carl Roe was quoted as saying by the Elba Times.`,
    ])
      expect([sentence, ...readSpeakersOf(sentence)]).toEqual([sentence, 'Carl Roe'])
    expect(readSpeakersOf(`Carl Roe spoke on Monday. The Elba Times quoted him as saying ${WORDS}.`)).toEqual(
      ['Carl Roe'],
    )
  })

  it('may be somebody without a name', () => {
    expect(readSpeakersOf(`The Elba Times quoted two officials as saying ${WORDS}.`)).toEqual([
      'two officials',
    ])
  })

  it('leaves a paper its own words', () => {
    expect(readSpeakersOf(`${WORDS}, the Elba Times said.`)).toEqual(['Elba Times'])
  })
})

describe('who is shown saying something', () => {
  it('says it, not the video', () => {
    expect(readSpeakersOf(`A video showed Carl Roe shouting ${WORDS} at the guards.`)).toEqual(['Carl Roe'])
  })
})

describe('a passive with the quotation inside', () => {
  it('has whoever “by” names', () => {
    expect(readSpeakersOf('Carl Roe was called “a liar and a thief” by Ana Lopez.')).toEqual(['Ana Lopez'])
  })
})

describe('nouns for what somebody says', () => {
  it('give the quotation in the clause that they announce', () => {
    expect(
      readSpeakersOf('Voters heard Ana Lopez’s conclusion that his acts were “extremely careless.”'),
    ).toEqual(['Ana Lopez'])
    expect(readSpeakersOf('Then came a report by the Elba Times that he “made up” the story.')).toEqual([
      'Elba Times',
    ])
  })

  it('are “the words of” somebody', () => {
    expect(readSpeakersOf('It was, in the words of Ana Lopez, “a day of reckoning for us.”')).toEqual([
      'Ana Lopez',
    ])
  })
})

describe('what somebody is said to have overheard', () => {
  it('is of whom they overheard', () => {
    const before = 'Ana Lopez, a nurse, told the inquiry of Dr. Carl Roe.'
    for (const cue of [
      'Ana Lopez said she overheard him say',
      'she heard him say',
      'she recounted him saying',
    ])
      expect([cue, ...readSpeakersOf(before, `“We will all pay for it,” ${cue}.`)]).toEqual([cue, 'Carl Roe'])
  })
})

describe('what somebody is blamed for', () => {
  it('is theirs where it is said, and of who blames or praises where it is not', () => {
    expect(readSpeakersOf('Ana Lopez slammed Carl Roe for suggesting that voters “cling to it”.')).toEqual([
      'Carl Roe',
    ])
    expect(readSpeakersOf('Ana Lopez praised Carl Roe for showing “the courage of his youth”.')).toEqual([
      'Ana Lopez',
    ])
  })

  it('is of whom a pronoun right before lets walk out saying it', () => {
    expect(
      readSpeakersOf(
        'Ana Lopez asked Mr. Carl Roe to go, at which point he walked out saying: “I will leave.”',
      ),
    ).toEqual(['Carl Roe'])
  })
})

describe('a participle behind a clause of somebody else’s', () => {
  it('is not theirs', () => {
    for (const text of [
      'A man approached Ana Lopez as she walked home asking “where is it”.',
      'Mia Moe called Carl Roe when he arrived saying “don’t come in”.',
      'The council wrote to Carl Roe when he objected saying “it is final”.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:Ana|Carl)/)]),
      )
  })
})

describe('who is quoted by a paper', () => {
  it('says it', () => {
    for (const text of [
      'Carl Roe was quoted by the Elba Gazette on it: “To allow that is odd.”',
      'In a talk with Elba.com, Carl Roe was quoted calling it “a failed plan”.',
      'Carl Roe was quoted by the Gazette as calling it “a failed plan”.',
    ])
      expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Carl Roe'])
    expect(readSpeakersOf('Carl Roe was described by the Gazette as “a failed man”.')).not.toContain(
      'Carl Roe',
    )
  })
})

describe('a digest', () => {
  it('cites a paper, but gives whom a label names their own words', () => {
    const words = '“At long last the campaign is here.”'
    expect(readSpeakersOf(`TURNOUT WILL BE HIGHER THAN EXPECTED ${words} [NYT.]`)).toEqual(['NYT'])
    expect(readSpeakersOf(`More from Ana Lopez: ${words} [NYT.]`)).toEqual(['Ana Lopez'])
  })
})

describe('a line that brings somebody in', () => {
  it('ends in a colon before their words, and is not the place’s where they live', () => {
    expect(
      readSpeakersOf(
        'Ana Lopez, 34, from Leeds:',
        '“I cannot go on with this.”',
        'Bo Diaz, a baker from Hull:',
        '“We can and we must.”',
      ),
    ).toEqual(['Ana Lopez', 'Bo Diaz'])
  })
})
