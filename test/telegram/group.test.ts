import { describe, expect, it } from 'vitest'
import { buttonsOf, type Member, marked } from '../support/bot-api/people.ts'
import { startBot } from './chat.ts'

const question = 'why is Kyrgyzstan neutral?'

async function newsroom(kind: 'group' | 'supergroup' = 'supergroup') {
  const bot = await startBot()
  const group = bot.server.group('Newsroom', { kind })
  const person = (first_name: string) => bot.server.user({ first_name, language_code: 'en' }).in(group)
  return { ...bot, group, ada: person('Ada'), bob: person('Bob') }
}

describe('in a group it answers', () => {
  it('commands, with and without its name', async () => {
    const { ada } = await newsroom()
    const answer = await ada.ask(`/ask ${question}`)
    expect(marked(answer, 'bold').length).toBeGreaterThan(0)
    expect((await ada.ask(`/ASK@verbatim_test_bot ${question}`)).text).toBe(answer.text)
  })

  it("/ask as a reply: somebody's message is the question, and the answer replies to that", async () => {
    const { ada, bob, server } = await newsroom()
    const asked = bob.send(question)
    const answer = await ada.ask('/ask', { replyTo: asked })
    expect(answer.reply_to_message?.message_id).toBe(asked.message_id)
    expect(answer.text).toBe((await ada.ask(`/ask ${question}`)).text)
    expect(server.record.refusals()).toEqual([])
  })

  it('mentions of it, wherever they stand in the message', async () => {
    const { ada } = await newsroom()
    const answer = await ada.ask(`@verbatim_test_bot ${question}`)
    expect((await ada.ask(`${question} @Verbatim_Test_Bot`)).text).toBe(answer.text)
    const asked = ada.send(question)
    expect((await ada.ask('@verbatim_test_bot', { replyTo: asked })).text).toBe(answer.text)
    expect((await ada.ask('@verbatim_test_bot')).text).toBe('What would you like to know?')
  })

  it('replies to its own messages', async () => {
    const { ada } = await newsroom()
    const answer = await ada.ask(`/ask ${question}`)
    const next = await ada.ask('what about sanctions?', { replyTo: answer })
    expect(marked(next, 'bold').join(' ')).toContain('sanctions')
  })

  it('in the topic where it was asked', async () => {
    const { server } = await startBot()
    const forum = server.group('Forum', { isForum: true })
    const thread = forum.openTopic()
    const answer = await server.user().in(forum).ask(`/ask ${question}`, { thread })
    expect(answer.message_thread_id).toBe(thread)
  })
})

describe('in the direct messages of a channel', () => {
  it('it answers in the topic of the one who asked, with buttons that are taken there', async () => {
    const { server } = await startBot()
    const direct = server.group('Channel', { isDirectMessages: true })
    const ada = server.user({ language_code: 'en' }).in(direct)
    const more = { direct_messages_topic: { topic_id: 77, user: ada.person.user } }
    const answer = await ada.ask(`/ask ${question}`, { more })
    expect(server.record.of('sendMessage').at(-1)?.payload.direct_messages_topic_id).toBe(77)
    await ada.press(answer, 'Next ›')
    const share = ada
      .now(answer)
      .reply_markup?.inline_keyboard.flat()
      .find(({ text }) => text === 'Share')
    expect(share && 'url' in share ? share.url : '').toMatch(/^https:\/\/t\.me\/share\/url/u)
  })
})

describe('in a group it is silent', () => {
  it('on what people say to each other', async () => {
    const { ada, bob } = await newsroom()
    const hello = bob.send('hello all')
    expect(
      await ada.during(() => {
        ada.send('why is Kyrgyzstan neutral?')
        ada.send('indeed, why?', { replyTo: hello })
        ada.send('ask @another_bot or mail to a@verbatim_test_bot.org')
        ada.send('see https://t.me/verbatim_test_bot')
        ada.send('/help@another_bot')
        ada.send('/unknown')
        ada.send('please /ask me')
        ada.post({ new_chat_members: [ada.person.user] })
        ada.post({ dice: { emoji: '🎲', value: 1 } })
        ada.send(`/ask ${question}`, {
          more: { forward_origin: { type: 'hidden_user', sender_user_name: 'Bob', date: 1 } },
        })
      }),
    ).toEqual([])
  })

  it('on other bots, even those that call it', async () => {
    const { server, group } = await newsroom()
    const other = server.user({ is_bot: true, first_name: 'Other', username: 'another_bot' }).in(group)
    expect(await other.during(() => other.send('/help@verbatim_test_bot'))).toEqual([])
  })

  it('on what its own inline results say', async () => {
    const { ada, server } = await newsroom()
    const more = { via_bot: server.world.bot }
    expect(await ada.during(() => ada.send('@verbatim_test_bot said so', { more }))).toEqual([])
  })

  it('on thanks and on stickers under its answers', async () => {
    const { ada } = await newsroom()
    const answer = await ada.ask(`/ask ${question}`)
    expect(
      await ada.during(() => {
        ada.send('Thanks a lot!', { replyTo: answer })
        ada.send('👍', { replyTo: answer })
        ada.send('hello', { replyTo: answer })
        ada.send('@robert why is Kyrgyzstan neutral, do you think?', { replyTo: answer })
        ada.post({ dice: { emoji: '🎲', value: 1 } }, { replyTo: answer })
      }),
    ).toEqual([])
  })

  it('on remarks under its answers that no passage answers; a question gets an honest word', async () => {
    const { ada, bob } = await newsroom()
    const answer = await ada.ask(`/ask ${question}`)
    expect(
      await ada.during(() => {
        ada.send('haha', { replyTo: answer })
        bob.send('no way, dude!', { replyTo: answer })
      }),
    ).toEqual([])
    const no = await bob.ask('who won the 2022 World Cup', { replyTo: answer })
    expect(no.text).toContain('The article does not say')
    expect(await ada.during(() => ada.send('haha', { replyTo: no }))).toEqual([])
    const prompt = await ada.ask('/ask')
    expect((await ada.ask('wombats', { replyTo: prompt })).text).toContain('The article does not say')
  })

  it('on messages in a topic that it opened', async () => {
    const { server, ada } = await newsroom()
    const opening = server.world.post(ada.chat, server.world.bot, {
      forum_topic_created: { name: 'News', icon_color: 0 },
    })
    expect(await ada.during(() => ada.send(question, { replyTo: opening }))).toEqual([])
  })

  it('in channels', async () => {
    const { server } = await startBot()
    const channel = server.group('Channel', { kind: 'channel' as 'group' })
    const ada = server.user().in(channel)
    expect(await ada.during(() => ada.send('/help'))).toEqual([])
  })

  it('through 1,000 messages that are none of its business', { timeout: 60_000 }, async () => {
    const { server, group } = await newsroom()
    const speakers = [
      ...Array.from({ length: 5 }, (_, i) => server.user({ first_name: `Person ${i}` }).in(group)),
      ...Array.from({ length: 3 }, (_, i) =>
        server.user({ is_bot: true, first_name: `Bot ${i}`, username: `other_${i}_bot` }).in(group),
      ),
    ]
    const sayings = [
      'why is Kyrgyzstan neutral?',
      'what did Putin say about sanctions?',
      '/start@other_1_bot',
      '/price 100',
      '/settings',
      '@other_2_bot help me',
      'verbatim_test_bot is a nice name',
      'Kachkynbai was right 😀',
      'who said that?',
      'more',
    ]
    const [ada] = speakers
    if (!ada) throw new Error('nobody is in the group')
    const photo = [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }]
    const channel = { id: -1_001_777_000_000, type: 'channel', title: 'Other' } as const
    /** What else happens in a group, beside texts. */
    const events: ((member: Member) => unknown)[] = [
      (member) => member.post({ photo, caption: 'what did Putin say?' }),
      (member) => member.post({ voice: { file_id: 'v', file_unique_id: 'v', duration: 1 } }),
      (member) => member.post({ new_chat_members: [server.world.bot, member.person.user] }),
      (member) => member.post({ left_chat_member: member.person.user }),
      (member) => member.post({ new_chat_title: 'Newsroom 2' }),
      (member) => member.post({ video_chat_started: {} }),
      (member) => member.edit(member.send('why?'), 'why is Kyrgyzstan neutral?'),
      (member) => member.send('what did he say about China?', { more: { sender_chat: channel } }),
      (member) =>
        member.send('/ask why is Kyrgyzstan neutral?', {
          more: { is_automatic_forward: true, sender_chat: channel },
        }),
      (member) => member.send('/who Putin', { more: { via_bot: server.world.bot } }),
      (member) =>
        server.push({
          my_chat_member: {
            chat: { id: member.chat.id, type: 'supergroup', title: 'Newsroom' },
            from: member.person.user,
            date: 1,
            old_chat_member: { status: 'member', user: server.me },
            new_chat_member: { status: 'administrator', user: server.me },
          },
        } as never),
      (member) =>
        server.push({
          message_reaction: {
            chat: { id: member.chat.id, type: 'supergroup', title: 'Newsroom' },
            message_id: 1,
            user: member.person.user,
            date: 1,
            old_reaction: [],
            new_reaction: [{ type: 'emoji', emoji: '👍' }],
          },
        }),
    ]
    const said = await ada.during(() => {
      let last = ada.send('good morning')
      for (let i = 1; i < 1000; i++) {
        const speaker = speakers[Math.floor(i / 3) % speakers.length] ?? ada
        const event = i % 4 === 0 ? events[(i / 4) % events.length] : undefined
        if (event) {
          event(speaker)
          continue
        }
        last = speaker.send(sayings[i % sayings.length] ?? '', i % 3 === 0 ? { replyTo: last } : {})
      }
    }, 50_000)
    expect(said).toEqual([])
    const needed = ['getMe', 'deleteWebhook', 'getUpdates']
    expect([...server.record.counts.keys()].filter((method) => !needed.includes(method))).toEqual([])
  })
})

describe('the pages of an answer in a group', () => {
  it('are turned by the one who asked alone', async () => {
    const { ada, bob } = await newsroom()
    const answer = await ada.ask(`/ask ${question}`)
    const refused = await bob.press(answer, 'Next ›')
    expect(refused.text).toBe('Only the one who asked can turn these pages.')
    expect(ada.now(answer).text).toBe(answer.text)
    await ada.press(answer, 'Next ›')
    expect(ada.now(answer).text).toMatch(/\n2 of \d$/u)
  })

  it('are turned by anybody where an anonymous administrator asked', async () => {
    const { ada, bob, server } = await newsroom()
    const anonymous = server
      .user({ id: 1_087_968_824, is_bot: true, first_name: 'Group' })
      .in({ server, chat: ada.chat } as never)
    const answer = await anonymous.ask(`/ask ${question}`, {
      more: { sender_chat: { id: ada.chat.id, type: 'supergroup', title: 'Newsroom' } },
    })
    await bob.press(answer, 'Next ›')
    expect(ada.now(answer).text).toMatch(/\n2 of \d$/u)
    expect(buttonsOf(ada.now(answer)).flat()).toContain('‹ Previous')
  })
})

describe('a message that is edited in a group', () => {
  it('is left alone where it is older than anybody can edit: something else of it changed', async () => {
    const { ada } = await newsroom()
    const said = ada.send('hello', { more: { date: 1_600_000_000 } })
    expect(await ada.during(() => ada.edit(said, `/ask ${question}`))).toEqual([])
  })

  it('is answered when it only now calls the bot', async () => {
    const { ada } = await newsroom()
    const said = ada.send(question)
    const [answer] = await ada.during(() => ada.edit(said, `@verbatim_test_bot ${question}`))
    expect(answer && marked(answer, 'bold').length).toBeGreaterThan(0)
  })
})

describe('whoever adds the bot to a group', () => {
  it.each([
    ['en', 'Ask me about this article', 'I stay silent otherwise', 'What does Kachkynbai say?'],
    ['ru', 'Спросите меня об этой статье', 'В остальное время я молчу', 'Что говорит Kachkynbai?'],
    ['ky', 'Бул макала жөнүндө сураңыз', 'Калган убакта унчукпайм', 'Kachkynbai эмне дейт?'],
  ])(
    'is told there once what it can do, in their language (%s)',
    async (language_code, what, when, button) => {
      const { server } = await startBot()
      const ada = server.user({ language_code })
      const group = server.group('Newsroom')
      const member = ada.in(group)
      const [word, ...more] = await member.during(() => group.add(ada))
      expect(more).toEqual([])
      expect(word?.text).toContain(what)
      expect(word?.text).toContain(when)
      if (!word) throw new Error('nothing was said')
      await server.user().in(group).press(word, button)
      expect(member.now(word).text).toMatch(/^Seitek Kachkynbai/u)
    },
  )

  it('is told nothing where it was in it before, is removed, or comes into a channel', async () => {
    const { server } = await startBot()
    const ada = server.user()
    const group = server.group('Newsroom')
    const member = ada.in(group)
    expect(await member.during(() => group.add(ada, 'member', 'administrator'))).toEqual([])
    const channel = server.world.addChat('channel', 'News', {})
    expect(
      await member.during(() =>
        server.push({
          my_chat_member: {
            chat: { id: channel.id, type: 'channel', title: 'News' },
            from: ada.user,
            date: 1,
            old_chat_member: { status: 'left', user: server.me },
            new_chat_member: { status: 'administrator', user: server.me },
          },
        } as never),
      ),
    ).toEqual([])
    expect(await member.during(() => group.kick(ada))).toEqual([])
    expect(server.record.of('sendMessage')).toEqual([])
  })
})
