import { afterEach, describe, expect, it } from 'vitest'
import { ReaderOfFew } from '../../src/archive/readers.ts'
import { ThreadedReader } from '../../src/archive/threaded-reader.ts'
import { ArticleError } from '../../src/article/article-error.ts'

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
})
