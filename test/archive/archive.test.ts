import {
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Archive } from '../../src/archive/archive.ts'
import type { WordedArticle } from '../../src/search/index/passage-index.ts'
import { temporaryFolder } from '../support/service.ts'

let corpus: ReturnType<typeof temporaryFolder>
let state: ReturnType<typeof temporaryFolder>
const open: Archive[] = []

beforeEach(() => {
  corpus = temporaryFolder()
  state = temporaryFolder()
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((archive) => archive.close()))
  corpus.remove()
  state.remove()
})

function archive(): Archive {
  const fresh = new Archive(corpus.path, { stateDir: state.path })
  open.push(fresh)
  return fresh
}

/** Writes a file as it would stand there for a while already. */
function write(file: string, text: string): void {
  const path = join(corpus.path, file)
  writeFileSync(path, text)
  const before = Date.now() / 1000 - 5
  utimesSync(path, before, before)
}

const article = (title: string, ...paragraphs: string[]) => [title, ...paragraphs].join('\n\n')

async function all(of: Archive): Promise<WordedArticle[]> {
  const read: WordedArticle[] = []
  for await (const worded of of.all()) read.push(worded)
  return read
}

const idsOf = (read: readonly WordedArticle[]) => read.map(({ article: { id } }) => id)
const kept = () => readdirSync(join(state.path, 'articles')).map((name) => join(state.path, 'articles', name))

function writeFive(): void {
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    write(`${name}.txt`, article(`Sheep of ${name}`, `“We count,” said Aida of ${name}.`, 'They graze.'))
}

describe('an archive', () => {
  it('reads all files in the order of their names, and says what is wrong with the others', async () => {
    writeFive()
    write('bad.md', '---\ntitle: [\n---\ntext')
    write('c.md', article('# Another c', 'Text.'))
    const of = archive()
    expect(idsOf(await all(of))).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(of.problems.map(({ file }) => file)).toEqual(['bad.md', 'c.txt'])
  })

  it('stops at once when it is told to, though a thread is at a long article', async () => {
    writeFive()
    write('a.txt', article('A long one', 'Ms. Doe of Peru said that it rained. '.repeat(100_000)))
    const stopping = new AbortController()
    setTimeout(() => stopping.abort(new Error('enough')), 50)
    const one = archive()
    const first = one.all(stopping.signal).next()
    await expect(first).rejects.toThrow('enough')
    await one.close()
    expect((await one.look()).broken.map(({ problem }) => problem.file)).toContain('b.txt')
  })

  it('reads the same again from what it kept, also where some changed', async () => {
    writeFive()
    const first = await all(archive())
    expect(kept()).toHaveLength(5)
    const again = await all(archive())
    expect(again).toEqual(first)
    write('b.txt', article('Goats', 'They climb.'))
    expect((await all(archive())).map(({ article: { title } }) => title)).toEqual([
      'Sheep of a',
      'Goats',
      'Sheep of c',
      'Sheep of d',
      'Sheep of e',
    ])
  })

  it('does not trust what it kept where that is torn, spoiled, or could be somebody else’s', async () => {
    writeFive()
    const first = await all(archive())
    const [torn = '', spoiled = '', open = '', ...rest] = kept()
    truncateSync(torn, 100)
    const bytes = readFileSync(spoiled)
    bytes[200] = (bytes[200] ?? 0) ^ 1
    writeFileSync(spoiled, bytes)
    chmodSync(open, 0o666)
    for (const path of rest) rmSync(path)
    expect(await all(archive())).toEqual(first)
  })

  it('keeps nothing where there are few files, which are read sooner than looked up', async () => {
    write('a.txt', article('Sheep', 'They graze.'))
    await all(archive())
    expect(readdirSync(state.path)).toEqual([])
  })

  it('sees what was added, changed and taken out, and reads that alone', async () => {
    writeFive()
    const of = archive()
    const before = await all(of)
    expect(await of.look()).toMatchObject({ added: [], removed: [], broken: [], isMore: false })
    write('f.txt', article('Goats', 'They climb.'))
    write('b.txt', article('Cows', 'They low.'))
    write('c.txt', readFileSync(join(corpus.path, 'c.txt'), 'utf8'))
    rmSync(join(corpus.path, 'd.txt'))
    const { added, removed, files } = await of.look()
    expect(idsOf(added)).toEqual(['b', 'f'])
    expect(removed).toEqual([before[1]?.article, before[3]?.article])
    expect(files).toEqual({ added: ['f.txt'], changed: ['b.txt'], removed: ['d.txt'] })
    expect(await of.look()).toMatchObject({ added: [], removed: [] })
  })

  it('leaves an article as it was while its file is broken, and others untouched', async () => {
    writeFive()
    const of = archive()
    const before = await all(of)
    write('b.txt', '')
    write('new.md', '')
    const { added, removed, broken } = await of.look()
    expect([added, removed]).toEqual([[], []])
    expect(broken.map(({ problem: { file }, isServed }) => [file, isServed])).toEqual([
      ['b.txt', true],
      ['new.md', false],
    ])
    write('b.txt', article('Mended', 'They graze again.'))
    const mended = await of.look()
    expect([idsOf(mended.added), mended.removed]).toEqual([['b'], [before[1]?.article]])
    expect(of.problems.map(({ file }) => file)).toEqual(['new.md'])
  })

  it('waits for a file that is being written', async () => {
    writeFive()
    const of = archive()
    await all(of)
    const half = (): void => writeFileSync(join(corpus.path, 'b.txt'), article('Half', 'They'))
    half()
    // Written on and on while the archive looks, be the machine as busy as it likes.
    const writing = setInterval(half, 10)
    const change = await of.look().finally(() => clearInterval(writing))
    expect(change).toMatchObject({ added: [], isMore: true })
    write('b.txt', article('Whole', 'They graze.'))
    expect(idsOf((await of.look()).added)).toEqual(['b'])
  })

  it('lets go of nothing where no article is left, as on a disk that is away for a moment', async () => {
    writeFive()
    const of = archive()
    await all(of)
    for (const name of ['a', 'b', 'c', 'd', 'e']) rmSync(join(corpus.path, `${name}.txt`))
    await expect(of.look()).rejects.toThrow('holds no articles')
    write('README.md', 'nothing')
    write('f.txt', '')
    expect(await of.look()).toMatchObject({ removed: [] })
    write('f.txt', article('Goats', 'They climb.'))
    const { added, removed } = await of.look()
    expect([idsOf(added), removed.map(({ id }) => id)]).toEqual([['f'], ['a', 'b', 'c', 'd', 'e']])
  })

  it('takes a file that got another ending for the same article', async () => {
    writeFive()
    const of = archive()
    await all(of)
    rmSync(join(corpus.path, 'b.txt'))
    write('b.md', article('# Sheep of b', 'They graze.'))
    const { added, removed } = await of.look()
    expect([idsOf(added), removed.map(({ id }) => id)]).toEqual([['b'], ['b']])
  })
})
