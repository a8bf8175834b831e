import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Bot, GrammyError } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '../../../../src/logging/logging.ts'
import { telegramLimits } from '../../../../src/telegram/transport/outgoing/pace.ts'
import { stateFile } from '../../../../src/telegram/transport/state/state-file.ts'
import { type Claim, ProcessMemory } from '../../../../src/telegram/transport/state/update-memory.ts'
import {
  runPolling,
  type ServedBot,
  TokenRefused,
  type TransportOptions,
} from '../../../../src/telegram/transport/transport.ts'
import { BotApiServer } from '../../../support/bot-api-server.ts'
import { Lines } from '../../../support/lines.ts'
import { temporaryFolder } from '../../../support/service.ts'

let server: BotApiServer
let lines: Lines
let stops: (() => Promise<void>)[]
let state: ReturnType<typeof temporaryFolder>

beforeEach(async () => {
  server = await BotApiServer.start()
  lines = new Lines()
  stops = []
  state = temporaryFolder()
})

afterEach(async () => {
  for (const stop of stops) await stop()
  await server.stop()
  state.remove()
  expect(lines.text).not.toContain(server.token)
})

/** Limits and pauses that a test can wait for. */
const quick: Partial<TransportOptions> = {
  limits: { perSecond: 0, chatInterval: 0, chatBurst: 1, perGroupMinute: 0 },
  tuning: {
    outgoing: { timeout: 10_000, patience: 10_000, backoff: { first: 5, most: 50 } },
    polling: { backoff: { first: 5, most: 50 }, timeout: 5 },
    handling: { backoff: { first: 5, most: 20 } },
    grace: 1_000,
  },
}

function newBot(): Bot {
  return new Bot(server.token, { client: { apiRoot: server.root } })
}

function start(bot: ServedBot, options: Partial<TransportOptions> = {}) {
  const controller = new AbortController()
  const running = runPolling(bot, {
    logger: createLogger({ level: 'debug', secrets: [server.token], destination: lines }),
    signal: controller.signal,
    memory: new ProcessMemory(),
    stateDir: state.path,
    ...quick,
    ...options,
  })
  const stop = async () => {
    controller.abort()
    await running
  }
  stops.push(() => stop().catch(() => undefined))
  return { running, stop }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

describe('polling', () => {
  it('handles chats side by side and each chat in its order', async () => {
    const bot = newBot()
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    bot.on('message:text', async (ctx) => {
      if (ctx.msg.text === 'slow') await held
      await ctx.reply(`got ${ctx.msg.text}`)
    })
    start(bot)
    const [ada, bob] = [server.user().privateChat(), server.user().privateChat()]
    ada.send('slow')
    ada.send('quick')
    expect((await bob.ask('hello')).text).toBe('got hello')
    expect(ada.said).toEqual([])
    release()
    await server.settled()
    expect(ada.said.map(({ text }) => text)).toEqual(['got slow', 'got quick'])
  })

  it('confirms an update only when it is handled', async () => {
    const bot = newBot()
    let release: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    bot.on('message:text', async (ctx) => {
      if (ctx.msg.text === 'held') await held
      else await ctx.reply('ok')
    })
    start(bot)
    server.user().privateChat().send('held')
    for (let i = 0; i < 20; i += 1) await server.user().privateChat().ask('hello')
    expect(server.updates.pending).toBe(21)
    release()
    await server.settled()
    expect(server.record.of('sendMessage')).toHaveLength(20)
  })

  it('confirms no update that a process which died had in hand, and handles it when it is free', async () => {
    const bot = newBotAnswering('ok')
    let claims = 0
    class HeldMemory extends ProcessMemory {
      override claim(fingerprint: string): Claim {
        claims += 1
        return claims <= 2 ? 'elsewhere' : super.claim(fingerprint)
      }
    }
    start(bot, { memory: new HeldMemory() })
    const chat = server.user().privateChat()
    chat.send('hello')
    await server.settled()
    expect(claims).toBe(3)
    expect(chat.said.map(({ text }) => text)).toEqual(['ok'])
  })

  it('handles an update once, however often it comes', async () => {
    server.updates.times = 3
    const bot = newBot()
    bot.on('message:text', (ctx) => ctx.reply('ok'))
    start(bot)
    const chat = server.user().privateChat()
    for (let i = 0; i < 10; i += 1) chat.send(`question ${i}`)
    await server.settled()
    expect(chat.said).toHaveLength(10)
  })

  it('sets a failing update aside, with a line in the log, and goes on', async () => {
    const bot = newBot()
    let tries = 0
    bot.on('message:text', async (ctx) => {
      if (ctx.msg.text !== 'bad') return void (await ctx.reply('ok'))
      tries += 1
      throw new TypeError('a mistake')
    })
    start(bot)
    const chat = server.user().privateChat()
    chat.send('bad')
    expect((await chat.ask('good')).text).toBe('ok')
    await server.settled()
    expect(tries).toBe(3)
    expect(lines.of('error')).toHaveLength(1)
    expect(lines.text).toContain('an update failed and was set aside')
    expect(lines.text).toContain('a mistake')
  })

  it('does not begin again where people saw something already', async () => {
    const bot = newBot()
    bot.on('message:text', async (ctx) => {
      await ctx.reply('half of it')
      throw new Error('then it broke')
    })
    start(bot)
    const chat = server.user().privateChat()
    await chat.ask('x')
    await server.settled()
    expect(chat.said).toHaveLength(1)
    expect(lines.of('error')).toHaveLength(1)
  })

  it('finishes what is in hand when it is stopped, and confirms it', async () => {
    const bot = newBot()
    bot.on('message:text', async (ctx) => {
      await sleep(200)
      await ctx.reply('ok')
    })
    const { stop } = start(bot)
    const chat = server.user().privateChat()
    chat.send('one')
    await server.until(
      () => server.record.of('getUpdates').length > 1,
      2_000,
      () => 'the update to be fetched',
    )
    await sleep(50)
    await stop()
    expect(chat.said).toHaveLength(1)
    expect(server.updates.pending).toBe(0)
  })

  it('leaves to the next start what does not end in time', async () => {
    const bot = newBot()
    server.faults.add({ kind: 'hang', seconds: 30, methods: ['sendMessage'] })
    bot.on('message:text', (ctx) => ctx.reply('ok'))
    const { stop } = start(bot, { tuning: { ...quick.tuning, grace: 200, outgoing: { timeout: 30_000 } } })
    const chat = server.user().privateChat()
    chat.send('one')
    await server.until(
      () => server.record.of('sendMessage').length > 0,
      2_000,
      () => 'the answer to be sent',
    )
    const began = Date.now()
    await stop()
    expect(Date.now() - began).toBeLessThan(10_000)
    expect(server.updates.pending).toBe(1)
    server.faults.clear()
    start(newBotAnswering('later'))
    await server.settled()
    expect(chat.said.map(({ text }) => text)).toEqual(['later'])
  })

  it('begins no answer in its last moments that would be cut off under way and come twice', async () => {
    const limits = { perSecond: 50, chatInterval: 0, chatBurst: 1, perGroupMinute: 0 }
    const tuning = { ...quick.tuning, grace: 1_200 }
    server.faults.add({ kind: 'slow', seconds: 0.3, methods: ['sendMessage'] })
    const { stop } = start(newBotAnswering('ok'), { limits, tuning })
    const chats = Array.from({ length: 200 }, () => server.user().privateChat())
    for (const chat of chats) chat.send('hello')
    await chats[0]?.server.until(
      () => server.record.of('sendMessage').length > 0,
      2_000,
      () => 'the first answer',
    )
    await stop()
    await sleep(400)
    const answered = chats.filter(({ said }) => said.length > 0).length
    expect(answered).toBeGreaterThan(10)
    expect(answered).toBeLessThan(200)
    server.faults.clear()
    start(newBotAnswering('ok'))
    await server.until(
      () => chats.every(({ said }) => said.length > 0),
      5_000,
      () => 'all answers',
    )
    await server.settled()
    expect(chats.filter(({ said }) => said.length > 1)).toEqual([])
  })

  function newBotAnswering(words: string): Bot {
    const bot = newBot()
    bot.on('message:text', (ctx) => ctx.reply(words))
    return bot
  }

  it('does not answer again after a restart what the journal knows', async () => {
    const token = `${Math.floor(Math.random() * 1e9)}:${randomUUID()}`
    const own = await BotApiServer.start({ token })
    const botOf = () => {
      const bot = new Bot(token, { client: { apiRoot: own.root } })
      bot.on('message:text', (ctx) => ctx.reply('ok'))
      return bot
    }
    const { memory: _none, ...withJournal } = quick
    const options = (signal: AbortSignal): TransportOptions => ({
      logger: createLogger({ level: 'info', secrets: [token], destination: lines }),
      signal,
      stateDir: state.path,
      ...withJournal,
    })
    const first = new AbortController()
    const one = runPolling(botOf(), options(first.signal))
    const chat = own.user().privateChat()
    const message = chat.send('once')
    await chat.server.until(
      () => chat.said.length === 1,
      2_000,
      () => 'an answer',
    )
    await own.settled()
    first.abort()
    await one
    own.push({ update_id: 500_001, message: message as never })
    chat.send('another question')
    const second = new AbortController()
    const two = runPolling(botOf(), options(second.signal))
    await own.settled()
    second.abort()
    await two
    await own.stop()
    expect(chat.said).toHaveLength(2)
    expect(own.updates.counted.pushed).toBe(3)
  })

  it('answers a second and a third question at once: Telegram allows short bursts', async () => {
    start(newBotAnswering('ok'), { limits: telegramLimits })
    const chat = server.user().privateChat()
    await chat.ask('first')
    const began = Date.now()
    await chat.ask('second')
    await chat.ask('third')
    expect(Date.now() - began).toBeLessThan(800)
    await chat.ask('fourth')
    expect(Date.now() - began).toBeGreaterThan(800)
  })

  it('says once that the Bot API is away, and goes on when it is back', async () => {
    const bot = newBotAnswering('ok')
    start(bot)
    const chat = server.user().privateChat()
    await chat.ask('before')
    await server.away()
    await sleep(300)
    await server.back()
    expect((await chat.ask('after')).text).toBe('ok')
    await server.settled()
    expect(lines.of('warn')).toHaveLength(1)
    expect(lines.text).toContain('the Bot API answers again')
  })

  it('says plainly that another process fetches the updates', async () => {
    start(newBotAnswering('ok'))
    await server.until(
      () => server.record.of('getUpdates').length > 0,
      2_000,
      () => 'a poll',
    )
    const other = newBot().api.getUpdates({ timeout: 1 })
    await server.until(
      () => lines.text.includes('another process fetches the updates'),
      2_000,
      () => lines.text,
    )
    await other.catch((error: unknown) => expect(error).toBeInstanceOf(GrammyError))
  })

  it('ends with a plain word where Telegram does not accept the token', async () => {
    const stranger = new Bot('1:AAwrong_token_that_nobody_knows', { client: { apiRoot: server.root } })
    await expect(start(stranger).running).rejects.toThrow(TokenRefused)
    expect(lines.text).not.toContain('AAwrong')
  })

  it('ends with a plain word where the token is revoked while it runs, and gives no update up for it', async () => {
    const { running } = start(newBotAnswering('ok'))
    const chat = server.user().privateChat()
    await chat.ask('hello')
    await server.settled()
    server.faults.add({ kind: 'status', code: 401, description: 'Unauthorized' })
    chat.send('one more')
    await expect(running).rejects.toThrow(TokenRefused)
    expect(server.updates.pending).toBe(1)
    expect(lines.of('error')).toEqual([])
  })

  it('gives no update up while the Bot API is away, however long', async () => {
    const tuning = {
      ...quick.tuning,
      outgoing: { timeout: 200, patience: 20, backoff: { first: 5, most: 10 } },
    }
    const bot = newBot()
    bot.on('message:text', async (ctx) => {
      if (server.record.of('sendMessage').length === 0) server.faults.add({ kind: 'reset' })
      await ctx.reply('ok')
    })
    start(bot, { tuning })
    const chat = server.user().privateChat()
    chat.send('hello')
    await server.until(
      () => server.record.of('sendMessage').length > 20,
      10_000,
      () => 'many attempts',
    )
    server.faults.clear()
    await server.settled()
    expect(chat.said).toHaveLength(1)
    expect(lines.of('error')).toEqual([])
  })

  it('takes what is no list of updates for trouble, and leaves out what is no update', async () => {
    const bot = newBotAnswering('ok')
    const answers: unknown[] = [null, true, 'updates', {}, [null, 5, 'x', [], {}], [{ update_id: '7' }]]
    const count = answers.length
    bot.api.config.use((prev, method, payload, signal) => {
      const isBad = method === 'getUpdates' && answers.length > 0
      return isBad
        ? Promise.resolve({ ok: true, result: answers.shift() } as never)
        : prev(method, payload, signal)
    })
    start(bot)
    expect((await server.user().privateChat().ask('hello')).text).toBe('ok')
    expect(count).toBe(6)
    expect(answers).toEqual([])
    expect(lines.of('warn')).toHaveLength(1)
  })

  it('goes on where the numbers of updates begin anew, below those that were', async () => {
    const bot = newBot()
    bot.on('message:text', (ctx) => ctx.reply(`got ${ctx.msg.text}`))
    start(bot, { tuning: { ...quick.tuning, polling: { ...quick.tuning?.polling, timeout: 0.05 } } })
    const chat = server.user().privateChat()
    await chat.ask('before')
    await server.settled()
    await server.until(
      () => server.record.of('getUpdates').at(-1)?.payload.offset === undefined,
      5_000,
      () => 'a request that confirms nothing',
    )
    const message = { message_id: 77, date: 0, chat: { id: chat.chat.id, type: 'private' }, text: 'anew' }
    for (const update_id of [7, 8]) {
      server.push({ update_id, message: { ...message, text: `anew ${update_id}` } as never })
      await server.settled()
    }
    expect(chat.said.map(({ text }) => text)).toEqual(['got before', 'got anew 7', 'got anew 8'])
  })

  it('keeps slow updates where they outlive it, so that they hold up nobody', async () => {
    const tuning = { ...quick.tuning, polling: { ...quick.tuning?.polling, patience: 100 }, grace: 10 }
    const bot = newBot()
    bot.on('message:text', async (ctx) => {
      if (ctx.msg.text === 'slow') await new Promise(() => {})
      await ctx.reply('at once')
    })
    const { stop } = start(bot, { tuning })
    const slow = Array.from({ length: 120 }, () => server.user().privateChat())
    for (const chat of slow) chat.send('slow')
    expect((await server.user().privateChat().ask('quick')).text).toBe('at once')
    await stop()
    const next = start(newBotAnswering('later'), { tuning })
    await server.until(
      () => slow.every(({ said }) => said.length > 0),
      5_000,
      () => 'the answers to all',
    )
    await server.settled()
    await next.stop()
    for (const { said } of slow) expect(said.map(({ text }) => text)).toEqual(['later'])
    expect(readdirSync(state.path)).toEqual([])
  })

  describe('where slow updates cannot be written down', () => {
    const hung = () => {
      const bot = newBot()
      bot.on('message:text', async (ctx) => {
        if (ctx.msg.text === 'slow') await new Promise(() => {})
        await ctx.reply('at once')
      })
      return bot
    }
    const polling = { ...quick.tuning?.polling, patience: 20 }
    let path: string

    beforeEach(async () => {
      const { id } = await newBot().api.getMe()
      path = stateFile({ bot: id, stateDir: state.path }, 'kept')
      // What shall be replaced is a folder with something in it: that fails when all is written.
      mkdirSync(join(path, 'in the way'), { recursive: true })
    })

    it('drops none of them at Telegram, says so once, and leaves no half file', async () => {
      const { stop } = start(hung(), { tuning: { ...quick.tuning, polling, grace: 10 } })
      for (let i = 0; i < 120; i += 1) server.user().privateChat().send('slow')
      await server.until(
        () => lines.text.split('cannot write down which updates wait').length > 3,
        5_000,
        () => lines.text,
      )
      await stop()
      expect(server.updates.pending).toBe(120)
      expect(lines.of('warn').filter(({ msg }) => msg.includes('cannot write'))).toHaveLength(1)
      expect(readdirSync(state.path)).toEqual([basename(path)])
    })

    it('lets them hold up others for a while, not for ever', async () => {
      const tuning = { ...quick.tuning, polling: { ...polling, lastPatience: 300 }, grace: 10 }
      start(hung(), { tuning })
      for (let i = 0; i < 120; i += 1) server.user().privateChat().send('slow')
      expect((await server.user().privateChat().ask('quick')).text).toBe('at once')
      expect(lines.text).toContain('they are lost if the process ends')
    })
  })

  it('answers a question that waits behind many messages of its group', async () => {
    const bot = newBot()
    bot.on('message:text', async (ctx) => {
      if (ctx.msg.text === 'question') await ctx.reply('ok')
    })
    const group = server.group('Newsroom')
    const ada = server.user().in(group)
    for (let i = 0; i < 150; i += 1) ada.send('chatter')
    ada.send('question')
    start(bot)
    await server.settled()
    expect(group.said.map(({ text }) => text)).toEqual(['ok'])
  })

  it('waits for a Bot API that is away at the start, and can be stopped meanwhile', async () => {
    await server.away()
    const { running, stop } = start(newBotAnswering('ok'))
    await sleep(100)
    await stop()
    await running
    await server.back()
  })
})

describe('twenty calls in a hundred fail', () => {
  it.each([
    ['429', { kind: 'status', code: 429, retryAfter: 0.05 }],
    ['500', { kind: 'status', code: 500 }],
    ['a 502 page', { kind: 'html' }],
    ['a reset', { kind: 'reset' }],
    ['half an answer', { kind: 'truncated' }],
    ['no answer', { kind: 'hang', seconds: 0.5 }],
    ['409', { kind: 'status', code: 409, methods: ['getUpdates'] }],
  ] as const)('with %s, and every question is answered once', async (_, fault) => {
    const bot = newBot()
    bot.on('message:text', (ctx) => ctx.reply(`answer to ${ctx.msg.text}`))
    start(bot)
    server.faults.add({ ...fault, probability: 0.2 })
    const chats = Array.from({ length: 30 }, () => server.user().privateChat())
    for (const chat of chats) for (const question of ['one', 'two']) chat.send(question)
    await server.settled(15_000)
    for (const chat of chats)
      expect(chat.said.map(({ text }) => text)).toEqual(['answer to one', 'answer to two'])
  })
})
