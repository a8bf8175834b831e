import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, Names } from '../../../src/search/text/names.ts'
import { atOnce } from '../../../src/slices.ts'

const NAMES = [
  'Seitek Kachkynbai',
  'Sadyr Japarov',
  'Vladimir Putin',
  'Hillary Clinton',
  'Bill Clinton',
  'José Álvarez',
]

const likelyNames = (asked: string, names: readonly string[]) =>
  atOnce(Names.of(names))
    .withFit(asked)
    .map(({ name }) => name)

describe('finding a name', () => {
  it.each([
    ['Kachkynbai', 'Seitek Kachkynbai'],
    ['kachkinbay', 'Seitek Kachkynbai'],
    ['Качкынбай', 'Seitek Kachkynbai'],
    ['Жапаров', 'Sadyr Japarov'],
    ['Japarof', 'Sadyr Japarov'],
    ['путин', 'Vladimir Putin'],
    ['Путина', 'Vladimir Putin'],
    ['PUTIN', 'Vladimir Putin'],
    ['alvarez', 'José Álvarez'],
    ['bill clinton', 'Bill Clinton'],
    ['Zhaparov', 'Sadyr Japarov'],
    ['Джапарова', 'Sadyr Japarov'],
    ['Mr. Putin', 'Vladimir Putin'],
    ['President Putin', 'Vladimir Putin'],
    ['Putin’s', 'Vladimir Putin'],
    ['Dr José Álvarez, Jr.', 'José Álvarez'],
  ])('%s is %s', (asked, name) => expect(likelyNames(asked, NAMES)[0]).toBe(name))

  it('names both of one surname', () => {
    expect(likelyNames('Clinton', NAMES)).toEqual(['Hillary Clinton', 'Bill Clinton'])
  })

  it.each(['', '   ', '!?', 'Merkel', 'Pu'])('finds nobody called %j', (asked) => {
    expect(likelyNames(asked, NAMES)).toEqual([])
  })
})

describe('the names of a corpus', () => {
  const part = fc.constantFrom(
    ...'Sadyr Seitek Japarov Zhaparov Japarova Bill Clinton Clintons Hillary Álvarez Jr. Dr. de Putin Путина x'.split(
      ' ',
    ),
  )
  const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))

  it('are found by their parts as they are by looking at each', () =>
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), fc.oneof(name, fc.string()), (all, asked) => {
        const each = all.flatMap((one) => atOnce(Names.of([one])).withFit(asked))
        expect(atOnce(Names.of(all)).withFit(asked)).toEqual(each.sort((a, b) => b.fit - a.fit))
      }),
    ))
})

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['putin', 'putin', 0],
    ['rusia', 'russia', 1],
    ['pashinayn', 'pashinyan', 1],
    ['abc', 'xyz', 3],
  ] as const)('%s to %s is %d', (a, b, distance) => expect(editDistance(a, b, 3)).toBe(distance))

  it('stops counting beyond the limit', () => expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3))
})
