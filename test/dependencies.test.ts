import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circlesOf, readCode } from './support/source-code.ts'

/** The folders of `src/`, each with those that it may import from: dependencies point one way. */
const mayUse: Record<string, readonly string[]> = {
  article: [],
  speech: ['article'],
  search: ['article', 'speech', 'state', 'project-folder.ts', 'limits.ts', 'slices.ts', 'model-thread.ts'],
  archive: ['article', 'speech', 'search', 'state', 'project-folder.ts', 'slices.ts', 'model-thread.ts'],
  answer: ['article', 'speech', 'search', 'archive', 'slices.ts'],
  locale: ['article'],
  state: [],
  logging: [],
  telegram: ['article', 'speech', 'answer', 'locale', 'state', 'logging', 'limits.ts', 'slices.ts'],
  checking: ['article', 'speech'],
  adding: ['article', 'speech', 'checking', 'state'],
  terminal: ['article', 'speech', 'answer', 'locale', 'checking', 'adding'],
  service: ['article', 'archive', 'answer', 'state', 'logging', 'telegram', 'config.ts', 'slices.ts'],
}

/**
 * The rooms of a folder that has several, in their order: each may import from those before it. `DESIGN.md` tells why
 * those of `speech` stand as they do.
 */
const roomsInOrder: Record<string, readonly string[]> = {
  'src/article': ['shaping', 'formats', 'page'],
  'src/speech': [
    'lexicon',
    'text',
    'names',
    'grammar',
    'reports',
    'content',
    'people',
    'reference',
    'attribution',
    'pointing',
    'hearing',
  ],
  'src/speech/grammar': ['noun-phrases', 'appositions'],
  'src/speech/lexicon': ['callings', 'names', 'verbs'],
  'src/search': ['arrays', 'text', 'meaning', 'index', 'ranking'],
  'src/answer': ['people', 'offers'],
  'src/adding': ['fetching', 'reading', 'series'],
  'src/telegram': ['message', 'buttons', 'transport', 'listening', 'views', 'sending', 'commands', 'inline'],
  'src/telegram/transport': ['calls', 'state', 'outgoing', 'incoming'],
}

/** What a reader can still take in: a folder's files, a file's lines, a function's lines and branches. */
const MOST_FILES = 14
const MOST_LINES = 300
const MOST_FUNCTION_LINES = 50
const MOST_BRANCHES = 25

/** What is larger than that, or a circle, and why it is; by folder. The list may only become shorter. */
const exceptions: readonly { folder: string; reason: string; of: readonly string[] }[] = []

const code = readCode(
  new Map(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('src', name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  ),
)

/** The folder or file of `src/` that a path stands in. */
const roomOf = (path: string): string => path.split('/')[1] ?? ''

describe('dependencies', () => {
  it.each(Object.keys(mayUse))('of %s point one way', (folder) => {
    const files = code.filter(({ path }) => roomOf(path) === folder)
    expect(files.length).toBeGreaterThan(0)
    for (const { path, imports } of files)
      for (const imported of imports) {
        const room = roomOf(imported)
        if (room !== folder) expect(mayUse[folder], `${path} imports ${imported}`).toContain(room)
      }
  })

  it.each(Object.entries(roomsInOrder))('of the rooms of %s point one way', (folder, rooms) => {
    const roomIn = (path: string) =>
      path.startsWith(`${folder}/`) ? rooms.indexOf(path.slice(folder.length + 1).split('/')[0] ?? '') : -1
    const upwards = code.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => roomIn(path) >= 0 && roomIn(imported) > roomIn(path))
        .map((imported) => `${path} imports ${imported}`),
    )
    expect(upwards).toEqual([])
  })

  it('are said for the rooms of every folder that has several', () => {
    const rooms = new Map<string, Set<string>>()
    for (const { path } of code) {
      const parts = dirname(path).split('/')
      for (let i = 2; i < parts.length; i++) {
        const folder = parts.slice(0, i).join('/')
        rooms.set(folder, (rooms.get(folder) ?? new Set()).add(parts[i] ?? ''))
      }
    }
    const several = [...rooms].filter(([, names]) => names.size > 1)
    expect(Object.fromEntries(several.map(([folder, names]) => [folder, [...names].sort()]))).toEqual(
      Object.fromEntries(Object.entries(roomsInOrder).map(([folder, names]) => [folder, names.toSorted()])),
    )
  })

  it('are said for every folder', () => {
    const folders = new Set(code.map(({ path }) => roomOf(path)))
    expect([...folders].filter((name) => !name.includes('.')).sort()).toEqual(Object.keys(mayUse).sort())
  })
})

/** Something that is not as it should be: its name as exceptions have it, and what is wrong with it. */
interface Trouble {
  name: string
  is: string
}

const circles = circlesOf(code).map(
  ({ folder, members }): Trouble => ({
    name: `${folder}/: ${members.join(', ')}`,
    is: 'import from one another in a circle',
  }),
)

const filesIn = new Map<string, number>()
for (const { path } of code) filesIn.set(dirname(path), (filesIn.get(dirname(path)) ?? 0) + 1)
const fullFolders = [...filesIn].flatMap(([folder, count]): Trouble[] =>
  count > MOST_FILES ? [{ name: `${folder}/`, is: `has ${count} files, of ${MOST_FILES} at most` }] : [],
)

const longFiles = code.flatMap(({ path, lines }): Trouble[] =>
  lines > MOST_LINES ? [{ name: path, is: `has ${lines} lines, of ${MOST_LINES} at most` }] : [],
)

/** Types are what newcomers look names up for; functions and tables are only ever met in the file that imports them. */
const named = new Map<string, string[]>()
for (const { path } of code)
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
    /^export (?:interface|type|(?:abstract )?class|enum) (\w+)/gm,
  ))
    named.set(name, [...(named.get(name) ?? []), path])
const homonyms = [...named].flatMap(([name, paths]): Trouble[] =>
  paths.length > 1 ? [{ name, is: `is what several types are called: in ${paths.join(', ')}` }] : [],
)

const largeFunctions = code.flatMap(({ path, functions }) =>
  functions
    .filter(({ lines, branches }) => lines > MOST_FUNCTION_LINES || branches > MOST_BRANCHES)
    .map(
      ({ name, lines, branches }): Trouble => ({
        name: `${path} ${name}`,
        is: `has ${lines} lines, of ${MOST_FUNCTION_LINES} at most, and ${branches} branches, of ${MOST_BRANCHES}`,
      }),
    ),
)

describe('the house', () => {
  const excepted = exceptions.flatMap(({ folder, of }) =>
    of.map((name) => (name.startsWith('/') ? `${folder}${name}` : `${folder}/${name}`)),
  )

  it.each([
    ['circle of files or rooms, at any level', circles],
    ['folder with too many files', fullFolders],
    ['file that is too long', longFiles],
    ['name that several types have', homonyms],
    ['function that is too long, or has too many branches', largeFunctions],
  ])('has no %s', (_, troubles) =>
    expect(
      troubles.filter(({ name }) => !excepted.includes(name)).map(({ name, is }) => `${name} ${is}`),
    ).toEqual([]),
  )

  it('makes no exception that it need not make any more', () => {
    const names = [...circles, ...fullFolders, ...longFiles, ...homonyms, ...largeFunctions].map(
      ({ name }) => name,
    )
    expect(excepted.filter((name) => !names.includes(name))).toEqual([])
  })
})
