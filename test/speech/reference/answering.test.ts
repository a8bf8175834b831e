import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('who is asked something', () => {
  it('is “he” in the answer, not who asked', () => {
    expect(
      readSpeakersOf('Carl Roe spoke in Elba. A reporter asked Roe how he felt. He replied: “I feel fine.”'),
    ).toEqual(['Carl Roe'])
    expect(
      readSpeakersOf(
        'Carl Roe left. A man from the crowd asked Dan Lund whether he had seen it. “I have,” he replied.',
      ),
    ).toEqual(['Dan Lund'])
  })

  it('is “he” in the answer to somebody of a paper', () => {
    expect(
      readSpeakersOf('The Gazette’s Bert Moe asked Carl Roe whether he was too old. “I am not,” he said.'),
    ).toEqual(['Carl Roe'])
  })

  it('is “he” within the question, too', () => {
    expect(
      readSpeakersOf('The host Bert Moe asked Carl Roe about a speech in which he had called it “a ruin”.'),
    ).toEqual(['Carl Roe'])
  })

  it('is no more in mind than who tells of it', () => {
    expect(
      readSpeakersOf(
        'Ana Lopez was cross. What hurt, she said, was that a man asked Mia Moe why she lied. “I was furious,” she said.',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('answers behind however long a question, which is about others', () => {
    expect(
      readSpeakersOf(
        'Asked whether he feared that Dan Lund, the candidate, who has called it a hoax, could win the vote, Carl Roe shrugged.',
        '“There is one science,” he said.',
      ),
    ).toEqual(['Carl Roe'])
    expect(
      readSpeakersOf(
        '“We delivered on time,” said Carl Roe.',
        'Asked about Dan Lund, whose wife shares an office with his sister, he hung up. In a message he wrote: “Elba is small.”',
      ),
    ).toEqual(['Carl Roe', 'Carl Roe'])
  })

  it('is not “she” where the one who asks has a name and may ask on, or calls something what they call it', () => {
    for (const [text, not] of [
      [
        'Judge Ana Lopez asked Mia Moe if she understood. “Do you know what a plea means?” she said.',
        'Mia Moe',
      ],
      ['Carl Roe asked Judge Dan Lund to throw out the case, which he called “absurd”.', 'Dan Lund'],
      ['Carl Roe pressed Dan Lund on what he called “a betrayal”.', 'Dan Lund'],
      [
        'Asked about it, Carl Roe said that as the ball came in, Dan Lund slipped. “I tapped it in,” he said.',
        'Dan Lund',
      ],
    ] as const)
      expect([text, ...readSpeakersOf(text)]).not.toContain(not)
  })
})
