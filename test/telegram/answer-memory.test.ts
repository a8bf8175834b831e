import type { Update } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { createBot } from '../../src/telegram/bot.ts'
import { ProcessAnswers } from '../../src/telegram/transport/state/answer-memory.ts'
import { BotApiServer } from '../support/bot-api-server.ts'
import { shipped } from './chat.ts'

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

describe('the memory of answers', () => {
  it('lets one process edit what another answered, where they share it', async () => {
    const server = await BotApiServer.start()
    const answers = new ProcessAnswers()
    const processes = await Promise.all(
      ['first', 'second'].map(async () =>
        createBot({
          token: server.token,
          library: await shipped,
          logger: silent,
          client: { apiRoot: server.root },
          botInfo: server.me,
          answers,
        }),
      ),
    )
    const [first, second] = processes
    const ada = server.user({ language_code: 'en' }).privateChat()
    const message = ada.send('who won the 2022 World Cup?')
    await first?.handleUpdate({ update_id: 1, message } as Update)
    const edited_message = { ...message, text: 'why is Kyrgyzstan neutral?', edit_date: message.date + 5 }
    await second?.handleUpdate({ update_id: 2, edited_message } as Update)
    expect(ada.said).toHaveLength(1)
    expect(ada.said[0]?.text).toContain('Kyrgyzstan')
    await server.stop()
  })

  it('knows an edit that people can make from others, whatever the clock of its host says', async () => {
    const server = await BotApiServer.start()
    const bot = createBot({
      token: server.token,
      library: await shipped,
      logger: silent,
      client: { apiRoot: server.root },
      botInfo: server.me,
    })
    const ada = server.user({ language_code: 'en' }).privateChat()
    for (const clock of [-250_000, 0, 250_000])
      for (const age of [0, 3_000, 200_000]) {
        const message = ada.send('hm')
        const date = message.date + clock
        const text = 'why is Kyrgyzstan neutral?'
        const edited_message = { ...message, date, text, edit_date: date + age }
        const said = ada.said.length
        await bot.handleUpdate({ update_id: 10 + clock + age, edited_message } as Update)
        expect(ada.said.length - said, `${clock} ${age}`).toBe(age === 200_000 ? 0 : 1)
      }
    await server.stop()
  })

  it('forgets the oldest first', () => {
    const answers = new ProcessAnswers()
    for (let i = 0; i <= 10_000; i++) answers.answered(`1:${i}`, i)
    expect(answers.answerTo('1:0')).toBeUndefined()
    expect(answers.answerTo('1:10000')).toBe(10_000)
  })
})
