import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../../heard.ts'

describe('what a body gives out', () => {
  it.each([
    [
      'Vhembe City',
      'Vhembe City FC lost again. A post on the club’s Facebook page said it was “sorry for it”.',
    ],
    ['Vhembe City', 'Vhembe City FC lost again. A club statement said it was “sorry for it all”.'],
    ['IDF', 'An IDF press release stated that “forces were hit in the north”.'],
    ['Cask Partners', 'A notice on Cask Partners’ website said sales were paused “owing to demand”.'],
    ['Elba Institute', 'The Elba Institute opened in 1987. Its website says it is “a place for all of us”.'],
    [
      'Elba Coast Guard',
      'The Elba Coast Guard ship took “damage to the railing,” according to its statement.',
    ],
    [
      'Union Leader',
      'The Union Leader, Elba’s largest newspaper, chose him. “He stood up,” the editorial board wrote.',
    ],
    [
      'World Health Organization',
      'The UN agency, the World Health Organization, came. The UN agency said it was “late for all”.',
    ],
  ])('is its own: %s', (name, text) => {
    const [speaker = ''] = readSpeakersOf(text)
    expect([text, speaker]).toEqual([text, expect.stringContaining(name)])
  })

  it('is not another’s whom the article tells of', () => {
    for (const text of [
      'A review on Acme’s website said the kettle was “a death trap for all”.',
      'A post by a fan on Acme’s Facebook page said it was “clueless about us”.',
      'A post on Ana Lopez’s Facebook page said she was “a martyr for us”.',
      'Acme bought chips from Boltwell. A company statement called it “a new dawn for us”.',
      'The Acme Agency raided the church. Its website says it is “open to all of us”.',
      'Acme beat Boltwell United 3-0. A club statement said it was “sorry for it all”.',
      'Acme sued Boltwell on Monday. Its statement said it was “a brazen copy of ours”.',
      'The Elba Times told of it. A Vatican newspaper ran a text. “He was a shepherd,” the editorial read.',
      'The Elba Times wrote of it. Acme, the maker, claims on its website that it is “safe for all of us”.',
      'Turkish news reports called him “a director of it all”.',
      'The Harbour Post has a new editor. “We regret the remarks,” the ministry said.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain(
        /Acme Agency|Boltwell United|Acme|Ana Lopez|Elba Times|Turkish|Harbour Post/.exec(text)?.[0],
      )
  })
})

describe('a quotation that goes on behind “it said”', () => {
  it('is theirs, too', () => {
    const [first, second] = readSpeakersOf(
      'The Elba Council met the Elba Club.',
      '“Safety comes first,” it said. “They were told in May.”',
    )
    expect(second).toBe(first)
  })
})
