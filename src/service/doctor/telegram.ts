import { Api, GrammyError } from 'grammy'
import type { UserFromGetMe, WebhookInfo } from 'grammy/types'
import type { BotSettings } from '../../config.ts'
import { describeError } from '../../logging/described-error.ts'
import { botApiClient } from '../../telegram/transport/calls/bot-api-client.ts'
import { callSignal } from '../../telegram/transport/calls/call-signal.ts'
import { faultOf } from '../../telegram/transport/calls/faults.ts'
import { TokenRefused } from '../../telegram/transport/calls/token-refused.ts'
import type { Diagnosis } from './diagnosis.ts'

/** How long Telegram may take to answer, in milliseconds. */
const PATIENCE = 10_000

/** What Telegram says of the bot and of what its owner set there; one finding where Telegram says nothing. */
export async function* telegramFindings(settings: BotSettings): AsyncGenerator<Diagnosis> {
  const api = new Api(settings.botToken)
  api.config.use(botApiClient(settings.telegramApiRoot, settings.botToken))
  const me = yield* tokenFindings(api)
  if (!me) return
  yield privacyMode(me)
  yield inlineMode(me)
  yield* webhookFindings(api, settings)
}

async function* tokenFindings(api: Api): AsyncGenerator<Diagnosis, UserFromGetMe | undefined> {
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

function unreachable(error: unknown): Diagnosis {
  const found = error instanceof GrammyError ? error.description : describeError(error).message
  const mend = 'See whether this machine reaches the Bot API: its network, a firewall, TELEGRAM_API_ROOT.'
  return { subject: 'Telegram', found, mend }
}

function privacyMode({ can_join_groups, can_read_all_group_messages }: UserFromGetMe): Diagnosis {
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

function inlineMode({ supports_inline_queries, username }: UserFromGetMe): Diagnosis {
  const subject = 'inline mode'
  if (supports_inline_queries) return { subject, found: `on: @${username} QUESTION works in every chat` }
  return {
    subject,
    found: 'off',
    mend: 'Write /setinline to @BotFather, choose the bot and give it a short hint.',
  }
}

async function* webhookFindings(api: Api, { webhookUrl }: BotSettings): AsyncGenerator<Diagnosis> {
  try {
    const info = await api.getWebhookInfo(patience())
    yield webhookAddress(info, webhookUrl)
    yield* webhookTroubles(info)
  } catch (error) {
    yield unreachable(error)
  }
}

function webhookAddress({ url = '' }: WebhookInfo, wanted: string | undefined): Diagnosis {
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

function* webhookTroubles(info: WebhookInfo): Generator<Diagnosis> {
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

function patience() {
  return callSignal(AbortSignal.timeout(PATIENCE))
}
