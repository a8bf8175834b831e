import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bot, GrammyError, HttpError, InlineKeyboard } from 'grammy'
import type { MessageEntity } from 'grammy/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buttonsOf, marked } from './bot-api/people.ts'
import { BotApiServer, busiest } from './bot-api-server.ts'

let server: BotApiServer
let bot: Bot

beforeEach(async () => {
  server = await BotApiServer.start()
  bot = new Bot(server.token, { client: { apiRoot: server.root } })
})

afterEach(async () => {
  await server.stop()
})

/** The description of the refusal of that call. */
async function refusal(call: Promise<unknown>): Promise<string> {
  const outcome = await call.then(
    () => 'not refused',
    (error: unknown) => error,
  )
  return outcome instanceof GrammyError ? `${outcome.error_code} ${outcome.description}` : String(outcome)
}

describe('conversations', () => {
  it('carries a private conversation of a real grammY bot', async () => {
    bot.on('message:text', (ctx) => ctx.reply(`you said ${ctx.msg.text}`))
    const running = bot.start({ limit: 1 })
    const ada = server.user({ first_name: 'Ada' }).privateChat()
    const answer = await ada.ask('hello')
    expect(answer.text).toBe('you said hello')
    expect(answer.chat).toMatchObject({ id: ada.chat.id, type: 'private', first_name: 'Ada' })
    await bot.stop()
    await running
    expect(server.updates.pending).toBe(0)
  })

  it('finds commands, mentions and links in what people write', () => {
    const ada = server.user().in(server.group('Newsroom'))
    const message = ada.send('/ask@verbatim_test_bot see https://example.org and @verbatim_test_bot, not a/b')
    expect(marked(message, 'bot_command')).toEqual(['/ask@verbatim_test_bot'])
    expect(marked(message, 'mention')).toEqual(['@verbatim_test_bot'])
    expect(marked(message, 'url')).toEqual(['https://example.org'])
  })

  it('carries presses, edits, inline queries, guests and private answers in groups', async () => {
    bot.command('menu', (ctx) =>
      ctx.reply('pick', { reply_markup: new InlineKeyboard().text('More', 'more:1') }),
    )
    bot.callbackQuery('more:1', async (ctx) => {
      await ctx.editMessageText('picked')
      await ctx.answerCallbackQuery('done')
    })
    bot.on('edited_message:text', (ctx) => ctx.reply(`edited to ${ctx.msg.text}`))
    bot.on('inline_query', (ctx) =>
      ctx.answerInlineQuery([
        {
          type: 'article',
          id: '1',
          title: 'One',
          input_message_content: { message_text: ctx.inlineQuery.query },
        },
      ]),
    )
    bot.on('guest_message:text', (ctx) =>
      ctx.answerGuestQuery({
        type: 'article',
        id: '1',
        title: 'One',
        input_message_content: { message_text: 'guest' },
      }),
    )
    const running = bot.start({ limit: 1 })
    const ada = server.user()
    const chat = ada.in(server.group('Newsroom'))
    const menu = await chat.ask('/menu')
    expect(buttonsOf(menu)).toEqual([['More']])
    expect(await chat.press(menu, 'More')).toMatchObject({ text: 'done' })
    expect(chat.now(menu)).toMatchObject({ text: 'picked' })
    const next = chat.next()
    chat.edit(chat.messages[0] ?? menu, 'new words')
    expect((await next).text).toBe('edited to new words')
    expect((await ada.inlineQuery('why?')).results).toHaveLength(1)
    expect((await chat.askAsGuest('@verbatim_test_bot why?')).content.text).toBe('guest')
    expect(await chat.during(() => chat.send('nothing for bots'))).toEqual([])
    await bot.stop()
    await running
    expect(server.record.refusals()).toEqual([])
  })

  it('tells of blocking, upgrades and closed topics', async () => {
    const ada = server.user()
    const { id } = ada.privateChat().chat
    ada.block()
    expect(await refusal(bot.api.sendMessage(id, 'x'))).toBe('403 Forbidden: bot was blocked by the user')
    const group = server.group('Newsroom', { kind: 'group' })
    const moved = group.upgrade(ada)
    const error = await bot.api.sendMessage(group.chat.id, 'x').catch((e: unknown) => e)
    expect(error).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: moved.chat.id } })
    const forum = server.group('Forum', { isForum: true })
    const thread = forum.openTopic()
    forum.closeTopic(thread)
    const closed = bot.api.sendMessage(forum.chat.id, 'x', { message_thread_id: thread })
    expect(await refusal(closed)).toBe('400 Bad Request: TOPIC_CLOSED')
  })
})

describe('what Telegram refuses', () => {
  const text = 'a 😀 text with words'
  const bold = (offset: number, length: number): MessageEntity => ({ type: 'bold', offset, length })
  const cases: [string, string, MessageEntity[], RegExp][] = [
    ['an empty text', '', [], /message text is empty/],
    ['a blank text', ' \n\u200b\u00a0', [], /message text is empty/],
    ['4,097 characters', 'x'.repeat(4097), [], /message is too long/],
    ['a lone surrogate', 'x\ud83d', [], /strings must be encoded in UTF-8/],
    ['an entity beyond the text', text, [bold(15, 10)], /ends after the end of the text/],
    ['an entity that ends in a pair', text, [bold(0, 3)], /ends in a middle of a UTF-16 symbol/],
    ['an entity that begins in a pair', text, [bold(3, 3)], /begins in a middle/],
    ['an entity of zero length', text, [bold(5, 0)], /ENTITY_BOUNDS_INVALID/],
    ['entities that cross', text, [bold(0, 6), { type: 'italic', offset: 5, length: 6 }], /cross/],
    [
      'a quotation in a quotation',
      text,
      ['blockquote', 'expandable_blockquote'].map(
        (type) => ({ type, offset: 0, length: 5 }) as MessageEntity,
      ),
      /inside blockquote/,
    ],
    ['bold in code', text, [{ type: 'code', offset: 0, length: 6 }, bold(0, 1)], /inside code/],
    ['101 entities', 'x'.repeat(200), Array.from({ length: 101 }, (_, i) => bold(i, 1)), /ENTITIES_TOO_LONG/],
    [
      'a link to nowhere',
      text,
      [{ type: 'text_link', offset: 0, length: 1, url: 'not a link' }],
      /ENTITY_URL_INVALID/,
    ],
  ]
  it.each(cases)('refuses %s', async (_, words, entities, reason) => {
    const { id } = server.user().privateChat().chat
    expect(await refusal(bot.api.sendMessage(id, words, { entities }))).toMatch(reason)
    expect(server.record.refusals()).toHaveLength(1)
  })

  it('takes 4,096 characters, nested entities and a hundred of them', async () => {
    const { id } = server.user().privateChat().chat
    const hundred = Array.from({ length: 99 }, (_, i) => bold(i, 1))
    await bot.api.sendMessage(id, 'x'.repeat(4096), {
      entities: [{ type: 'blockquote', offset: 0, length: 4096 }, ...hundred],
    })
    expect(server.record.refusals()).toEqual([])
  })

  it.each([
    ['no callback data', new InlineKeyboard().text('a', ''), /BUTTON_DATA_INVALID/],
    ['65 bytes of callback data', new InlineKeyboard().text('a', 'é'.repeat(33)), /BUTTON_DATA_INVALID/],
    ['a button without a label', new InlineKeyboard().text('', 'x'), /BUTTON_TEXT_EMPTY/],
    ['a button with a bad address', new InlineKeyboard().url('a', 'javascript:x'), /BUTTON_URL_INVALID/],
    ['257 characters to copy', new InlineKeyboard().copyText('a', 'x'.repeat(257)), /COPY_TEXT/],
    [
      'a start parameter that no bot is given',
      new InlineKeyboard().url('a', 'https://t.me/a_bot?start=a.b'),
      /START_PARAM/,
    ],
    [
      '65 characters of a start parameter',
      new InlineKeyboard().url('a', `https://t.me/a_bot?start=${'x'.repeat(65)}`),
      /START_PARAM/,
    ],
    [
      'a query for no kind of chat',
      new InlineKeyboard().switchInlineChosen('a', { query: 'x' }),
      /At least one chat type/,
    ],
  ])('refuses %s', async (_, reply_markup, reason) => {
    const { id } = server.user().privateChat().chat
    expect(await refusal(bot.api.sendMessage(id, 'x', { reply_markup }))).toMatch(reason)
  })

  it('refuses buttons of a kind that the chat does not take', async () => {
    const group = server.group('Newsroom').chat.id
    const direct = server.group('Direct', { isDirectMessages: true }).chat.id
    const webApp = new InlineKeyboard().webApp('a', 'https://example.org')
    const inline = new InlineKeyboard().switchInlineChosen('a', { query: 'x', allow_user_chats: true })
    expect(await refusal(bot.api.sendMessage(group, 'x', { reply_markup: webApp }))).toMatch(
      /BUTTON_TYPE_INVALID/,
    )
    const options = { reply_markup: inline, direct_messages_topic_id: 1 }
    expect(await refusal(bot.api.sendMessage(direct, 'x', options))).toMatch(/BUTTON_TYPE_INVALID/)
    expect(await refusal(bot.api.sendMessage(direct, 'x'))).toMatch(/DIRECT_MESSAGES_TOPIC_REQUIRED/)
    await bot.api.sendMessage(group, 'x', { reply_markup: inline })
  })

  it('refuses replies and quotes that do not exist, and edits that change nothing', async () => {
    const ada = server.user().privateChat()
    const { id } = ada.chat
    const { message_id } = ada.send('some words')
    expect(await refusal(bot.api.sendMessage(id, 'x', { reply_parameters: { message_id: 99 } }))).toBe(
      '400 Bad Request: message to be replied not found',
    )
    const lenient = { message_id: 99, allow_sending_without_reply: true }
    await bot.api.sendMessage(id, 'x', { reply_parameters: lenient })
    expect(
      await refusal(bot.api.sendMessage(id, 'x', { reply_parameters: { message_id, quote: 'other' } })),
    ).toMatch(/QUOTE_TEXT_INVALID/)
    const sent = await bot.api.sendMessage(id, 'same', { reply_parameters: { message_id, quote: 'words' } })
    expect(await refusal(bot.api.editMessageText(id, sent.message_id, 'same'))).toMatch(
      /message is not modified/,
    )
    await bot.api.editMessageText(id, sent.message_id, 'other')
    expect(await refusal(bot.api.editMessageText(id, message_id, 'x'))).toMatch(/message can't be edited/)
    expect(await refusal(bot.api.editMessageText(id, 999, 'x'))).toMatch(/message to edit not found/)
  })

  it('refuses inline answers that are too many, too late or badly named', async () => {
    const article = (id: string) => ({
      type: 'article' as const,
      id,
      title: 'x',
      input_message_content: { message_text: 'x' },
    })
    const ask = () => {
      const id = server.queries.newId()
      void server.queries.inline.ask(id)
      return id
    }
    const many = Array.from({ length: 51 }, (_, i) => article(String(i)))
    expect(await refusal(bot.api.answerInlineQuery(ask(), many))).toMatch(/RESULTS_TOO_MUCH/)
    expect(await refusal(bot.api.answerInlineQuery(ask(), [article('x'.repeat(65))]))).toMatch(
      /RESULT_ID_INVALID/,
    )
    expect(await refusal(bot.api.answerInlineQuery(ask(), [article('1'), article('1')]))).toMatch(/DUPLICATE/)
    expect(await refusal(bot.api.answerInlineQuery(ask(), [], { next_offset: 'x'.repeat(65) }))).toMatch(
      /OFFSET/,
    )
    expect(await refusal(bot.api.answerInlineQuery('1', []))).toMatch(/query is too old/)
    expect(await refusal(bot.api.answerCallbackQuery('1'))).toMatch(/query is too old/)
  })

  it('refuses bad command menus and keeps good ones by scope and language', async () => {
    const menu = [{ command: 'ask', description: 'Ask' }]
    expect(await refusal(bot.api.setMyCommands([{ command: 'Ask', description: 'x' }]))).toMatch(
      /BOT_COMMAND_INVALID/,
    )
    expect(await refusal(bot.api.setMyCommands([{ command: 'ask', description: '' }]))).toMatch(
      /DESCRIPTION_INVALID/,
    )
    await bot.api.setMyCommands(menu, { scope: { type: 'all_group_chats' }, language_code: 'ru' })
    expect(await bot.api.getMyCommands({ scope: { type: 'all_group_chats' }, language_code: 'ru' })).toEqual(
      menu,
    )
    expect(await bot.api.getMyCommands()).toEqual([])
  })

  it('refuses rich messages that are too deep or malformed, and takes good ones', async () => {
    const { id } = server.user().privateChat().chat
    const paragraph = { type: 'paragraph' as const, text: ['a ', { type: 'marked' as const, text: 'b' }] }
    const sent = await bot.api.sendRichMessage(id, {
      blocks: [{ type: 'blockquote', blocks: [paragraph], credit: 'c' }],
    })
    expect(sent.rich_message).toBeDefined()
    let deep: object = paragraph
    for (let depth = 0; depth < 17; depth += 1) deep = { type: 'blockquote', blocks: [deep] }
    expect(
      await refusal(bot.api.raw.sendRichMessage({ chat_id: id, rich_message: { blocks: [deep] } as never })),
    ).toMatch(/nested too deep/)
  })

  it('knows neither other tokens nor other methods', async () => {
    const stranger = new Bot('1:other', { client: { apiRoot: server.root } })
    expect(await refusal(stranger.api.getMe())).toBe('401 Unauthorized')
    const odd = await fetch(`${server.root}/bot${server.token}/sendPigeon`)
    expect([odd.status, await odd.json()]).toEqual([
      404,
      { ok: false, error_code: 404, description: 'Not Found: method not found' },
    ])
  })
})

describe('updates', () => {
  it('keeps an update until an offset beyond it confirms it', async () => {
    const chat = server.user().privateChat()
    chat.send('one')
    chat.send('two')
    const [first, second] = await bot.api.getUpdates({ limit: 1 })
    expect(first?.message?.text).toBe('one')
    expect(second).toBeUndefined()
    expect(await bot.api.getUpdates()).toHaveLength(2)
    const rest = await bot.api.getUpdates({ offset: (first?.update_id ?? 0) + 1 })
    expect(rest.map(({ message }) => message?.text)).toEqual(['two'])
    expect(server.updates.pending).toBe(1)
  })

  it('answers a long poll as soon as something comes, and the older of two polls with a conflict', async () => {
    const older = refusal(bot.api.getUpdates({ timeout: 10 }))
    await server.until(
      () => server.record.of('getUpdates').length === 1,
      2_000,
      () => 'the first poll',
    )
    const newer = bot.api.getUpdates({ timeout: 10 })
    expect(await older).toMatch(/^409 Conflict: terminated by other getUpdates request/)
    server.user().privateChat().send('hello')
    expect(await newer).toHaveLength(1)
  })

  it('delivers to a webhook with its secret, one at a time for each chat, until it takes them', async () => {
    const heard: string[] = []
    let refusals = 2
    const receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (piece) => {
        body += piece
      })
      request.on('end', () => {
        heard.push(`${request.headers['x-telegram-bot-api-secret-token']} ${JSON.parse(body).message.text}`)
        response.writeHead(refusals-- > 0 ? 503 : 200).end()
      })
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => receiver.once('listening', resolve))
    const { port } = receiver.address() as AddressInfo
    server.updates.redeliverAfter = 10
    expect(await refusal(bot.api.setWebhook('http://example.org/hook'))).toMatch(/HTTPS URL must be provided/)
    await bot.api.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: 'whisper' })
    expect(await refusal(bot.api.getUpdates())).toMatch(/^409/)
    const chat = server.user().privateChat()
    chat.send('one')
    chat.send('two')
    await server.settled()
    expect(heard).toEqual(['whisper one', 'whisper one', 'whisper one', 'whisper two'])
    expect((await bot.api.getWebhookInfo()).last_error_message).toMatch(/503/)
    receiver.close()
    receiver.closeAllConnections()
  })
})

describe('faults', () => {
  it.each([
    ['429', { kind: 'status', code: 429, retryAfter: 3 }, GrammyError],
    ['a 502 page', { kind: 'html' }, HttpError],
    ['a reset', { kind: 'reset' }, HttpError],
    ['half an answer', { kind: 'truncated' }, HttpError],
    ['no answer', { kind: 'hang', seconds: 0.05 }, HttpError],
  ] as const)('fails with %s once, and does not count it as the bot’s mistake', async (_, fault, kind) => {
    const { id } = server.user().privateChat().chat
    server.faults.add({ ...fault, methods: ['sendMessage'], times: 1 })
    await expect(bot.api.sendMessage(id, 'x')).rejects.toBeInstanceOf(kind)
    await bot.api.sendMessage(id, 'x')
    expect(server.world.chatOf(id).said).toHaveLength(1)
    expect(server.record.refusals()).toEqual([])
  })

  it('goes away and comes back with all it knew', async () => {
    server.user().privateChat().send('hello')
    await server.away()
    await expect(bot.api.getMe()).rejects.toBeInstanceOf(HttpError)
    await server.back()
    expect(await bot.api.getUpdates()).toHaveLength(1)
  })

  it('counts the busiest window', () => {
    expect(busiest([0, 10, 20, 1_000, 1_005, 1_019], 1_000)).toBe(4)
    expect(busiest([], 1_000)).toBe(0)
  })
})
