import { type ApiClientOptions, Bot } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Library } from '../answer/library.ts'
import { turnAfter } from '../answer/offers/random-quotes.ts'
import { languageOf, textsIn } from '../locale/locale.ts'
import type { Logger } from '../logging/logger.ts'
import { atOnce } from '../slices.ts'
import { Directory } from './buttons/directory.ts'
import { Conversation, type SceneOf } from './conversation.ts'
import { InlineQueries } from './inline/queries.ts'
import type { Scene } from './scene.ts'
import { isPassing } from './sending/refusal.ts'
import { Sender } from './sending/sender.ts'
import { type AnswerMemory, ProcessAnswers } from './transport/state/answer-memory.ts'

export { Directory } from './buttons/directory.ts'
export { registerMenus } from './commands/menus.ts'
export { describeBot } from './commands/profile.ts'

export interface BotOptions {
  token: string
  library: Library
  /** The keys of its articles and people, where they are made already: for many thousands that takes a while. */
  directory?: Directory
  logger: Logger
  /** How the Bot API is called: `apiRoot` for a server of one's own, `fetch`, time-outs. */
  client?: ApiClientOptions
  /** Spares the call that asks Telegram who the bot is. */
  botInfo?: UserFromGetMe
  /** Answers as rich messages where the server takes them; not every client shows those yet. */
  richMessages?: boolean
  /** Which message answers which; shared where several processes answer. Each has its own unless told. */
  answers?: AnswerMemory
  /** How many inline queries a minute are looked for, for one reader; without a limit unless told. */
  inlineQueriesPerMinute?: number
  /** A number from 0 up to, but not, 1: what `/random` begins with. */
  random?: () => number
  /** Called for each update that failed by an error of the bot's own. */
  onFailure?: () => void
}

/**
 * The bot, whole but not started: whoever runs it hands it updates (`handleUpdate`, `start`).
 *
 * An error of the bot's own is logged and told to the user in a word, and the update counts as handled. An
 * error after which it is not known whether a message went out (the network, too many requests, a failing
 * server) is thrown on, for the loop to try the update again.
 */
export function createBot(options: BotOptions): Bot {
  const {
    token,
    library,
    directory = atOnce(Directory.of(library)),
    logger,
    client,
    botInfo,
    random = Math.random,
    richMessages = false,
    answers = new ProcessAnswers(),
    inlineQueriesPerMinute = 0,
    onFailure,
  } = options
  const bot = new Bot(token, { ...(client ? { client } : {}), ...(botInfo ? { botInfo } : {}) })
  const sceneOf = scenesOf(library, directory, random)
  const conversation = new Conversation(sceneOf, new Sender(logger, { richMessages }), answers, logger)

  const inlineQueries = new InlineQueries({
    sceneOf: (ctx) => sceneOf(ctx, 0, false),
    logger,
    perMinute: inlineQueriesPerMinute,
  })

  bot.use(async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      if (isPassing(error)) throw error
      logger.error({ update: ctx.update.update_id, err: error }, 'an update could not be handled')
      onFailure?.()
      await conversation.apologise(ctx)
    }
  })
  bot.on('message', (ctx) => conversation.onMessage(ctx))
  bot.on('edited_message', (ctx) => conversation.onEdit(ctx))
  bot.on('callback_query', (ctx) => conversation.onPress(ctx))
  bot.on('inline_query', (ctx) => inlineQueries.answer(ctx))
  bot.on('my_chat_member', (ctx) => conversation.onMembership(ctx))
  bot.on('guest_message', (ctx) => conversation.onGuestMessage(ctx))
  bot.catch(({ error, ctx }) => {
    logger.error({ update: ctx.update.update_id, err: error }, 'an update was given up')
  })
  return bot
}

/** Scenes in one library: keys and chance are the same in all of them. */
function scenesOf(library: Library, directory: Directory, random: () => number): SceneOf {
  const chance = inTurns(random)
  return (ctx, asker, isGroup) => ({
    library,
    directory,
    t: textsIn(languageOf(ctx.from?.language_code)),
    bot: { username: ctx.me.username, hasInlineMode: ctx.me.supports_inline_queries },
    takesInlineButtons: ctx.me.supports_inline_queries && !ctx.chat?.is_direct_messages,
    asker,
    isGroup,
    chance,
  })
}

/** The first by chance, then in turns: whoever asks again sees another one, and nobody sees one for ever. */
function inTurns(random: () => number): Scene['chance'] {
  let last: { at: number; count: number } | undefined
  return (count) => {
    const at = last?.count === count ? turnAfter(last.at, count) : Math.floor(random() * count)
    last = { at, count }
    return at
  }
}
