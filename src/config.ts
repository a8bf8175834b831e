import dotenv from 'dotenv'
import { z } from 'zod'
import { ANSWERS_PER_MINUTE, MESSAGES_PER_SECOND } from './limits.ts'
import { ownStateFolder } from './state/state-folder.ts'

/** A setting is wrong or missing. The message names each, a line each, with how to mend it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const onOrOff = (unlessTold: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default(unlessTold)
    .transform((word) => word === 'on')

const librarySchema = z.object({
  CORPUS_DIR: z.string().default('corpus'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  STATE_DIR: z.string().optional(),
  ENCODER: onOrOff('on'),
  ENCODER_DIR: z.string().optional(),
})

const webAddress = (protocol: RegExp, error: string) =>
  z
    .url({ protocol, error })
    .refine((url) => !url.includes('?') && !url.includes('#'), { error: 'must have neither ? nor # in it' })
    .transform((url) => url.replace(/\/+$/, ''))

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number)

/** Whether it names a database by its number, if any, and whether its name and password can be read. */
function isRedisAddress(address: string): boolean {
  try {
    const { pathname, username, password } = new URL(address)
    decodeURIComponent(username)
    decodeURIComponent(password)
    return /^\/?\d*$/.test(pathname)
  } catch {
    return false
  }
}

/** Where the webhook is served unless PORT says otherwise. */
const DEFAULT_PORT = 8080

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
  WEBHOOK_URL: webAddress(
    /^https?$/,
    'must be the web address at which Telegram reaches this bot, such as https://bot.example.org/telegram',
  )
    .refine((url) => !/\/(?:healthz|readyz|metrics)$/.test(url), {
      error: 'must not end in /healthz, /readyz or /metrics, where the bot tells how it is',
    })
    .optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, { error: 'must be 16 to 256 of A-Z, a-z, 0-9, _ and -' })
    .optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, { error: 'must be 16 to 256 of A-Z, a-z, 0-9, _ and -' })
    .optional(),
  PORT: wholeNumber(0, 65_535).optional(),
  HOST: z.string().default('0.0.0.0'),
  REDIS_URL: z
    .url({
      protocol: /^rediss?$/,
      error: 'must be the address of a Redis server, such as redis://localhost:6379',
    })
    .refine(isRedisAddress, {
      error:
        'must be such as redis://:password@localhost:6379/0: a number may stand at its end, and a % in a password is written %25',
    })
    .optional(),
  MESSAGES_PER_SECOND: wholeNumber(0, 1000).default(MESSAGES_PER_SECOND),
  ANSWERS_PER_MINUTE: wholeNumber(0, 1000).default(ANSWERS_PER_MINUTE),
  RICH_MESSAGES: onOrOff('off'),
  PRIVATE_COMMANDS: onOrOff('off'),
})

/** What reading a corpus and asking it needs. */
export interface LibrarySettings {
  corpusDir: string
  logLevel: (typeof LOG_LEVELS)[number]
  /** For what must outlive the process: this user's own folder unless told; undefined where the user has no home. */
  stateDir: string | undefined
  /** Whether models work: an encoder that reads paragraphs and questions, and one that has its say on who speaks. */
  encoder: boolean
  /** Its folder; the project's own unless told. */
  encoderDir: string | undefined
}

/** What the Telegram bot needs. `botToken` is a secret: it goes to Telegram and nowhere else. */
export interface BotSettings extends LibrarySettings {
  botToken: string
  telegramApiRoot: string
  /** Where Telegram reaches the bot; without it the bot fetches its updates itself (long polling). */
  webhookUrl: string | undefined
  /** A secret too. */
  webhookSecret: string | undefined
  /** What whoever reads the metrics proves themself with, a secret too; without it nobody may. */
  metricsToken: string | undefined
  /** Where health, metrics and webhook are served; nothing is served where it is undefined. 0: any free port. */
  port: number | undefined
  host: string
  redisUrl: string | undefined
  /** Over all chats; 0 switches Telegram's limits off, for a server of one's own. */
  messagesPerSecond: number
  /** For one reader; 0 switches it off. */
  answersPerMinute: number
  /** Answers as rich messages where Telegram takes them. */
  richMessages: boolean
  /** In groups, commands whose answer matters to nobody else are answered privately. */
  privateCommands: boolean
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
  return librarySettingsFrom(parse(librarySchema, environment), environment)
}

const librarySettingsFrom = (
  settings: z.output<typeof librarySchema>,
  environment: Environment,
): LibrarySettings => ({
  corpusDir: settings.CORPUS_DIR,
  logLevel: settings.LOG_LEVEL,
  stateDir: settings.STATE_DIR ?? ownStateFolder(environment),
  encoder: settings.ENCODER,
  encoderDir: settings.ENCODER_DIR,
})

/** The folder of the corpus, whatever is wrong with other settings. */
export function corpusFolder(environment: Environment): string {
  return parse(librarySchema.pick({ CORPUS_DIR: true }), environment).CORPUS_DIR
}

/** @throws {SettingsError} naming every setting that is wrong or missing */
export function botSettings(environment: Environment): BotSettings {
  const settings = botSettingsFrom(parse(botSchema, environment), environment)
  const trouble = webhookTrouble(settings)
  if (trouble !== undefined) throw new SettingsError(`WEBHOOK_URL ${trouble}.`)
  return settings
}

function botSettingsFrom(settings: z.output<typeof botSchema>, environment: Environment): BotSettings {
  return {
    ...librarySettingsFrom(settings, environment),
    botToken: settings.BOT_TOKEN,
    telegramApiRoot: settings.TELEGRAM_API_ROOT,
    webhookUrl: settings.WEBHOOK_URL,
    webhookSecret: settings.WEBHOOK_SECRET,
    metricsToken: settings.METRICS_TOKEN,
    port: settings.PORT ?? (settings.WEBHOOK_URL === undefined ? undefined : DEFAULT_PORT),
    host: settings.HOST,
    redisUrl: settings.REDIS_URL,
    messagesPerSecond: settings.MESSAGES_PER_SECOND,
    answersPerMinute: settings.ANSWERS_PER_MINUTE,
    richMessages: settings.RICH_MESSAGES,
    privateCommands: settings.PRIVATE_COMMANDS,
  }
}

/** Telegram's own server, which takes fewer addresses of webhooks than one that somebody hosts. */
const TELEGRAM = 'https://api.telegram.org'
const TELEGRAM_PORTS = ['', '443', '80', '88', '8443']

/** Why Telegram would bring nothing to the webhook, in words that follow its name; undefined where it would, or there is none. */
function webhookTrouble({
  webhookUrl,
  telegramApiRoot,
}: Pick<BotSettings, 'webhookUrl' | 'telegramApiRoot'>): string | undefined {
  if (webhookUrl === undefined || telegramApiRoot !== TELEGRAM) return undefined
  const { protocol, port } = new URL(webhookUrl)
  return protocol === 'https:' && TELEGRAM_PORTS.includes(port)
    ? undefined
    : 'must begin with https:// and lead to port 443, 80, 88 or 8443; the bot itself may listen elsewhere (PORT)'
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
