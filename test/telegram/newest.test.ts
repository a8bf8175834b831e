import { describe, expect, it } from 'vitest'
import { startBot } from './chat.ts'

const question = 'why is Kyrgyzstan neutral?'

describe('rich messages', () => {
  it('carry an answer as a quotation with its source for credit and the words marked', async () => {
    const { server } = await startBot({ richMessages: true })
    const ada = server.user({ language_code: 'en' }).privateChat()
    const answer = await ada.ask(question)
    const [sent] = server.record.of('sendRichMessage')
    const content = JSON.stringify(sent?.payload.rich_message)
    expect(content).toMatch(/"type":"(?:expandable_)?blockquote"/u)
    expect(content).toContain('"credit"')
    expect(content).toContain('"marked"')
    await ada.press(answer, 'Next ›')
    expect(server.record.of('editMessageText')[0]?.payload.rich_message).toBeDefined()
    expect(server.record.of('sendMessage')).toEqual([])
  })

  it('are off unless they are wished', async () => {
    const { server } = await startBot()
    await server.user().privateChat().ask(question)
    expect(server.record.of('sendRichMessage')).toEqual([])
  })

  it('give way to plain ones where the server does not know them, and that is remembered', async () => {
    const { server } = await startBot({
      richMessages: true,
      api: { without: ['sendRichMessage'] },
      refusals: 'expected',
    })
    const ada = server.user().privateChat()
    expect((await ada.ask(question)).text).toContain('Kyrgyzstan')
    expect((await ada.ask(question)).text).toContain('Kyrgyzstan')
    expect(server.record.of('sendRichMessage')).toHaveLength(1)
    expect(server.record.of('sendMessage')).toHaveLength(2)
  })

  it('give way in a chat that refuses them, and others still get them', async () => {
    const { server } = await startBot({ richMessages: true, refusals: 'expected' })
    const [ada, bob] = [server.user().privateChat(), server.user().privateChat()]
    server.faults.add({
      kind: 'status',
      code: 400,
      description: 'Bad Request: RICH_MESSAGE_FORBIDDEN',
      methods: ['sendRichMessage'],
      chat: ada.chat.id,
    })
    for (const chat of [ada, ada, bob]) await chat.ask(question)
    expect(server.record.of('sendRichMessage')).toHaveLength(2)
    expect(server.record.of('sendMessage')).toHaveLength(2)
  })
})

describe('a command that only the bot sees', () => {
  it('is answered so that only its writer sees it, and its pages turn there', async () => {
    const { server } = await startBot()
    const group = server.group('Newsroom')
    const ada = server.user({ language_code: 'en' }).in(group)
    const answer = ada.next()
    ada.sendEphemeral(`/ask ${question}`)
    const shown = await answer
    expect(shown.ephemeral_message_id).toBeDefined()
    const [sent] = server.record.of('sendMessage')
    expect(sent?.payload).toMatchObject({
      reply_parameters: { ephemeral_message_id: expect.any(Number) },
      ephemeral_message_parameters: { receiver_user_id: ada.person.user.id },
    })
    await ada.press(shown, 'Next ›')
    expect(ada.now(shown).text).toMatch(/\n2 of \d$/u)
  })

  it('is answered so also where it replies to what everybody sees', async () => {
    const { server } = await startBot()
    const group = server.group('Newsroom')
    const [ada, bob] = [server.user().in(group), server.user().in(group)]
    const asked = bob.send(question)
    for (const words of ['/ask', '@verbatim_test_bot']) {
      const [answer, ...more] = await ada.during(() => ada.sendEphemeral(words, { replyTo: asked }))
      expect(answer?.text).toContain('Kyrgyzstan')
      expect(answer?.ephemeral_message_id).toBeDefined()
      expect(more).toEqual([])
    }
  })

  it('whose answer an older server posts for all to see has that taken back at once', async () => {
    const { server, log } = await startBot({
      api: { ignores: ['ephemeral_message_parameters', 'reply_parameters'] },
      refusals: 'expected',
    })
    const ada = server.user().in(server.group('Newsroom'))
    ada.sendEphemeral(`/ask ${question}`)
    await server.settled()
    expect(server.record.of('sendMessage')).toHaveLength(1)
    expect(ada.messages).toEqual([])
    expect(log.map(({ message }) => message)).toContain(
      'the server made a private answer public: it is taken back',
    )
  })

  it('is refused by a server that knows no such messages, and nobody else sees a word', async () => {
    const { server } = await startBot({
      api: { ignores: ['ephemeral_message_parameters'] },
      refusals: 'expected',
    })
    const ada = server.user().in(server.group('Newsroom'))
    expect(await ada.during(() => ada.sendEphemeral(`/ask ${question}`))).toEqual([])
    expect(ada.messages).toEqual([])
  })

  it('is not answered for all to see by a server that takes no private answers', async () => {
    const { server, log } = await startBot({ refusals: 'expected' })
    const ada = server.user().in(server.group('Newsroom'))
    server.faults.add({
      kind: 'status',
      code: 400,
      description: 'Bad Request: message to be replied not found',
      methods: ['sendMessage'],
      times: 1,
    })
    expect(await ada.during(() => ada.sendEphemeral(`/ask ${question}`))).toEqual([])
    expect(server.record.of('sendMessage')).toHaveLength(1)
    expect(log.map(({ level }) => level)).toContain('warn')
  })
})
