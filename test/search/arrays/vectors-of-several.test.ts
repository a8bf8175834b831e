import { describe, expect, it } from 'vitest'
import { VectorsOfSeveral } from '../../../src/search/arrays/vectors-of-several.ts'

describe('several vectors for each place', () => {
  it('are found where they were put, and nowhere else', () => {
    const vectors = new VectorsOfSeveral(2)
    vectors.put(Int8Array.of(1, 2, 3, 4, 5, 6), 2, [2, 0, 1])
    expect([1, 2, 3, 4, 5].map((place) => vectors.of(place))).toEqual([
      undefined,
      Int8Array.of(1, 2, 3, 4),
      undefined,
      Int8Array.of(5, 6),
      undefined,
    ])
  })

  it('give way to others, and are gone when they are cleared', () => {
    const vectors = new VectorsOfSeveral(1)
    vectors.put(Int8Array.of(1, 2, 3), 100, [1, 2])
    vectors.put(Int8Array.of(9, 8), 101, [2])
    expect([vectors.of(100), vectors.of(101)]).toEqual([Int8Array.of(1), Int8Array.of(9, 8)])
    vectors.clear(101)
    expect([vectors.of(100), vectors.of(101)]).toEqual([Int8Array.of(1), undefined])
  })

  it('are nearly the same where very many stand before them', () => {
    const vectors = new VectorsOfSeveral(4, 10)
    const all = Int8Array.of(30, -20, 10, 0, 0, 0, 0, 0, -9, 9, 20, 30)
    vectors.put(all, 9, [1, 2])
    const found = [9, 10].flatMap((place) => [...(vectors.of(place) ?? [])])
    expect(found.slice(4, 8)).toEqual([0, 0, 0, 0])
    for (const [i, x] of found.entries()) expect(Math.abs(x - (all[i] ?? 0))).toBeLessThan(5)
  })
})
