import { describe, expect, it } from 'vitest'
import { lastOf, readSpeakersOf } from '../../heard.ts'

describe('a body by what it is', () => {
  it.each([
    ['Kestrel Air cut ten flights.', 'the airline'],
    ['Ohio & Kanawha Railway cut ten trains.', 'the railroad'],
    ['Inlet Power & Light cut the lines.', 'the utility'],
    ['Halvorsen Semiconductor Inc. cut ten jobs.', 'the chipmaker'],
    ['Northern Star Motors cut ten jobs.', 'the automaker'],
    ['St. Brendan’s Medical Center cut ten beds.', 'the hospital'],
    ['Carrow Courier cut ten jobs.', 'the paper'],
    ['The Charity Commission met.', 'the regulator'],
    ['The Independent Office for Police Conduct met.', 'the watchdog'],
    ['Lorimer Police Department met.', 'the force'],
  ])('is told by its name: %s “…,” %s said', (sentence, noun) => {
    const found = lastOf('Kofi Boateng met Ana Lopez.', sentence, `“We did what we could do,” ${noun} said.`)
    expect(sentence).toContain(found)
  })

  it('is told by the words beside its name', () => {
    const said = '“We did what we could do,” the charity said.'
    expect(lastOf('Open Harbour, a charity set up in May, wrote to the Home Office.', said)).toBe(
      'Open Harbour',
    )
    expect(lastOf('The charity, Open Harbour, wrote to the Home Office.', said)).toBe('Open Harbour')
    expect(
      lastOf('Norvagro, the Danish company that makes it, wrote to them.', '“We regret it,” it said.'),
    ).toBe('Norvagro')
  })

  it('is not told by the words behind it that are the next clause’s', () => {
    expect(
      lastOf(
        'Acme Foods is late. In a letter to the Securities and Exchange Commission, the company said it was “very sorry”.',
      ),
    ).toBe('Acme Foods')
  })

  it('is not the one that has the noun before another in its name', () => {
    expect(
      lastOf(
        'The Charity Commission wrote to the Hollowell Children’s Fund.',
        'The charity said it was glad. “We have nothing to hide here,” it said.',
      ),
    ).toBe('Hollowell Children’s Fund')
  })

  it('is the one of whom the other words tell, where there are several', () => {
    const opening = 'The mining group Kalgar moved them from their homes, the rights group Open Land says.'
    expect(lastOf(`${opening} “They had a day to pack,” the rights group said.`)).toBe('Open Land')
    expect(lastOf(`${opening} “We paid all of them,” the mining group said.`)).toBe('Kalgar')
    const councils = 'Stoke Magna Parish Council has a plan; Wessex County Council has another.'
    expect(lastOf(`${councils} “There is no money for it,” the county council said.`)).toBe(
      'Wessex County Council',
    )
  })

  it('is nobody known where no watchdog is one for that', () => {
    expect(
      lastOf(
        'The Competition Authority and the Aviation Authority met.',
        '“We sent them in July of last year,” the energy regulator said.',
      ),
    ).toBe('?')
  })

  it('is whoever just spoke rather than the company that was named long before', () => {
    expect(
      lastOf(
        'The National Payments Corporation was down for a day.',
        'Food start-up Tiffinwheels said it had lost money. “We switched to cash for the day,” the company said.',
      ),
    ).toBe('Tiffinwheels')
  })

  it('may stand behind a place that commas part from its article', () => {
    expect(
      lastOf(
        'Orvantis Therapeutics fell. The Cambridge, Mass., company called it “a plain and simple distortion”.',
      ),
    ).toBe('Orvantis Therapeutics')
  })

  it('may be an office, which its officer tells apart', () => {
    expect(
      lastOf(
        'The Tamarack County Sheriff’s Office kept it.',
        '“We kept it for his family,” the sheriff’s office said.',
      ),
    ).toBe('Tamarack County Sheriff’s Office')
    expect(lastOf('Kofi Boateng met her. “She paid for the dog herself,” the mayor’s office said.')).toBe(
      'the mayor’s office',
    )
  })
})

describe('“it”', () => {
  it.each([
    'The embassy, meanwhile, has opened a helpline.',
    'The embassy stands by its word.',
    'The embassy disagrees.',
  ])('is the body that the sentence before is about: %s', (sentence) => {
    expect(
      lastOf(
        'The Embassy of India wrote to the Workers’ Forum.',
        `${sentence} “Families may write at any hour,” it said.`,
      ),
    ).toBe('Embassy of India')
  })

  it('is the body that says so itself: “the commission said it …”', () => {
    expect(
      lastOf(
        'The Sibande Commission heard Grootvlakte Platinum.',
        'Acme Foods was there, too. In a statement, the commission said on Monday it was “very much concerned”.',
      ),
    ).toBe('Sibande Commission')
  })

  it('is no network where things are put', () => {
    expect(
      lastOf(
        'Friends of Storm Bay won.',
        'The group’s Facebook page was more cheerful. “Tonight it has a lawyer,” it wrote.',
      ),
    ).not.toBe('Facebook')
  })

  it('is no place in which something is', () => {
    expect(
      lastOf(
        'Kestrel Foods closed its plant in Waldron. It was said in Waldron to be late. “We are done,” it said.',
      ),
    ).not.toBe('Waldron')
  })
})

describe('“the commission”, “the ministry” and the like', () => {
  it.each([
    ['SEC', 'The SEC charged Acme on Monday. “It misled buyers,” the commission said.'],
    ['LAPD', 'The LAPD arrested him on Monday. “He had a gun,” the department said.'],
    ['MoD', 'The MoD bought ten boats. “They are late,” the ministry said.'],
    ['ICC', 'The ICC issued a warrant on Monday. “He ordered it,” the court said.'],
    ['FCA', 'The FCA fined Acme on Monday. “It broke the rules,” the regulator said.'],
  ])('mean %s, by the letters or by what it is known to be', (name, text) => {
    expect(readSpeakersOf(text)).toEqual([name])
  })

  it('mean no body of another trade', () => {
    for (const [text, wrong] of [
      ['Air India named Boeing. “No faults exist,” the planemaker said.', 'Air India'],
      ['The Harbour Times told of Acme. “No faults exist,” the airline said.', 'Harbour Times'],
    ] as const)
      expect(readSpeakersOf(text)).not.toContain(wrong)
  })

  it('mean no newspaper, nor another body whose name does not say so', () => {
    for (const text of [
      'The Harbour Post told of it. “It misled buyers,” the ministry said in a statement.',
      'The Elba Energy Regulator came. “It misled buyers,” the ministry said in a statement.',
    ])
      expect(readSpeakersOf(text)).toEqual(['the ministry'])
  })
})
