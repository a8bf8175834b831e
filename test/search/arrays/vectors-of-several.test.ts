import { describe, expect, it } from 'vitest'
import { VectorsOfSeveral } from '../../../src/search/arrays/vectors-of-several.ts'

describe('several vectors for each place', () => {
  it('are found where they were put, and nowhere else', () => {
    const vectors = new VectorsOfSeveral()
    vectors.put(Int8Array.of(1, 2, 3, 4, 5, 6), 2, [4, 0, 2])
    expect([1, 2, 3, 4, 5].map((place) => vectors.of(place))).toEqual([
      undefined,
      Int8Array.of(1, 2, 3, 4),
      undefined,
      Int8Array.of(5, 6),
      undefined,
    ])
  })

  it('give way to others, and are gone when they are cleared', () => {
    const vectors = new VectorsOfSeveral()
    vectors.put(Int8Array.of(1, 2, 3), 100, [1, 2])
    vectors.put(Int8Array.of(9, 8), 101, [2])
    expect([vectors.of(100), vectors.of(101)]).toEqual([Int8Array.of(1), Int8Array.of(9, 8)])
    vectors.clear(101)
    expect([vectors.of(100), vectors.of(101)]).toEqual([Int8Array.of(1), undefined])
  })
})
