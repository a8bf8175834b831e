import { describe, expect, it } from 'vitest'
import { readSpeakersOf, speakersOf } from '../heard.ts'

describe('who is only named to tell who speaks', () => {
  it('says nothing: “The man who shot Mayor Doe said”', () => {
    for (const [text, wording] of [
      ['The man who shot Mayor Ana Lopez said: “I did it for my brother.”', 'the man'],
      ['The man who married Ana Lopez told them: “I did it for her.”', 'the man'],
      ['The lawyer representing nurse Ana Lopez said: “She has nothing to hide.”', 'the lawyer'],
      ['A woman suing mayor Carl Lund said: “I want my house back.”', 'a woman'],
      ['The guard accused of killing Carl Lund told them: “I only wanted to go home.”', 'the guard'],
      ['“She fired me by text,” the aide whom Gov. Ana Lopez had dismissed told reporters.', 'the aide'],
      ['“I had no choice,” said the officer who had come to arrest Carl Lund.', 'the officer'],
    ] as const)
      expect([text, ...speakersOf(text).filter((name) => name !== '?')]).toEqual(
        speakersOf(text).includes('?') ? [text] : [text, wording],
      )
  })

  it('leaves it to the name that explains who speaks, and to what leads to the marks', () => {
    expect(
      readSpeakersOf('The woman who accused Senator Carl Lund, Ana Lopez, said: “I want my day in court.”'),
    ).toEqual(['Ana Lopez'])
    for (const text of [
      'The woman who accused Senator Carl Lund said through her lawyer: “I want my day in court.” Lund denies it.',
      'The man whose dog bit Mayor Carl Lund said: “He kicked it first.”',
      'The couple accused of fleecing Carl Lund said: “He gave it to us.”',
      'A man accused of fraud after meeting Carl Lund said: “I did nothing wrong.”',
    ])
      expect([text, ...readSpeakersOf(text)]).not.toContain('Carl Lund')
  })

  it('is not asked for where their full name stands in the text before', () => {
    expect(
      speakersOf(
        'Mayor Ana Lopez was flown abroad. Lopez had ruled the town for years.',
        'The man who shot Lopez said: “I did it for my brother, who died in her jail.”',
      ),
    ).not.toContain('Ana Lopez')
    expect(
      speakersOf(
        'Ana Lopez fell from the wall. Her mother saw it.',
        'The surgeon who operated on Ana Lopez said: “She is a lucky girl, and a cross one.”',
      ),
    ).not.toContain('Ana Lopez')
  })

  it('is who speaks where the clause is about another, or a comma closes it', () => {
    expect(readSpeakersOf('The man who shot the guard, Carl Lund, said: “I did it.”')).toEqual(['Carl Lund'])
    expect(readSpeakersOf('Representing the nurse, Ana Lopez said: “She has nothing to hide.”')).toEqual([
      'Ana Lopez',
    ])
    expect(readSpeakersOf('The fact that Ana Lopez said “no” surprised them all.')).toEqual(['Ana Lopez'])
    expect(readSpeakersOf('A teacher who left when Ana Lopez said “no more” has come back.')).toEqual([
      'Ana Lopez',
    ])
    expect(readSpeakersOf('The former head of Port School Ana Lopez said “I did it.”')).toEqual(['Ana Lopez'])
    expect(readSpeakersOf('A man who gave his name as Carl Lund said “I did it.”')).not.toContain('?')
  })
})

describe('whom something was written to that is told of meanwhile', () => {
  it('may speak all the same', () => {
    for (const text of [
      'A message to Carl Lund went unanswered, and he later told reporters: “I was in the bath.”',
      'After an email to Carl Lund was leaked, he told reporters: “I am furious.”',
      'Since the petition to Mayor Carl Lund was delivered he has told reporters: “I will read it.”',
    ])
      expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Carl Lund'])
  })
})

describe('whom something is written to', () => {
  it('does not write it', () => {
    for (const text of [
      'A message to his aide, Ana Lopez, read: “Please burn it and go home.”',
      'In a letter to his publisher, Carl Lund, he wrote: “I am bored to the bone.”',
      'Her email to the teacher, Carl Lund, said: “Your file is complete.”',
    ])
      expect([text, ...speakersOf('Bo Falk taught grammar in Elba.', text)]).not.toContain(
        /Lopez/.test(text) ? 'Ana Lopez' : 'Carl Lund',
      )
    expect(
      speakersOf(
        'Bo Falk taught grammar by day and lost at cards by night.',
        'In a letter to his publisher, Carl Lund, he wrote: “I am bored to the bone, and the flies know it.”',
      ),
    ).toEqual(['Bo Falk'])
  })

  it('writes it where no comma closes their name, or it goes on about them', () => {
    for (const text of [
      'In a letter to his sister, Carl Lund wrote: “I am bored to the bone.”',
      'In an open letter to readers, Carl Lund, who ran the paper, wrote: “I am bored to the bone.”',
      'In a letter to the mayor, Carl Lund, a nurse, wrote: “I am bored to the bone.”',
      'Carl Lund, in a letter to the mayor, wrote: “I am bored to the bone.”',
    ])
      expect([text, ...speakersOf(text)]).toEqual([text, 'Carl Lund'])
  })
})
