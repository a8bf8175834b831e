import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

const article = (...texts: string[]): Article => ({
  id: 'a',
  title: 'A title',
  paragraphs: texts.map((text, i) => ({ number: i + 1, text, kind: 'body' })),
})

/** Each quote as "kind speaker: text". */
function heard(...texts: string[]): string[] {
  return hearSpeech(article(...texts)).paragraphs.flatMap(({ text, quotes }) =>
    quotes.map(
      ({ start, end, kind, speaker }) => `${kind} ${speaker?.name ?? '?'}: ${text.slice(start, end)}`,
    ),
  )
}

describe('hearSpeech', () => {
  it('names the speaker of a quotation that a comma ends', () => {
    expect(heard('“The bridge is closed,” Ana Lopez said.')).toEqual([
      'direct Ana Lopez: “The bridge is closed,”',
    ])
  })

  it('gives the full name where the article uses only the surname later', () => {
    expect(heard('Ana Lopez runs the port.', '“The bridge is closed,” Ms. Lopez told the Gazette.')).toEqual([
      'direct Ana Lopez: “The bridge is closed,”',
    ])
  })
})
