import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../src/logging/logging.ts'
import { KeptUpdates } from '../../src/telegram/transport/state/kept-updates.ts'
import { stateFile } from '../../src/telegram/transport/state/state-file.ts'
import { webhookSettings } from '../faults/stage.ts'
import { BotApiServer } from '../support/bot-api-server.ts'
import { Lines } from '../support/lines.ts'
import { Service, temporaryFolder } from '../support/service.ts'

let server: BotApiServer
let folder: ReturnType<typeof temporaryFolder>
let service: Service | undefined

beforeEach(async () => {
  server = await BotApiServer.start()
  folder = temporaryFolder()
})

afterEach(async () => {
  await service?.kill()
  await server.stop()
  folder.remove()
})

const pathOf = (what: string): string =>
  stateFile({ bot: Number(server.token.split(':')[0]), apiRoot: server.root, stateDir: folder.path }, what)

/** It starts, answers, and ends when it is told to. */
async function worksWith(env: Record<string, string>): Promise<void> {
  service = new Service(server, env)
  await service.wrote('connected to Telegram')
  expect((await server.user().privateChat().ask('why is Kyrgyzstan neutral?')).text).toContain('neutral')
  expect(await service.stop()).toBe(0)
}

describe('what somebody else on the host puts into the folder of what outlives the process', () => {
  it.each([
    ['a pipe that nobody writes', (path: string) => void execFileSync('mkfifo', [path])],
    ['a link to a device without end', (path: string) => symlinkSync('/dev/zero', path)],
  ])('does not hold it up: %s', async (_, put) => {
    put(pathOf('handled'))
    put(pathOf('kept'))
    await worksWith({ STATE_DIR: folder.path })
    expect(service?.output).toContain('is left alone')
  })

  it('is not handled as Telegram’s', async () => {
    const victim = server.user().privateChat()
    const { id } = victim.chat
    const message = { message_id: 7, date: 0, chat: { id, type: 'private' }, from: { id }, text: '/help' }
    const json = JSON.stringify({ update_id: 7, message })
    const code = 'A'.repeat(43)
    writeFileSync(pathOf('kept'), `${json}\n${code} ${json}\n`, { mode: 0o600 })
    await worksWith({ STATE_DIR: folder.path })
    expect(victim.said).toEqual([])
    expect(service?.output).toContain('lines of the kept updates were cut short, or are not of this bot')
  })

  it('is not looked for where anybody may write: nobody’s choice of a folder is one of the user’s own', async () => {
    await worksWith({ XDG_STATE_HOME: folder.path, TMPDIR: '/tmp' })
    const own = join(folder.path, 'verbatim')
    expect(statSync(own).mode & 0o777).toBe(0o700)
    expect(readdirSync(own).some((name) => name.endsWith('.handled'))).toBe(true)
  })
})

describe('another process of the same bot in the same folder', () => {
  it.each(['polling', 'webhook'])('is told in one line that it cannot be, by %s', async (way) => {
    const settings = async () => ({
      STATE_DIR: folder.path,
      ...(way === 'webhook' ? await webhookSettings() : {}),
    })
    service = new Service(server, await settings())
    await service.wrote('connected to Telegram')
    const second = new Service(server, await settings())
    expect(await second.ended).toBe(2)
    expect(second.output).toMatch(/^STATE_DIR must be another: .*; stop that one, .*REDIS_URL.*$/m)
    expect(second.output).not.toContain(server.token)
    const asked = server.user().privateChat().ask('why is Kyrgyzstan neutral?', { within: 15_000 })
    expect((await asked).text).toContain('neutral')
    // Right after it was killed hard, the next one is not in its way.
    await service.kill()
    service = new Service(server, await settings())
    await service.wrote('connected to Telegram')
    expect(await service.stop()).toBe(0)
  })
})

describe('the file of updates that wait for their turn', () => {
  const update = (id: number): Update => ({ update_id: id })
  let lines: Lines
  const open = (token = server.token): KeptUpdates =>
    new KeptUpdates({
      path: pathOf('kept'),
      token,
      logger: createLogger({ level: 'info', secrets: [], destination: lines }),
    })

  beforeEach(() => {
    lines = new Lines()
  })

  it('is read again by the bot that wrote it, and by none with another token', () => {
    open().keep([update(1), update(2)])
    expect(open().all()).toEqual([update(1), update(2)])
    expect(lines.text).toBe('')
    expect(open('1:another').all()).toEqual([])
    expect(readFileSync(pathOf('kept'), 'utf8')).not.toContain(server.token)
  })

  it('loses what was cut short and nothing else, and says so', () => {
    open().keep([update(1), update(2)])
    const whole = readFileSync(pathOf('kept'), 'utf8')
    writeFileSync(pathOf('kept'), whole.slice(0, -5))
    expect(open().all()).toEqual([update(1)])
    expect(lines.of('warn')).toHaveLength(1)
  })

  it('is gone when nothing waits any more', () => {
    const kept = open()
    kept.keep([update(1)])
    kept.drop(update(1))
    kept.close()
    expect(existsSync(pathOf('kept'))).toBe(false)
  })
})
