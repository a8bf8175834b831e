import { describe, expect, it } from 'vitest'
import { buttonsOf, marked } from '../support/bot-api/people.ts'
import { shipped, startBot } from './chat.ts'

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
