import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { botSettings, type Environment } from '../../src/config.ts'
import { describeDiagnosis, diagnose, nodeVersion } from '../../src/service/doctor/doctor.ts'
import { BotApiServer, type BotApiServerOptions } from '../support/bot-api-server.ts'
import { temporaryFolder } from '../support/service.ts'

/** What the doctor says of a bot at a test server, with these settings beside its own. */
async function examine(
  {
    options = {},
    before = () => {},
  }: { options?: BotApiServerOptions; before?: (server: BotApiServer) => unknown },
  environment: Environment = {},
): Promise<string> {
  const server = await BotApiServer.start(options)
  await before(server)
  const lines: string[] = []
  const settings = { BOT_TOKEN: server.token, TELEGRAM_API_ROOT: server.root, ENCODER: 'off', ...environment }
  for await (const finding of diagnose(settings)) lines.push(describeDiagnosis(finding))
  await server.stop()
  const said = lines.join('\n')
  expect(said).not.toContain(server.token)
  return said
}

describe('the doctor', () => {
  it('finds nothing to mend where all is well', async () => {
    const said = await examine({})
    expect(said).not.toContain('MEND')
    expect(said).toContain('works, the bot is @verbatim_test_bot')
    expect(said).toMatch(/corpus: 1 in corpus can be served, with \d+ quotes/)
    expect(said).toContain('privacy mode is on')
    expect(said).toContain('webhook: none is set')
  })

  it('names every wrong setting, and still looks at the corpus', async () => {
    const said = await examine(
      {},
      {
        BOT_TOKEN: 'nonsense',
        PORT: 'many',
        LOG_LEVEL: 'loud',
        CORPUS_DIR: 'corpus',
      },
    )
    expect(said).toMatch(/MEND {2}settings: BOT_TOKEN/)
    expect(said).toMatch(/MEND {2}settings: PORT/)
    expect(said).toMatch(/MEND {2}settings: LOG_LEVEL/)
    expect(said).toContain('ok    corpus')
    expect(said).not.toContain('nonsense')
  })

  it('says what to do where the encoder does not work', async () => {
    const said = await examine({}, { ENCODER: 'on', ENCODER_DIR: '/nowhere' })
    expect(said).toMatch(/MEND {2}encoder: does not work, .*\/nowhere.* is not there\n.*ENCODER=off/)
  })

  /** What is said of an encoder that works, with this beside its model for English. */
  async function saidBeside(put: (folder: string) => void): Promise<string> {
    const folder = temporaryFolder()
    const link = (name: string) => symlinkSync(resolve('data/encoder', name), join(folder.path, name))
    mkdirSync(join(folder.path, 'english'))
    const files = ['encoder.json', 'model.onnx', 'tokenizer.json', 'cohort.bin']
    for (const name of [...files, 'english/model.onnx', 'english/tokenizer.json']) link(name)
    put(join(folder.path, 'english'))
    const said = await examine({}, { ENCODER: 'on', ENCODER_DIR: folder.path })
    folder.remove()
    return said
  }

  it('says where the encoder works, and the model does not that has its say on who speaks', async () => {
    expect(await saidBeside(() => {})).toMatch(
      /ok {4}encoder: works: .*, but who speaks is told by rules alone: \S/,
    )
  })

  it('says what to do where that model is there and damaged', async () => {
    const said = await saidBeside((folder) => writeFileSync(join(folder, 'pointer.json'), '{'))
    expect(said).toMatch(
      /MEND {2}encoder: works: .*, but who speaks is told by rules alone: english.pointer\.json cannot be read.*\n.*pointer\.json/,
    )
  })

  it('says what to do about a corpus that cannot be served', async () => {
    expect(await examine({}, { CORPUS_DIR: '/nowhere' })).toMatch(/MEND {2}corpus: cannot be served\n +\S/)
  })

  it('says that the token is not accepted', async () => {
    const said = await examine({}, { BOT_TOKEN: '123456789:AAanother_token_than_that_bots' })
    expect(said).toMatch(/MEND {2}token: is not accepted\n.*@BotFather/)
    expect(said).not.toContain('AAanother')
  })

  it('says that Telegram is not reached', async () => {
    const said = await examine({ before: (server) => server.away() })
    expect(said).toMatch(/MEND {2}Telegram: .*ECONNREFUSED/)
  })

  it('says how to turn on inline mode and let the bot join groups', async () => {
    const said = await examine({
      options: { me: { supports_inline_queries: false, can_join_groups: false } },
    })
    expect(said).toContain('/setinline')
    expect(said).toContain('/setjoingroups')
  })

  it('tells of the webhook that is set and what went wrong with it', async () => {
    const url = 'https://bot.example.org/telegram'
    const before = ({ updates }: BotApiServer) => {
      updates.setWebhook({ url, secret: 'x', maxConnections: 40, allowedUpdates: [] }, false)
      if (updates.webhook)
        Object.assign(updates.webhook, { lastErrorDate: 1_700_000_000, lastErrorMessage: 'Read timeout' })
    }
    expect(await examine({ before })).toContain('polling will remove it')
    const said = await examine({ before }, { WEBHOOK_URL: url })
    expect(said).toContain(`ok    webhook: set to ${url}`)
    expect(said).toMatch(/MEND {2}webhook: .*2023-11-14T22:13:20.000Z: Read timeout/)
  })

  it('tells no token that stands in the address of a webhook', async () => {
    const url = 'https://bot.example.org/123456789:AAtest_token_of_the_loopback_server'
    const before = ({ updates }: BotApiServer) =>
      updates.setWebhook({ url, secret: 'x', maxConnections: 40, allowedUpdates: [] }, false)
    expect(await examine({ before })).toContain('webhook: set to https://bot.example.org/[secret]')
    const said = await examine({}, { WEBHOOK_URL: url })
    expect(said).toContain('for a webhook at https://bot.example.org/[secret]')
    expect(said).toContain('the bot sets it to https://bot.example.org/[secret]')
  })

  it.each(['http://bot.example.org/telegram', 'https://bot.example.org:8080/telegram'])(
    'says that Telegram would bring no updates to %s, as the bot does',
    async (WEBHOOK_URL) => {
      const settings = { BOT_TOKEN: '123456789:AAsomething_like_a_token', WEBHOOK_URL }
      const lines: string[] = []
      for await (const finding of diagnose(settings)) lines.push(describeDiagnosis(finding))
      expect(lines[1]).toMatch(/^MEND {2}settings: WEBHOOK_URL must begin with https:.*8443/)
      expect(() => botSettings(settings)).toThrow(/^WEBHOOK_URL must begin with https:.*8443/)
    },
  )

  it.each(['/proc/1', 'package.json', 'package.json/nowhere'])(
    'says that nothing can be written in %s',
    async (STATE_DIR) => {
      expect(await examine({}, { STATE_DIR })).toMatch(/MEND {2}state: .* cannot be written/)
    },
  )

  it('says that Redis does not answer', async () => {
    expect(await examine({}, { REDIS_URL: 'redis://:hidden-word@127.0.0.1:1' })).toMatch(/MEND {2}Redis/)
  })

  it('asks for a newer Node.js where it is too old', () => {
    expect(nodeVersion('18.20.0').mend).toContain('20.19')
    expect(nodeVersion('20.18.9').mend).toBeDefined()
    expect(nodeVersion('20.19.0').mend).toBeUndefined()
    expect(nodeVersion('24.1.0').mend).toBeUndefined()
  })
})
