import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askerOf,
  keyLength,
  type Press,
  packAddress,
  packPress,
  paragraphLimit,
  trailLimit,
  unpackAddress,
  unpackPress,
} from '../../src/telegram/buttons/callback-data.ts'
import { fromDigits, toDigits } from '../../src/telegram/buttons/numerals.ts'

const key = fc.stringMatching(new RegExp(`^[A-Za-z0-9_-]{${keyLength}}$`, 'u'))
/** Telegram's ids have at most 52 significant bits. */
const asker = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 ** 52 - 1 }))
const page = fc.nat({ max: 64 ** 3 - 1 })
const address = fc.record({ article: key, paragraph: fc.nat({ max: paragraphLimit - 1 }) })
const trail = (min: number) =>
  fc
    .tuple(asker, fc.array(address, { minLength: min, maxLength: trailLimit }), fc.nat())
    .map(([asker, passages, n]) => ({
      asker,
      passages,
      shown: passages.length > 0 ? n % passages.length : 0,
    }))

const press: fc.Arbitrary<Press> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('passage' as const, 'next' as const, 'previous' as const, 'around' as const),
    trail: trail(1),
  }),
  fc.record({ kind: fc.constant('quotes' as const), trail: trail(0), person: key, page }),
  fc.record({ kind: fc.constant('passage' as const), trail: trail(1), isNext: fc.constant(true as const) }),
  fc.record({ kind: fc.constant('articles' as const), asker, page, isNext: fc.constant(true as const) }),
  fc.record({ kind: fc.constantFrom('person' as const, 'saying' as const), asker, person: key }),
  fc.record({ kind: fc.constantFrom('speakers' as const, 'articles' as const), asker, page }),
  fc.record({ kind: fc.constantFrom('article' as const, 'subject' as const), asker, article: key }),
  fc.record({ kind: fc.constant('random' as const), asker, after: fc.nat({ max: 64 ** 4 - 1 }) }),
)

describe('callback data', () => {
  it('says the same when it comes back, in 1 to 64 bytes', () => {
    fc.assert(
      fc.property(press, (sent) => {
        const data = packPress(sent)
        expect(Buffer.byteLength(data)).toBeGreaterThan(0)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
        expect(unpackPress(data)).toEqual(sent)
      }),
    )
  })

  it('is read or refused, never misread, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          press.map(packPress).map((data) => data.slice(0, -1)),
        ),
        (data) => {
          const read = unpackPress(data)
          if (read) {
            expect(packPress(read)).toBe(data)
            expect(askerOf(read)).toBeGreaterThanOrEqual(0)
          }
        },
      ),
    )
  })

  it('names a passage in a start parameter', () => {
    fc.assert(
      fc.property(address, (sent) => {
        expect(packAddress(sent)).toMatch(/^[A-Za-z0-9_-]{1,63}$/u)
        expect(unpackAddress(packAddress(sent))).toEqual(sent)
      }),
    )
  })
})

describe('numbers in buttons', () => {
  it('come back as they were, up to the largest that is exact', () => {
    for (const value of [0, 1, 63, 64, 2 ** 52 - 1]) expect(fromDigits(toDigits(value, 9))).toBe(value)
    expect(() => toDigits(64, 1)).toThrow(RangeError)
    expect(() => toDigits(-1, 2)).toThrow(RangeError)
    expect(fromDigits('')).toBeUndefined()
    expect(fromDigits('a b')).toBeUndefined()
    expect(fromDigits('_'.repeat(20))).toBeUndefined()
  })
})
