import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

const STORY = [
  '“I trained at night,” Hilmar Joensen said. “I worked all day,” he said.',
  '“I never slept,” Joensen said.',
]

describe('who does not speak, though most in mind', () => {
  it('is who was brought in once beside the one who tells the story', () => {
    const coach = 'The coach, Otto Brandt, used Joensen for the whole match.'
    expect(readSpeakersOf(...STORY, coach, '“This is the best year of my life,” he says.').at(-1)).toBe(
      'Hilmar Joensen',
    )
  })

  it('may still be who says something, or speaks of the other', () => {
    const praise = 'The coach, Otto Brandt, praised Joensen on Monday.'
    expect(readSpeakersOf(...STORY, praise, '“I have seen nobody better,” he says.').at(-1)).toBe(
      'Otto Brandt',
    )
    const coach = 'The coach, Otto Brandt, used Joensen for the whole match.'
    expect(readSpeakersOf(...STORY, coach, '“I know what he can do,” he says.').at(-1)).toBe('Otto Brandt')
  })

  it('is who alone was told of before and is spoken of in what is said', () => {
    expect(
      readSpeakersOf(
        'Ana Lund knew Queen Maria well. “The series is wrong,” Lund said.',
        '“It hurts,” Lund said.',
        'In the third series, Queen Maria was shown at a card table. “Well, she never did that,” she said.',
      ).at(-1),
    ).toBe('Ana Lund')
  })

  it('is who is told of with a clause before “she said”', () => {
    expect(
      readSpeakersOf(
        '“It was late,” Ana Lund said.',
        'Maria Roe, who played Lund in the series, visited her on Monday, she said. “Roe was kind.”',
      ).at(-1),
    ).not.toBe('Maria Roe')
  })
})

describe('an age', () => {
  it('means nobody long out of mind, though it is told of them alone', () => {
    expect(
      readSpeakersOf(
        'Ana Lund went home. The police arrested Maria Roe, 22, in May.',
        'Lund trains at night. Lund wants to win.',
        'Lund came first in June. Lund won again in July.',
        'Lund has a dog. The 22-year-old said it was “all worth the long wait”.',
      ).at(-1),
    ).toBe('Ana Lund')
  })
})
