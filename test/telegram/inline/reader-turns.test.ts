import { describe, expect, it } from 'vitest'
import { ReaderTurns } from '../../../src/telegram/inline/reader-turns.ts'

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('turns for what readers ask letter by letter', () => {
  it('keep of one reader only the newest, and give it the last word', async () => {
    const turns = new ReaderTurns(0)
    const done: number[] = []
    const asked = Array.from({ length: 100 }, (_, i) => turns.take(1, async () => done.push(i)))
    const answers = await Promise.all(asked)
    expect(done).toEqual([99])
    expect(answers.slice(0, 99).every((answer) => answer === undefined)).toBe(true)
  })

  it('let nobody else wait for more than one piece of work', async () => {
    const turns = new ReaderTurns(0)
    const order: string[] = []
    let begun = () => {}
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve
    })
    const asks = async (reader: number, name: string) =>
      turns.take(reader, async () => {
        begun()
        await sleep(20)
        order.push(name)
      })
    const first = asks(1, 'flood')
    await isBegun
    const other = asks(2, 'other')
    const flood = Array.from({ length: 50 }, () => asks(1, 'flood'))
    await Promise.all([first, other, ...flood])
    expect(order).toEqual(['flood', 'other', 'flood'])
  })

  it('are so many a minute, with some at once for who seldom asks', async () => {
    let now = 0
    const turns = new ReaderTurns(6_000, () => now)
    let done = 0
    const work = async () => {
      done += 1
    }
    for (let i = 0; i < 10; i += 1) await turns.take(1, work)
    const began = performance.now()
    await turns.take(1, work)
    expect(performance.now() - began).toBeGreaterThan(8)
    now += 60_000
    for (let i = 0; i < 10; i += 1) await turns.take(1, work)
    expect(done).toBe(21)
  })

  it('end a work’s failure with who asked for it', async () => {
    const turns = new ReaderTurns(0)
    const failing = turns.take(1, async () => {
      throw new Error('broken')
    })
    await expect(failing).rejects.toThrow('broken')
    expect(await turns.take(2, async () => 'next')).toBe('next')
  })
})
