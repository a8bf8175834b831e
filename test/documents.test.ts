import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  'corpus/README.md',
  'tools/encoder/README.md',
]
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, link = '']) => link)
    for (const link of links.filter((one) => !/^[a-z]+:/.test(one)))
      expect(existsSync(join(dirname(document), link)), link).toBe(true)
  })

  it('names files and folders that are there', () => {
    const paths = [...text.matchAll(/`((?:src|test|data|tools|bench|locales|corpus|docs)\/[\w./-]*)`/g)]
    for (const [, path = ''] of paths) {
      // What a reader makes, or a program.
      if (/[A-Z]{2}|^corpus\/\w+\.md$/.test(path)) continue
      expect(existsSync(path), path).toBe(true)
    }
  })

  it('names scripts that are there', () => {
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script)
  })
})
