import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotProduct } from '../../../src/search/arrays/dot-product.ts'
import { dotProducts, productsOfEach } from '../../../src/search/arrays/dot-products.ts'

/** All products, each with the place of its vector. */
const productsOf = (wanted: Int8Array, all: Int8Array): [number, number][] =>
  [...dotProducts(wanted, all)].flatMap(({ from, products }) =>
    Array.from(products, (product, i): [number, number] => [from + i, product]),
  )

const expected = (wanted: Int8Array, all: Int8Array): [number, number][] =>
  Array.from({ length: Math.floor(all.length / wanted.length) }, (_, at) => [
    at,
    dotProduct(wanted, 0, all, at * wanted.length, wanted.length),
  ])

describe('the products of a vector with many', () => {
  it('are those with one after the other, whatever the length of the vectors', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(1, 7, 16, 32, 33, 384),
        fc.nat(20),
        fc.int8Array({ minLength: 400, maxLength: 400 }),
        fc.nat(15),
        (size, count, numbers, rest) => {
          const at = (i: number) => numbers[(i * 7 + size) % numbers.length] ?? 0
          const all = Int8Array.from({ length: size * count + Math.min(rest, size - 1) }, (_, i) => at(i))
          const wanted = numbers.subarray(0, size)
          expect(productsOf(wanted, all)).toEqual(expected(wanted, all))
        },
      ),
    ))

  it('are all there where they do not fit at once, from memory that threads share too', () => {
    const size = 384
    const all = new Int8Array(new SharedArrayBuffer(size * 2000 + 5))
    for (let i = 0; i < all.length; i++) all[i] = (i * 31) % 255
    const wanted = all.slice(size * 1999, size * 2000)
    expect(productsOf(wanted, all)).toEqual(expected(wanted, all))
  })

  it('are right at the ends of what a byte holds', () => {
    const wanted = new Int8Array(384).fill(-128)
    expect(productsOf(wanted, new Int8Array(768).fill(-128))).toEqual([
      [0, 384 * 128 * 128],
      [1, 384 * 128 * 128],
    ])
  })

  it('are none where there are no vectors', () => {
    expect(productsOf(new Int8Array(384), new Int8Array())).toEqual([])
    expect(productsOf(new Int8Array(), new Int8Array(5))).toEqual([])
  })
})

describe('the products of each of some vectors with many', () => {
  it('are those of one after the other, whatever the length of the vectors and however many there are', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(1, 7, 16, 64),
        fc.nat(4),
        fc.constantFrom(0, 1, 9, 4000),
        fc.int8Array({ minLength: 400, maxLength: 400 }),
        (size, places, count, numbers) => {
          const all = Int8Array.from(
            { length: size * count },
            (_, i) => numbers[(i * 7) % numbers.length] ?? 0,
          )
          const wanted = numbers.slice(0, size * places)
          const found = Array.from({ length: places }, () => new Array<number>(count).fill(Number.NaN))
          productsOfEach(wanted, size, all, (place, from, products) => {
            for (const [i, product] of products.entries()) found[place]?.splice(from + i, 1, product)
          })
          const one = (place: number) => wanted.subarray(place * size, (place + 1) * size)
          expect(found).toEqual(
            found.map((_, place) => expected(one(place), all).map(([, product]) => product)),
          )
        },
      ),
      { numRuns: 30 },
    ))
})
