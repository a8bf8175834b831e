import { describe, expect, it } from 'vitest'
import { heard, speakersOf } from './heard.ts'

describe('words that say who speaks', () => {
  it('stand before, behind and inside what is said', () => {
    for (const text of [
      'Ana Lopez said, “The bridge is closed.”',
      '“The bridge is closed,” Ana Lopez said.',
      '“The bridge is closed,” said Ana Lopez.',
      '“The bridge,” added Ana Lopez, “is closed.”',
      'According to Ana Lopez, “The bridge is closed.”',
      'In a statement on Monday, Ana Lopez wrote: “The bridge is closed.”',
      '“The bridge is closed,” Ana Lopez shot back.',
      '“Is the bridge closed?” Ana Lopez asked.',
      'Ana Lopez tweeted on Monday: “The bridge is closed.”',
    ])
      expect([text, ...new Set(speakersOf(text))]).toEqual([text, 'Ana Lopez'])
  })

  it('may stand apart from the name, which appositions and clauses follow', () => {
    for (const text of [
      '“The bridge is closed,” said Ana Lopez, director of the port, in London.',
      '“The bridge is closed,” Ana Lopez, who runs the port, told the Gazette.',
      '“The bridge is closed,” said the port’s director, Ana Lopez.',
      '“The bridge is closed,” Ana Lopez (D-N.C.), a member of the council, said on Friday.',
    ])
      expect([text, ...speakersOf(text)]).toEqual([text, 'Ana Lopez'])
  })

  it('may be passive', () => {
    expect(speakersOf('Ana Lopez was quoted as saying, “The bridge is closed.”')).toEqual(['Ana Lopez'])
  })

  it('report words without quotation marks where they are plain', () => {
    expect(heard('Ana Lopez said that the bridge would stay closed.')).toEqual([
      'indirect Ana Lopez: the bridge would stay closed',
    ])
    expect(heard('The bridge would stay closed, Ana Lopez said.')).toEqual([
      'indirect Ana Lopez: The bridge would stay closed',
    ])
  })

  it('report what stands behind them, or before them where only an aside stands behind', () => {
    for (const [text, said] of [
      ['Hours later, Intel said the event was canceled.', 'the event was canceled'],
      [
        'And yet, Mr. Roe’s aides say, the bridge remains a priority for her.',
        'the bridge remains a priority for her',
      ],
      [
        'But underneath the criticism, Democratic sources said, Mr. Roe still has respect for her.',
        'Mr. Roe still has respect for her',
      ],
      ['The bridge will stay closed, Ana Lopez told The Huffington Post.', 'The bridge will stay closed'],
      [
        'The bridge will stay closed for good, say some Democrats, who regret it.',
        'The bridge will stay closed for good',
      ],
      ['The spokesman refused to answer questions but said there was no bridge.', 'there was no bridge'],
    ] as const)
      expect([text, ...heard(text).map((line) => line.replace(/^.*?: /, ''))]).toEqual([text, said])
    expect(heard('When Trump won in the south, Rubio fired back forcefully.')).toEqual([])
  })

  it('report nothing where a thing is their object', () => {
    expect(heard('Ana Lopez wrote a detailed letter to the president of the port.')).toEqual([])
    expect(heard('Ana Lopez reported daily.', 'Ana Lopez reported to the president of the port.')).toEqual([])
  })

  it('give a quotation before them only where they follow a comma', () => {
    expect(
      heard('Officials studied a “supermax” prison, and a former official said there have been talks.'),
    ).toEqual(['indirect a former official: there have been talks'])
  })

  it('report nothing where they are denied or imagined', () => {
    expect(heard('Ana Lopez did not say that the bridge was closed.')).toEqual([])
    expect(heard('Ana Lopez would say that the bridge was closed.')).toEqual([])
  })

  it('are no words of saying where the same form is a noun: “a persuasive advocate”', () => {
    expect(heard('She has long been a persuasive advocate for women, minorities and families.')).toEqual([])
    expect(heard('Republicans say they have several questions for the director.')).toEqual([
      'indirect Republicans: they have several questions for the director',
    ])
  })

  it('may be nouns with their owner before them', () => {
    expect(speakersOf('Voters liked Ana Lopez’s promise that “the bridge will open soon.”')).toEqual([
      'Ana Lopez',
    ])
    expect(speakersOf('Ana Lopez came. Her answer was “the bridge will open soon.”')).toEqual(['Ana Lopez'])
  })

  it('may be participles of those whom “with” brings in, and of things that bear words', () => {
    expect(
      speakersOf('The mayor of Springfield walked along, with many marchers chanting, “Open the bridge!”'),
    ).toEqual(['many marchers'])
    expect(speakersOf('Carl Roe held up a sign saying “Open the bridge now.”')).toEqual(['a sign'])
  })

  it('give the words to nobody else where the one who says them is not named', () => {
    expect(
      speakersOf('“The bridge is closed,” Ana Lopez said.', '“When will it open?” I said. “Is it old?”'),
    ).toEqual(['Ana Lopez', '?', '?'])
    expect(speakersOf('Ana Lopez came. In the evening Lopez was asked, “When will it open?”')).toEqual(['?'])
  })

  it('have the subject behind a dateline and behind a clause before it', () => {
    expect(
      speakersOf(
        'NEWPORT (AP) — In response to the mayor, Ana Lopez met voters, saying: “The bridge is closed.”',
      ),
    ).toEqual(['Ana Lopez'])
    expect(
      speakersOf(
        'Paris (AFP) – Democrat Ana Lopez has taken a swipe at the mayor, saying “the bridge is closed to all.”',
      ),
    ).toEqual(['Ana Lopez'])
    expect(speakersOf('Ana Lopez posted a message on Twitter reading “Open the bridge, please.”')).toEqual([
      'Ana Lopez',
    ])
    expect(speakersOf('When asked about the bridge, Ana Lopez smiled and said, “It is closed.”')).toEqual([
      'Ana Lopez',
    ])
  })

  it('belong to a cry before them, whatever stands beside the name', () => {
    expect(
      speakersOf('“It is closed!” The mayor’s niece, Ana Lopez (D-Norfolk), shouted to the crowd.'),
    ).toEqual(['Ana Lopez'])
    expect(
      speakersOf('“Is it closed?” Ana Lopez said. “Why?” Carl Roe said that he did not know.'),
    ).not.toContain('Carl Roe')
  })

  it('have a subject that “as”, an amount or somebody’s aides bring in', () => {
    for (const [text, speaker] of [
      ['As Ana Lopez, a professor at Yale, put it, “The bridge is closed.”', 'Ana Lopez'],
      ['A majority of voters say, “The bridge is closed.”', 'a majority of voters'],
      ['Ana Lopez and her aides said, “The bridge is closed.”', 'Ana Lopez'],
    ] as const)
      expect([text, ...speakersOf(text)]).toEqual([text, speaker])
  })

  it('may be missing: a name and a colon, or a dash and a name in the next paragraph', () => {
    expect(speakersOf('Ana Lopez and Carl Roe differ. Roe: “The bridge is closed.”')).toEqual(['Carl Roe'])
    expect(speakersOf('“The bridge is closed.”', '- Ana Lopez, at a rally')).toEqual(['Ana Lopez'])
  })

  it('are about somebody’s own words where they say “his” or “her”', () => {
    expect(
      speakersOf('Carl Roe came. Bill de Blasio also repeated his claim that “the bridge is closed to all.”'),
    ).toEqual(['Bill de Blasio'])
  })

  it('belong to the subject behind what tells time and place', () => {
    expect(
      heard('In Ames, Iowa, on Sunday, Mrs. Clinton went on, saying that the bridge should stay.'),
    ).toEqual(['indirect Clinton: the bridge should stay'])
  })

  it('are no verbs where they follow a noun without an article: “worker protests”', () => {
    expect(heard('The closures could kindle widespread worker protests like those of last year.')).toEqual([])
    expect(heard('A mayor claims that the bridge is closed.')).toEqual([
      'indirect a mayor: the bridge is closed',
    ])
  })

  it('stand at the end of a line that signs what is quoted', () => {
    expect(speakersOf('“The bridge is closed for all of us.” ― Ana Lopez')).toEqual(['Ana Lopez'])
  })
})
