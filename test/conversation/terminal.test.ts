import { afterEach, describe, expect, it } from 'vitest'
import { hasTerminal, TerminalSession } from '../support/program.ts'
import { conversations, faultsOf } from './script.ts'

const locale = { en: 'en_GB.UTF-8', ru: 'ru_RU.UTF-8', ky: 'ky_KG.UTF-8' }

let session: TerminalSession | undefined
afterEach(() => session?.close())

describe.skipIf(!hasTerminal)('at a real terminal (needs script from util-linux)', () => {
  it.each(conversations)('$conversation', { timeout: 180_000 }, async ({ language, turns }) => {
    session = new TerminalSession(['repl'], { LC_ALL: locale[language], NO_COLOR: '1' })
    await session.see('> ', 30_000)
    const faults: string[] = []
    for (const turn of turns) faults.push(...faultsOf(turn, await session.ask(turn.say)))
    expect(faults).toEqual([])
  })
})
