import { describe, expect, it } from 'vitest'
import { listen, readSpeakersOf } from '../heard.ts'

/** Who says what the last report of the article with these paragraphs gives; "?" where nobody is named. */
function lastSpeaker(...texts: string[]): string {
  const quotes = listen(...texts).paragraphs.flatMap((paragraph) => paragraph.quotes)
  return quotes.at(-1)?.speaker?.name ?? '?'
}

describe('a participle behind a comma', () => {
  it.each([
    ['Ana Roe rebuked critics who say that it is late, saying that the bridge will open.', 'Ana Roe'],
    ['When Tom Lund told the council it was late, Ana Roe stood up, saying it was not true.', 'Ana Roe'],
    [
      'While most of her rivals called for a bridge, Ana Roe walked home, noting that nobody had paid for it.',
      'Ana Roe',
    ],
    [
      'Ana Roe mocked Tom Lund for calling himself the “king of bridges,” noting that he had built none.',
      'Ana Roe',
    ],
    [
      'Ana Roe blamed the press for making much of Tom Lund’s claim that she “built nothing,” saying they were unfair.',
      'Ana Roe',
    ],
    ['Ana Roe said that it was late, adding that nobody had paid for the bridge.', 'Ana Roe'],
    ['When she was asked about Tom Lund, Ana Roe said it was late, adding that nobody paid.', 'Ana Roe'],
    [
      'Tom Lund, who says that it is late, told reporters that he would go, adding that nobody paid.',
      'Tom Lund',
    ],
    [
      'Elba’s central bank cut its rate on Tuesday, saying that there was room for more.',
      'Elba’s central bank',
    ],
    ['Other advisers have been urging the mayor to go, saying that nobody paid.', 'other advisers'],
  ])('goes on with the main clause: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

  it('says nothing for the sentence where others do it right before', () =>
    expect(lastSpeaker('Ana Roe published an ad, featuring Hispanics telling their story.')).not.toBe(
      'Ana Roe',
    ))
})

describe('what is said by saying something', () => {
  it.each([
    ['Ana Roe rallied supporters by warning that the bridge would fall.', 'Ana Roe'],
    ['Tom Lund sat with Ana Roe, who a week ago surprised him by declaring that she would leave.', 'Ana Roe'],
    ['Ana Roe knew that the matter could be resolved by saying that the bridge was old.', '?'],
  ])('is theirs who do it: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker))
})

describe('a second verb behind “and”', () => {
  it('is theirs whom the sentence is about, not theirs whom it blames', () =>
    expect(
      lastSpeaker(
        'Ana Roe slammed Tom Lund as late for suggesting that the town “needs nothing,” and said that he would lose.',
      ),
    ).toBe('Ana Roe'))

  it('goes on behind a case with a short “v.”', () =>
    expect(
      lastSpeaker('Ana Roe said judges would overturn Lund v. Wade, and added that nobody would pay.'),
    ).toBe('Ana Roe'))
})

describe('a subject', () => {
  it('is whom a clause with a short “who’d” is about', () =>
    expect(
      lastSpeaker('Many local leaders who’d rather work for Ana Roe or Tom Lund said they had rallied.'),
    ).toBe('many local leaders'))

  it.each([
    'Ana Roe won Elba and her home state of Texas.',
    '11:00 am – The police receive calls saying that shots were fired.',
  ])('is no land and no time: %s', (text) => expect(lastSpeaker(text)).toBe('?'))
})

describe('a quotation', () => {
  it.each([
    ['Ana Roe, star of “Blue Door,” thanked Tom Lund for “taking these steps.”', 'Tom Lund'],
    [
      'The men who built the house, whom Ana Roe referred to in her speech, were “well fed” all year.',
      'Ana Roe',
    ],
    [
      'The Elba Department has said that, as asked, it has classified 22 Roe emails as “top secret” so far.',
      'Roe',
    ],
    ['Ana Roe left the hall, and Tom Lund kept asking her why the town was “late” again.', 'Ana Roe'],
  ])('is not theirs of whom it is only told: %s', (text, name) =>
    expect(readSpeakersOf(text).at(-1)).not.toBe(name),
  )

  it.each([
    [
      'Ana Roe said that when Tom Lund railed against the bank from his seat, “he is speaking for all of us.”',
      'Ana Roe',
    ],
    ['Ana Roe said that when Tom Lund shouted “we are late,” she left.', 'Tom Lund'],
    ['Ana Roe said that although Tom Lund criticised the plan, “it will be built.”', 'Ana Roe'],
    ['Ana Roe said that when Tom Lund tells you, “Get in,” you get in.', 'Tom Lund'],
    ['Ana Roe met farmers who say that it is late, and told them “it will stand.”', 'Ana Roe'],
    ['The bank denied it, with Tom Lund taking to the radio to call her “a fool.”', 'Tom Lund'],
    ['Ana Roe met with Tom Lund to tell him “it will stand.”', 'Ana Roe'],
    ['Ana Roe would do well to begin “building bridges” to the town, said Tom Lund, a baker.', 'Tom Lund'],
    ['“We are late,” praised Ana Roe.', 'Ana Roe'],
    ['The leader of the Elba Farmers Union (EFU) in Osh, Ana Roe, said it was “late.”', 'Ana Roe'],
  ])('is theirs whose clause goes on to it: %s', (text, speaker) =>
    expect(readSpeakersOf(text)).toEqual([speaker]),
  )
})
