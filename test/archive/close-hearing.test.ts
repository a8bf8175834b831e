import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Archive } from '../../src/archive/archive.ts'
import type { ArticleChange } from '../../src/archive/known-files.ts'
import type { SpokenArticle } from '../../src/speech/speech.ts'
import { temporaryFolder } from '../support/service.ts'
import { gate, HEARD_CLOSELY, MarkingReader, until } from './marking-reader.ts'

let corpus: ReturnType<typeof temporaryFolder>
let state: ReturnType<typeof temporaryFolder>
let model: ReturnType<typeof temporaryFolder>
const open: Archive[] = []

beforeEach(() => {
  corpus = temporaryFolder()
  state = temporaryFolder()
  model = temporaryFolder()
  writeModel('1')
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((archive) => archive.close()))
  for (const folder of [corpus, state, model]) folder.remove()
})

const writeModel = (version: string): void =>
  writeFileSync(join(model.path, 'pointer.json'), JSON.stringify({ version }))

/** An archive that hears closely, and what it reads with. */
function archive(): { of: Archive; reader: MarkingReader } {
  const reader = new MarkingReader(state.path)
  const of = new Archive(corpus.path, { stateDir: state.path, pointerDir: model.path }, reader)
  open.push(of)
  return { of, reader }
}

/** Writes a file as it would stand there for a while already. */
function write(name: string, title = `Sheep of ${name}`): void {
  const path = join(corpus.path, `${name}.txt`)
  writeFileSync(path, `${title}\n\n“We count,” said Aida of ${name}.\n\nThey graze.`)
  const before = Date.now() / 1000 - 5
  utimesSync(path, before, before)
}

const FIVE = ['a', 'b', 'c', 'd', 'e']
const FILES = FIVE.map((name) => `${name}.txt`)

async function all(of: Archive): Promise<SpokenArticle[]> {
  const read: SpokenArticle[] = []
  for await (const { article } of of.all()) read.push(article)
  return read
}

/** What the second hearing turns to, each piece as soon as it comes. */
async function heardClosely(of: Archive, signal?: AbortSignal): Promise<ArticleChange[]> {
  const changes: ArticleChange[] = []
  for await (const turn of of.hearClosely(signal)) changes.push(turn())
  return changes
}

const added = (changes: readonly ArticleChange[]) =>
  changes.flatMap((change) => change.added.map(({ article }) => article))
const removed = (changes: readonly ArticleChange[]) => changes.flatMap((change) => change.removed)
const ids = (articles: readonly SpokenArticle[]) => articles.map(({ id }) => id).sort()
const isMarked = ({ people }: SpokenArticle) => people.some(({ name }) => name === HEARD_CLOSELY)

describe('an archive that hears closely', () => {
  it('takes away what it kept long ago, also where it has few articles', async () => {
    write('a')
    const first = archive().of
    await all(first)
    await heardClosely(first)
    const kept = join(state.path, 'articles')
    const [old = ''] = readdirSync(kept)
    utimesSync(join(kept, old), 0, 0)
    write('a', 'Goats')
    const second = archive().of
    await all(second)
    await heardClosely(second)
    expect(readdirSync(kept)).not.toContain(old)
    expect(readdirSync(kept).length).toBeGreaterThan(0)
  })

  it('reads all plainly, then hears each article once more, two at a time', async () => {
    for (const name of FIVE) write(name)
    const { of, reader } = archive()
    reader.beforeHearing = () => new Promise((resolve) => setTimeout(resolve, 20))
    const before = await all(of)
    expect([before.some(isMarked), reader.asked]).toEqual([false, []])
    const changes = await heardClosely(of)
    expect(ids(removed(changes))).toEqual(FIVE)
    expect(removed(changes).every((article) => before.includes(article))).toBe(true)
    expect([ids(added(changes)), added(changes).every(isMarked)]).toEqual([FIVE, true])
    expect([reader.asked.sort(), reader.most, of.pointerTrouble]).toEqual([FILES, 2, undefined])
    expect([added(await heardClosely(of)), reader.asked]).toEqual([[], FILES])
  })

  it('gives what it has heard some articles at a time', async () => {
    const names = Array.from({ length: 70 }, (_, i) => `n${i}`)
    for (const name of names) write(name)
    const { of } = archive()
    await all(of)
    const changes = await heardClosely(of)
    expect(changes[0]?.added).toHaveLength(64)
    expect(ids(added(changes))).toEqual(names.sort())
  })

  it('gives nothing for an article of which it heard nothing else, and hears it no more', async () => {
    for (const name of FIVE) write(name)
    const { of, reader } = archive()
    reader.hearsMoreIn = (file) => file === 'b.txt'
    await all(of)
    expect(ids(added(await heardClosely(of)))).toEqual(['b'])
    await heardClosely(of)
    expect(reader.asked.sort()).toEqual(FILES)
  })

  it('takes at the next start what it kept, and hears nothing a second time', async () => {
    for (const name of FIVE) write(name)
    const first = archive().of
    await all(first)
    await heardClosely(first)
    const { of, reader } = archive()
    expect((await all(of)).every(isMarked)).toBe(true)
    expect([added(await heardClosely(of)), reader.asked]).toEqual([[], []])
  })

  it('keeps what it heard closely of a few articles too, which are read anew and then taken from there', async () => {
    write('a')
    const first = archive().of
    await all(first)
    await heardClosely(first)
    const { of, reader } = archive()
    expect((await all(of)).some(isMarked)).toBe(false)
    expect([ids(added(await heardClosely(of))), reader.asked]).toEqual([['a'], []])
  })

  it('hears anew where the model is another, and where it was never told which it is', async () => {
    for (const name of FIVE) write(name)
    const first = archive().of
    await all(first)
    await heardClosely(first)
    const afterwards = async () => {
      const { of, reader } = archive()
      expect((await all(of)).some(isMarked)).toBe(false)
      await heardClosely(of)
      return reader.asked.sort()
    }
    writeModel('2')
    expect(await afterwards()).toEqual(FILES)
    rmSync(join(model.path, 'pointer.json'))
    expect(await afterwards()).toEqual(FILES)
    expect(await afterwards()).toEqual(FILES)
  })

  it('takes nothing that was heard closely where it is to hear plainly', async () => {
    for (const name of FIVE) write(name)
    const first = archive().of
    await all(first)
    await heardClosely(first)
    const of = new Archive(corpus.path, { stateDir: state.path }, new MarkingReader(state.path))
    open.push(of)
    expect((await all(of)).some(isMarked)).toBe(false)
    expect(await heardClosely(of)).toEqual([])
    expect(readdirSync(join(state.path, 'articles'))).toHaveLength(5)
  })

  it('leaves a file that changes meanwhile to whoever looks, and then hears what stands there now', async () => {
    for (const name of FIVE) write(name)
    const { of, reader } = archive()
    const { passed, open: letGo } = gate()
    reader.beforeHearing = (file) => (file === 'a.txt' ? passed : undefined)
    await all(of)
    const hearing = heardClosely(of)
    await until(() => reader.asked.includes('a.txt'))
    write('a', 'Goats')
    const looked = await of.look()
    expect(looked.added.map(({ article: { title } }) => title)).toEqual(['Goats'])
    letGo()
    const titles = added(await hearing).map(({ title }) => title)
    expect(titles.filter((title) => !title.startsWith('Sheep'))).toEqual(['Goats'])
    expect(titles).not.toContain('Sheep of a')
    expect(reader.asked.filter((file) => file === 'a.txt')).toHaveLength(2)
  })

  it('does not take an older hearing where a look comes between it and its turn', async () => {
    write('a')
    const { of } = archive()
    await all(of)
    for await (const turn of of.hearClosely()) {
      write('a', 'Goats')
      await of.look()
      expect(turn()).toEqual({ added: [], removed: [] })
      break
    }
  })

  it('looks at the folder soon while a long hearing goes on', async () => {
    for (const name of FIVE) write(name)
    const { of, reader } = archive()
    const { passed, open: letGo } = gate()
    reader.beforeHearing = () => passed
    await all(of)
    const hearing = heardClosely(of)
    await until(() => reader.asked.length === 2)
    write('f', 'Goats')
    expect(ids((await of.look()).added.map(({ article }) => article))).toEqual(['f'])
    expect(reader.asked).toHaveLength(2)
    letGo()
    expect(ids(added(await hearing))).toEqual([...FIVE, 'f'])
  })

  it('hears at once what comes later, closely', async () => {
    for (const name of FIVE) write(name)
    const { of } = archive()
    await all(of)
    await heardClosely(of)
    write('f', 'Goats')
    const looked = await of.look()
    expect(looked.added.map(({ article }) => [article.id, isMarked(article)])).toEqual([['f', true]])
    expect(added(await heardClosely(of))).toEqual([])
  })

  it('leaves all as it was where the model works with nothing, soon asks it no more, and says why', async () => {
    for (const name of FIVE) write(name)
    const { of, reader } = archive()
    reader.beforeHearing = (file) => {
      throw `no ears for ${file}`
    }
    await all(of)
    expect(added(await heardClosely(of))).toEqual([])
    expect(of.pointerTrouble).toMatch(/^no ears for [ab]\.txt$/)
    const { length } = reader.asked
    expect(length).toBeLessThan(5)
    write('f', 'Goats')
    const looked = await of.look()
    expect(looked.added.map(({ article }) => isMarked(article))).toEqual([false])
    expect(reader.asked).toHaveLength(length)
  })

  it('hears the others where it fails with one, or where that is broken or gone', async () => {
    for (const name of FIVE) write(name)
    const { of, reader } = archive()
    reader.beforeHearing = (file) => {
      if (file === 'b.txt') throw 'no ears for this one'
    }
    await all(of)
    rmSync(join(corpus.path, 'c.txt'))
    writeFileSync(join(corpus.path, 'd.txt'), '')
    expect(ids(added(await heardClosely(of)))).toEqual(['a', 'e'])
    expect(of.pointerTrouble).toBeUndefined()
  })

  it.each(['closed', 'told to stop'])(
    'stops soon when it is %s, in the middle of an article',
    async (how) => {
      for (const name of FIVE) write(name)
      const { of, reader } = archive()
      reader.beforeHearing = () => new Promise(() => {})
      await all(of)
      const stopping = new AbortController()
      const hearing = heardClosely(of, stopping.signal)
      await until(() => reader.asked.length === 2)
      if (how === 'closed') await of.close()
      else stopping.abort()
      expect(await hearing).toEqual([])
      expect(reader.asked).toHaveLength(2)
    },
  )
})
