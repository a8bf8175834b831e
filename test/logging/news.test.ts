import { describe, expect, it } from 'vitest'
import type { Logger } from '../../src/logging/logger.ts'
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

  it('are told once, and what comes again is only for who looks closely', () => {
    const lines: string[] = []
    const write = (level: string) => (_fields: object, message: string) => lines.push(`${level} ${message}`)
    const logger: Logger = {
      debug: write('debug'),
      info: write('info'),
      warn: write('warn'),
      error: write('error'),
    }
    const news = new News()
    news.tell(logger, 'warn', {}, 'full')
    news.tell(logger, 'warn', {}, 'full')
    news.tell(logger, 'error', {}, 'failed (attempt 1)', 'failed')
    news.tell(logger, 'error', {}, 'failed (attempt 2)', 'failed')
    expect(lines).toEqual(['warn full', 'debug full', 'error failed (attempt 1)', 'debug failed (attempt 2)'])
  })
})
