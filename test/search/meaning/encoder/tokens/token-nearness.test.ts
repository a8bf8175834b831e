import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TokenNearness } from '../../../../../src/search/meaning/encoder/tokens/token-nearness.ts'
import { tokenBytes, tokenCosine } from '../../../../../src/search/meaning/encoder/tokens/token-vectors.ts'

const SIZE = 16
/** A token that has this direction alone: those of one direction have the cosine 1, others 0. */
const towards = (direction: number) =>
  tokenBytes(Float32Array.from({ length: SIZE }, (_, i) => (i === direction ? 0.5 : 0)))
const tokens = (...directions: number[]) => Int8Array.from(directions.flatMap((one) => [...towards(one)]))
/** What `towards` gives of itself. */
const SAME = tokenCosine(100 * 100)

const compared = (
  asked: number[],
  weights: number[],
  told: number[],
  sentences = [{ start: 0, end: told.length }],
) =>
  new TokenNearness({ vectors: tokens(...asked), weights: Float32Array.from(weights) }, SIZE).to({
    vectors: tokens(...told),
    sentences,
  })

describe('a question is compared with a paragraph token by token', () => {
  it('and each of its tokens counts by the one that is nearest there, and by how much it matters', () => {
    expect(compared([1, 2], [0.5, 0.5], [3, 2, 1]).whole).toBeCloseTo(SAME)
    expect(compared([1, 2], [0.75, 0.25], [3, 1]).whole).toBeCloseTo(0.75 * SAME)
    expect(compared([1, 2], [0.75, 0.25], [3, 4]).whole).toBe(0)
  })

  it('and with each of its sentences, as far as they are read', () => {
    const near = compared(
      [1, 2],
      [0.5, 0.5],
      [9, 1, 4, 2, 1],
      [
        { start: 1, end: 3 },
        { start: 3, end: 5 },
        { start: 5, end: 5 },
      ],
    )
    expect(near.whole).toBeCloseTo(SAME)
    expect(near.sentences[0]).toBeCloseTo(0.5 * SAME)
    expect(near.sentences[1]).toBeCloseTo(SAME)
    expect(near.sentences[2]).toBeUndefined()
    expect(near.sentences[3]).toBeUndefined()
  })

  it('but for tokens that hardly matter', () => {
    expect(compared([1, 2], [0.98, 0.02], [1]).whole).toBeCloseTo(SAME)
  })

  it('and no sentence is nearer than the whole', () => {
    const some = fc.array(fc.nat(SIZE - 1), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(some, some, some, (asked, first, second) => {
        const near = compared(
          asked,
          asked.map(() => 1 / asked.length),
          [...first, ...second],
          [
            { start: 0, end: first.length },
            { start: first.length, end: first.length + second.length },
          ],
        )
        for (const sentence of near.sentences) expect(sentence).toBeLessThanOrEqual(near.whole + 1e-9)
      }),
    )
  })
})
