import { describe, expect, it } from 'vitest'
import { Search } from '../../../src/search/search.ts'
import { hearSpeech } from '../../../src/speech/speech.ts'

/** How certain it is that an article of these paragraphs answers, and with what it does. */
async function answerTo(question: string, ...texts: string[]): Promise<string> {
  const paragraphs = texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const }))
  const { certainty, hits } = await new Search([hearSpeech({ id: 'a', title: 'News', paragraphs })]).find(
    question,
    1,
  )
  const [first] = hits
  const marked = first?.paragraph.text.slice(first.sentence.start, first.sentence.end)
  return `${certainty}: ${marked ?? ''}`
}

describe('how old somebody is', () => {
  it.each([
    ['how old is Roe?', 'Tom Roe, 19, was there.'],
    ['What age is Tom Roe', 'Tom Roe (19) was there.'],
    ['How old was Tom Roe?', 'Tom Roe was 19 when he left.'],
    ['how old is Tom Roe', 'With them came the 19-year-old striker Tom Roe.'],
    ['how old are Roe and Doe', 'She met 30-year-old Tom Roe and 16-year-old Ana Doe.'],
    ['how old is the girl', 'A 12-year-old girl was hurt.'],
    ['How old is the man?', 'A man in his 20s was hurt.'],
    ['сколько лет Жапарову', 'Садыр Жапаров, 55 лет, не приехал.'],
    ['Жапаров канча жашта', 'With them came Sadyr Japarov, 55.'],
  ])('is surely told: %s, by “%s”, wherever else there are numbers', async (question, told) => {
    const other = 'Roe and Doe and Japarov sold 40 sheep to 12 old men in May 2019.'
    expect(await answerTo(question, other, `Snow fell on the pass. ${told} It was late.`)).toBe(
      `sure: ${told}`,
    )
  })

  it.each([
    ['how old is Roe?', 'Tom Roe sold 40 sheep in May 2019 to an old man.'],
    ['how old is Roe?', 'Tom Roe, 40 sheep and 12 goats were lost.'],
    ["how old is Tom Roe's son", 'Tom Roe, 58, and a boy came.'],
    ['how old is Tom Doe', 'Ana Roe, 58, met Tom Doe there.'],
  ])('is not surely told: %s, by “%s”', async (question, text) => {
    expect(await answerTo(question, text)).not.toMatch(/^sure/)
  })
})
