import { describe, expect, it } from 'vitest'
import { Gists } from '../../src/search/gists.ts'
import { tokensOf } from '../../src/search/terms.ts'
import { bytesOfVectors, WordVectors } from '../../src/search/word-vectors.ts'

const vectors = new WordVectors(
  bytesOfVectors({
    words: ['wool', 'fleece', 'price', 'rain'],
    likeness: Float32Array.from([1, 0, 0, 0.8, 0.6, 0, 0, 0, 1, 0, 1, 0]),
    sense: Float32Array.from([1, 1, 1, 1]),
    sources: ['four words'],
  }),
)

describe('what sentences speak of', () => {
  const gists = new Gists(vectors)
  for (const paragraph of [['fleece', 'price'], ['rain'], ['', 'unheard of']]) {
    for (const sentence of paragraph) gists.sentence(tokensOf(sentence))
    gists.paragraphEnds()
  }
  const near = (question: string, sentence: number) =>
    gists.withSentence(gists.of(tokensOf(question)), sentence)

  it('is told by two side by side together', () => {
    expect(near('the price of wool', 1)).toBeGreaterThan(near('the price of wool', 0))
    expect(near('the price of wool', 1)).toBeGreaterThan(0.9)
  })

  it('ends with the paragraph', () => {
    expect(near('price', 2)).toBeCloseTo(0, 5)
    expect(near('rain', 2)).toBeCloseTo(1, 1)
  })

  it('is nothing where no word is known', () => {
    expect(near('wool', 3)).toBe(0)
    expect(near('unheard of', 0)).toBe(0)
  })
})
