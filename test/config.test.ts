import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { botSettings, librarySettings, SettingsError } from '../src/config.ts'

const TOKEN = `123456789:${'A'.repeat(35)}`

const read = (path: string) => readFileSync(path, 'utf8')
const settingsIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name).sort()

const refusal = (environment: Record<string, string>): string => {
  try {
    botSettings(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  throw new Error('the settings were taken')
}

describe('the settings', () => {
  it('are the same in the README, in .env.example and in the program', () => {
    const known = settingsIn(read('src/config.ts'), /^ {2}([A-Z][A-Z_]+):/gm)
    expect(known.length).toBeGreaterThan(10)
    expect(settingsIn(read('README.md'), /^\| `([A-Z][A-Z_]+)` \|/gm)).toEqual(known)
    expect(settingsIn(read('.env.example'), /^#?([A-Z][A-Z_]+)=/gm)).toEqual(known)
  })

  it('may be left as .env.example has them, but for the token', () => {
    const example = Object.fromEntries(
      [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    )
    expect(botSettings({ ...example, BOT_TOKEN: TOKEN })).toEqual(botSettings({ BOT_TOKEN: TOKEN }))
    expect(librarySettings(example)).toEqual(librarySettings({}))
  })

  it('are nowhere empty in .env.example but for the token, since an empty one goes before those of a unit or an image', () => {
    expect(settingsIn(read('.env.example'), /^([A-Z_]+)=$/gm)).toEqual(['BOT_TOKEN'])
  })

  it('are trimmed, and count as not set where they are empty', () => {
    expect(botSettings({ BOT_TOKEN: ` ${TOKEN}\n`, CORPUS_DIR: ' ', PORT: '' })).toMatchObject({
      botToken: TOKEN,
      corpusDir: 'corpus',
      port: undefined,
    })
  })

  it('are named all at once where they are wrong, without what stands in them', () => {
    const wrong = {
      BOT_TOKEN: 'not-a-token-1',
      LOG_LEVEL: 'not-a-level-2',
      TELEGRAM_API_ROOT: 'ftp://not-an-address-3',
      WEBHOOK_URL: 'https://bot.example.org/?not-an-address-4',
      WEBHOOK_SECRET: 'not a secret 5',
      PORT: '65536',
      REDIS_URL: 'https://not-redis-6',
      MESSAGES_PER_SECOND: '-7',
      ANSWERS_PER_MINUTE: '1e1',
      RICH_MESSAGES: 'yes8',
      PRIVATE_COMMANDS: 'yes9',
    }
    const message = refusal(wrong)
    expect(message.split('\n')).toHaveLength(Object.keys(wrong).length)
    for (const [name, value] of Object.entries(wrong)) {
      expect(message).toMatch(new RegExp(`^${name} .*\\.$`, 'm'))
      expect(message).not.toContain(value)
    }
  })

  it.each([
    ['WEBHOOK_URL', 'https://bot.example.org/healthz'],
    ['WEBHOOK_SECRET', 'a'],
    ['METRICS_TOKEN', 'too-short'],
    ['REDIS_URL', 'redis://:p%zz@localhost:6379'],
    ['REDIS_URL', 'redis://localhost:6379/abc'],
  ])('name %s where it cannot work: %s', (name, value) => {
    expect(refusal({ BOT_TOKEN: TOKEN, [name]: value })).toMatch(new RegExp(`^${name} must `))
  })
})
