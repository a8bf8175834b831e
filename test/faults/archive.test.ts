import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileOf, madeUpArticle, writeArticles } from '../../bench/archive/grammar.ts'
import { Library } from '../../src/answer/library.ts'
import { warmUp } from '../../src/service/warming.ts'
import { inSlices } from '../../src/slices.ts'
import { Directory } from '../../src/telegram/bot.ts'
import { holding } from '../support/held.ts'
import { temporaryFolder } from '../support/service.ts'
import { longest, report, size, sleep } from './runs.ts'

const articles = size(1_000, 100)
/** So long readers may wait for others, in milliseconds. */
const MOST_HELD = 20
/** A file is left alone so long, in case that somebody is still writing it. */
const SETTLED = 300

let folder: ReturnType<typeof temporaryFolder>
let library: Library | undefined
const corpus = () => join(folder.path, 'corpus')

beforeEach(() => {
  folder = temporaryFolder()
  writeArticles(corpus(), articles)
})

afterEach(async () => {
  await library?.close()
  folder.remove()
})

/** A start, and the processor's time that it took on all threads, in milliseconds. */
async function started() {
  const before = process.cpuUsage()
  const { value, held } = await holding(async () => {
    const opened = await Library.open(corpus(), { stateDir: join(folder.path, 'state') })
    await warmUp(opened)
    await inSlices(Directory.of(opened))
    return opened
  })
  library = value
  const { user, system } = process.cpuUsage(before)
  return { opened: value, held, processor: (user + system) / 1000 }
}

/** Puts another edition of an article there, and waits until it is served. */
async function change(served: Library, number: number, edition: number): Promise<void> {
  const { text, question, article } = madeUpArticle(number, edition)
  const [, price = ''] = /cost (\d+) soms/.exec(text) ?? []
  writeFileSync(join(folder.path, 'new'), text)
  renameSync(join(folder.path, 'new'), fileOf(corpus(), number))
  await sleep(SETTLED)
  await served.update()
  const [first] = (await served.ask(question)).passages
  expect(first?.article.id).toBe(article)
  expect(first?.paragraph.text).toContain(price)
}

describe('an archive', () => {
  it(
    'starts again in a fifth of its first time, and lets nobody wait for long',
    async () => {
      const first = await started()
      await first.opened.close()
      const again = await started()
      const served = again.opened
      const questions = await holding(async () => {
        for (let i = 0; i < 40; i++) {
          await served.ask(madeUpArticle(Math.floor((i * articles) / 40)).question)
          // Readers do not ask one behind the other within one turn of the event loop.
          await new Promise((resolve) => setImmediate(resolve))
        }
      })
      // The first change starts a thread that reads.
      await change(served, 3, 1)
      const changes = await holding(async () => {
        for (const edition of [2, 3, 4]) await change(served, 3, edition)
      })
      report('an archive', {
        articles,
        'times faster than at first': (first.processor / again.processor).toFixed(1),
        'ms held by its start': again.held.processor.toFixed(0),
        'ms by a question': questions.held.processor.toFixed(0),
        'ms by a change': changes.held.processor.toFixed(0),
      })
      expect(questions.held.processor).toBeLessThan(MOST_HELD)
      expect(changes.held.processor).toBeLessThan(MOST_HELD)
      expect(first.processor / again.processor).toBeGreaterThan(size(5, 3))
    },
    longest,
  )
})
