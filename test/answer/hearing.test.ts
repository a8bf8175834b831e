import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { Shelf } from '../../src/answer/shelf.ts'
import { Archive } from '../../src/archive/archive.ts'
import { PassageIndex } from '../../src/search/index/passage-index.ts'
import { Search } from '../../src/search/search.ts'
import { atOnce } from '../../src/slices.ts'
import type { SpokenArticle } from '../../src/speech/speech.ts'
import { gate, HEARD_CLOSELY, MarkingReader, until } from '../archive/marking-reader.ts'
import { temporaryFolder } from '../support/service.ts'

let corpus: ReturnType<typeof temporaryFolder>
let library: Library | undefined
beforeEach(() => {
  corpus = temporaryFolder()
  write('sheep', 'Shepherds count four hundred sheep.')
  write('goats', 'The goats climb the pass in May.')
})
afterEach(async () => {
  await library?.close()
  corpus.remove()
})

function write(name: string, text: string): void {
  const path = join(corpus.path, `${name}.txt`)
  writeFileSync(path, `About ${name}\n\n${text}\n\n“They are here,” said Aida Osmonova.`)
  // As if it had stood there for a while: what was written just now is waited for.
  utimesSync(path, 1, 1)
}

/** A library that was read with that reader. */
async function open(reader: MarkingReader): Promise<Library> {
  const archive = new Archive(corpus.path, { pointerDir: '/nowhere' }, reader)
  const articles: SpokenArticle[] = []
  const noted = async function* () {
    for await (const worded of archive.all()) {
      articles.push(worded.article)
      yield worded
    }
  }
  const search = new Search(await PassageIndex.of(noted(), undefined))
  return new Library({ shelf: atOnce(Shelf.of(articles)), search, archive })
}

describe('a library that hears closely', () => {
  it('serves what it heard at first, and turns to what it heard closely, in another edition', async () => {
    const reader = new MarkingReader()
    const served = await open(reader)
    library = served
    const { edition } = served
    expect([served.hearing.kind, served.findPeople(HEARD_CLOSELY)]).toEqual(['plain', []])
    const { passed, open: letGo } = gate()
    reader.beforeHearing = () => passed
    reader.hearsMoreIn = (file) => file === 'goats.txt'
    const hearing = served.hearClosely()
    await until(() => reader.asked.length === 2)
    expect([served.hearing.kind, served.edition]).toEqual(['coming', edition])
    expect((await served.ask('what do the goats climb?')).isHasty).toBe(true)
    letGo()
    await hearing
    expect(served.hearing).toEqual({ kind: 'closely' })
    expect(served.edition).not.toBe(edition)
    expect(served.findPeople(HEARD_CLOSELY)).toHaveLength(1)
    const found = await served.ask('what do the goats climb?')
    expect([found.isHasty, found.passages[0]?.article.id]).toEqual([undefined, 'goats'])
    expect(served.articles.map(({ id }) => id)).toEqual(['goats', 'sheep'])
  })

  it('takes in what changes in the folder while it hears', async () => {
    const reader = new MarkingReader()
    library = await open(reader)
    const { passed, open: letGo } = gate()
    reader.beforeHearing = () => passed
    const hearing = library.hearClosely()
    await until(() => reader.asked.length === 2)
    write('goats', 'The goats swim across the lake.')
    write('cows', 'The cows low at dawn.')
    expect((await library.update())?.files).toMatchObject({ added: ['cows.txt'], changed: ['goats.txt'] })
    expect((await library.ask('where do the goats swim?')).passages[0]?.paragraph.text).toContain('lake')
    letGo()
    await hearing
    expect(library.passage('goats', 1)?.paragraph.text).toContain('lake')
    const people = library.articles.map((article) => [article.id, article.people.map(({ name }) => name)])
    expect(people).toEqual(['cows', 'goats', 'sheep'].map((id) => [id, ['Aida Osmonova', HEARD_CLOSELY]]))
    expect((await library.ask('where do the goats climb?')).passages[0]?.paragraph.text).not.toContain('pass')
  })

  it('stays as it was where the model does not work, and says why', async () => {
    library = await Library.open(corpus.path, { pointerDir: '/nowhere/english' })
    const { edition, articles } = library
    await library.hearClosely()
    expect(library.hearing).toEqual({ kind: 'off', reason: expect.stringContaining('/nowhere/english') })
    expect([library.edition, library.articles]).toEqual([edition, articles])
    write('cows', 'The cows low at dawn.')
    expect((await library.update())?.files.added).toEqual(['cows.txt'])
  })

  it('hears nothing closely where it has no model', async () => {
    library = await Library.open(corpus.path)
    await library.hearClosely()
    expect(library.hearing).toEqual({ kind: 'plain' })
  })

  it('stops soon when it is closed meanwhile', async () => {
    const reader = new MarkingReader()
    library = await open(reader)
    const { edition } = library
    reader.beforeHearing = () => new Promise(() => {})
    const hearing = library.hearClosely()
    await until(() => reader.asked.length === 2)
    await library.close()
    await hearing
    expect(library.edition).toBe(edition)
  })
})
