import { type Api, GrammyError } from 'grammy'
import type { Logger } from '../../logging/logger.ts'
import { Cutoff, callSignal } from './calls/call-signal.ts'
import { faultOf } from './calls/faults.ts'
import { backoff, pause } from './calls/pause.ts'
import { isTokenRefused } from './calls/token-check.ts'
import { TokenRefused } from './calls/token-refused.ts'
import { connect, type ServedBot, type TransportOptions } from './connection.ts'
import { acceptUntilOver } from './incoming/handling.ts'
import { Polling } from './incoming/polling.ts'
import { Webhook, type WebhookOptions } from './incoming/webhook.ts'

export { StateTaken } from '../../state/state-lock.ts'
export { TokenRefused } from './calls/token-refused.ts'
export type { Reachable, ServedBot, TransportOptions } from './connection.ts'

/** How long the last words to Telegram may take once everything is finished, in milliseconds. */
const FAREWELL = 1_500

/**
 * Serves the bot by long polling until the signal; resolves when what was in hand is finished and confirmed,
 * at most 10 seconds after it.
 * @throws {TokenRefused} where Telegram does not know the token
 * @throws {StateTaken} where another process of this bot works with the same folder
 */
export async function runPolling(bot: ServedBot, options: TransportOptions): Promise<void> {
  const { logger, signal, tuning = {} } = options
  const connection = await connect(bot, options)
  if (!connection) return
  const { handling, outage, kept, finish } = connection
  const polling = new Polling({
    api: bot.api,
    handling,
    outage,
    kept,
    logger,
    stopping: signal,
    ...tuning.polling,
  })
  try {
    await removeWebhook(bot.api, logger, signal)
    await polling.run()
  } finally {
    await finish()
    await polling.confirm(AbortSignal.timeout(FAREWELL))
    kept.close()
  }
  logger.info({}, 'stopped')
}

/** Telegram lets nobody fetch updates while a webhook is set. Updates that wait are kept. */
async function removeWebhook(api: Api, logger: Logger, signal: AbortSignal): Promise<void> {
  try {
    const { url } = await api.getWebhookInfo(callSignal(signal))
    if (url === '') return
    logger.warn({}, 'a webhook was set for this bot: removing it, to fetch updates instead')
    await api.deleteWebhook({}, callSignal(signal))
  } catch (error) {
    if (signal.aborted) return
    logger.warn({ err: error }, 'could not see whether a webhook is set; fetching updates all the same')
  }
}

/** Telegram does not take the webhook's address. The message is one line that says why. */
export class WebhookRefused extends Error {
  override name = 'WebhookRefused'
}

/** Where updates come in by HTTP. */
export interface WebhookPlace extends Pick<WebhookOptions, 'url' | 'secret' | 'hold' | 'limit'> {
  /** Called when requests may come, and with undefined when no more are taken. */
  attach: (webhook: Webhook | undefined) => void
}

/**
 * Serves the bot by webhook until the signal; resolves when what was in hand is finished, at most 10 seconds after it.
 * @throws {TokenRefused} where Telegram does not know the token
 * @throws {WebhookRefused} where it does not take the address
 * @throws {StateTaken} where another process of this bot works with the same folder
 */
export async function runWebhook(
  bot: ServedBot,
  options: TransportOptions,
  { attach, ...place }: WebhookPlace,
): Promise<void> {
  const { logger, signal } = options
  const connection = await connect(bot, options)
  if (!connection) return
  const { handling, kept, refusal, finish } = connection
  const webhook = new Webhook({ ...place, api: bot.api, handling, logger })
  const ended = new Cutoff()
  // Telegram does not know them any more, since the bot was polling before.
  for (const update of kept.all())
    void acceptUntilOver(handling, update, signal, ended).then((isOver) => isOver && kept.drop(update))
  attach(webhook)
  try {
    await setWebhook(webhook, bot.api, signal)
    await aborted(AbortSignal.any([signal, refusal]))
    if (refusal.aborted) throw new TokenRefused()
  } finally {
    ended.abort()
    await finish()
    attach(undefined)
    kept.close()
  }
  logger.info({}, 'stopped')
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Until Telegram takes it. The calls themselves are repeated and logged by `outgoing`. */
async function setWebhook(webhook: Webhook, api: Api, signal: AbortSignal): Promise<void> {
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      return await webhook.set(signal)
    } catch (error) {
      const { kind } = faultOf(error)
      if (kind === 'token' && (await isTokenRefused(api, signal))) throw new TokenRefused()
      if (kind === 'refused' && error instanceof GrammyError) throw new WebhookRefused(error.description)
      await pause(backoff(attempt, 1_000, 30_000), signal)
    }
  }
}
