import { describe, expect, it } from 'vitest'
import { reportOfQuotation } from '../../../src/speech/content/quoted.ts'
import { readParagraphs } from '../../../src/speech/reports/reading.ts'
import { heard, readSpeakersOf } from '../heard.ts'

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

describe('what somebody is, without a comma behind it', () => {
  it.each([
    'Mira Dorn, professor of soil science at Osh University said it was “a great find”.',
    '“It was a great find,” Mira Dorn, a physical oceanographer at the University of Osh told the Gazette.',
  ])('leaves the words to its bearer: %s', (text) => {
    expect(readSpeakersOf(text)).toEqual(['Mira Dorn'])
  })

  it('is somebody else where the main clause goes on behind the verb', () => {
    expect(readSpeakersOf('Mira Dorn, a nurse said, was “very late”.')).not.toContain('Mira Dorn')
  })
})

describe('a noun for words', () => {
  it.each([
    'Mira Dorn shared a series of photos with the caption: “We are out here!”',
    'Mira Dorn announced it on Tuesday, May 3, with a tweet: “She is here at last.”',
    'Mira Dorn resigned in a short note: “I have roses to prune.”',
  ])('behind “with” or “in” gives them to whom the sentence is about: %s', (text) => {
    expect(readSpeakersOf(text)).toEqual(['Mira Dorn'])
  })

  it.each([
    'Mira Dorn wore a hat with the words “Keep off the grass.”',
    'Mira Dorn was greeted with the words “Keep off the grass.”',
  ])('does not where a thing bears them, or they are said to somebody: %s', (text) => {
    expect(readSpeakersOf(text)).not.toContain('Mira Dorn')
  })

  it('behind them may say whose answer they were', () => {
    expect(
      readSpeakersOf('Mira Dorn was asked about jobs. “I will not lie to you,” was her answer.'),
    ).toEqual(['Mira Dorn'])
    expect(readSpeakersOf('“There is no call for that,” came Otto Lamm’s only reply.')).toEqual(['Otto Lamm'])
  })
})

describe('who does what a participle says', () => {
  it('is the name that its own clause begins with', () => {
    expect(
      readSpeakersOf('The row was so loud, even Governor Otto Lamm weighed in, calling it “a sorry mess”.'),
    ).toEqual(['Otto Lamm'])
  })
})

describe('a clause that tells who somebody is', () => {
  it('may stand between dashes', () => {
    expect(
      readSpeakersOf('His neighbour Mira Dorn - who described the boat as a “floating ruin” - gave £40.'),
    ).toEqual(['Mira Dorn'])
  })

  it.each([
    'Mira Dorn, meanwhile, who sits at zero such votes, said that the fact “speaks volumes”.',
    'A former candidate -- Mira Dorn, who lost the last election to Otto Lamm -- said the mayor “offered no changes”.',
  ])('may begin behind a small word, or between doubled dashes: %s', (text) => {
    expect(readSpeakersOf(text)).toEqual(['Mira Dorn'])
  })

  it('may hold a quotation before the verb', () => {
    expect(
      readSpeakersOf(
        'Mira Dorn, who was thought to be possibly “Becky” after the song was out, tweeted with a photo, “So glad for you!”',
      ).at(-1),
    ).toBe('Mira Dorn')
  })
})

describe('a title in marks that tells who is meant', () => {
  it('is part of who speaks', () => {
    expect(
      readSpeakersOf(
        'Mira Dorn came home. The “Harbour Lights” star shared the news with her followers, writing, “Here we go!”',
      ).at(-1),
    ).toBe('Mira Dorn')
  })
})

describe('verbs of telling online, on stage and of topics', () => {
  it.each([
    ['“No other love,” Mira Dorn captioned the picture of her holding the baby.', 'Mira Dorn'],
    ['On her new record, Mira Dorn raps, “My kin were never there.”', 'Mira Dorn'],
    ['The city’s mayor, Otto Lamm, reasoned, “A fee was paid, so it was a shop.”', 'Otto Lamm'],
    ['Otto Lamm spoke of an “awful culture” in the party.', 'Otto Lamm'],
    ['In it, Mira Dorn recorded that her client was “entirely content”.', 'Mira Dorn'],
    ['In her ruling, Mira Dorn found that he had “lied under oath”.', 'Mira Dorn'],
    ['The bankers kept up a “long assault” on the law, as Otto Lamm put it.', 'Otto Lamm'],
  ])('give words: %s', (text, speaker) => {
    expect(readSpeakersOf(text)).toEqual([speaker])
  })
})

describe('who speaks, where other words stand between', () => {
  it.each([
    // A participle in front, and no comma behind it.
    ['Speaking to the Harbour Gazette Mr Lamm said: “The road is closed.”', 'Lamm'],
    ['But addressing the Harbour Committee of senior pilots Ms Dorn said: “The road is closed.”', 'Dorn'],
    // What somebody is, with no comma behind it.
    ['Mira Dorn, co-headteacher at Osh Primary School said the gift was “really useful”.', 'Mira Dorn'],
    ['Mira Dorn, Harbour Trust president and chief executive said: “The road is closed.”', 'Mira Dorn'],
    // A comma too many, and commas between dashes.
    ['Harbour pilot Mira Dorn, said it was “a great find”.', 'Mira Dorn'],
    // Time or cause in front.
    ['Prior to the concert, Mira Dorn shared pictures with the caption: “We are here!”', 'Mira Dorn'],
    // A clause of its own.
    ['When they got off, Mira Dorn thanked the crew and added, “How about a song?”', 'Mira Dorn'],
    ['Mira Dorn said it was “a special time” as they recorded nine songs together.', 'Mira Dorn'],
    ['Her daughter Mira said the vote of thanks was welcome “after all these years”.', 'Mira'],
  ])('is found: %s', (text, speaker) => {
    expect(readSpeakersOf(text)).toEqual([speaker])
  })

  const told = (text: string): string[] =>
    readParagraphs([text]).flatMap(({ sentences }) =>
      sentences.flatMap(({ words, reports }) =>
        words.flatMap(({ kind }, at) => {
          const source = kind === 'quotation' ? reportOfQuotation(words, at, reports)?.source : undefined
          return source
            ? [
                words
                  .slice(source.from, source.to)
                  .map((word) => word.text)
                  .join(' '),
              ]
            : []
        }),
      ),
    )

  it.each([
    [
      'Otto was seen by a doctor who, according to Ms Dorn, told him the burn was “the worst of all”.',
      'a doctor',
    ],
    [
      'Mira Dorn and Otto Lamm, directors of the play, said they had taken a “new way”.',
      'Mira Dorn and Otto Lamm',
    ],
    [
      'Former and current stage staff are against it, citing “loss of work” as a reason.',
      'Former and current stage staff',
    ],
    ['Another alleged victim had said: “I was afraid,” the lawyer told the court.', 'Another alleged victim'],
    [
      'In June, the diva - whose song My Pier, from the film, won a prize - said she was away “for good”.',
      'the diva',
    ],
    ['A picture showed her in the rain, prompting a fan to write, “Go home.”', 'a fan'],
    ['You then hear a second voice in the room say: “We do.”', 'a second voice in the room'],
    [
      'Ms Dorn was reading to her daughter when her son, 17, walked in and told her she should “write it down”.',
      'her son',
    ],
    ['The plan was hailed as “a gift”, by campaigners.', 'campaigners'],
  ])('is told by the sentence: %s', (text, source) => {
    expect(told(text)).toEqual([source])
  })

  it('is the critics of somebody, not who is criticised', () => {
    expect(told('Leading critics of Mira Dorn said it was “late”.')).toEqual(['Leading critics of Mira Dorn'])
  })
})

describe('verbs of making and governing', () => {
  it.each([
    'Otto Lamm recorded “Blue Door” in one take.',
    'Mira Dorn penned “Hot Milk” for Otto Lamm.',
    'The DJ Otto Lamm rapped “Cold Tea” on the roof.',
    'Otto Lamm rules “the world of darts”.',
    'The clerk, Mira Dorn, typed “guilty” by mistake.',
    'Ms Dorn relayed the boss’s reply: “Tough.”',
  ])('give no words by a title or a few words: %s', (text) => {
    expect(readSpeakersOf(text)).toEqual(['?'])
  })

  it.each([
    ['Judge Mira Dorn ruled that it was “far too late”.', 'Mira Dorn'],
    ['“The road has to stay closed,” ruled Mira Dorn.', 'Mira Dorn'],
    ['Mira Dorn penned: “The road has to stay closed.”', 'Mira Dorn'],
  ])('give what is said: %s', (text, speaker) => {
    expect(readSpeakersOf(text)).toEqual([speaker])
  })

  it('tell nothing of how long somebody ruled, or where they sang', () => {
    for (const text of ['Otto Lamm has ruled since 1986.', 'Mira Dorn recorded it in her garage.'])
      expect(heard(text)).toEqual([])
    expect(heard('Judge Mira Dorn ruled that the road was closed.')).toHaveLength(1)
  })

  it('give what stands before “according to” where nothing but who that is follows', () => {
    expect(heard('Tourism is critical, according to the Harbour Council, an industry body.')).toEqual([
      'indirect Harbour Council: Tourism is critical',
    ])
  })
})
