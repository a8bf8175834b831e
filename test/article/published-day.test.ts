import { describe, expect, it } from 'vitest'
import { publishedDay } from '../../src/article/published-day.ts'

describe('the day that a date names', () => {
  it.each([
    ['2026-05-03', [2026, 5, 3]],
    ['2026-05-03T23:30:00+06:00', [2026, 5, 3]],
    ['3 May 2026', [2026, 5, 3]],
    ['Tuesday, May 12th, 2026 10:23 a.m. EDT', [2026, 5, 12]],
    ['Sept. 1, 2023', [2023, 9, 1]],
    ['3 мая 2026, 10:00', [2026, 5, 3]],
    ['03.05.2026', [2026, 5, 3]],
    ['May 3, 2026; updated May 4, 2026', [2026, 5, 3]],
    ['29 February 2024', [2024, 2, 29]],
  ])('of "%s" is known', (published, [year, month, day]) => {
    expect(publishedDay(published)).toEqual({ year, month, day })
  })

  it.each(['', 'last week', '05/12/2026', '2026-02-30', '31 June 2026', 'May 2026', 'x'.repeat(10_000)])(
    'of "%s" is not',
    (published) => {
      expect(publishedDay(published)).toBeUndefined()
    },
  )
})
