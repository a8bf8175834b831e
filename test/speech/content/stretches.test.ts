import { describe, expect, it } from 'vitest'
import { heard } from '../heard.ts'

describe('what is reported, up to where the article itself goes on', () => {
  it.each([
    ['Ana Roe said Thursday it will close ten branches.', 'it will close ten branches'],
    ['Ana Roe said late Monday she had served both firms.', 'she had served both firms'],
    ['Ana Roe said in September the shop had been sold.', 'the shop had been sold'],
    ['Ana Roe said in time it would heal.', 'in time it would heal'],
    ['Ana Roe warned residents that the dam might burst.', 'the dam might burst'],
    ['Ana Roe warned that if it rained the dam might burst.', 'if it rained the dam might burst'],
    ['Ana Roe said coins were found, but did not specify how many.', 'coins were found'],
    ['Ana Roe said the plant would close, without giving a date.', 'the plant would close'],
    ['Ana Roe said the plant was safe, though she refused to say why.', 'the plant was safe'],
    ['Ana Roe said the plant was old, but did not close it.', 'the plant was old, but did not close it'],
    ['OSH, June 12 – A truck struck a gate, Ana Roe said.', 'A truck struck a gate'],
    ['MANAMA: Riders will have to pass a course, Ana Roe said.', 'Riders will have to pass a course'],
  ])('%s', (text, said) => expect(heard(text)).toEqual([`indirect Ana Roe: ${said}`]))

  it.each([
    'What did Ana Roe say?',
    'Ana Roe warned gun owners.',
    'Ana Roe wrote to Tom Lund’s family.',
    'Ana Roe did submit and grant it.',
    'The workers chanted solidarity songs as they marched through town.',
    'Ana Roe lifted the storm warning at six.',
    'Asked why Ana Roe had been threatening a strike, Tom Lund left.',
  ])('is nothing: %s', (text) => expect(heard(text)).toEqual([]))
})

describe('what is reported, whole', () => {
  it.each([
    [
      'It is not true, Ana Roe said, that the drug kills.',
      'It is not true, Ana Roe said, that the drug kills',
    ],
    ['The alarm, Ana Roe added, never rang.', 'The alarm, Ana Roe added, never rang'],
    ['The plan, Ana Roe said in a speech, was dead.', 'The plan, Ana Roe said in a speech, was dead'],
    ['Half a million are at risk, Ana Roe said on Friday, calling for help.', 'Half a million are at risk'],
    ['Markets are wrong, says Ana Roe, an economist at Acme.', 'Markets are wrong'],
    ['The law is late, Ana Roe told reporters, and she left.', 'The law is late'],
    ['Asked if it had rained, Ana Roe said on Friday that it had.', 'it had'],
    ['Ana Roe said that no one would be cold, but on Thursday the heat was cut.', 'no one would be cold'],
    ['Ana Roe said that they would fight, and workers walked out.', 'they would fight'],
    ['Ana Roe said that the club was safe, and urged people to come.', 'the club was safe'],
    ['Ana Roe said the bridge would open, a move that surprised many.', 'the bridge would open'],
    ['Ana Roe said ministers had blocked it, which they deny.', 'ministers had blocked it'],
    ['Ana Roe said her sister called her and told her to run.', 'her sister called her and told her to run'],
    [
      'Ana Roe warned that the bus, the car and repaired bikes were old.',
      'the bus, the car and repaired bikes were old',
    ],
  ])('%s', (text, said) => expect(heard(text)).toEqual([`indirect Ana Roe: ${said}`]))
})

describe('what is only said to have been said', () => {
  it.each([
    'Ana Roe dismissed a report that Tom Lund told them to stay.',
    'Ana Roe rejected claims Tom Lund told staff that the bank would close.',
    'It is untrue that Ana Roe said the bridge was safe.',
    'Contrary to what Ana Roe said, the bridge was closed.',
  ])('is not shown as said: %s', (text) => expect(heard(text)).toEqual([]))

  it.each([
    ['Ana Roe denied telling them that he was late.', 'denied telling them that he was late'],
    ['Ana Roe has denied ever claiming that it was late.', 'denied ever claiming that it was late'],
    ['Ana Roe regretted saying that it was late.', 'regretted saying that it was late'],
  ])('is shown with the verb that denies it: %s', (text, said) =>
    expect(heard(text)).toEqual([`indirect Ana Roe: ${said}`]),
  )
})

describe('a clause of somebody else’s', () => {
  it('is theirs, and ends with it', () => {
    expect(heard('Tom Lund, whose wife said that the bridge was safe, drowned.')[0]).toMatch(
      /wife: the bridge was safe$/,
    )
    expect(heard('Tom Lund, who Ana Roe said had lied to voters, resigned.')).toEqual([
      'indirect Ana Roe: had lied to voters',
    ])
  })

  it('is told by whoever the pronoun is, not by its subject', () => {
    expect(
      heard('Ms. Roe said an adviser called. The adviser, she said, had assured her it was safe.').at(-1),
    ).toMatch(/^indirect Roe: /)
    expect(heard('Tom Lund came. His boss, Carl Roe, told him to be quiet, he said.').at(-1)).toMatch(
      /^indirect Tom Lund: /,
    )
  })

  it('is of nobody named where only a relation or a place is', () => {
    expect(
      heard('Ana Roe spoke first.', 'The mother of one pupil said her son was late.').at(-1),
    ).not.toContain('Ana Roe')
    expect(heard('The trial in Burkina Faso, which was long, found that it helped.').at(-1)).not.toContain(
      'Faso:',
    )
  })
})
