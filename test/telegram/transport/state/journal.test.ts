import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { JournalMemory } from '../../../../src/telegram/transport/state/journal.ts'
import { fingerprintOf } from '../../../../src/telegram/transport/state/update-memory.ts'
import { Lines } from '../../../support/lines.ts'
import { temporaryFolder } from '../../../support/service.ts'

let folder: ReturnType<typeof temporaryFolder>
let path: string
let lines: Lines
const update = fingerprintOf('{"update_id":1}')
const other = fingerprintOf('{"update_id":2}')

beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder.path, 'journal')
  lines = new Lines()
})

afterEach(() => folder.remove())

/** The memory of a process that starts now. */
function open(at = path): JournalMemory {
  return new JournalMemory(at, createLogger({ level: 'info', secrets: [], destination: lines }))
}

/** Until the turn of the event loop is over, when what was noted in it is written; a timer may come before that. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

describe('the journal of updates', () => {
  it('knows after a kill what was handled', async () => {
    open().handled(update)
    await turn()
    const next = open()
    expect([next.claim(update), next.claim(other)]).toEqual(['handled', 'mine'])
    expect(lines.text).toBe('')
  })

  it('gives an update up once two processes died with its message under way', async () => {
    for (const expected of ['mine', 'mine', 'handled', 'handled']) {
      const memory = open()
      expect(memory.claim(update)).toBe(expected)
      if (expected === 'mine') await memory.sending(update)
    }
    expect(open().claim(other)).toBe('mine')
  })

  it('counts a process once, however many messages it sends for an update', async () => {
    const memory = open()
    await memory.sending(update)
    await memory.sending(update)
    expect(open().claim(update)).toBe('mine')
  })

  it('does not count messages that failed before the kill', async () => {
    for (let time = 0; time < 5; time += 1) {
      const memory = open()
      await memory.sending(update)
      await memory.unsent(update)
    }
    expect(open().claim(update)).toBe('mine')
  })

  it('makes nothing of a line that was cut short', async () => {
    open().handled(update)
    await turn()
    appendFileSync(path, other.slice(0, 9))
    const next = open()
    next.handled(other)
    await turn()
    expect([open().claim(update), open().claim(other)]).toEqual(['handled', 'handled'])
  })

  it('stays small, and forgets nothing that is under way', async () => {
    await open().sending(update)
    const memory = open()
    await memory.sending(update)
    for (let id = 10; id < 210_010; id += 1) {
      memory.handled(fingerprintOf(String(id)))
      if (id % 10_000 === 0) await turn()
    }
    memory.close()
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThan(50_000)
    expect(open().claim(fingerprintOf('210009'))).toBe('handled')
    expect(open().claim(update)).toBe('handled')
  })

  it('says once that it cannot write, and remembers by itself', async () => {
    const memory = open(join(folder.path, 'nowhere', 'journal'))
    await memory.sending(update)
    memory.handled(update)
    await turn()
    expect(memory.claim(update)).toBe('handled')
    expect(lines.of('warn')).toHaveLength(1)
    expect(lines.text).toContain('set STATE_DIR')
  })
})
