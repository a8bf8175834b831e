import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { hearSpeech } from '../../src/speech/speech.ts'
import { buttonsOf, marked } from '../support/bot-api/people.ts'
import { shipped, startBot } from './chat.ts'

/** A reader of an article with these paragraphs. */
async function reading(...texts: string[]) {
  const paragraphs = texts.map((text, i) => ({ number: i + 1, text, kind: 'body' as const }))
  const article = hearSpeech({ id: 'bridge', title: 'The bridge', paragraphs })
  const bot = await startBot({ library: new Library([article]) })
  return { ...bot, ada: bot.server.user({ language_code: 'en' }).privateChat() }
}

async function chat() {
  const bot = await startBot()
  return { ...bot, ada: bot.server.user({ language_code: 'en' }).privateChat() }
}

describe('the speakers of the shipped article', () => {
  it('names the speaker in bold before the quotation', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('what did Kachkynbai say about the poor man?')
    expect(answer.text?.startsWith('Seitek Kachkynbai, political expert\n')).toBe(true)
    expect(marked(answer, 'bold')[0]).toBe('Seitek Kachkynbai')
  })

  it('shows more from the speaker, and goes back', async () => {
    const { ada } = await chat()
    const message = await ada.ask('what did Kachkynbai say about the poor man?')
    await ada.press(message, 'More from Kachkynbai')
    const quotes = ada.now(message)
    expect(quotes.text?.startsWith('Seitek Kachkynbai')).toBe(true)
    await ada.press(quotes, '‹ Back')
    expect(ada.now(message).text).toBe(message.text)
  })

  it('/who and /quotes, as replies to an answer, are about the one who speaks in it', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('what did Kachkynbai say about the poor man?')
    for (const command of ['/who', '/quotes']) {
      const named = await ada.ask(`${command} Seitek Kachkynbai`)
      expect((await ada.ask(command, { replyTo: answer })).text).toBe(named.text)
    }
    const help = await ada.ask('/help')
    expect((await ada.ask('/who', { replyTo: help })).text).toContain('Whom do you mean?')
  })

  it('/speakers names everybody who is quoted, and opens their quotes', async () => {
    const { ada } = await chat()
    const speakers = await ada.ask('/speakers')
    for (const { name } of (await shipped).speakers()) expect(speakers.text).toContain(name)
    await ada.press(speakers, 'Temur Umarov')
    expect(ada.now(speakers).text?.startsWith('Temur Umarov')).toBe(true)
  })

  it('/quotes shows what somebody says, also with a typo or in Cyrillic', async () => {
    const { ada, library } = await chat()
    for (const name of ['Kabylbekov', 'kabilbekov', 'Кабылбеков']) {
      const quotes = await ada.ask(`/quotes ${name}`)
      expect(quotes.text?.startsWith('Musurkul Kabylbekov, ')).toBe(true)
      for (const quote of [...marked(quotes, 'blockquote'), ...marked(quotes, 'expandable_blockquote')]) {
        expect(library.articles[0]?.paragraphs.some(({ text }) => text.includes(quote))).toBe(true)
      }
    }
    expect((await ada.ask('/quotes Nobody Atall')).text).toContain('nobody called “Nobody Atall”')
    expect(buttonsOf(await ada.ask('/quotes')).flat()).toContain('Temur Umarov')
  })

  it('/who says who somebody is', async () => {
    const { ada } = await chat()
    const who = await ada.ask('/who Umarov')
    expect(who.text).toMatch(/^Temur Umarov, .*Carnegie/u)
    expect(marked(who, 'bold')).toContain('Temur Umarov')
    expect((await ada.ask('/who')).text).toContain('/who NAME')
  })

  it('/random shows a quotation whose speaker is known', async () => {
    const { ada, library } = await chat()
    const random = await ada.ask('/random')
    const [name = ''] = marked(random, 'bold')
    expect(library.speakers().map((person) => person.name)).toContain(name)
    await ada.press(random, 'Another one')
  })

  it('/random shows another one each time, by button and by command, where few are long enough', async () => {
    const { ada } = await reading(
      '“We waited eleven years for this bridge, and nobody believed that it would ever be finished,” said Nurlan Beishenov.',
      '“It is steep,” said Aida Osmonova.',
      '“It is narrow,” said Almaz Toktosunov.',
    )
    const random = await ada.ask('/random')
    const shown = new Set([random.text])
    for (let i = 0; i < 2; i++) {
      await ada.press(ada.now(random), 'Another one')
      shown.add(ada.now(random).text)
    }
    expect(shown.size).toBe(3)
    const again = new Set<string | undefined>()
    for (let i = 0; i < 3; i++) again.add((await ada.ask('/random')).text)
    expect(again.size).toBe(3)
  })

  it('are shown with the verb that reports them where they are not quoted, in /quotes and in what is shared', async () => {
    const { ada, server } = await reading(
      'The mayor, Nurlan Beishenov, told reporters that the bridge was safe. “It is steep,” said Aida Osmonova.',
      'Mr. Beishenov claimed that nobody had been paid for it. The ferry was late, he admitted.',
    )
    const quotes = await ada.ask('/quotes Beishenov')
    const words = [...marked(quotes, 'blockquote')]
    expect(words).toEqual([
      'The mayor, Nurlan Beishenov, told reporters that the bridge was safe',
      'Mr. Beishenov claimed that nobody had been paid for it',
      'The ferry was late, he admitted',
    ])
    const share = quotes.reply_markup?.inline_keyboard.flat().find(({ text }) => text === 'Share')
    const query =
      share && 'switch_inline_query_chosen_chat' in share
        ? (share.switch_inline_query_chosen_chat.query ?? '')
        : ''
    const { results } = await server.user({ language_code: 'en' }).inlineQuery(query)
    expect(results.map(({ description }) => description)).toEqual(words)
    for (const { input_message_content: content } of results)
      expect(JSON.stringify(content)).toContain("reported, in the article's words")
  })

  it('are followed up: who said that, what else did he say, and about something else', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('what did Kachkynbai say about the poor man?')
    const who = await ada.ask('who said that?', { replyTo: answer })
    expect(who.text?.startsWith('Seitek Kachkynbai, political expert\n')).toBe(true)
    const china = await ada.ask('what did he say about China?', { replyTo: answer })
    expect(china.text?.startsWith('Seitek Kachkynbai')).toBe(true)
    expect(china.text).toContain('China and Japan accept our position')
    const quotes = await ada.ask('/quotes Baketaev')
    const sovereign = await ada.ask('what did he say about sovereign policies?', { replyTo: quotes })
    expect(sovereign.text?.startsWith('Bakyt Baketaev')).toBe(true)
    const sanctions = await ada.ask('and about sanctions?', { replyTo: answer })
    expect(marked(sanctions, 'bold').join(' ')).toContain('sanctions')
  })

  it('are opened by a link that the share button of their quotes gives', async () => {
    const bot = await startBot({ api: { me: { supports_inline_queries: false } } })
    const ada = bot.server.user({ language_code: 'en' }).privateChat()
    const quotes = await ada.ask('/quotes Kabylbekov')
    const share = quotes.reply_markup?.inline_keyboard.flat().find(({ text }) => text === 'Share')
    const link = decodeURIComponent(share && 'url' in share ? share.url : '')
    const start = /start=([\w-]{1,64})$/u.exec(link)?.[1]
    expect((await ada.ask(`/start ${start}`)).text).toBe(quotes.text)
  })

  it('give inline results their titles', async () => {
    const { server } = await startBot()
    const { results } = await server.user().inlineQuery('what did Kachkynbai say about the poor man?')
    expect(results[0]).toMatchObject({ title: 'Seitek Kachkynbai' })
    expect(String(results[0]?.description)).toContain('Poor man')
  })

  it('are found by names in Cyrillic', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('что сказал Качкынбай?')
    expect(answer.text?.startsWith('Seitek Kachkynbai')).toBe(true)
    expect((await ada.ask('Путин в Бишкеке')).text).toContain('Bishkek')
  })
})
