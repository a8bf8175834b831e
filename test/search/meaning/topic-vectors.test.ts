import { describe, expect, it } from 'vitest'
import { TopicVectors } from '../../../src/search/meaning/topic-vectors.ts'
import { bytesOfVectors, WordVectors } from '../../../src/search/meaning/word-vectors.ts'
import { tokensOf } from '../../../src/search/text/terms.ts'
import { atOnce } from '../../../src/slices.ts'

const vectors = atOnce(
  WordVectors.reading(
    bytesOfVectors({
      words: ['wool', 'fleece', 'price', 'rain'],
      likeness: Float32Array.from([1, 0, 0, 0.8, 0.6, 0, 0, 0, 1, 0, 1, 0]),
      sense: Float32Array.from([1, 1, 1, 1]),
      sources: ['four words'],
    }),
  ),
)

describe('what sentences speak of', () => {
  const topicVectors = new TopicVectors(vectors)
  for (const paragraph of [['fleece', 'price'], ['rain'], ['', 'unheard of']]) {
    for (const sentence of paragraph) topicVectors.sentence(tokensOf(sentence))
    topicVectors.paragraphEnds()
  }
  const near = (question: string, sentence: number) =>
    topicVectors.withSentence(topicVectors.of(tokensOf(question)), sentence)

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
