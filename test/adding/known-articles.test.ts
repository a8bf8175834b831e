import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import files from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CorpusFolder } from '../../src/adding/corpus-folder.ts'
import { readArticle } from '../../src/article/reading.ts'
import { temporaryFolder } from '../support/service.ts'

const COUNT = 60
const textOf = (number: number, edition = 0): string =>
  `Report ${number}\n\nThe bridge number ${number} was opened in the spring of ${1900 + number} by ${edition} engineers of the town.`

let folder: ReturnType<typeof temporaryFolder>
let corpus: string
let state: string
beforeEach(() => {
  folder = temporaryFolder()
  corpus = join(folder.path, 'corpus')
  state = join(folder.path, 'state')
  mkdirSync(corpus)
  for (let number = 0; number < COUNT; number++) write(number, textOf(number))
})
afterEach(() => folder.remove())

const write = (number: number, text: string): void =>
  writeFileSync(join(corpus, `report-${number}.txt`), text)

/** The folder, and how many files were read for it. */
async function opened(stateDir: string | undefined = state): Promise<{ there: CorpusFolder; read: number }> {
  const { readFile } = files
  let read = 0
  // What is read in the folder is counted, and read as ever.
  files.readFile = ((...given: Parameters<typeof readFile>) => {
    if (String(given[0]).startsWith(join(corpus, ''))) read += 1
    return readFile(...given)
  }) as typeof readFile
  syncBuiltinESMExports()
  try {
    const there = await CorpusFolder.open(corpus, stateDir)
    return { there, read }
  } finally {
    files.readFile = readFile
    syncBuiltinESMExports()
  }
}

const twinOf = async (there: CorpusFolder, text: string) =>
  there.twins.of(await readArticle('new.txt', text))?.id

describe('the folder of a corpus of many articles', () => {
  it('reads only what is new or was written since, and knows the same twins', async () => {
    const first = await opened()
    expect([first.read, await twinOf(first.there, textOf(7))]).toEqual([COUNT, 'report-7'])
    const again = await opened()
    expect([again.read, await twinOf(again.there, textOf(7))]).toEqual([0, 'report-7'])
    write(7, textOf(7, 12))
    rmSync(join(corpus, 'report-8.txt'))
    write(100, textOf(100))
    const changed = await opened()
    expect(changed.read).toBe(2)
    const twins = await Promise.all(
      [textOf(7), textOf(7, 12), textOf(8), textOf(100)].map((text) => twinOf(changed.there, text)),
    )
    expect(twins).toEqual([undefined, 'report-7', undefined, 'report-100'])
    expect(changed.there.fileOf('report-8')).toBeUndefined()
  })

  it('reads all where what is kept is torn, deleted or of no use', async () => {
    await opened()
    const kept = join(state, 'fingerprints')
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'verbatim fingerprints 1\ntorn')
    expect((await opened()).read).toBe(COUNT)
    rmSync(state, { recursive: true })
    expect((await opened()).read).toBe(COUNT)
    writeFileSync(join(folder.path, 'file'), '')
    expect((await opened(join(folder.path, 'file'))).read).toBe(COUNT)
  })

  it('leaves out what is no article, and does not read that again', async () => {
    writeFileSync(join(corpus, 'broken.md'), '---\ntitle: a: b\n---\n\nText.')
    expect((await opened()).read).toBe(COUNT + 1)
    const { there, read } = await opened()
    expect([read, there.fileOf('broken')]).toEqual([0, 'broken.md'])
  })
})
