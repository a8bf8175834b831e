import { expect, onTestFinished } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { type BotOptions, createBot } from '../../src/telegram/bot.ts'
import { BotApiServer, type BotApiServerOptions, type Call } from '../support/bot-api-server.ts'

/** The shipped article, as it is served. */
export const shipped: Promise<Library> = Library.open('corpus')

/** A line that the bot logged. */
export interface LogLine {
  level: string
  fields: object
  message: string
}

export interface TestBot {
  server: BotApiServer
  library: Library
  log: LogLine[]
}

/**
 * The real bot, polling a Bot API server. Both are stopped after the test, which fails where the server refused
 * anything that the bot sent.
 */
export async function startBot(
  options: Partial<BotOptions> & { api?: BotApiServerOptions; refusals?: 'expected' } = {},
): Promise<TestBot> {
  const { api, refusals, ...given } = options
  const server = await BotApiServer.start(api)
  const log: LogLine[] = []
  const at = (level: string) => (fields: object, message: string) => log.push({ level, fields, message })
  const library = given.library ?? (await shipped)
  const bot = createBot({
    token: server.token,
    logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
    client: { apiRoot: server.root },
    ...given,
    library,
  })
  const running = bot.start()
  onTestFinished(async () => {
    await bot.stop()
    await running
    await server.stop()
    if (refusals !== 'expected') expect(server.record.refusals().filter(isMistake)).toEqual([])
    if (refusals !== 'expected')
      expect(log.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([])
  })
  return { server, library, log }
}

/** An edit that changes nothing is no mistake: two presses of a button may come at once. */
function isMistake({ error }: Call): boolean {
  return !error?.description.includes('message is not modified')
}
