import { describe, expect, it } from 'vitest'
import { News } from '../../src/logging/news.ts'

describe('news', () => {
  it('are what was not told within the last minute', () => {
    let now = 0
    const news = new News(() => now)
    expect(news.isNew('a')).toBe(true)
    expect(news.isNew('b')).toBe(true)
    now = 60_000
    expect(news.isNew('a')).toBe(false)
    now = 60_001
    expect(news.isNew('a')).toBe(true)
    expect(news.isNew('a')).toBe(false)
  })
})
