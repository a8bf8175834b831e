import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BotApiServer } from '../support/bot-api-server.ts'
import { Service, temporaryFolder } from '../support/service.ts'

/** How many questions each reader asks: more where there is time. */
const rounds = process.env.FAULTS === 'full' ? 100 : 14

let server: BotApiServer
let service: Service
let folder: ReturnType<typeof temporaryFolder>
const corpus = () => join(folder.path, 'corpus')

beforeEach(async () => {
  folder = temporaryFolder()
  mkdirSync(corpus())
  write('sheep.txt', 'Sheep of the valley', 'Shepherds of the valley counted four hundred sheep.')
  write('carpets.txt', 'Carpets', 'Weavers dye the wool of carpets with madder.', 'The dye is red.')
  server = await BotApiServer.start()
  service = new Service(server, { CORPUS_DIR: corpus(), STATE_DIR: join(folder.path, 'state') })
  await service.wrote('the bot is connected')
})

afterEach(async () => {
  await service.kill()
  await server.stop()
  folder.remove()
})

/** Puts a file there all at once, as a careful program does. */
function write(file: string, ...blocks: string[]): void {
  const path = join(folder.path, `${file}.new`)
  writeFileSync(path, blocks.join('\n\n'))
  renameSync(path, join(corpus(), file))
}

/** Asks until the answer has those words. */
async function answeredWith(question: string, words: string, within = 20_000): Promise<void> {
  const chat = server.user().privateChat()
  const began = performance.now()
  for (;;) {
    const { text } = await chat.ask(question)
    const took = performance.now() - began
    if (text?.includes(words)) return
    if (took > within) throw new Error(`"${words}" was not answered, but: ${text}\n${service.output}`)
    await wait(20)
  }
}

describe('the running bot', () => {
  it('serves what is added, changed and taken out a moment later, and its log says what', async () => {
    write('goats.txt', 'Goats', 'Herdsmen drove ninety goats over the pass.')
    await answeredWith('how many goats did herdsmen drive over the pass?', 'ninety goats')
    await service.wrote('"added":"goats.txt"')
    write('goats.txt', 'Goats', 'Herdsmen drove only thirty goats over the pass.')
    await answeredWith('how many goats did herdsmen drive over the pass?', 'thirty goats')
    await service.wrote('"changed":"goats.txt"')
    rmSync(join(corpus(), 'goats.txt'))
    await service.wrote('"removed":"goats.txt"')
    const { text } = await server.user().privateChat().ask('how many goats did herdsmen drive over the pass?')
    expect(text).not.toContain('goats')
  })

  it('serves on what there was of a file that is broken, says so, and looks again at SIGHUP', async () => {
    write('sheep.txt', '---\ntitle: [\n---\n\nBroken.')
    await service.wrote('as it was before, it is served on: sheep.txt')
    await answeredWith('how many sheep were counted?', 'four hundred sheep', 0)
    await answeredWith('what is the wool dyed with?', 'madder', 0)
    process.kill(service.pid ?? 0, 'SIGHUP')
    await service.wrote('looking at the corpus')
    rmSync(corpus(), { recursive: true })
    await service.wrote('What was read before is served on')
    await answeredWith('what is the wool dyed with?', 'madder', 0)
    expect(service.output).not.toContain('"level":50')
  })

  it('knows old buttons by: where the words are the same they work, else it says what is gone', async () => {
    const chat = server.user().privateChat()
    const answer = await chat.ask('what is the wool of carpets dyed with?')
    write(
      'carpets.txt',
      'Carpets',
      'A new beginning.',
      'Weavers dye the wool of carpets with madder.',
      'The dye is red.',
    )
    await service.wrote('"changed":"carpets.txt"')
    await chat.press(answer, 'Around it')
    expect(chat.now(answer)?.text).toContain('A new beginning.')
    const again = await chat.ask('what is the wool of carpets dyed with?')
    write('carpets.txt', 'Carpets', 'Nobody weaves any more.', 'Nor dyes.')
    await wait(100)
    await answeredWith('does anybody weave carpets?', 'Nobody weaves')
    expect((await chat.press(again, 'Around it')).text).toContain('“Carpets” has changed')
    rmSync(join(corpus(), 'carpets.txt'))
    await service.wrote('"removed":"carpets.txt"')
    expect((await chat.press(again, 'Around it')).text).toContain('“Carpets” has been taken out')
  })

  it('loses no question and shows no half of an article while files come, change and go', async () => {
    let done = false
    let edition = 0
    const writer = async () => {
      while (!done) {
        edition++
        // As an editor that saves slowly: the count stands at the end.
        const path = join(corpus(), 'herd.txt')
        writeFileSync(path, `The herd\n\nEdition ${edition} tells of the herd of yaks.\n\n`)
        await wait(60)
        appendFileSync(path, `The herd has ${edition} yaks by edition ${edition}.\n`)
        write(`extra-${edition}.txt`, `Extra ${edition}`, `Extra words of edition ${edition} stand here.`)
        rmSync(join(corpus(), `extra-${edition - 2}.txt`), { force: true })
        await wait(600)
      }
    }
    const writing = writer()
    await answeredWith('how many yaks has the herd?', 'yaks by edition')
    const seen = new Set<string>()
    const reader = async (asker: number) => {
      const chat = server.user().privateChat()
      for (let i = 0; i < rounds; i++) {
        const { text = '' } = await chat.ask(
          i % 2 ? 'how many yaks has the herd?' : `how many sheep were counted? ${asker}`,
        )
        if (i % 2 === 0) expect(text).toContain('four hundred sheep')
        else {
          const [, yaks, by] = /The herd has (\d+) yaks by edition (\d+)/.exec(text) ?? []
          expect(yaks, text).toBeDefined()
          expect(yaks).toBe(by)
          seen.add(yaks ?? '')
        }
        await wait(100)
      }
    }
    await Promise.all(Array.from({ length: 4 }, (_, asker) => reader(asker)))
    done = true
    await writing
    expect(seen.size).toBeGreaterThan(1)
    await server.settled()
    expect(server.record.refusals()).toEqual([])
    expect(service.output).not.toContain('"level":50')
  })
})
