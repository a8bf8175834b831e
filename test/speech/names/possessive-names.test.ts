import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

describe('a name that ends in the mark of possession', () => {
  it('speaks as any other', () => {
    for (const text of [
      'McDonald’s said the outlook was “bleak for us all”.',
      "The auction house Christie's called the painting “a wonder of its age”.",
      'Ratings agency Moody’s downgraded its outlook, saying it was “bleak for us all”.',
    ]) {
      const [name] = /\b(?:McDonald|Christie|Moody)['’]s/.exec(text) ?? []
      expect([text, ...readSpeakersOf(text)]).toEqual([text, name])
    }
  })

  it('is “the company” from then on', () => {
    expect(
      readSpeakersOf('Wendy’s said it had closed ten shops. “We are sorry for it,” the company said.'),
    ).toEqual(['Wendy’s'])
  })

  it('is nobody’s that the article has without it, or that only owns what follows', () => {
    for (const text of [
      'Lopez came late. Lopez’s said to be ill. “We are sorry for it,” said Carl Roe.',
      'Kenya’s proposed law is late. “We are sorry for it,” said Carl Roe.',
      'Carl Roe’s plans drew fire. “We are sorry for it,” Roe said.',
      'Ana Lowe’s album is out. Lowe’s dad came. “We are sorry for it,” said Carl Roe.',
      'Ana’s told friends that she is ill. “We are sorry for it,” said Carl Roe.',
    ])
      expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Carl Roe'])
  })
})
