import { describe, expect, it } from 'vitest'
import { converse } from '../../src/answer/conversing.ts'
import { Library } from '../../src/answer/library.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { shipped, startBot } from './chat.ts'

const articleOf = (id: string, title: string, published: string | undefined, ...texts: string[]) =>
  hearSpeech({
    id,
    title,
    ...(published === undefined ? {} : { published }),
    paragraphs: texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const })),
  })

const several = new Library([
  articleOf('bridge', 'The bridge opens', '3 May 2026', 'The bridge over the river cost nine million soms.'),
  articleOf('dam', 'A dam for Naryn', undefined, 'The dam on the river cost two million soms.'),
  ...Array.from({ length: 9 }, (_, i) =>
    articleOf(`story-${i}`, `Story number ${i}`, `${i + 1} June 2025`, `Something happened in village ${i}.`),
  ),
  articleOf('fair', 'Traders return', '2026-05-12', 'Traders opened their stalls again on Monday.'),
])

describe('what there is to read', () => {
  it.each([
    'what articles do you have?',
    'which articles are there',
    'how many articles do you have?',
    'latest news',
    'show me the latest articles',
    'list of articles',
    "what's new?",
    'any news today?',
    'headlines',
    'какие у тебя есть статьи?',
    'последние новости',
    'покажи все статьи',
    'что нового?',
    'кандай макалалар бар?',
    'акыркы жаңылыктар',
    'эмне жаңылык бар?',
  ])('is told to “%s”', async (text) =>
    expect(await converse(several, text, undefined)).toEqual({ kind: 'articles', asksWhich: false }),
  )

  it.each([
    'what news did the president bring?',
    'what does the article say about news agencies?',
    'which articles of the treaty were broken?',
    'какие новости привёз президент?',
  ])('is not told to “%s”', async (text) =>
    expect((await converse(several, text, undefined)).kind).not.toBe('articles'),
  )

  it('is what the article is about where there is but one', async () => {
    const reply = await converse(await shipped, 'latest news', undefined)
    expect(reply.kind === 'answer' && reply.answer.about?.field).toBe('subject')
  })

  it('is listed in the chat, the newest first, with dates, in pages', async () => {
    const { server } = await startBot({ library: several })
    const chat = server.user().privateChat()
    const list = await chat.ask('/articles')
    const lines = list.text?.split('\n') ?? []
    expect(lines[0]).toBe('12 articles')
    expect(lines.slice(2, 5)).toEqual([
      '1. Traders return · 12 May 2026',
      '2. The bridge opens · 3 May 2026',
      '3. Story number 8 · 9 June 2025',
    ])
    expect(list.text).not.toContain('A dam for Naryn')
    await chat.press(list, 'Next ›')
    expect(chat.now(list)?.text).toContain('12. A dam for Naryn')
    expect((await chat.ask('what articles do you have?')).text).toBe(list.text)
    await chat.press(list, '9')
    expect(chat.now(list)?.text).toContain('Story number 2')
    expect(chat.now(list)?.text).toContain('/ask in:story-2 …')
  })
})

describe('a question to one of several articles', () => {
  it('is answered with the article’s name and date', async () => {
    const { server } = await startBot({ library: several })
    const answer = await server.user().privateChat().ask('what did the bridge over the river cost?')
    expect(answer.text).toContain('nine million')
    expect(answer.text).toContain('The bridge opens · 3 May 2026')
  })

  it('may name it, or ask on in it alone', async () => {
    const { server } = await startBot({ library: several })
    const chat = server.user().privateChat()
    const named = await chat.ask('/ask in:dam what did it cost on the river?')
    expect(named.text).toContain('two million')
    const answer = await chat.ask('what did it cost, on the river, in soms?')
    expect(answer.text).toContain('million soms')
    const other = /nine/.test(answer.text ?? '') ? 'two million' : 'nine million'
    await chat.press(answer, 'Only this article')
    const alone = chat.now(answer)
    expect(alone?.text).toContain('million soms')
    expect(alone?.text).not.toContain(other)
    expect(JSON.stringify(alone?.reply_markup)).not.toContain('Only this article')
    const none = await chat.ask('in:moon what did it cost?')
    expect(none.text).toBe('No article of mine is called “moon”.')
    await chat.press(none, 'All articles')
    expect(chat.now(none)?.text).toContain('12 articles')
  })

  it('is shown by its title, or by its number in the list', async () => {
    const { server } = await startBot({ library: several })
    const chat = server.user().privateChat()
    expect((await chat.ask('/article naryn')).text).toContain('A dam for Naryn')
    expect((await chat.ask('/article in:bridge')).text).toContain('The bridge opens')
    expect((await chat.ask('/article 2')).text).toContain('The bridge opens')
  })
})
