import { describe, expect, it } from 'vitest'
import { VectorBlocks } from '../../../../src/search/arrays/vector-blocks.ts'
import { Nearness } from '../../../../src/search/meaning/encoder/nearness.ts'
import { LARGEST, twoModels, vector } from './two-models.ts'

const traits = twoModels(0.25)
const score = (cosine: number, { scale, nothing } = traits as { scale: number; nothing: number }) =>
  scale * (cosine * LARGEST - nothing)

const nearness = (question: Int8Array, ...passages: Int8Array[]) => {
  const blocks = new VectorBlocks(8)
  for (const [i, passage] of passages.entries()) blocks.put(passage, i)
  return new Nearness(traits, question, {
    paragraphs: blocks,
    nearest: [...passages.keys()],
  })
}

describe('by an encoder of two models', () => {
  const question = vector(1, 1)

  it('each has its share where both read', () => {
    const near = nearness(question, vector(0.25, 0.1))
    const [first, inEnglish] = [score(0.25), score(0.1, traits.english)]
    expect(10 * near.of(0)).toBeCloseTo(0.75 * first + 0.25 * inEnglish, 6)
    expect(10 * near.leastOf(0)).toBeCloseTo(Math.min(first, inEnglish), 6)
  })

  it.each([
    ['the passage', vector(1, 1), vector(0.25)],
    ['the question', vector(1), vector(0.25, 0.3)],
    ['both', vector(1), vector(0.25)],
  ])('the first decides where %s is in another language', (_which, asked, passage) => {
    const near = nearness(asked, passage)
    expect(10 * near.of(0)).toBeCloseTo(score(0.25), 6)
    expect(near.leastOf(0)).toBe(near.of(0))
    expect(near.agreesOn(0)).toBe(true)
  })

  it('what both together think nearest is first, and they agree where each thinks so', () => {
    const near = nearness(question, vector(0.2, 0.05), vector(0.19, 0.3), vector(0.1, 0.1))
    expect(near.nearest).toEqual([1, 0, 2])
    expect([0, 1, 2].map((paragraph) => near.agreesOn(paragraph))).toEqual([false, false, false])
    const agreed = nearness(question, vector(0.2, 0.05), vector(0.25, 0.3))
    expect([0, 1].map((paragraph) => agreed.agreesOn(paragraph))).toEqual([false, true])
  })
})
