import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Postings } from '../../../src/search/index/postings.ts'

/** Places ascend as they come in; any of them may be counted once more or be taken away. */
type Step = { kind: 'new' | 'more' | 'less' | 'away'; of: number }
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('new', 'new', 'new', 'more', 'less', 'away'),
    of: fc.nat(),
  }),
  { maxLength: 200 },
)

describe('the postings of a term', () => {
  it('are what a map would be, whatever comes and goes', () =>
    fc.assert(
      fc.property(fc.nat(60), steps, (begun, then) => {
        const first = Array.from({ length: begun }, (_, i) => [3 * i, 1 + (i % 3)] as const)
        const map = new Map(first)
        const postings = new Postings(first.flat())
        let next = 3 * begun
        for (const { kind, of } of then) {
          const places = [...map.keys()]
          const place = kind === 'new' ? next++ : (places[of % Math.max(1, places.length)] ?? 0)
          for (const one of [map, postings]) {
            const count = one.get(place) ?? 0
            if (kind === 'away' || (kind === 'less' && count < 2)) one.delete(place)
            else one.set(place, count + (kind === 'less' ? -1 : 1))
          }
          expect(postings.size).toBe(map.size)
          expect(postings.get(place)).toBe(map.get(place))
          expect(postings.has(place)).toBe(map.has(place))
        }
        expect(new Map(postings)).toEqual(map)
        expect([...postings.keys()].sort((a, b) => a - b)).toEqual([...map.keys()].sort((a, b) => a - b))
        expect([...postings.values()].length).toBe(map.size)
      }),
    ))

  it('are none after they were cleared', () => {
    const postings = new Postings([1, 2, 5, 1])
    postings.clear()
    expect([postings.size, [...postings], postings.get(1)]).toEqual([0, [], undefined])
  })
})
