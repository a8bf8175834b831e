import { accessSync, constants } from 'node:fs'
import { tmpdir } from 'node:os'
import { Api, GrammyError } from 'grammy'
import type { UserFromGetMe, WebhookInfo } from 'grammy/types'
import { Library } from '../answer/library.ts'
import { CorpusError, describeProblem } from '../article/corpus.ts'
import { type BotSettings, botSettings, type Environment, librarySettings, SettingsError } from '../config.ts'
import { describeError } from '../logging/described-error.ts'
import { createLogger } from '../logging/logging.ts'
import { botApiClient } from '../telegram/transport/bot-api-client.ts'
import { callSignal } from '../telegram/transport/call-signal.ts'
import { faultOf } from '../telegram/transport/faults.ts'
import { SharedMemory } from '../telegram/transport/redis.ts'
import { TokenRefused } from '../telegram/transport/token-refused.ts'

/** One thing that was looked at; `mend` where something has to be done, and what. */
export interface Finding {
  subject: string
  found: string
  mend?: string
}

/** The oldest Node.js that works, as package.json has it. */
const OLDEST_NODE = [20, 19] as const

/** How long Telegram may take to answer, in milliseconds. */
const PATIENCE = 10_000

/**
 * Looks at everything that a bot needs to run: each thing is either as it should be or comes with what to do about
 * it. It changes nothing, and nothing that it says holds a secret.
 */
export async function* diagnose(environment: Environment): AsyncGenerator<Finding> {
  yield nodeVersion(process.versions.node)
  const settings = yield* settingsFindings(environment)
  yield* corpusFindings(environment)
  if (!settings) return
  const api = new Api(settings.botToken)
  api.config.use(botApiClient(settings.telegramApiRoot, settings.botToken))
  const me = yield* tokenFindings(api)
  if (me) {
    yield privacyMode(me)
    yield inlineMode(me)
    yield* webhookFindings(api, settings)
  }
  if (settings.redisUrl !== undefined) yield await redisFinding(settings.redisUrl)
  yield stateFinding(settings.stateDir)
}

/** The finding as a line, or two where something has to be done. */
export function describeFinding({ subject, found, mend }: Finding): string {
  return mend === undefined ? `ok    ${subject}: ${found}` : `MEND  ${subject}: ${found}\n      ${mend}`
}

export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor, wantedMinor] = OLDEST_NODE
  const isNewEnough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
  const finding = { subject: 'Node.js', found: version }
  if (isNewEnough) return finding
  return { ...finding, mend: `Install Node.js ${wantedMajor}.${wantedMinor} or newer (https://nodejs.org).` }
}

function* settingsFindings(environment: Environment): Generator<Finding, BotSettings | undefined> {
  try {
    const settings = botSettings(environment)
    const way = settings.webhookUrl === undefined ? 'long polling' : `a webhook at ${settings.webhookUrl}`
    yield { subject: 'settings', found: `all right, for ${way}` }
    return settings
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    for (const line of error.message.split('\n'))
      yield {
        subject: 'settings',
        found: line,
        mend: 'Set it in the environment or in .env; .env.example explains it.',
      }
    return undefined
  }
}

async function* corpusFindings(environment: Environment): AsyncGenerator<Finding> {
  const subject = 'corpus'
  try {
    const { corpusDir } = librarySettings(environment)
    const { articles, problems } = await Library.open(corpusDir)
    const quotes = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes))
    yield { subject, found: `${articles.length} in ${corpusDir} can be served, with ${quotes.length} quotes` }
    for (const problem of problems)
      yield {
        subject,
        found: describeProblem(problem),
        mend: 'Until then it is left out, and the others are served.',
      }
  } catch (error) {
    if (error instanceof CorpusError) yield { subject, found: 'cannot be served', mend: error.message }
    else if (!(error instanceof SettingsError)) throw error
  }
}

async function* tokenFindings(api: Api): AsyncGenerator<Finding, UserFromGetMe | undefined> {
  try {
    const me = await api.getMe(patience())
    yield { subject: 'token', found: `works, the bot is @${me.username}` }
    return me
  } catch (error) {
    yield faultOf(error).kind === 'token'
      ? { subject: 'token', found: 'is not accepted', mend: new TokenRefused().message }
      : unreachable(error)
    return undefined
  }
}

function unreachable(error: unknown): Finding {
  const found = error instanceof GrammyError ? error.description : describeError(error).message
  const mend = 'See whether this machine reaches the Bot API: its network, a firewall, TELEGRAM_API_ROOT.'
  return { subject: 'Telegram', found, mend }
}

function privacyMode({ can_join_groups, can_read_all_group_messages }: UserFromGetMe): Finding {
  const subject = 'groups'
  if (!can_join_groups)
    return {
      subject,
      found: 'the bot may not join any',
      mend: 'Write /setjoingroups to @BotFather and choose Enable.',
    }
  return {
    subject,
    found: can_read_all_group_messages
      ? 'privacy mode is off: the bot gets all messages and answers those only that are meant for it'
      : 'privacy mode is on: the bot gets what is meant for it, and needs no more',
  }
}

function inlineMode({ supports_inline_queries, username }: UserFromGetMe): Finding {
  const subject = 'inline mode'
  if (supports_inline_queries) return { subject, found: `on: @${username} QUESTION works in every chat` }
  return {
    subject,
    found: 'off',
    mend: 'Write /setinline to @BotFather, choose the bot and give it a short hint.',
  }
}

async function* webhookFindings(api: Api, { webhookUrl }: BotSettings): AsyncGenerator<Finding> {
  try {
    const info = await api.getWebhookInfo(patience())
    yield webhookAddress(info, webhookUrl)
    yield* webhookTroubles(info)
  } catch (error) {
    yield unreachable(error)
  }
}

function webhookAddress({ url = '' }: WebhookInfo, wanted: string | undefined): Finding {
  const subject = 'webhook'
  const place = url === '' ? 'none is set' : `set to ${url}`
  if (wanted === undefined)
    return {
      subject,
      found: url === '' ? `${place}, as long polling needs it` : `${place}; polling will remove it`,
    }
  if (url === wanted) return { subject, found: place }
  return { subject, found: `${place}; the bot sets it to ${wanted} when it starts` }
}

function* webhookTroubles(info: WebhookInfo): Generator<Finding> {
  const subject = 'webhook'
  const { last_error_message, last_error_date = 0, pending_update_count } = info
  if (last_error_message !== undefined) {
    const when = new Date(last_error_date * 1000).toISOString()
    yield {
      subject,
      found: `Telegram's last error, at ${when}: ${last_error_message}`,
      mend: 'If it is an old one, all is well. Else see that WEBHOOK_URL leads to this bot from outside, by HTTPS with a valid certificate.',
    }
  }
  yield { subject: 'updates', found: `${pending_update_count} are waiting at Telegram` }
}

async function redisFinding(url: string): Promise<Finding> {
  const subject = 'Redis'
  const logger = createLogger({ level: 'silent', secrets: [] })
  const shared = await SharedMemory.connect({ url, prefix: 'verbatim:doctor', logger })
  const { isReady } = shared
  await shared.close()
  if (isReady) return { subject, found: 'answers' }
  return {
    subject,
    found: 'does not answer',
    mend: 'See that the server at REDIS_URL runs and lets this machine in.',
  }
}

function stateFinding(folder: string = tmpdir()): Finding {
  const subject = 'state'
  try {
    accessSync(folder, constants.W_OK)
    return { subject, found: `the list of handled updates is kept in ${folder}` }
  } catch {
    return {
      subject,
      found: `${folder} cannot be written`,
      mend: 'Set STATE_DIR to a folder that the bot can write to.',
    }
  }
}

function patience() {
  return callSignal(AbortSignal.timeout(PATIENCE))
}
