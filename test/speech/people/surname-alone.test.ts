import { describe, expect, it } from 'vitest'
import { lastOf, readSpeakersOf } from '../heard.ts'

describe('a surname alone', () => {
  it('means whom the article is about, not kin whom it brings in by their full names', () => {
    expect(
      lastOf(
        'President Joseph Mwansa on Wednesday defended his son, Daniel Mwansa, against the charge.',
        'Daniel Mwansa, 34, has left the country. The opposition wants a trial.',
        '“My son is a grown man,” Mr Mwansa told reporters.',
      ),
    ).toBe('Joseph Mwansa')
    expect(
      lastOf(
        'Novelist Sade Okafor, 39, won the Harmon Prize last month. Okafor drives a bus.',
        'Her mother, Ngozi Okafor, is the model for the heroine. “She found eleven mistakes,” Okafor says.',
      ),
    ).toBe('Sade Okafor')
  })

  it('means the dead whose life is told', () => {
    expect(
      lastOf(
        'Peggy Lansdowne, who wrote novels, died on Friday. She was 91.',
        'Her daughter, the actress Fiona Lansdowne, said that the cause was pneumonia.',
        'Born in Hull, Lansdowne left school at 14. “I was told I did not need Latin,” she recalled in 1988.',
      ),
    ).toBe('Peggy Lansdowne')
  })

  it('means the one who has the title, or is called what stands behind it', () => {
    expect(
      lastOf(
        'Sen. Walt Dempsey came on Friday. Gary Dempsey, 58, pleaded not guilty. Gary Dempsey left.',
        'Sen. Dempsey was late. “He is a good man,” Sen. Dempsey said.',
      ),
    ).toBe('Walt Dempsey')
    expect(
      lastOf(
        'Mayor Delia Brown wants to tear down the garage. Arthur Brown, a retired machinist, wants to save it.',
        'Told of it, Brown, the machinist, sighed. “Nobody asked if it was pretty,” he said.',
      ),
    ).toBe('Arthur Brown')
  })
})

describe('who speaks', () => {
  it.each([
    [
      'Helen Marsh told the hearing that Carl Whitlock had taken her aside and said: “Just back me up on this one.”',
      'Carl Whitlock',
    ],
    ['Dale Kitching spoke. He said Mr Prowse had told him at the viewing: “I could live in here.”', 'Prowse'],
    [
      'Martin Gale left. In a statement issued by his solicitor, Hugh Blane, last week, he said that he had “acted properly throughout”.',
      'Martin Gale',
    ],
    [
      'Daniel Mwansa said in a statement that it was late. The statement, read out by his lawyer, Grace Phiri, described it as “a malicious fiction”.',
      'Daniel Mwansa',
    ],
    ['Curator Ramesh Babu, when told of it, said the Kiwis were “very welcome to swim”.', 'Ramesh Babu'],
    ['The Gazette quoted Wang Jun, a hydrologist, as saying that it was “as safe as ever”.', 'Wang Jun'],
  ])('is not whoever stands nearer: %s', (text, speaker) => expect(lastOf(text)).toBe(speaker))

  it('is of several where the verb is', () =>
    expect(
      lastOf('The parents of a teenager who murdered a schoolgirl have said they are “sorry beyond words”.'),
    ).toBe('the parents'))
})

describe('a full name', () => {
  it('is another’s where its initials are others', () =>
    expect(
      readSpeakersOf(
        'George H. W. Roe, president from 1989, wrote that he was “very much moved”.',
        'His son, George W. Roe, president from 2001, called it “a fine day for all”.',
      ),
    ).toEqual(['George H. W. Roe', 'George W. Roe']))

  it('is a company’s with its legal form, whatever stands before it', () =>
    expect(lastOf('Solveig Marine AS today announced that it was “very glad of it”.')).toBe('Solveig Marine'))
})
