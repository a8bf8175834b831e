/** A grammY bot that answers "ok" and does nothing else: what Verbatim is measured against. */
import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'

const { BOT_TOKEN = '', TELEGRAM_API_ROOT = '', WEBHOOK_URL, WEBHOOK_SECRET, PORT } = process.env

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } })
bot.on('message:text', (ctx) => ctx.reply('ok'))
await bot.init()
if (WEBHOOK_URL === undefined) {
  void bot.start()
} else {
  const handle = webhookCallback(
    bot,
    'http',
    WEBHOOK_SECRET === undefined ? {} : { secretToken: WEBHOOK_SECRET },
  )
  createServer((request, response) => void handle(request, response)).listen(Number(PORT), '127.0.0.1')
  await bot.api.setWebhook(WEBHOOK_URL, {
    max_connections: 100,
    ...(WEBHOOK_SECRET === undefined ? {} : { secret_token: WEBHOOK_SECRET }),
  })
}
process.on('SIGTERM', () => process.exit(0))
