import { HttpError } from 'grammy'
import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { createBot } from '../../src/telegram/bot.ts'
import { BotApiServer } from '../support/bot-api-server.ts'
import { shipped, startBot } from './chat.ts'

const question = 'why is Kyrgyzstan neutral?'
const apology = 'Sorry, that went wrong on my side. Please try again in a moment.'

/** A library that breaks at a certain question. */
async function breaking(): Promise<Library> {
  const library = new Library([...(await shipped).articles])
  const ask = library.ask.bind(library)
  library.ask = (asked, options) => {
    if (asked.includes('break')) throw new TypeError('something is undefined')
    return ask(asked, options)
  }
  return library
}

describe('a mistake of its own', () => {
  it('is logged without what was asked and told as a failure, and the user gets a word', async () => {
    let failures = 0
    const onFailure = () => {
      failures += 1
    }
    const { server, log } = await startBot({ library: await breaking(), onFailure, refusals: 'expected' })
    const ada = server.user({ language_code: 'en' }).privateChat()
    expect((await ada.ask('break it, secret words')).text).toBe(apology)
    const errors = log.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.fields).toMatchObject({ err: { message: 'something is undefined' } })
    expect(JSON.stringify(log)).not.toContain('secret words')
    expect(failures).toBe(1)
    expect((await ada.ask(question)).text).toContain('Kyrgyzstan')
  })

  it('leaves no press unanswered', async () => {
    const { server } = await startBot({ library: await breaking(), refusals: 'expected' })
    const ada = server.user({ language_code: 'en' }).privateChat()
    const answer = await ada.ask(question)
    const asked = ada.messages[0]
    const broken = { ...answer, ...(asked ? { reply_to_message: { ...asked, text: 'break' } } : {}) }
    ada.chat.messages.set(answer.message_id, broken as never)
    expect((await ada.press(answer, 'Next ›')).text).toBe(apology)
  })
})

describe('what Telegram does not take', () => {
  it('is sent again as words alone', async () => {
    const { server, log } = await startBot({ refusals: 'expected' })
    const ada = server.user().privateChat()
    server.faults.add({
      kind: 'status',
      code: 400,
      description: "Bad Request: can't parse entities",
      methods: ['sendMessage'],
      times: 1,
    })
    const answer = await ada.ask(question)
    expect(answer.text).toContain('Kyrgyzstan')
    expect(answer.entities).toBeUndefined()
    expect(log.map(({ level }) => level)).toContain('warn')
  })

  it('is let go where the user blocked the bot or the group does not let it write', async () => {
    const { server, log } = await startBot({ refusals: 'expected' })
    const ada = server.user()
    const chat = ada.privateChat()
    ada.block()
    expect(await chat.during(() => chat.send(question))).toEqual([])
    const group = server.group('Quiet')
    group.chat.muted = true
    const member = ada.in(group)
    expect(await member.during(() => member.send(`/ask ${question}`))).toEqual([])
    expect(log.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([])
  })

  it('goes to the supergroup that a group has become', async () => {
    const { server } = await startBot({ refusals: 'expected' })
    const ada = server.user()
    const group = server.group('Small', { kind: 'group' })
    const member = ada.in(group)
    member.send('hello')
    const moved = group.upgrade(ada)
    member.send(`/ask ${question}`)
    await server.settled()
    expect(moved.said).toHaveLength(1)
  })
})

describe('a network that fails', () => {
  it('is for the update loop to try again: nothing is swallowed, and no token is logged', async () => {
    const server = await BotApiServer.start()
    const log: unknown[] = []
    const note = (fields: object, message: string) => log.push([fields, message])
    const bot = createBot({
      token: server.token,
      library: await shipped,
      logger: { debug: note, info: note, warn: note, error: note },
      client: { apiRoot: server.root },
      botInfo: server.me,
    })
    const ada = server.user().privateChat()
    const message = ada.send(question)
    await server.away()
    const failed = await bot.handleUpdate({ update_id: 1, message: message as never }).catch((error) => error)
    expect(failed.error).toBeInstanceOf(HttpError)
    expect(JSON.stringify(log)).not.toContain(server.token.split(':')[1])
    await server.back()
    await bot.handleUpdate({ update_id: 1, message: message as never })
    expect(ada.said).toHaveLength(1)
    await server.stop()
  })
})

describe('updates of any shape', () => {
  it('never make the bot throw', async () => {
    const server = await BotApiServer.start()
    const bot = createBot({
      token: server.token,
      library: await shipped,
      logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      client: { apiRoot: server.root },
      botInfo: server.me,
    })
    const message = {
      message_id: 1,
      date: 1,
      chat: { id: 5, type: 'private', first_name: 'A' },
      from: { id: 5, is_bot: false, first_name: 'A' },
    }
    server.user({ id: 5 }).privateChat()
    const shapes = [
      {},
      { message: {} },
      { message: { ...message, chat: undefined } },
      { message: { ...message, text: 5 } },
      { message: { ...message, text: 'hi', entities: [{}] } },
      { message: { ...message, text: 'hi', reply_to_message: {} } },
      {
        message: {
          ...message,
          text: 'hi',
          reply_to_message: {
            ...message,
            from: server.me,
            reply_markup: { inline_keyboard: [[{}], [null]] },
          },
        },
      },
      { callback_query: {} },
      { callback_query: { id: '1', from: message.from, data: '1n' } },
      { callback_query: { id: '1', from: message.from, data: 7 } },
      { callback_query: { id: '1', from: message.from, game_short_name: 'x' } },
      { inline_query: {} },
      { inline_query: { id: '1', from: message.from, query: null, offset: null } },
      { edited_message: {} },
      { guest_message: {} },
      { my_chat_member: {} },
      { channel_post: { text: '/help' } },
      { business_message: {} },
      { message_reaction: {} },
      { poll: {} },
      { something_new: {} },
    ]
    for (const [i, shape] of shapes.entries()) {
      await bot.handleUpdate({ update_id: i, ...shape } as never)
    }
    await server.stop()
  })
})
