import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('docs/security.md', () => {
  it('names a test for each promise, and every one of them is there', () => {
    const rows = readFileSync('docs/security.md', 'utf8').match(/^\| (?!Against|---).+\|$/gm) ?? []
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) {
      const tests = [...row.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, path = '']) => path)
      expect(tests.length, row).toBeGreaterThan(0)
      for (const path of tests) expect(existsSync(path), path).toBe(true)
    }
  })
})
