import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotProduct } from '../../../src/search/arrays/dot-product.ts'

const numbers = fc.int8Array({ minLength: 0, maxLength: 70 })

describe('the product of two vectors', () => {
  it('is the sum of the products of their numbers, however many there are', () =>
    fc.assert(
      fc.property(numbers, numbers, fc.nat(5), (a, b, from) => {
        const count = Math.max(0, Math.min(a.length, b.length - from))
        const one = Array.from({ length: count }, (_, i) => (a[i] ?? 0) * (b[from + i] ?? 0))
        expect(dotProduct(a, 0, b, from, count)).toBe(one.reduce((sum, x) => sum + x, 0))
      }),
    ))
})
