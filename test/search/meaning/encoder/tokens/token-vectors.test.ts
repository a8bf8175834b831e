import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  packTokens,
  tokenBytes,
  tokenCosine,
  unpackTokens,
} from '../../../../../src/search/meaning/encoder/tokens/token-vectors.ts'

const SIZE = 4
const number = fc.integer({ min: -127, max: 127 })
const paragraph = fc
  .array(fc.array(number, { minLength: SIZE, maxLength: SIZE }), { maxLength: 6 })
  .chain((tokens) =>
    fc.record({
      vectors: fc.constant(Int8Array.from(tokens.flat())),
      sentences: fc.array(fc.record({ start: fc.nat(500), end: fc.nat(500) }), { maxLength: 4 }),
    }),
  )

describe('tokens that are kept', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), (all) => {
        expect(unpackTokens(packTokens(all, SIZE), all.length, SIZE)).toEqual(all)
      }),
    )
  })

  it('are none where they are those of another number of paragraphs, or of other bytes', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (all) => {
        const bytes = packTokens(all, SIZE)
        expect(unpackTokens(bytes, all.length + 1, SIZE)).toBeUndefined()
        expect(unpackTokens(bytes, all.length - 1, SIZE)).toBeUndefined()
        expect(unpackTokens(bytes.subarray(0, -1), all.length, SIZE)).toBeUndefined()
        expect(unpackTokens(Buffer.concat([bytes, bytes.subarray(0, 1)]), all.length, SIZE)).toBeUndefined()
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(5), (bytes, count) => {
        const read = unpackTokens(bytes, count, SIZE)
        expect(read === undefined || read.length === count).toBe(true)
      }),
    )
  })

  it('have the cosines of the vectors that they were, as nearly as matters', () => {
    const unit = fc
      .array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: 64, maxLength: 64 })
      .filter((numbers) => Math.hypot(...numbers) > 1)
      .map((numbers) => Float32Array.from(numbers, (x) => x / Math.hypot(...numbers)))
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const sum = (one: ArrayLike<number>, other: ArrayLike<number>) =>
          Array.from(one).reduce((all, x, i) => all + x * (other[i] ?? 0), 0)
        fc.pre([...a, ...b].every((x) => Math.abs(x) < 0.6))
        expect(tokenCosine(sum(tokenBytes(a), tokenBytes(b)))).toBeCloseTo(sum(a, b), 1)
      }),
      { numRuns: 50 },
    )
  })
})
