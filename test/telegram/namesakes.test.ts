import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { buttonsOf, marked } from '../support/bot-api/people.ts'
import { startBot } from './chat.ts'

const texts = {
  budget: [
    'The budget',
    'The budget grows, said John Smith, the foreign minister. “We will spend more on roads,” Mr. Smith said.',
    '“And on schools,” Mr. Smith said.',
  ],
  shooting: [
    'A shooting in the market',
    'John Smith, a shooting victim, left the hospital on Monday.',
    '“I only heard the shots,” Mr. Smith said. “Then I ran,” he said.',
  ],
} as const

async function chat() {
  const articles = Object.entries(texts).map(([id, [title, ...paragraphs]]) =>
    hearSpeech({
      id,
      title,
      paragraphs: paragraphs.map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
    }),
  )
  const bot = await startBot({ library: new Library(articles) })
  return { ...bot, ada: bot.server.user({ language_code: 'en' }).privateChat() }
}

describe('two people of one name', () => {
  it('are told apart by role and article where one of them must be chosen', async () => {
    const { ada } = await chat()
    for (const asked of ['/who John Smith', '/quotes Smith', 'what does John Smith say?']) {
      const which = await ada.ask(asked)
      expect(which.text).toContain('John Smith, foreign minister · The budget')
      expect(which.text).toContain('John Smith, shooting victim · A shooting in the market')
      expect(buttonsOf(which).flat()).toEqual(['John Smith, foreign minister', 'John Smith, shooting victim'])
      await ada.press(which, 'John Smith, shooting victim')
      const { text } = ada.now(which)
      expect([asked, text?.includes('John Smith, shooting victim')]).toEqual([asked, true])
      expect([asked, text?.includes('minister'), text?.includes('roads')]).toEqual([asked, false, false])
    }
  })

  it('are two in the list of speakers, each with their own quotations', async () => {
    const { ada } = await chat()
    const speakers = await ada.ask('/speakers')
    expect(speakers.text).toContain('John Smith, foreign minister · The budget · 3 quotes')
    expect(speakers.text).toContain('John Smith, shooting victim · A shooting in the market · 2 quotes')
    await ada.press(speakers, 'John Smith, foreign minister')
    expect(marked(ada.now(speakers), 'blockquote').join(' ')).toContain('schools')
    expect(ada.now(speakers).text).not.toContain('shots')
  })

  it('have each their own button under an answer', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('what did John Smith say about schools?')
    expect(answer.text?.startsWith('John Smith, foreign minister')).toBe(true)
    await ada.press(answer, 'More from Smith')
    expect(ada.now(answer).text).toContain('roads')
    expect(ada.now(answer).text).not.toContain('shots')
  })
})
