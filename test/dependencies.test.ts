import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The folders of `src/`, each with those that it may import from: dependencies point one way. */
const mayUse: Record<string, readonly string[]> = {
  article: [],
  speech: ['article'],
  search: ['article', 'speech', 'state', 'project-folder.ts'],
  archive: ['article', 'speech', 'search', 'state', 'project-folder.ts'],
  answer: ['article', 'speech', 'search', 'archive'],
  locale: ['article'],
  state: [],
  logging: [],
  telegram: ['article', 'speech', 'answer', 'locale', 'state', 'logging'],
  checking: ['article', 'speech'],
  adding: ['article', 'speech', 'checking', 'state'],
  terminal: ['article', 'speech', 'answer', 'locale', 'checking', 'adding'],
  service: ['article', 'archive', 'answer', 'state', 'logging', 'telegram', 'config.ts'],
}

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', name))
}

/** What a file imports of `src/`, as paths from there. */
function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import\() ?'(\.[^']+)'/g)
  return [...found].map(([, path = '']) => relative('src', join(dirname(file), path)))
}

describe('dependencies', () => {
  it.each(Object.keys(mayUse))('of %s point one way', (folder) => {
    const files = sourceFiles().filter((file) => file.startsWith(join('src', folder, '/')))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files)
      for (const path of importsOf(file)) {
        const [room = ''] = path.split('/')
        if (room !== folder) expect(mayUse[folder], `${file} imports ${path}`).toContain(room)
      }
  })

  it('are said for every folder', () => {
    const folders = new Set(sourceFiles().map((file) => file.split('/')[1] ?? ''))
    expect([...folders].filter((name) => !name.includes('.')).sort()).toEqual(Object.keys(mayUse).sort())
  })
})
