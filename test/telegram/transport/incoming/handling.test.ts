import type { Update } from 'grammy/types'
import { beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { Handling } from '../../../../src/telegram/transport/incoming/handling.ts'
import { Deliveries } from '../../../../src/telegram/transport/state/deliveries.ts'
import { isUpdate } from '../../../../src/telegram/transport/state/update-kind.ts'
import { ProcessMemory } from '../../../../src/telegram/transport/state/update-memory.ts'
import { Lines } from '../../../support/lines.ts'

let lines: Lines
let handled: number

beforeEach(() => {
  lines = new Lines()
  handled = 0
})

const newHandling = (): Handling =>
  new Handling({
    handle: async () => {
      handled += 1
    },
    memory: new ProcessMemory(),
    deliveries: new Deliveries(),
    logger: createLogger({ level: 'info', secrets: [], destination: lines }),
    stopping: new AbortController().signal,
  })

/** An update with something nested so deeply in it, as it came and as it is parsed. */
function nested(id: number, depth: number, [open, close]: readonly [string, string]): [string, Update] {
  const json = `{"update_id":${id},"message":${open.repeat(depth)}0${close.repeat(depth)}}`
  const update: unknown = JSON.parse(json)
  if (!isUpdate(update)) throw new Error('no update')
  return [json, update]
}

const kindsOfNesting = [
  ['[', ']'],
  ['{"message":', '}'],
] as const

describe('the handling of updates', () => {
  it.each([0, 1, 10, 100, 1_000, 3_000, 5_000, 8_000, 20_000, 100_000, 300_000])(
    'ends in a word for an update that is nested %d deep, with its text at hand or without',
    async (depth) => {
      const handling = newHandling()
      for (const [i, marks] of kindsOfNesting.entries()) {
        const [json, update] = nested(1 + i, depth, marks)
        expect(['handled', 'set aside']).toContain(await handling.accept(update))
        expect(await handling.accept({ ...update, update_id: 10 + i }, `${json} `)).toBe('handled')
      }
      expect(await handling.accept({ update_id: 100 })).toBe('handled')
      await handling.idle()
      expect(handling.size).toBe(0)
    },
  )

  it('sets an update aside that is nested beyond measure, and goes on with the next', async () => {
    const handling = newHandling()
    const [, update] = nested(1, 20_000, ['[', ']'])
    expect(await handling.accept(update)).toBe('set aside')
    expect(await handling.accept({ update_id: 2 })).toBe('handled')
    expect(handled).toBe(1)
    expect(lines.of('error')).toHaveLength(1)
  })
})
