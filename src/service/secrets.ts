import type { BotSettings } from '../config.ts'
import { secretFrom } from '../telegram/transport/incoming/webhook.ts'

/** What these settings hold that must never be written anywhere: the token, the webhook's secret, Redis' password. */
export function secretsOf({ botToken, webhookSecret, metricsToken = '', redisUrl }: BotSettings): string[] {
  const password = redisUrl === undefined ? '' : new URL(redisUrl).password
  return [
    botToken,
    webhookSecret ?? secretFrom(botToken),
    metricsToken,
    password,
    decodeURIComponent(password),
  ]
}
