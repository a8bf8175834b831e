import dotenv from 'dotenv'
import { z } from 'zod'

/** A setting is wrong or missing. The message names each, a line each, with how to mend it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const librarySchema = z.object({
  CORPUS_DIR: z.string().default('corpus'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
})

const webAddress = (protocol: RegExp, error: string) =>
  z
    .url({ protocol, error })
    .refine((url) => !url.includes('?') && !url.includes('#'), { error: 'must have neither ? nor # in it' })
    .transform((url) => url.replace(/\/+$/, ''))

const botSchema = librarySchema.extend({
  BOT_TOKEN: z
    .string({
      error: 'is not set: ask @BotFather in Telegram for a bot (/newbot) and put the token it gives here',
    })
    .regex(/^\d+:[A-Za-z0-9_-]{20,}$/, {
      error: 'does not look like a bot token (123456789:ABC…): copy the whole of it from @BotFather',
    }),
  TELEGRAM_API_ROOT: webAddress(
    /^https?$/,
    'must be the web address of a Bot API server, such as http://localhost:8081',
  ).default('https://api.telegram.org'),
})

/** What reading a corpus and asking it needs. */
export interface LibrarySettings {
  corpusDir: string
  logLevel: (typeof LOG_LEVELS)[number]
}

/** What the Telegram bot needs. `botToken` is a secret: it goes to Telegram and nowhere else. */
export interface BotSettings extends LibrarySettings {
  botToken: string
  telegramApiRoot: string
}

/** A process's environment, or a stand-in for it. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The environment of this process, with what `.env` in the working folder adds.
 * What is set in the environment itself goes before the file.
 */
export function readEnvironment(): Environment {
  const fromFile: Record<string, string> = {}
  dotenv.config({ quiet: true, processEnv: fromFile })
  return { ...fromFile, ...process.env }
}

/** @throws {SettingsError} naming every setting that is wrong */
export function librarySettings(environment: Environment): LibrarySettings {
  const { CORPUS_DIR, LOG_LEVEL } = parse(librarySchema, environment)
  return { corpusDir: CORPUS_DIR, logLevel: LOG_LEVEL }
}

/** @throws {SettingsError} naming every setting that is wrong or missing */
export function botSettings(environment: Environment): BotSettings {
  const settings = parse(botSchema, environment)
  return {
    corpusDir: settings.CORPUS_DIR,
    logLevel: settings.LOG_LEVEL,
    botToken: settings.BOT_TOKEN,
    telegramApiRoot: settings.TELEGRAM_API_ROOT,
  }
}

/** Whether somebody set a bot token, right or wrong. */
export const hasBotToken = (environment: Environment): boolean => (environment.BOT_TOKEN ?? '').trim() !== ''

/** Values never stand in the message: one of them is a secret. */
function parse<T>(schema: z.ZodType<T>, environment: Environment): T {
  const given = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw new SettingsError(
    parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'),
  )
}
