import { Library } from '../answer/library.ts'
import { describeProblem } from '../article/corpus.ts'
import type { BotSettings } from '../config.ts'
import { createBot, registerMenus } from '../telegram/bot.ts'
import { runPolling } from '../telegram/transport/transport.ts'
import { createLogger, type Logger } from './logging.ts'

/**
 * Runs the Telegram bot until the process is told to stop (SIGINT, SIGTERM), then finishes what is in hand.
 * @throws {CorpusError} where there is nothing to serve
 * @throws {TokenRefused} where Telegram does not know the token
 */
export async function serveBot(settings: BotSettings): Promise<void> {
  const { botToken, telegramApiRoot, corpusDir, logLevel } = settings
  const logger = createLogger({ level: logLevel, secrets: [botToken] })
  const signal = stopSignal(logger)
  const library = await Library.open(corpusDir)
  for (const problem of library.problems) logger.warn(`left out: ${describeProblem(problem)}`)
  logger.info({ articles: library.articles.length }, 'the corpus is read')
  const bot = createBot({
    token: botToken,
    library,
    logger,
    client: { apiRoot: telegramApiRoot, fetch: globalThis.fetch },
  })
  await runPolling(bot, {
    logger,
    signal,
    apiRoot: telegramApiRoot,
    watcher: { onReady: () => void registerMenusWhenPossible(bot.api, logger) },
  })
}

/** Menus are a courtesy: without them the bot answers all the same. */
async function registerMenusWhenPossible(
  api: Parameters<typeof registerMenus>[0],
  logger: Logger,
): Promise<void> {
  try {
    await registerMenus(api, logger)
  } catch (error) {
    logger.warn({ err: error }, 'the command menus could not be registered; the next start tries again')
  }
}

/** Aborted by the first SIGINT or SIGTERM; the second one ends the process at once. */
function stopSignal(logger: Logger): AbortSignal {
  const stopping = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (stopping.signal.aborted) process.exit(1)
      logger.info({ signal: name }, 'stopping: what is in hand is finished first')
      stopping.abort()
    })
  }
  return stopping.signal
}
