import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('who a sentence is about', () => {
  it('ends before what they did, be that a word that is an adjective elsewhere', () => {
    for (const deed of ['voted yes', 'left early', 'felt sick', 'led the way'])
      expect([
        deed,
        ...readSpeakersOf(`Carl Roe gave a speech. Ana Lopez smiled. Her son ${deed}. He said “no more”.`),
      ]).not.toContain('Carl Roe')
  })

  it('is in mind where the sentence opens with them, behind “for” and “there is”', () => {
    expect(
      readSpeakersOf(
        '“It is late,” said Mia Moe of the camp.',
        'For Ana Lopez, a retired nurse, two calls a week make a difference. “I like it,” she said.',
      ),
    ).toEqual(['Mia Moe', 'Ana Lopez'])
    expect(
      readSpeakersOf(
        'Carl Roe ran the camp. Dan Lund won.',
        'Then there’s Roe.',
        '“I was baffled,” he wrote.',
      ),
    ).toEqual(['Carl Roe'])
  })

  it('may be a surname alone that did something', () => {
    expect(
      readSpeakersOf(
        'Carl Roe chose the Rovers in an interview on Sunday.',
        'Lund admitted that his pick was odd. “I like the coast,” he said.',
      ),
    ).toEqual(['Lund'])
  })

  it('is whose chairman says it', () => {
    expect(
      readSpeakersOf(
        'Carl Roe spoke to the Committee on Ports, whose chairman, Dan Lund, said he was “tired of it”.',
      ),
    ).toEqual(['Dan Lund'])
  })

  it('is the name behind that of a body with “of” in it, and what its bearer is', () => {
    for (const calling of [
      'University of Elba professor',
      'Bank of Elba governor',
      'All Under One Flag member',
    ])
      expect([calling, ...readSpeakersOf(`${calling} Ana Lopez called it “late”.`)]).toEqual([
        calling,
        'Ana Lopez',
      ])
    for (const other of ['An aide to chairman', 'The mother of Rovers player'])
      expect([other, ...readSpeakersOf(`${other} Ana Lopez called it “late”.`)]).not.toContain('Ana Lopez')
  })

  it('is the name behind what somebody is where their firm follows', () => {
    expect(
      readSpeakersOf('“The odds are long,” said another leading lawyer, Carl A. Roe of the firm Lund & Moe.'),
    ).toEqual(['Carl A. Roe'])
  })

  it('is not found in a noun that looks like a verb', () => {
    expect(
      readSpeakersOf(
        'Carl Roe runs the port. The head of capital projects, Dan Lund, told him that the hose had “never held”.',
        '“I cannot sign it,” he wrote.',
      ),
    ).toEqual(['Dan Lund', 'Dan Lund'])
    expect(
      readSpeakersOf('Carl Roe told reporters at the command post that a fault had “eaten up” an hour.'),
    ).toEqual(['Carl Roe'])
  })

  it('is the name behind a post and what it is of', () => {
    for (const post of ['Chair of governors', 'Former director of photography', 'Head of public health'])
      expect([post, ...readSpeakersOf(`${post} Ana Lopez called it “late”.`)]).toEqual([post, 'Ana Lopez'])
    for (const other of ['Spokesman of president', 'Mother of goalkeeper', 'Friends of director'])
      expect([other, ...readSpeakersOf(`${other} Ana Lopez called it “late”.`)]).not.toContain('Ana Lopez')
  })

  it('is no crowd that begins a sentence', () => {
    expect(
      readSpeakersOf(
        'Eyewitnesses said that the gate was shut at nine.',
        '“We will not go out,” she was heard shouting.',
      ),
    ).not.toContain('Eyewitnesses')
  })

  it('is nobody whom such a sentence only names', () => {
    for (const text of [
      'Rita Holt, whose husband is mayor, Ana Lopez, said it was “late”.',
      'Yuna Seo trains in Oslo. For Ana Lopez, her coach, she would do anything. “I owe it to her,” she said.',
      'Fans of Elba singer Ana Lopez called it “late”.',
      'Lawyers for Elba singer Ana Lopez called it “late”.',
      '“Hi,” said the mother of the girl, Ana Lopez of Elba.',
      '“Hi,” said a detective hunting the suspect, Ana Lopez of Elba.',
      '“Hi,” said an officer, Ana Lopez at his side.',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Ana Lopez')
    for (const who of [
      'the nurse turned whistleblower',
      'the refugee led charity’s founder',
      'the man accused’s lawyer',
    ])
      expect([who, ...readSpeakersOf(`“We will not give in,” said ${who}, Ana Lopez.`)]).toEqual([
        who,
        'Ana Lopez',
      ])
  })

  it('is “he” in what a sentence opens with', () => {
    expect(
      readSpeakersOf(
        'Carl Roe was in Elba. In what he called a closing “rant,” President Dan Lund struck at Roe.',
      ),
    ).toEqual(['Dan Lund'])
    expect(
      readSpeakersOf(
        'Carl Roe was in Elba. In what critics called a closing “rant,” President Dan Lund struck at him.',
      ),
    ).not.toContain('Dan Lund')
  })
})
