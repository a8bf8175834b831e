import { Bot, InlineKeyboard } from 'grammy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { textsIn } from '../../../../src/locale/locale.ts'
import { createLogger } from '../../../../src/logging/logging.ts'
import { floodNotice } from '../../../../src/telegram/flood-notice.ts'
import type { Outcome } from '../../../../src/telegram/transport/incoming/handling.ts'
import { Flooded, FloodGate } from '../../../../src/telegram/transport/outgoing/flood.ts'
import { ProcessCounter } from '../../../../src/telegram/transport/state/flood-counter.ts'
import { ProcessMemory } from '../../../../src/telegram/transport/state/update-memory.ts'
import { runPolling } from '../../../../src/telegram/transport/transport.ts'
import { BotApiServer } from '../../../support/bot-api-server.ts'
import { Lines } from '../../../support/lines.ts'
import { temporaryFolder } from '../../../support/service.ts'

describe('the flood gate', () => {
  it('lets so many through in a minute, then none until the minute is over, and tells once', async () => {
    let now = 0
    const gate = new FloodGate(3, new ProcessCounter(() => now))
    const outcome = () =>
      gate.admit(7).then(
        () => 'in',
        (error: unknown) => (error instanceof Flooded && error.isNew ? 'told' : 'out'),
      )
    const outcomes = [await outcome(), await outcome(), await outcome(), await outcome(), await outcome()]
    expect(outcomes).toEqual(['in', 'in', 'in', 'told', 'out'])
    now = 60_001
    expect(await outcome()).toBe('in')
  })
})

describe('a reader who floods', () => {
  let server: BotApiServer
  let stop: () => Promise<void>
  let state: ReturnType<typeof temporaryFolder>
  let outcomes: Outcome[]
  const lines = new Lines()

  beforeEach(async () => {
    outcomes = []
    server = await BotApiServer.start()
    state = temporaryFolder()
    const bot = new Bot(server.token, { client: { apiRoot: server.root } })
    bot.on('message:text', async (ctx) => {
      const forMe = ctx.chat.type === 'private' || ctx.msg.text.startsWith('/ask')
      if (forMe) await ctx.reply('an answer', { reply_markup: new InlineKeyboard().text('Next', 'next') })
    })
    let page = 1
    bot.on('callback_query', async (ctx) => {
      page += 1
      await ctx.editMessageText(`page ${page}`, { reply_markup: new InlineKeyboard().text('Next', 'next') })
      await ctx.answerCallbackQuery()
    })
    const logger = createLogger({ level: 'info', secrets: [server.token], destination: lines })
    const controller = new AbortController()
    const running = runPolling(bot, {
      logger,
      signal: controller.signal,
      memory: new ProcessMemory(),
      stateDir: state.path,
      limits: { perSecond: 0, chatInterval: 0, chatBurst: 1, perGroupMinute: 0 },
      flood: { perMinute: 5, tell: floodNotice(logger) },
      watcher: { onDone: (_kind, outcome) => void outcomes.push(outcome) },
    })
    stop = async () => {
      controller.abort()
      await running
    }
  })

  afterEach(async () => {
    await stop()
    await server.stop()
    state.remove()
  })

  it('is told once, and others feel nothing', async () => {
    const eager = server.user({ language_code: 'ky' }).privateChat()
    const other = server.user().privateChat()
    for (let i = 0; i < 30; i += 1) eager.send(`question ${i}`)
    expect((await other.ask('hello')).text).toBe('an answer')
    await server.settled()
    expect(eager.said.map(({ text }) => text)).toEqual([
      ...Array.from({ length: 5 }, () => 'an answer'),
      textsIn('ky')('slow-down'),
    ])
  })

  it('is told over the chat when pressing buttons', async () => {
    const eager = server.user().privateChat()
    const answer = await eager.ask('hello')
    for (let i = 0; i < 4; i += 1) expect((await eager.press(answer, 'Next')).text).toBeUndefined()
    expect((await eager.press(answer, 'Next')).text).toBe(textsIn('en')('slow-down'))
    // Once is enough, but every press is answered.
    expect((await eager.press(answer, 'Next')).text).toBeUndefined()
  })

  it('is told in the topic where they asked', async () => {
    const forum = server.group('Forum', { isForum: true })
    const thread = forum.openTopic()
    const eager = server.user().in(forum)
    for (let i = 0; i < 5; i += 1) await eager.ask('/ask now?', { thread })
    const notice = await eager.ask('/ask now?', { thread })
    expect(notice.text).toBe(textsIn('en')('slow-down'))
    expect(notice.message_thread_id).toBe(thread)
  })

  it('is told for their eyes only where nobody else saw the question', async () => {
    const eager = server.user().in(server.group('Newsroom'))
    for (let i = 0; i < 5; i += 1) await eager.ask('/ask now?')
    const [notice] = await eager.during(() => eager.sendEphemeral('/ask now?'))
    expect(notice?.text).toBe(textsIn('en')('slow-down'))
    expect(notice?.ephemeral_message_id).toBeDefined()
  })

  it('is nobody who talks in a group without asking', async () => {
    const talkative = server.user().in(server.group('Newsroom'))
    const said = await talkative.during(() => {
      for (let i = 0; i < 40; i += 1) talkative.send(`talk ${i}`)
    })
    expect(said).toEqual([])
    expect((await talkative.ask('/ask now?')).text).toBe('an answer')
  })

  it('has every update counted that is dropped', async () => {
    const eager = server.user().privateChat()
    server.faults.add({ kind: 'slow', seconds: 2, methods: ['sendMessage'], times: 1 })
    for (let i = 0; i < 60; i += 1) eager.send(`question ${i}`)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    for (let i = 60; i < 80; i += 1) eager.send(`question ${i}`)
    await server.settled()
    const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length
    expect(outcomes).toHaveLength(80)
    expect(count('handled')).toBe(4)
    expect(count('dropped')).toBe(76)
  })

  it('is told once also where both their line and their minute are full', async () => {
    const eager = server.user({ language_code: 'en' }).privateChat()
    server.faults.add({ kind: 'slow', seconds: 2, methods: ['sendMessage'], times: 1 })
    for (let i = 0; i < 95; i += 1) eager.send(`question ${i}`)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    for (let i = 95; i < 120; i += 1) eager.send(`question ${i}`)
    await server.until(
      () => eager.said.length === 5,
      5_000,
      () => 'the rest of the minute',
    )
    await server.settled()
    expect(eager.said.map(({ text }) => text)).toEqual([
      'an answer',
      textsIn('en')('slow-down'),
      ...Array.from({ length: 3 }, () => 'an answer'),
    ])
  })
})
