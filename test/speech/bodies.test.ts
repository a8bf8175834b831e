import { describe, expect, it } from 'vitest'
import { lastOf } from './heard.ts'

describe('a body that speaks', () => {
  it('is the only one that was spoken of, where only “the company” says so', () => {
    expect(
      lastOf(
        'Local employers such as Water UK oppose the bill. “We call on others to join us,” the company tweeted.',
      ),
    ).toBe('Water UK')
  })

  it('may be called by what it does: “the advocacy group”, “the news agency”', () => {
    expect(lastOf('Open Ports Alliance wrote to them. “The plan is unfair,” the advocacy group said.')).toBe(
      'Open Ports Alliance',
    )
  })

  it('is shown in the words of the text where it has no name there: “the commission”', () => {
    expect(lastOf('The plan was late. “We need more time for this work,” the commission said.')).toBe(
      'the commission',
    )
    expect(lastOf('The plan was late. “We need more time for this work,” the firm said.')).toBe('?')
  })

  it('is the paper in the brackets behind what a digest quotes', () => {
    expect(
      lastOf('THE SEA RISES FASTER “The harbour towns have ten years, no more, to build walls.” [NYT.]'),
    ).toBe('NYT')
    expect(lastOf('THE SEA RISES FASTER “The harbour towns have ten years, no more.” [HarbourPost]')).toBe(
      'HarbourPost',
    )
    expect(lastOf('The crowd rose. “The harbour towns have ten years, no more.” (Applause.)')).toBe('?')
  })

  it('may be a government, with the country whose it is', () => {
    expect(
      lastOf('The Government of Peru tweeted a warning. Latest update: “All ferries wait until Monday.”'),
    ).toBe('Government of Peru')
  })
})
