import { existsSync, readFileSync } from 'node:fs'
import { Tokenizer } from '@huggingface/tokenizers'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../../../src/search/meaning/encoder/tokens/pieces.ts'
import { sentencesOf } from '../../../../../src/search/text/sentences.ts'

const FILE = 'data/encoder/tokenizer.json'

describe.skipIf(!existsSync(FILE))('a text in tokens', () => {
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(FILE, 'utf8')), {})
  const texts = [
    'passage: Aida Osmonova: “We dig,” said Aida Osmonova. Snow fell on the pass; the road was closed. Why? | Weather',
    'passage: Жогорку Кеңеш мыйзамды кабыл алды. Депутаттар 10 000 сомду бөлдү.  Эми эмне болот? | Мыйзам',
    'passage: One sentence only | Title',
  ]

  it.each(texts)('has the same ones where its sentences are cut by themselves: %s', (text) => {
    const pieces = piecesOf(tokenizer, text, sentencesOf(text), 500)
    expect(pieces.ids).toEqual(tokenizer.encode(text).ids)
    expect(pieces.ids).toEqual(piecesOf(tokenizer, text, [], 500).ids)
  })

  it('tells which of them each sentence has', () => {
    const [text = ''] = texts
    const spans = sentencesOf(text).slice(1)
    const { ids, sentences } = piecesOf(tokenizer, text, spans, 500)
    const words = sentences.map(({ start, end }) => tokenizer.decode(ids.slice(start, end)).trim())
    expect(words).toEqual(spans.map(({ start, end }) => text.slice(start, end).trim()))
  })

  it('has its first ones and the mark of the end where it is too long, and no sentences beyond', () => {
    const text = `passage: ${'It is cold. '.repeat(500)}| Weather`
    const { ids, sentences } = piecesOf(tokenizer, text, sentencesOf(text), 20)
    expect(ids).toHaveLength(20)
    expect(ids).toEqual(piecesOf(tokenizer, text, [], 20).ids)
    expect(sentences.every(({ start, end }) => start < end && end <= 19)).toBe(true)
    expect(sentences.length).toBeLessThan(8)
  })
})
