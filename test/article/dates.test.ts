import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateIn, dateWords, newestFirst } from '../../src/article/dates.ts'

describe('the date of an article', () => {
  it.each([
    ['12 May 2026', 2026, 5, 12],
    ['Tuesday, May 12, 2026 10:23 a.m. EDT', 2026, 5, 12],
    ['2026-05-12T10:23:00Z', 2026, 5, 12],
    ['12.05.2026', 2026, 5, 12],
    ['Published 4:25 PM, May 11, 2015', 2015, 5, 11],
    ['3rd Sept. 2021; updated 4 October 2021', 2021, 9, 3],
    ['12 мая 2026 года', 2026, 5, 12],
    ['2026-жылдын 12-майы', 2026, 5, 12],
    ['25/12/2023', 2023, undefined, undefined],
    ['May 2026', 2026, 5, undefined],
    ['03/04/2023', 2023, undefined, undefined],
    ['in 2019', 2019, undefined, undefined],
    ['2026-13-40', 2026, undefined, undefined],
  ])('is read from %s', (text, year, month, day) => {
    const { ...found } = dateIn(text)
    expect(found).toEqual({
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
    })
  })

  it.each(['', 'yesterday', 'Marta Lopez', '12 days ago', 'Maya said'])('is none in “%s”', (text) =>
    expect(dateIn(text)).toBeUndefined(),
  )

  it('is a real one or none, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { month = 1, day = 1 } = dateIn(text) ?? { year: 1 }
        expect(month >= 1 && month <= 12 && day >= 1 && day <= 31).toBe(true)
      }),
    ))

  it('puts the newest first, and what has none last', () => {
    const dates = ['May 2026', '2026-05-12', '', '1 January 2027', '2025'].map(dateIn)
    expect(dates.toSorted(newestFirst)).toEqual([
      { year: 2027, month: 1, day: 1 },
      { year: 2026, month: 5, day: 12 },
      { year: 2026, month: 5 },
      { year: 2025 },
      undefined,
    ])
    expect(dateWords({ year: 2026, month: 5, day: 12 })).toBe('May май мая мае 2026 12')
  })
})
