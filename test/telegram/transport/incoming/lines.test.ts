import { describe, expect, it } from 'vitest'
import { Lines } from '../../../../src/telegram/transport/incoming/lines.ts'

/** Work that is over when somebody says so. */
function work(): { begin: () => Promise<void>; end: () => void; isBegun: () => boolean } {
  let isBegun = false
  let end = () => {}
  const over = new Promise<void>((resolve) => {
    end = resolve
  })
  const begin = () => {
    isBegun = true
    return over
  }
  return { begin, end, isBegun: () => isBegun }
}

describe('lines', () => {
  it('do one after the other, and other lines side by side', async () => {
    const lines = new Lines()
    const [first, second, other] = [work(), work(), work()]
    const turns = [
      lines.join('a', 'ada', first.begin),
      lines.join('a', 'ada', second.begin),
      lines.join('b', 'ada', other.begin),
    ]
    expect([first, second, other].map(({ isBegun }) => isBegun())).toEqual([true, false, true])
    first.end()
    await turns[0]
    expect(second.isBegun()).toBe(true)
    second.end()
    other.end()
    await Promise.all(turns)
  })

  it('take no more than 60 where they do not move on, and begin anew when they are empty', async () => {
    let now = 0
    const lines = new Lines(() => now)
    const long = work()
    const turns = Array.from({ length: 60 }, () => lines.join('a', 'ada', long.begin))
    now += 1_001
    expect(lines.join('a', 'ada', long.begin)).toBeUndefined()
    long.end()
    await Promise.all(turns)
    const again = Array.from({ length: 61 }, () => {
      now += 20
      return lines.join('a', 'ada', () => new Promise<void>(() => {}))
    })
    expect(again.filter((turn) => turn === undefined)).toHaveLength(1)
  })

  it('take those of others where one has too many', () => {
    let now = 0
    const lines = new Lines(() => now)
    for (let i = 0; i < 60; i += 1) lines.join('a', 'ada', work().begin)
    now += 1_001
    expect(lines.join('a', 'ada', work().begin)).toBeUndefined()
    expect(lines.join('a', 'bob', work().begin)).toBeDefined()
  })

  it('take any number that come all at once', async () => {
    const lines = new Lines()
    const done = Array.from({ length: 100 }, (_, i) => lines.join('a', 'ada', async () => i))
    expect(await Promise.all(done)).toEqual([...done.keys()])
  })
})
