import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { buttonsOf, marked } from '../support/bot-api/people.ts'
import { startBot } from './chat.ts'

const question = 'when did the bridge open?'

async function reader(published: string, language_code = 'en', refusals?: 'expected') {
  const paragraphs = ['The new bridge opened on Sunday.', 'The ferry was sold.'].map((text, i) => ({
    number: i + 1,
    text,
    kind: 'body' as const,
  }))
  const article = hearSpeech({ id: 'bridge', title: 'The bridge', published, paragraphs })
  const library = new Library([article])
  const bot = await startBot({ library, ...(refusals ? { refusals } : {}) })
  return { ...bot, ada: bot.server.user({ language_code }).privateChat() }
}

describe('the date of an article', () => {
  it.each([
    ['en', '3 May 2026', 'Published: 3 May 2026'],
    ['ru', '3 мая 2026 г.', 'Опубликовано: 3 мая 2026 г.'],
    ['ky', '2026-ж., 3-май', 'Жарыяланган: 2026-ж., 3-май'],
  ])(
    'is told as readers of %s write it, and their app can tell it in its own way',
    async (language, text, told) => {
      const { ada } = await reader('2026-05-03T23:30:00+06:00', language)
      const answer = await ada.ask(question)
      expect(marked(answer, 'date_time')).toEqual([text])
      const entity = answer.entities?.find(({ type }) => type === 'date_time')
      const moment = entity && 'unix_time' in entity ? new Date(entity.unix_time * 1000).toISOString() : ''
      expect(moment.slice(0, 10)).toBe('2026-05-03')
      for (const asked of ['/article', 'what is it about?'])
        expect(marked(await ada.ask(asked), 'date_time')).toContain(text)
      expect((await ada.ask('when was this published?')).text).toContain(told)
    },
  )

  it('stays as the article has it where it is not clear which day it is', async () => {
    const { ada } = await reader('05/12/2026')
    const answer = await ada.ask(question)
    expect(answer.text).toContain('05/12/2026')
    expect(marked(answer, 'date_time')).toEqual([])
  })

  it('is plain words on a server that knows no dates, and all the rest stays', async () => {
    const { ada, server } = await reader('3 May 2026', 'en', 'expected')
    server.faults.add({
      kind: 'status',
      code: 400,
      description:
        'Bad Request: can\'t parse MessageEntity: Unsupported type "date_time" of MessageEntity was specified',
      methods: ['sendMessage'],
      times: 1,
    })
    const answer = await ada.ask(question)
    expect(answer.text).toContain('3 May 2026')
    expect(marked(answer, 'blockquote')).toHaveLength(1)
    expect(buttonsOf(answer).flat()).toContain('Next ›')
  })
})
