import { describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { Handling } from '../../../../src/telegram/transport/incoming/handling.ts'
import { Deliveries } from '../../../../src/telegram/transport/state/deliveries.ts'
import { isUpdate } from '../../../../src/telegram/transport/state/update-kind.ts'
import { ProcessMemory } from '../../../../src/telegram/transport/state/update-memory.ts'
import { Lines } from '../../../support/lines.ts'

describe('the handling of updates', () => {
  it('sets an update aside that is nested beyond measure, and goes on with the next', async () => {
    const lines = new Lines()
    let handled = 0
    const handling = new Handling({
      handle: async () => {
        handled += 1
      },
      memory: new ProcessMemory(),
      deliveries: new Deliveries(),
      logger: createLogger({ level: 'info', secrets: [], destination: lines }),
      stopping: new AbortController().signal,
    })
    const deep = 20_000
    const update: unknown = JSON.parse(`{"update_id":1,"message":${'['.repeat(deep)}${']'.repeat(deep)}}`)
    if (!isUpdate(update)) throw new Error('no update')
    expect(await handling.accept(update)).toBe('set aside')
    expect(await handling.accept({ update_id: 2 })).toBe('handled')
    expect(handled).toBe(1)
    expect(lines.of('error')).toHaveLength(1)
  })
})
