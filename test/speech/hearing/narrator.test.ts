import { describe, expect, it } from 'vitest'
import { narratorOf, narratorRules } from '../../../src/speech/hearing/narrator.ts'
import { Cast } from '../../../src/speech/people/cast.ts'
import { readParagraphs } from '../../../src/speech/reports/reading.ts'
import { speakersOf } from '../heard.ts'

const story = [
  'I was eight when I came here. I told my boss, “I will not do this any more.”',
  'People ask me how I did it. I would say, “Just go there and do it.”',
]

describe('who tells a story in the first person', () => {
  it.each(narratorRules)('is told by its introduction: $example', (rule) => {
    const paragraphs = readParagraphs([rule.example, ...story])
    const [sentence] = paragraphs[0]?.sentences ?? []
    expect(sentence && narratorRules.find(({ teller }) => teller({ sentence, before: [] }))).toBe(rule)
    expect(narratorOf(paragraphs, new Cast(paragraphs, ''))?.entity.name).toBe('Ana Lopez')
  })

  it('says what “it was like”, and no body that “it” may mean', () => {
    const introduction =
      'The Harbour Trust, which made the coat, is proud. In her own words, boxer Ana Lopez tells how it began.'
    expect(
      speakersOf(introduction, ...story, 'The Trust sent it. It was like: “Now it is time for me.”'),
    ).toEqual(['Ana Lopez', 'Ana Lopez', 'Ana Lopez'])
    expect(
      speakersOf(
        'The Harbour Trust made the coat.',
        'The Trust sent it. It was like: “Now it is time for me.”',
      ),
    ).not.toContain('Harbour Trust')
  })

  it('says what “I” say', () => {
    expect(speakersOf('In her own words, boxer Ana Lopez tells how it began.', ...story)).toEqual([
      'Ana Lopez',
      'Ana Lopez',
    ])
    expect(speakersOf('By Ana Lopez', ...story, 'It was like: “What am I doing here?”')).toEqual([
      'Ana Lopez',
      'Ana Lopez',
      'Ana Lopez',
    ])
  })

  it('is nobody’s “she”', () => {
    expect(
      speakersOf(
        'By Ana Lopez',
        ...story,
        'I told my mother that I was late. “You will be late,” she said.',
      ).at(-1),
    ).not.toBe('Ana Lopez')
  })

  it('is nobody whom an article of others names', () => {
    expect(speakersOf('Ana Lopez runs the port.', ...story)).toEqual(['?', '?'])
    expect(
      speakersOf('Below, in her own words, Ana Lopez tells how it began.', 'Carl Roe said: “I know.”'),
    ).toEqual(['Carl Roe'])
  })
})
