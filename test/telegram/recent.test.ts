import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Recent } from '../../src/telegram/recent.ts'

describe('what was noted last', () => {
  it('is known with its newest value, as many as asked for at the least and twice as many at the most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 100 }),
        (least, keys) => {
          const recent = new Recent<number, number>(least)
          for (const [at, key] of keys.entries()) recent.set(key, at)
          const newestFirst = [...new Set(keys.toReversed())]
          for (const key of newestFirst.slice(0, least)) expect(recent.get(key)).toBe(keys.lastIndexOf(key))
          const known = newestFirst.filter((key) => recent.has(key))
          expect(known.length).toBeLessThanOrEqual(2 * least)
          for (const key of known) expect(recent.get(key)).toBe(keys.lastIndexOf(key))
        },
      ),
    )
  })
})
