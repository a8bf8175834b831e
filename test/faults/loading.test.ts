import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeCorpus } from '../support/large-corpus.ts'
import { temporaryFolder } from '../support/service.ts'
import { longest, report, size, sleep } from './runs.ts'
import { Stage, webhookSettings } from './stage.ts'

const paragraphs = size(18_000, 3_000)
/** In milliseconds; short runs share their machine with other tests. */
const AT_ONCE = size(1_000, 5_000)

let stage: Stage
let corpus: ReturnType<typeof temporaryFolder>

beforeEach(async () => {
  stage = await Stage.open()
  corpus = temporaryFolder()
  writeCorpus(corpus.path, paragraphs)
})

afterEach(async () => {
  corpus.remove()
  await stage.close()
})

describe('a large corpus', () => {
  it.each(['polling', 'webhook'] as const)(
    'is left alone at once when the process is told to stop while it reads, by %s',
    async (way) => {
      const settings = async () => ({
        CORPUS_DIR: corpus.path,
        LOG_LEVEL: 'info',
        ...(way === 'webhook' ? await webhookSettings() : {}),
      })
      const took: number[] = []
      for (const after of size([500, 1_000, 2_000, 3_000, 4_000], [1_000, 2_000])) {
        const service = stage.start(await settings())
        await sleep(after)
        const began = performance.now()
        // A process that has not begun yet has no say in how it ends.
        expect([0, 'SIGTERM']).toContain(await service.stop())
        took.push(Math.round(performance.now() - began))
      }
      const service = stage.start(await settings())
      await service.wrote('connected to Telegram', 300_000)
      expect(await service.stop()).toBe(0)
      report(`stopped while reading, ${way}`, { paragraphs, 'ms at most': Math.max(...took) })
      expect(Math.max(...took)).toBeLessThan(AT_ONCE)
    },
    longest,
  )
})
