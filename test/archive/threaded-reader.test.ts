import { afterEach, describe, expect, it } from 'vitest'
import { pointerFolder, pointerTrouble } from '../../src/answer/library.ts'
import { ReaderHere, ReaderOfFew } from '../../src/archive/readers.ts'
import { ThreadedReader } from '../../src/archive/threaded-reader.ts'
import { ArticleError } from '../../src/article/article-error.ts'
import { PointerError } from '../../src/speech/pointing/pointer.ts'

let reader: ThreadedReader | undefined
afterEach(() => reader?.close())

/** The title that is read from a file, or why it is no article. */
async function outcomeOf(text: string): Promise<string> {
  const source = { file: 'a.txt', digest: '' }
  try {
    return (await reader?.read(source, Buffer.from(text)))?.article.title ?? ''
  } catch (error) {
    if (error instanceof ArticleError) return error.message
    throw error
  }
}

const long = `A long one\n\n${'Ms. Doe of Peru said that it rained. '.repeat(50_000)}`
const short = 'A short one\n\nIt rained.'

/** Why there is no model to hear closely with. */
const whyNot = await pointerTrouble(pointerFolder())

describe('the threads that read a folder’s files', () => {
  it('report a file that takes too much memory, and read the others', async () => {
    const limits = { longest: 60_000, megabytes: 40 }
    reader = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir: undefined }, 1, limits)
    expect(await outcomeOf(long)).toMatch(/^it cannot be read: .*memory/)
    expect(await outcomeOf(short)).toBe('A short one')
  })

  it('read a long file also where it is one of few, so that it can be ended', async () => {
    const threads = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir: undefined }, 1, {
      longest: 1,
      megabytes: 768,
    })
    reader = threads
    const few = new ReaderOfFew(undefined, threads)
    const source = { file: 'a.txt', digest: '' }
    await expect(few.read(source, Buffer.from(long))).rejects.toThrow('it takes too long to read')
    expect((await few.read(source, Buffer.from(short))).article.title).toBe('A short one')
  })

  it('report a file that takes too long, each by itself', async () => {
    const limits = { longest: 1, megabytes: 768 }
    reader = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir: undefined }, 1, limits)
    const outcomes = await Promise.all([outcomeOf(long), outcomeOf(long)])
    expect(outcomes).toEqual(Array(2).fill('it cannot be read: it takes too long to read'))
  })

  it('read nothing more once they are ended', async () => {
    reader = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir: undefined }, 1)
    const outcome = outcomeOf(long)
    await reader.close()
    expect(await outcome).toBe('it cannot be read: reading was broken off')
    expect(await outcomeOf(short)).toBe('it cannot be read: reading was broken off')
  })

  it('hear plainly where the model does not work, and say why each time', async () => {
    const pointerDir = '/nowhere/english'
    reader = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir }, 1)
    const source = { file: 'a.txt', digest: '' }
    const plain = await reader.read(source, Buffer.from(short))
    for (let time = 0; time < 2; time++) {
      const { worded, trouble } = await reader.readClosely(source, Buffer.from(short))
      expect([worded, trouble]).toEqual([plain, expect.stringContaining(pointerDir)])
    }
    await expect(reader.readClosely(source, Buffer.from(' '))).rejects.toThrow(ArticleError)
  })

  it('report a file that takes too long plainly, when it has taken too long closely', async () => {
    const limits = { longest: 1, megabytes: 768 }
    reader = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir: '/nowhere' }, 1, limits)
    const source = { file: 'a.txt', digest: '' }
    await expect(reader.readClosely(source, Buffer.from(long))).rejects.toThrow('it takes too long to read')
  })

  it('read one more while as many are heard closely as may be', async () => {
    reader = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir: '/nowhere' }, 1)
    const source = { file: 'a.txt', digest: '' }
    const longer = `A longer one\n\n${'Ms. Doe of Peru said that it rained. '.repeat(2_000)}`
    const done: string[] = []
    const close = Array.from({ length: reader.closeWidth + 1 }, () =>
      reader?.readClosely(source, Buffer.from(longer)).then(() => done.push('close')),
    )
    const plain = outcomeOf(short).then(() => done.push('plain'))
    await Promise.all([...close, plain])
    expect(done.indexOf('plain')).toBeLessThan(done.length - 1)
  })

  it.skipIf(whyNot !== undefined)('hear closely with the model of the project', async () => {
    const pointerDir = pointerFolder()
    reader = new ThreadedReader({ hasVectors: false, stateDir: undefined, pointerDir }, 1)
    const text = 'Sheep\n\nAida Osmonova is a herder.\n\n“We count them,” she said. “They graze.”'
    const { worded, trouble } = await reader.readClosely({ file: 'a.txt', digest: '' }, Buffer.from(text))
    expect(trouble).toBeUndefined()
    const speakers = worded.article.paragraphs.flatMap(({ quotes }) =>
      quotes.map(({ speaker }) => speaker?.name),
    )
    expect(new Set(speakers)).toEqual(new Set(['Aida Osmonova']))
  })
})

describe.skipIf(whyNot !== undefined)('a thread that hears closely', () => {
  it('ends between two quotations, for else the process would', async () => {
    const said = 'Ann Roe met Bo Lane in Oslo. “We go home now,” Roe said. “Not yet,” said Lane. '
    const text = `A meeting\n\n${Array.from({ length: 60 }, () => said.repeat(4)).join('\n\n')}`
    for (const after of [0, 700, 1100, 1500]) {
      const threads = new ThreadedReader(
        { hasVectors: false, stateDir: undefined, pointerDir: pointerFolder() },
        1,
      )
      const reading = threads.readClosely({ file: 'a.txt', digest: '' }, Buffer.from(text))
      const outcome = expect(reading).rejects.toThrow('reading was broken off')
      await new Promise((resolve) => setTimeout(resolve, after))
      await threads.close()
      await outcome
    }
  })
})

describe('a reader', () => {
  it('opens the model when an article is to be heard closely first, and once, and says why it cannot be', async () => {
    let opened = 0
    const here = new ReaderHere(undefined, async () => {
      opened++
      throw new Error('no such model')
    })
    const source = { file: 'a.txt', digest: '' }
    const plain = await here.read(source, Buffer.from(short))
    expect(opened).toBe(0)
    for (let time = 0; time < 2; time++)
      expect(await here.readClosely(source, Buffer.from(short))).toEqual({
        worded: plain,
        trouble: 'no such model',
      })
    expect(opened).toBe(1)
  })

  it.skipIf(whyNot !== undefined)(
    'hears an article plainly with which the model fails, and others closely',
    async () => {
      const asked: number[] = []
      const point = async (_: unknown, candidates: number) => {
        asked.push(candidates)
        if (asked.length === 1) throw new PointerError('no ears')
        return Array<number>(candidates).fill(1 / candidates)
      }
      const here = new ReaderHere(undefined, async () => ({ version: '1', point, close: async () => {} }))
      const source = { file: 'a.txt', digest: '' }
      const bytes = Buffer.from(
        'The herd\n\nAida Osmonova met Bakyt Asanov in Osh.\n\n“We count them,” she said. “They graze.”\n\n“All of them.”',
      )
      const plain = await here.read(source, bytes)
      expect(await here.readClosely(source, bytes)).toEqual({ worded: plain, trouble: 'no ears' })
      expect(await here.readClosely(source, bytes)).not.toHaveProperty('trouble')
      expect(asked.length).toBeGreaterThan(1)
    },
  )
})
