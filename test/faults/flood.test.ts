import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textsIn } from '../../src/locale/locale.ts'
import { writeCorpus } from '../support/large-corpus.ts'
import { temporaryFolder } from '../support/service.ts'
import { longest, report, size, sleep } from './runs.ts'
import { Stage, webhookSettings } from './stage.ts'

let stage: Stage
let corpus: ReturnType<typeof temporaryFolder>

beforeEach(async () => {
  stage = await Stage.open()
  corpus = temporaryFolder()
})

afterEach(async () => {
  await stage.close()
  corpus.remove()
})

/** Milliseconds within which somebody gets an answer who has nothing to do with the flood. */
const PROMPT = 4_000

const ways = {
  polling: async () => ({}),
  webhook: async () => webhookSettings(),
}

describe.each(Object.entries(ways))('floods, %s', (way, settings) => {
  it(
    'from readers and groups let nobody else wait, and who floods is told',
    async () => {
      const { server } = stage
      // A chat gets one answer a second: so long it takes until somebody asked too much.
      const env = { LOG_LEVEL: 'info', ANSWERS_PER_MINUTE: size('40', '5') }
      await stage.start({ ...(await settings()), ...env }).wrote('connected to Telegram')
      const eager = Array.from({ length: size(4, 2) }, () =>
        server.user({ language_code: 'en' }).privateChat(),
      )
      const group = server.group('Newsroom')
      const members = Array.from({ length: 50 }, () => server.user().in(group))
      const waited: number[] = []
      for (let round = 0; round < size(20, 2); round += 1) {
        for (const chat of eager)
          for (let i = 0; i < size(40, 100); i += 1) chat.send('why is Kyrgyzstan neutral?')
        for (const member of members)
          for (let i = 0; i < size(1, 3); i += 1) member.send('/ask why is Kyrgyzstan neutral?')
        const began = performance.now()
        await server.user().privateChat().ask('why is Kyrgyzstan neutral?', { within: 60_000 })
        waited.push(Math.round(performance.now() - began))
        await sleep(1_000)
      }
      const notice = textsIn('en')('slow-down')
      const told = () => eager.map(({ said }) => said.filter(({ text }) => text === notice).length)
      await server.until(
        () => told().every((count) => count > 0),
        150_000,
        () => 'the flooders to be told',
      )
      report(`floods, ${way}`, { asked: waited.length, 'ms at most': Math.max(...waited) })
      expect(told()).toEqual(eager.map(() => 1))
      expect(Math.max(...waited)).toBeLessThan(PROMPT)
    },
    longest,
  )

  it(
    'of inline queries let nobody else wait, and of each reader the newest is answered',
    async () => {
      const { server } = stage
      writeCorpus(corpus.path, size(18_000, 1_000))
      const env = { LOG_LEVEL: 'info', CORPUS_DIR: corpus.path }
      await stage.start({ ...(await settings()), ...env }).wrote('connected to Telegram', 300_000)
      const [flooder, reader] = [server.user(), server.user()]
      const seconds = size(20, 3)
      const waited: number[] = []
      let last: Promise<unknown> = Promise.resolve()
      let asked = 0
      for (let second = 0; second < seconds; second += 1) {
        for (let i = 0; i < 60; i += 1) {
          asked += 1
          last = flooder.inlineQuery(`what did the teacher of Osh say in ${asked}?`, { within: 10_000 })
          last.catch(() => undefined)
          await sleep(5)
        }
        const began = performance.now()
        await reader.inlineQuery(`which bridge opened in ${1_990 + second}?`)
        await server.user().privateChat().ask('which bridge opened in Osh?', { within: 60_000 })
        waited.push(Math.round(performance.now() - began))
        await sleep(500)
      }
      await last
      const answers = server.record.of('answerInlineQuery').length - waited.length
      report(`inline flood, ${way}`, { asked, answered: answers, 'ms at most': Math.max(...waited) })
      expect(answers).toBeLessThan(12 + 2 * seconds)
      expect(Math.max(...waited)).toBeLessThan(PROMPT)
    },
    longest,
  )
})
