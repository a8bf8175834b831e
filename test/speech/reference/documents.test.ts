import { describe, expect, it } from 'vitest'
import { readSpeakersOf, speakersOf } from '../heard.ts'

describe('“the statement”, “the email” and the like', () => {
  it('are theirs who gave them out', () => {
    for (const [issuer, sentence] of [
      ['Port Workers Union', 'The Port Workers Union released a statement on Monday.'],
      ['Port Workers Union', 'On Monday the Port Workers Union put out a long statement.'],
      ['Ana Lopez', 'Ana Lopez has published a statement on the plan.'],
    ] as const)
      expect([sentence, ...readSpeakersOf(`${sentence} “We will not go,” the statement said.`)]).toEqual([
        sentence,
        issuer,
      ])
    expect(
      readSpeakersOf('Ana Lopez sent an email to her staff on Friday. “We will not go,” the email said.'),
    ).toEqual(['Ana Lopez'])
    expect(
      readSpeakersOf('The Lopez campaign is airing a new ad in Ohio. “He is wrong for us,” the ad says.'),
    ).toEqual(['Lopez campaign'])
  })

  it('are theirs who spoke in them', () => {
    expect(
      readSpeakersOf(
        'The Ministry of Trade said in a statement that it was late. “Go,” the statement added.',
      ),
    ).toEqual(['Ministry of Trade'])
  })

  it('are not theirs who only speak of them', () => {
    expect(
      readSpeakersOf('Ana Lopez read the statement twice. “We will not go,” the statement said.'),
    ).toEqual(['?'])
    expect(
      readSpeakersOf('Ana Lopez did not say so in a statement. “We will not go,” the statement said.'),
    ).toEqual(['?'])
  })

  it('are the body’s that is described behind them', () => {
    expect(
      readSpeakersOf('A statement issued by the Roe campaign said: “We will not go there now.”'),
    ).toEqual(['Roe campaign'])
    expect(
      readSpeakersOf('Acme Motors will close. “It was hard for us,” a statement from the company read.'),
    ).toEqual(['Acme Motors'])
  })

  it('are the paper’s in which they were published, though commas stand between', () => {
    expect(
      readSpeakersOf(
        'The study, published in The Lancet, found that the drug was “safe and highly effective.”',
      ),
    ).toEqual(['The Lancet'])
  })

  it('is theirs from whom it was sent, with what they are before the comma', () => {
    expect(
      readSpeakersOf(
        'An email was sent from the club’s executive director, Ana Lopez, to its members. The email said, “We are going to close.”',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('is not theirs whom somebody else’s tells something: “the paper’s editorial telling him”', () => {
    expect(
      speakersOf(
        'Carl Roe came a week after the newspaper’s editorial telling him to leave his “playground for the posh” and go.',
      ),
    ).not.toContain('Carl Roe')
  })

  it('are theirs who own them: “the watchdog’s report”, “its report”', () => {
    const opening = 'The Health Authority wrote to Acme Foods in May.'
    expect(
      readSpeakersOf(`${opening} Nights there, the authority’s report said, were “never once safe”.`),
    ).toEqual(['Health Authority'])
    // Not whoever issued another one.
    expect(
      readSpeakersOf(
        'Ana Lopez published a report on the harbour. The inspector’s report called it “very far from safe”.',
      ),
    ).not.toContain('Ana Lopez')
  })

  it('may be called otherwise the next time, and have a number', () => {
    for (const [sentence, noun] of [
      ['In a unanimous 31-page opinion, the Elba Court rejected the argument.', 'ruling'],
      ['The Elba Court, in an order dated May 12, said it was late.', 'order'],
      ['The Elba Court, formed in May, submitted its 61-page report.', 'report'],
      ['In an agreed statement, the Elba Court said it was late.', 'statement'],
    ] as const)
      expect([noun, ...readSpeakersOf(sentence, `“They did what they could,” the ${noun} said.`)]).toEqual([
        noun,
        'Elba Court',
      ])
  })

  it('are theirs who ruled: “the ruling”', () => {
    const said = '“The yard had no watchman and no working hose,” the ruling said.'
    expect(readSpeakersOf('The Court of Appeals in Elba ruled on Friday that it was late.', said)).toEqual([
      'Court of Appeals',
    ])
    expect(readSpeakersOf('Judge Mira Dorn ruled that it was late.', said)).toEqual(['Mira Dorn'])
  })
})

describe('a letter', () => {
  const said = 'The letter said: “Pay the nurses.”'

  it('is theirs who wrote to somebody', () => {
    expect(readSpeakersOf(`Ana Lopez wrote to Governor Otto Roe on Monday. ${said}`)).toEqual(['Ana Lopez'])
  })

  it('is nobody’s behind an answer or another letter, or where two wrote it', () => {
    for (const told of [
      'Ana Lopez wrote to Otto Roe in May. On Friday, she received a reply.',
      'Ana Lopez wrote to Otto Roe in May. He wrote back in June.',
      'Senators Ana Lopez and Sue Quist wrote to Otto Roe in May.',
      'Ana Lopez was written to by the bank in May.',
    ])
      expect([told, ...readSpeakersOf(`${told} ${said}`)]).toEqual([told, '?'])
    expect(readSpeakersOf(`Ana Lopez wrote to Otto Roe about a letter from Tom Doe. ${said}`)).toEqual([
      'Tom Doe',
    ])
  })

  it('is theirs who signed it, and not its reader’s', () => {
    for (const opening of [
      'A letter addressed to Governor Otto Roe and signed by Ana Lopez reads',
      'A message sent to fans by Ana Lopez read',
    ])
      expect([opening, ...readSpeakersOf(`${opening}: “Pay the nurses.”`)]).toEqual([opening, 'Ana Lopez'])
    expect(readSpeakersOf('The letter to Otto Roe read in part: “Pay the nurses.”')).toEqual(['?'])
  })
})
