import { readFileSync } from 'node:fs'
import { Api } from 'grammy'
import { describe, expect, it } from 'vitest'
import { languages, textsIn } from '../../src/locale/locale.ts'
import { describeBot, registerMenus } from '../../src/telegram/bot.ts'
import { commandHelp, commands } from '../../src/telegram/commands/table.ts'
import { startBot } from './chat.ts'

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

async function withApi() {
  const { server } = await startBot()
  return { server, api: new Api(server.token, { apiRoot: server.root }) }
}

describe('the command menus', () => {
  it('are registered per kind of chat and language, from the table', async () => {
    const { server, api } = await withApi()
    expect(await registerMenus(api, silent)).toBe(6)
    expect([...server.profile.menus.keys()].sort()).toEqual(
      [
        'all_group_chats',
        'all_group_chats    ky',
        'all_group_chats    ru',
        'all_private_chats',
        'all_private_chats    ky',
        'all_private_chats    ru',
      ].map((key) => expect.stringMatching(new RegExp(`^${key.replace(/ +/u, ' +')}$`, 'u'))),
    )
    const menu = server.profile.menus.get('all_private_chats') ?? []
    expect(menu.map(({ command }) => command)).toEqual(commands.map(({ name }) => name))
  })

  it('are registered only where they changed', async () => {
    const { server, api } = await withApi()
    await registerMenus(api, silent)
    expect(await registerMenus(api, silent)).toBe(0)
    await api.setMyCommands([{ command: 'old', description: 'an older one' }], {
      scope: { type: 'all_group_chats' },
      language_code: 'ru',
    })
    expect(await registerMenus(api, silent)).toBe(1)
    expect(server.record.of('setMyCommands')).toHaveLength(8)
  })

  it('offer private answers in groups only where that is wished', async () => {
    const { server, api } = await withApi()
    await registerMenus(api, silent)
    expect(JSON.stringify([...server.profile.menus.values()])).not.toContain('is_ephemeral')
    await registerMenus(api, silent, { privateCommands: true })
    const menu = server.profile.menus.get('all_group_chats') ?? []
    const personal = menu.filter((entry) => 'is_ephemeral' in entry).map(({ command }) => command)
    expect(personal).toEqual(['help', 'about'])
    expect(await registerMenus(api, silent, { privateCommands: true })).toBe(0)
  })
})

describe('the profile', () => {
  it('is described in each language, once', async () => {
    const { api } = await withApi()
    expect(await describeBot(api, silent)).toBe(6)
    expect(await describeBot(api, silent)).toBe(0)
    const { description } = await api.getMyDescription({ language_code: 'ky' })
    expect(description).toBe(textsIn('ky')('profile-description'))
  })

  it('keeps what its owner wrote', async () => {
    const { api } = await withApi()
    await api.setMyDescription('Our own newsroom bot.')
    await describeBot(api, silent)
    expect((await api.getMyDescription()).description).toBe('Our own newsroom bot.')
  })
})

describe('/help', () => {
  it('says of every command in the table how it is written and what it does', async () => {
    const { server } = await startBot()
    for (const language of languages) {
      const help = await server.user({ language_code: language }).privateChat().ask('/help')
      for (const { usage, description } of commandHelp(textsIn(language))) {
        expect(help.text).toContain(`${usage} — ${description}`)
      }
    }
  })
})

describe('the README', () => {
  it('lists the commands of the table, with the same words, and no other', () => {
    const readme = readFileSync('README.md', 'utf8')
    const [, section = ''] = readme.split(/<!-- \/?commands -->/u)
    const listed = section
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('| `/'))
    expect(listed).toEqual(
      commandHelp(textsIn('en')).map(({ usage, description }) => `| \`${usage}\` | ${description} |`),
    )
  })
})
