import { describe, expect, it } from 'vitest'
import { shipped, startBot } from './chat.ts'

describe('inline mode', () => {
  it('gives the passages that answer a question, and sends the chosen one with its source', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' })
    const { results } = await ada.inlineQuery('why is Kyrgyzstan neutral?')
    expect(results.length).toBeGreaterThan(0)
    for (const result of results) {
      const { content } = ada.choose('why is Kyrgyzstan neutral?', result)
      expect(content.text).toContain('Myrzaiym Janybek kyzy')
    }
  })

  it('offers quotations where nothing is asked yet, page by page, none twice', async () => {
    const { server } = await startBot()
    const ada = server.user()
    const ids: string[] = []
    let offset = ''
    do {
      const page = await ada.inlineQuery('', { offset })
      ids.push(...page.results.map(({ id }) => id))
      offset = page.next_offset ?? ''
    } while (offset !== '')
    const direct = (await shipped)
      .speakers()
      .flatMap(({ quotes }) => quotes.filter((q) => q.quote.kind === 'direct'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(Math.min(direct.length, 50))
  })

  it('says so where nothing is found, and takes any offset', async () => {
    const { server } = await startBot()
    const ada = server.user()
    const nothing = await ada.inlineQuery('who won the 2022 World Cup?')
    expect(nothing.results).toEqual([])
    for (const offset of ['-1', 'x', '99999999999', '9999', '1e3']) {
      await ada.inlineQuery('why is Kyrgyzstan neutral?', { offset })
    }
  })

  it('gives the passage that a share button names, which links back to the bot', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' })
    const answer = await ada.privateChat().ask('why is Kyrgyzstan neutral?')
    const share = answer.reply_markup?.inline_keyboard.flat().find(({ text }) => text === 'Share')
    const query =
      share && 'switch_inline_query_chosen_chat' in share ? share.switch_inline_query_chosen_chat : {}
    const { results } = await ada.inlineQuery(query.query ?? '')
    expect(results).toHaveLength(1)
    const [shared] = results
    if (!shared) throw new Error('nothing to share')
    const { content } = ada.choose('', shared)
    const [link] = content.reply_markup?.inline_keyboard.flat() ?? []
    const start = /start=([\w-]{1,64})$/u.exec(link && 'url' in link ? link.url : '')?.[1]
    const opened = await ada.privateChat().ask(`/start ${start}`)
    const quoteOf = (text = '') => text.split('\n')[1]
    expect(quoteOf(opened.text)).toBe(quoteOf(answer.text))
  })
})

describe('a question about the article itself, inline,', () => {
  it('is answered from what is known of it', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' })
    const { results } = await ada.inlineQuery('who wrote this?')
    expect(results[0]).toMatchObject({
      title: 'Myrzaiym Janybek kyzy',
      description: 'Written by Myrzaiym Janybek kyzy',
    })
    const [about] = results
    if (!about) throw new Error('nothing is offered')
    expect(ada.choose('who wrote this?', about).content.text).toContain('IWPR')
  })
})

describe('without inline mode', () => {
  it("the share button uses Telegram's own share link", async () => {
    const { server } = await startBot({ api: { me: { supports_inline_queries: false } } })
    const answer = await server.user({ language_code: 'en' }).privateChat().ask('why is Kyrgyzstan neutral?')
    const share = answer.reply_markup?.inline_keyboard.flat().find(({ text }) => text === 'Share')
    expect(share && 'url' in share ? share.url : '').toMatch(/^https:\/\/t\.me\/share\/url\?url=https%3A/u)
  })
})

describe('a deep link', () => {
  it('that is of another corpus, or nonsense, is answered kindly', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    expect((await ada.ask('/start pAAAAAAAB')).text).toContain('The articles have changed')
    expect((await ada.ask('/start sAAAAA')).text).toContain('The articles have changed')
    expect((await ada.ask('/start <script>')).text).toContain('Ask me about')
    expect((await ada.ask('/start inline')).text).toContain('Ask me about')
  })
})

describe('a passage that somebody sent through inline mode', () => {
  it.each([
    ['en', 'who said that?', 'Seitek Kachkynbai, political expert'],
    ['en', 'what else did he say?', 'Seitek Kachkynbai'],
    ['ru', 'кто это сказал?', 'Seitek Kachkynbai, political expert'],
    ['ky', 'муну ким айтты?', 'Seitek Kachkynbai, political expert'],
  ])('may be replied to (%s: %s)', async (language_code, words, expected) => {
    const { server } = await startBot()
    const ada = server.user({ language_code }).in(server.group('Newsroom'))
    const { results } = await ada.person.inlineQuery('what did Kachkynbai say about the poor man?')
    const [result] = results
    if (!result) throw new Error('nothing was found')
    const { content } = ada.person.choose('poor man', result)
    const sent = server.world.post(ada.chat, ada.person.user, { ...content, via_bot: server.me } as never)
    const answer = await ada.ask(words, { replyTo: sent })
    expect(answer.text?.startsWith(expected)).toBe(true)
    expect(answer.text?.includes('Poor man')).toBe(!words.includes('else'))
  })
})

describe('guest mode', () => {
  it('says one thing in a chat that it is not in', async () => {
    const { server } = await startBot()
    const elsewhere = server.group('Elsewhere')
    const ada = server.user({ language_code: 'en' }).in(elsewhere)
    const answer = await ada.askAsGuest('@verbatim_test_bot why is Kyrgyzstan neutral?')
    expect(answer.content.text).toContain('Myrzaiym Janybek kyzy')
    const refusal = await ada.askAsGuest('@verbatim_test_bot who won the 2022 World Cup?')
    expect(refusal.content.text).toContain('The article does not say')
    const asked = ada.messages[0]
    expect(server.record.of('sendMessage')).toEqual([])
    expect(asked).toBeDefined()
  })

  it('answers replies to what it said there, and turns its pages for the one who asked', async () => {
    const { server } = await startBot()
    const elsewhere = server.group('Elsewhere')
    const ada = server.user({ language_code: 'en' }).in(elsewhere)
    const bob = server.user({ language_code: 'en' })
    const { content, inlineMessageId } = await ada.askAsGuest(
      '@verbatim_test_bot what did Kachkynbai say about the poor man?',
    )
    const answer = server.world.post(ada.chat, server.world.bot, content)
    const who = await ada.askAsGuest('who said that?', { replyTo: answer })
    expect(who.content.text).toContain('Seitek Kachkynbai, political expert')
    const more = await ada.askAsGuest('more', { replyTo: answer })
    expect(more.content.text).toMatch(/\n2 of \d$/u)

    const shown = () => server.queries.content.get(inlineMessageId)
    expect((await bob.pressInline(inlineMessageId, 'Next ›')).text).toBe(
      'Only the one who asked can turn these pages.',
    )
    expect(shown()).toEqual(content)
    expect((await ada.person.pressInline(inlineMessageId, 'Next ›')).text).toBeUndefined()
    expect(shown()?.text).toMatch(/\n2 of \d$/u)
    expect(server.record.of('sendMessage')).toEqual([])
  })

  it('keeps its one word for itself where nothing is asked, and where another bot speaks', async () => {
    const { server } = await startBot()
    const elsewhere = server.group('Elsewhere')
    const ada = server.user({ language_code: 'en' }).in(elsewhere)
    const other = server.user({ is_bot: true, username: 'another_bot' }).in(elsewhere)
    await expect(ada.askAsGuest('@verbatim_test_bot thanks', { within: 200 })).rejects.toThrow('not within')
    await expect(other.askAsGuest('@verbatim_test_bot why?', { within: 200 })).rejects.toThrow('not within')
    expect(server.record.of('answerGuestQuery')).toEqual([])
  })

  it('knows commands, and what is known of the article itself', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).in(server.group('Elsewhere'))
    expect((await ada.askAsGuest('/who@verbatim_test_bot Japarov')).content.text).toContain('Quoted once')
    expect((await ada.askAsGuest('@verbatim_test_bot who wrote this?')).content.text).toContain(
      'Written by Myrzaiym Janybek kyzy',
    )
    expect((await ada.askAsGuest('@verbatim_test_bot')).content.text).toBe('What would you like to know?')
  })
})
