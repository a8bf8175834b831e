import { describe, expect, it } from 'vitest'
import { circlesOf, readCode } from './source-code.ts'

const read = (text: string) => readCode(new Map([['a/b.ts', text]]))[0]

describe('a file of source code', () => {
  it('imports what it takes types from, passes on, or loads later', () => {
    const file = read(`import type { One } from '../one.ts'
import zod from 'zod'
export * from './two.ts'
import './three.ts'
const four = await import('../c/four.ts')
`)
    expect(file?.imports).toEqual(['one.ts', 'a/two.ts', 'a/three.ts', 'c/four.ts'])
    expect(file?.lines).toBe(5)
  })

  it('has functions of all kinds, each with its own branches, the comment before it left out', () => {
    const file = read(`/** Adds. */
export function add(a?: number, b = 1) {
  // Missing counts nothing.
  if (a && b) return a + b
  return [1, 2].map((x) => (x > 1 ? x : 0))
}
const twice = (n?: number) =>
  n ?? 2
class Shop {
  constructor() {
    for (const x of []) while (x) break
  }
  #open() {
    try {
    } catch {}
    switch (1) {
      case 1:
      default:
    }
  }
}
declare function elsewhere(): void
`)
    expect(file?.functions).toEqual([
      { name: 'add', lines: 5, branches: 2 },
      { name: 'add', lines: 1, branches: 1 },
      { name: 'twice', lines: 2, branches: 0 },
      { name: 'constructor', lines: 3, branches: 2 },
      { name: '#open', lines: 8, branches: 2 },
    ])
  })
})

describe('a circle', () => {
  const circles = (imports: Record<string, string[]>) =>
    circlesOf(Object.entries(imports).map(([path, others]) => ({ path, imports: others })))

  it('is found between files, over several too', () => {
    const found = circles({
      'a/x.ts': ['a/y.ts'],
      'a/y.ts': ['a/z.ts'],
      'a/z.ts': ['a/x.ts'],
      'a/w.ts': ['a/x.ts'],
    })
    expect(found).toEqual([{ folder: 'a', members: ['x.ts', 'y.ts', 'z.ts'] }])
  })

  it('is found between rooms whose files have none', () => {
    const found = circles({ 'a/b/x.ts': ['a/c/y.ts'], 'a/c/z.ts': ['a/b/w.ts'] })
    expect(found).toEqual([{ folder: 'a', members: ['b', 'c'] }])
  })

  it('is not where arrows point one way', () => {
    expect(circles({ 'a/x.ts': ['a/b/y.ts', 'a/c/z.ts'], 'a/b/y.ts': ['a/c/z.ts'] })).toEqual([])
  })
})
