import { setFlagsFromString } from 'node:v8'
import { Library, type Progress } from '../answer/library.ts'
import { describeProblem } from '../article/corpus.ts'
import { type BotSettings, SettingsError } from '../config.ts'
import type { Logger } from '../logging/logger.ts'
import { createLogger } from '../logging/logging.ts'
import { inSlices } from '../slices.ts'
import { createBot, Directory, describeBot, registerMenus } from '../telegram/bot.ts'
import { floodNotice } from '../telegram/flood-notice.ts'
import { botApiClient } from '../telegram/transport/calls/bot-api-client.ts'
import { secretFrom } from '../telegram/transport/incoming/webhook.ts'
import { type PaceLimits, telegramLimits } from '../telegram/transport/outgoing/pace.ts'
import type { SharedMemory } from '../telegram/transport/state/redis.ts'
import {
  type Reachable,
  runPolling,
  runWebhook,
  StateTaken,
  type TransportOptions,
  WebhookRefused,
} from '../telegram/transport/transport.ts'
import { pointerDirOf, readInBackground } from './background-reading.ts'
import { LiveCorpus } from './live-corpus.ts'
import { Metrics } from './metrics.ts'
import { recallAnswers } from './recall.ts'
import { secretsOf } from './secrets.ts'
import { warmUp } from './warming.ts'
import { WebServer } from './web-server.ts'

/**
 * Runs the Telegram bot until the process is told to stop (SIGINT, SIGTERM), then finishes what is in hand: by
 * webhook where WEBHOOK_URL is set, else by long polling.
 * @throws {CorpusError} where there is nothing to serve
 * @throws {TokenRefused} where Telegram does not know the token
 * @throws {SettingsError} where the port or STATE_DIR is taken, or Telegram does not take the webhook's address
 */
export async function serveBot(settings: BotSettings): Promise<void> {
  const logger = createLogger({ level: settings.logLevel, secrets: secretsOf(settings) })
  logMishaps(logger)
  collectEarly()
  const signal = stopSignal(logger)
  const onHangUp = hangUps(logger)
  const library = await openLibrary(settings, logger, signal)
  if (!library) return
  const corpus = new LiveCorpus(library, settings.corpusDir, logger)
  void readInBackground(library, settings, logger, signal)
  const metrics = new Metrics()
  recallAnswers(library)
  metrics.watch(library)
  let isReachable: Reachable = async () => false
  const web = await openWebServer(settings, logger, metrics, async () => !signal.aborted && isReachable())
  const shared = await openSharedMemory(settings, logger)
  const bot = createBot({
    token: settings.botToken,
    library,
    directory: await inSlices(Directory.of(library)),
    logger,
    richMessages: settings.richMessages,
    inlineQueriesPerMinute: settings.answersPerMinute,
    onFailure: () => metrics.answerFailed(),
    ...(shared ? { answers: shared } : {}),
  })
  bot.api.config.use(botApiClient(settings.telegramApiRoot, settings.botToken))
  const options: TransportOptions = {
    ...transportOptions(settings, logger, shared),
    signal,
    watcher: {
      onReady: (_me, reachable) => {
        isReachable = reachable
        corpus.start()
        onHangUp(() => void corpus.look())
        void registerMenusWhenPossible(bot.api, logger, settings)
      },
      onDone: (kind, outcome, seconds) => metrics.updateDone(kind, outcome, seconds),
      onFailure: (method, code) => metrics.apiCallFailed(method, code),
    },
  }
  try {
    await run(bot, options, web, settings)
  } finally {
    await corpus.close()
    await web?.close()
    await shared?.close()
    await library.close()
  }
}

type Bot = ReturnType<typeof createBot>

/** By webhook or by long polling, until the signal of the options. */
async function run(
  bot: Bot,
  options: TransportOptions,
  web: WebServer | undefined,
  settings: BotSettings,
): Promise<void> {
  try {
    if (settings.webhookUrl === undefined || !web) await runPolling(bot, options)
    else await serveByWebhook(bot, options, web, settings, settings.webhookUrl)
  } catch (error) {
    throw error instanceof StateTaken
      ? new SettingsError(`STATE_DIR must be another: ${error.message}; ${HOW_TO_SHARE}`)
      : error
  }
}

/** How the settings want messages taken and sent. */
function transportOptions(
  settings: BotSettings,
  logger: Logger,
  shared: SharedMemory | undefined,
): Omit<TransportOptions, 'signal'> {
  return {
    logger,
    apiRoot: settings.telegramApiRoot,
    stateDir: settings.stateDir,
    ...(shared ? { memory: shared } : {}),
    limits: limitsOf(settings),
    flood: {
      perMinute: settings.answersPerMinute,
      ...(shared ? { counter: shared } : {}),
      tell: floodNotice(logger),
    },
  }
}

const HOW_TO_SHARE =
  'stop that one, give each a folder of its own, or set REDIS_URL, the same for all, so that they share what they know.'

/** After so many milliseconds of reading the log tells how far it has come. */
const TELL_AFTER = 5_000

/** Reads the corpus; undefined where the process was told to stop before it was read. */
async function openLibrary(
  settings: BotSettings,
  logger: Logger,
  signal: AbortSignal,
): Promise<Library | undefined> {
  const { corpusDir, stateDir } = settings
  const began = performance.now()
  let told = began
  const onProgress = ({ done, files }: Progress) => {
    if (performance.now() - told < TELL_AFTER) return
    told = performance.now()
    logger.info({ done, files }, 'reading the corpus')
  }
  try {
    const library = await Library.open(corpusDir, {
      stateDir,
      pointerDir: pointerDirOf(settings),
      signal,
      onProgress,
    })
    for (const problem of library.problems) logger.warn({}, `left out: ${describeProblem(problem)}`)
    const ms = Math.round(performance.now() - began)
    logger.info({ articles: library.articles.length, ms }, 'the corpus is read')
    await warmUp(library)
    return library
  } catch (error) {
    if (!signal.aborted) throw error
    logger.info({}, 'stopped before the corpus was read')
    return undefined
  }
}

/** Whoever sends SIGHUP wants the corpus looked at. Until there is one, it is read anyway. */
function hangUps(logger: Logger): (look: () => void) => void {
  let look = () => logger.info({}, 'the corpus is being read already')
  process.on('SIGHUP', () => look())
  return (later) => {
    look = () => {
      logger.info({ signal: 'SIGHUP' }, 'looking at the corpus')
      later()
    }
  }
}

async function serveByWebhook(
  bot: Bot,
  options: TransportOptions,
  web: WebServer,
  { webhookSecret, botToken }: BotSettings,
  url: string,
): Promise<void> {
  try {
    await runWebhook(bot, options, {
      url,
      secret: webhookSecret ?? secretFrom(botToken),
      attach: (webhook) => {
        web.webhook = webhook
      },
    })
  } catch (error) {
    if (error instanceof WebhookRefused) throw new SettingsError(`WEBHOOK_URL is not taken: ${error.message}`)
    throw error
  }
}

async function openWebServer(
  { port, host, metricsToken }: BotSettings,
  logger: Logger,
  metrics: Metrics,
  isReady: () => Promise<boolean>,
): Promise<WebServer | undefined> {
  if (port === undefined) return undefined
  const web = new WebServer({ host, port, logger, metrics, metricsToken, isReady })
  await web.listen()
  return web
}

async function openSharedMemory(
  { redisUrl, botToken }: BotSettings,
  logger: Logger,
): Promise<SharedMemory | undefined> {
  if (redisUrl === undefined) return undefined
  const [botId] = botToken.split(':')
  // The client takes longer to load than the bot does, and most do without one.
  const { SharedMemory } = await import('../telegram/transport/state/redis.ts')
  return await SharedMemory.connect({ url: redisUrl, prefix: `verbatim:${botId}`, logger })
}

function limitsOf({ messagesPerSecond }: BotSettings): PaceLimits {
  if (messagesPerSecond === 0) return { perSecond: 0, chatInterval: 0, chatBurst: 1, perGroupMinute: 0 }
  return { ...telegramLimits, perSecond: messagesPerSecond }
}

/** Menus and profile are a courtesy: without them the bot answers all the same. */
async function registerMenusWhenPossible(
  api: Parameters<typeof registerMenus>[0],
  logger: Logger,
  { privateCommands }: BotSettings,
): Promise<void> {
  try {
    await registerMenus(api, logger, { privateCommands })
    await describeBot(api, logger)
  } catch (error) {
    logger.warn(
      { err: error },
      'the menus and the profile could not be registered; the next start tries again',
    )
  }
}

/**
 * The heap may grow by so many per cent of what lives in it before all of it is collected. Left to itself, Node.js lets
 * a small heap on a large machine become four times as large first, which looks like a leak and is paid for; with less,
 * the collector is at work often enough for readers to notice.
 */
const HEAP_GROWTH = 100

function collectEarly(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
}

/**
 * What nobody caught goes into the log, where secrets are cut out, and not as it is to standard error. After an
 * exception nothing can be relied on: the process ends, and whoever keeps it running starts it again.
 */
function logMishaps(logger: ReturnType<typeof createLogger>): void {
  process.on('unhandledRejection', (error) => {
    logger.error({ err: error }, 'a failure that nobody waited for')
  })
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'a failure that nobody caught; ending')
    process.exit(1)
  })
}

/** Whoever started us may pass on a signal that we got as well: within so many milliseconds, two are one. */
const ECHO = 1_000

/** Aborted by the first SIGINT or SIGTERM; a second one, if it is no echo of the first, ends the process at once. */
function stopSignal(logger: Logger): AbortSignal {
  const stopping = new AbortController()
  let since = 0
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      const now = performance.now()
      if (stopping.signal.aborted && now - since > ECHO) process.exit(1)
      if (stopping.signal.aborted) return
      since = now
      logger.info({ signal: name }, 'stopping: what is in hand is finished first')
      stopping.abort()
    })
  }
  return stopping.signal
}
