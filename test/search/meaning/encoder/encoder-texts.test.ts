import { describe, expect, it } from 'vitest'
import {
  passageText,
  sentencesInPassage,
  sentenceTexts,
} from '../../../../src/search/meaning/encoder/encoder-texts.ts'
import { hearSpeech } from '../../../../src/speech/speech.ts'

describe('a paragraph as the encoder reads it', () => {
  const article = hearSpeech({
    id: 'snow',
    title: 'Weather',
    paragraphs: [
      { number: 1, text: '“We dig,” said Aida Osmonova. Snow fell on the pass.', kind: 'body' },
      { number: 2, text: 'Rain came.', kind: 'body' },
    ],
  })

  it('has its sentences where it says, behind who speaks and before the title', () => {
    const said = article.paragraphs.map((paragraph) => {
      const text = passageText(article, paragraph)
      return sentencesInPassage(paragraph).map(({ start, end }) => text.slice(start, end))
    })
    expect(said).toEqual([['“We dig,” said Aida Osmonova.', 'Snow fell on the pass.'], ['Rain came.']])
  })

  it('is read sentence by sentence besides, where it has several', () => {
    expect(article.paragraphs.map((paragraph) => sentenceTexts(article, paragraph).length)).toEqual([2, 0])
  })
})
