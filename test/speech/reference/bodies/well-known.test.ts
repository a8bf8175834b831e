import { describe, expect, it } from 'vitest'
import { lastOf } from '../../heard.ts'

describe('a body that the world knows', () => {
  it.each([
    ['On Sunday Ryanair cancelled flights.', 'the airline', 'Ryanair'],
    ['Viewers wrote to the BBC.', 'the broadcaster', 'BBC'],
    ['In May, Facebook raised its prices.', 'the social network', 'Facebook'],
    ['Agents of the FBI came.', 'the bureau', 'FBI'],
  ])('is meant by a noun for its trade: %s “…,” %s said', (before, noun, name) => {
    expect(lastOf(`${before} “We will look into all of it,” ${noun} said.`)).toBe(name)
  })

  it('is none of another trade', () => {
    expect(lastOf('On Sunday Ryanair cancelled flights. “We will look into it,” the union said.')).not.toBe(
      'Ryanair',
    )
  })
})

describe('a body whose name looks like something else', () => {
  it('may begin as a place does', () => {
    expect(lastOf('West Elba Police arrested two. “We want to hear from anyone,” the force said.')).toBe(
      'West Elba Police',
    )
  })

  it('may be a paper that is called as somebody is', () => {
    expect(lastOf('The Advocate was late with it. “Act like one,” the paper wrote.')).toBe('The Advocate')
    expect(lastOf('They told The Economist. “Act like one,” the magazine wrote.')).toBe('The Economist')
    expect(lastOf('The Scotsman said: “Act like one, for once.”')).toBe('The Scotsman')
  })
})
