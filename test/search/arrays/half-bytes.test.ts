import { describe, expect, it } from 'vitest'
import { randomNumbers } from '../../../bench/random-numbers.ts'
import { fromHalfBytes, halfBytesFor, halfBytesOf } from '../../../src/search/arrays/half-bytes.ts'

const random = randomNumbers()
/** Spread as an encoder's numbers are: sums of many. */
const spread = (size: number) =>
  size * (Array.from({ length: 12 }, random).reduce((sum, x) => sum + x, 0) - 6)
const numbersOf = (count: number, size: number) =>
  Int8Array.from({ length: count }, () => Math.max(-127, Math.min(127, Math.round(spread(size)))))

describe('numbers of four bits', () => {
  it.each([1, 2, 127, 128, 129, 384, 512])('take half the room: %i of them', (count) => {
    const packed = halfBytesOf(numbersOf(count, 20))
    expect(packed).toHaveLength(halfBytesFor(count))
    expect(packed.length).toBeLessThanOrEqual(Math.ceil(count / 2) + Math.ceil(count / 128))
    expect(fromHalfBytes(packed, count)).toHaveLength(count)
  })

  it('give products that are off by hardly more than a hundredth of the lengths', () => {
    const product = (a: Int8Array, b: Int8Array) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
    for (let i = 0; i < 200; i++) {
      const [one, other] = [numbersOf(512, 20), numbersOf(512, 20)]
      const off = product(one, fromHalfBytes(halfBytesOf(other), 512)) - product(one, other)
      const lengths = Math.sqrt(product(one, one) * product(other, other))
      expect(Math.abs(off) / lengths).toBeLessThan(0.02)
    }
  })

  it('leave zeros as they are, beside others too', () => {
    const numbers = numbersOf(256, 20)
    numbers.fill(0, 128)
    expect(fromHalfBytes(halfBytesOf(numbers), 256).subarray(128)).toEqual(new Int8Array(128))
  })
})
