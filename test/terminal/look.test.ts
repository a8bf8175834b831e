import { describe, expect, it } from 'vitest'
import { lookOf } from '../../src/terminal/look.ts'

const sentence = 'The bridge over the river opened on Sunday after eleven years.'
const widths = (text: string) => text.split('\n').map((line) => line.length)

describe('the look of a terminal', () => {
  it('wraps to its width, also after the window changed its size', async () => {
    const window = { isTTY: true, columns: 30 }
    const look = await lookOf(window, undefined)
    expect(Math.max(...widths(look.wrap(sentence)))).toBeLessThanOrEqual(30)
    expect(
      look
        .wrap(sentence, '  ')
        .split('\n')
        .every((line) => /^ {2}\S/.test(line)),
    ).toBe(true)
    window.columns = 50
    expect(Math.max(...widths(look.wrap(sentence)))).toBeGreaterThan(30)
  })

  it('counts the columns that characters take, and loses none', async () => {
    const look = await lookOf({ isTTY: true, columns: 20 }, undefined)
    const chinese = '中国外交部发言人星期四在北京举行的例行记者会上表示'
    expect(
      look
        .wrap(chinese)
        .split('\n')
        .map((line) => line.length),
    ).toEqual([10, 10, 5])
    expect(look.wrap(chinese).replaceAll('\n', '')).toBe(chinese)
    const family = '👨‍👩‍👧‍👦'
    expect(look.wrap(family.repeat(12)).split('\n')).toEqual([family.repeat(10), family.repeat(2)])
  })

  it('has no line so long that it is hard to read, and none so short that nothing fits', async () => {
    const long = 'word '.repeat(100).trim()
    expect(
      Math.max(...widths((await lookOf({ isTTY: true, columns: 400 }, undefined)).wrap(long))),
    ).toBeLessThan(101)
    expect(widths((await lookOf({ isTTY: true, columns: 1 }, undefined)).wrap('a word or two'))).toEqual([13])
  })

  it('is plain and in one line where it is no terminal, and plain where NO_COLOR is set', async () => {
    const piped = await lookOf({}, undefined)
    expect([piped.wrap(sentence, '  '), piped.style('bold', 'a')]).toEqual([`  ${sentence}`, 'a'])
    const colorless = await lookOf({ isTTY: true, columns: 30 }, '1')
    expect(colorless.style('bold', 'a')).toBe('a')
    expect((await lookOf({ isTTY: true, columns: 30 }, '')).style('bold', 'a')).toBe('\u001b[1ma\u001b[22m')
  })
})
