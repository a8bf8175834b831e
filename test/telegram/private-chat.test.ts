import type { Message } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { buttonsOf, marked } from '../support/bot-api/people.ts'
import { startBot } from './chat.ts'

async function chat(language = 'en') {
  const bot = await startBot()
  return { ...bot, ada: bot.server.user({ language_code: language }).privateChat() }
}

function callbackOf(message: Message, label: string): string {
  const button = message.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label)
  return button && 'callback_data' in button ? button.callback_data : ''
}

describe('a question in a private chat', () => {
  it('is answered with the passage in a quotation, its speaker above and its source below', async () => {
    const { ada, library } = await chat()
    const answer = await ada.ask('why is Kyrgyzstan neutral?')
    const [quote = ''] = [...marked(answer, 'blockquote'), ...marked(answer, 'expandable_blockquote')]
    const passage = library.articles[0]?.paragraphs.find(({ text }) => text === quote)
    expect(passage).toBeDefined()
    expect(answer.text).toContain('IWPR')
    expect(answer.text).toContain('Myrzaiym Janybek kyzy')
    expect(marked(answer, 'bold').length).toBeGreaterThan(0)
  })

  it('is answered as a reply to it', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('why is Kyrgyzstan neutral?')
    expect(answer.reply_to_message?.text).toBe('why is Kyrgyzstan neutral?')
  })

  it('gets an honest word where the article does not say', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('who won the 2022 World Cup?')
    expect(answer.text).toBe('The article does not say. Try other words, or see who speaks: /speakers')
    expect(buttonsOf(answer)).toEqual([
      ['Show the nearest passage'],
      ['What is it about?'],
      ['What does Kachkynbai say?'],
      ['What does Kabylbekov say?'],
    ])
    await ada.press(answer, 'Show the nearest passage')
    expect(marked(ada.now(answer), 'italic').length).toBeGreaterThan(0)
    expect(ada.now(answer).text).toMatch(/\n1 of \d$/u)
  })

  it('about the article itself is answered from what is known of it', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('who wrote this?')
    expect(answer.text).toContain('Written by Myrzaiym Janybek kyzy')
  })

  it('may be the caption of a picture or a voice message, or a forwarded post', async () => {
    const { ada } = await chat()
    const heard = ada.said.length
    const [answer] = await ada.during(() =>
      ada.post({
        voice: { file_id: 'v', file_unique_id: 'v', duration: 1 },
        caption: 'why is Kyrgyzstan neutral?',
      }),
    )
    expect(heard).toBe(0)
    expect(answer && marked(answer, 'bold').length).toBeGreaterThan(0)
    const forwarded = await ada.ask('why is Kyrgyzstan neutral?', {
      more: { forward_origin: { type: 'hidden_user', sender_user_name: 'Somebody', date: 1 } },
    })
    expect(forwarded.text).toBe(answer?.text)
  })
})

describe('turning pages', () => {
  it('edits the message to the next passage and back, and says where it is', async () => {
    const { ada } = await chat()
    const first = await ada.ask('why is Kyrgyzstan neutral?')
    expect(first.text).toMatch(/\n1 of \d$/u)
    await ada.press(first, 'Next ›')
    const second = ada.now(first)
    expect(second.text).toMatch(/\n2 of \d$/u)
    expect(marked(second, 'bold').length).toBeGreaterThan(0)
    await ada.press(second, '‹ Previous')
    expect(ada.now(first).text).toBe(first.text)
    expect(ada.now(first).entities).toEqual(first.entities)
  })

  it('ends at the last passage', async () => {
    const { ada } = await chat()
    const message = await ada.ask('why is Kyrgyzstan neutral?')
    while (buttonsOf(ada.now(message)).flat().includes('Next ›')) await ada.press(message, 'Next ›')
    expect(ada.now(message).text).toMatch(/\n(\d) of \1$/u)
  })

  it('twice at once is no error', async () => {
    const { ada } = await chat()
    const message = await ada.ask('why is Kyrgyzstan neutral?')
    const next = callbackOf(message, 'Next ›')
    await ada.pressData(message, next)
    await ada.pressData(message, next)
    expect(ada.now(message).text).toMatch(/\n2 of \d$/u)
  })

  it('works without the question, when that was deleted', async () => {
    const { ada } = await chat()
    const message = await ada.ask('why is Kyrgyzstan neutral?')
    const question = ada.messages[0]
    if (question) ada.delete(question)
    await ada.press({ ...message }, 'Next ›')
    expect(ada.now(message).text).toMatch(/\n2 of \d$/u)
  })

  it('shows what stands around a passage, and goes back', async () => {
    const { ada } = await chat()
    const message = await ada.ask('what did Kachkynbai say about the poor man?')
    await ada.press(message, 'Around it')
    const around = ada.now(message)
    expect([...marked(around, 'blockquote'), ...marked(around, 'expandable_blockquote')]).toHaveLength(3)
    await ada.press(around, '‹ Back')
    expect(ada.now(message).text).toBe(message.text)
  })

  it('is refused kindly under a message that is too old to be edited', async () => {
    const { ada, server } = await chat()
    const message = await ada.ask('why is Kyrgyzstan neutral?')
    const tooOld = 'This message is too old for its buttons. Ask again and I will answer anew.'
    const next = callbackOf(message, 'Next ›')
    const { chat: place, message_id } = message
    ada.chat.messages.set(message_id, { chat: place, message_id, date: 0 } as never)
    expect((await ada.pressData(message, next)).text).toBe(tooOld)
    expect(server.record.of('editMessageText')).toEqual([])
  })

  it('is refused kindly where the message was deleted meanwhile', async () => {
    const { server } = await startBot({ refusals: 'expected' })
    const ada = server.user({ language_code: 'en' }).privateChat()
    const message = await ada.ask('why is Kyrgyzstan neutral?')
    ada.delete(message)
    expect((await ada.press(message, 'Next ›')).text).toContain('too old')
  })

  it('is no error where the answer to the press comes too late', async () => {
    const { server, log } = await startBot({ refusals: 'expected' })
    const ada = server.user({ language_code: 'en' }).privateChat()
    const message = await ada.ask('why is Kyrgyzstan neutral?')
    server.faults.add({
      kind: 'status',
      code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
      methods: ['answerCallbackQuery'],
    })
    await expect(ada.press(message, 'Next ›', 300)).rejects.toThrow('not within')
    expect(ada.now(message).text).toMatch(/\n2 of \d$/u)
    expect(log.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([])
  })

  it('is refused kindly for a button of another corpus or layout', async () => {
    const { ada } = await chat()
    const message = await ada.ask('why is Kyrgyzstan neutral?')
    const stale = 'The articles have changed since. Ask again and I will look it up.'
    expect((await ada.pressData(message, `1nAAAAAAAAAAABBBBBAAB`)).text).toBe(stale)
    expect((await ada.pressData(message, 'from an older bot')).text).toBe(stale)
  })
})

describe('commands', () => {
  it('are understood in any letter case and with the name of the bot', async () => {
    const { ada } = await chat()
    const plain = await ada.ask('/speakers')
    expect((await ada.ask('/SPEAKERS')).text).toBe(plain.text)
    expect((await ada.ask('/Speakers@Verbatim_Test_Bot')).text).toBe(plain.text)
    const asked = await ada.ask('/ask why is Kyrgyzstan neutral?')
    expect((await ada.ask('/ask: why is Kyrgyzstan neutral?')).text).toBe(asked.text)
    expect((await ada.ask('/ask\nwhy is Kyrgyzstan neutral?')).text).toBe(asked.text)
  })

  it('/ask answers its question, and asks for one where there is none', async () => {
    const { ada } = await chat()
    const asked = await ada.ask('/ask why is Kyrgyzstan neutral?')
    expect(asked.text).toBe((await ada.ask('why is Kyrgyzstan neutral?')).text)
    const prompt = await ada.ask('/ask')
    expect(prompt.text).toBe('What would you like to know?')
    const markup = ada.server.record.of('sendMessage').at(-1)?.payload.reply_markup
    expect(markup).toMatchObject({ force_reply: true, input_field_placeholder: 'Your question' })
    const answer = await ada.ask('why is Kyrgyzstan neutral?', { replyTo: prompt })
    expect(answer.text).toBe(asked.text)
  })

  it('/article shows title, author and publisher', async () => {
    const { ada, library } = await chat()
    const article = await ada.ask('/article')
    expect(article.text).toContain(library.articles[0]?.title)
    expect(article.text).toContain('By Myrzaiym Janybek kyzy')
  })

  it('/start and /help introduce it, and an unknown command leads there', async () => {
    const { ada } = await chat()
    expect((await ada.ask('/start')).text).toContain('Ask me about this article')
    expect((await ada.ask('/help')).text).toContain('/quotes NAME — what somebody says')
    expect((await ada.ask('/nonsense')).text).toBe('I do not know that command. What I can do: /help')
  })

  it.each([
    ['en', 'kept in a file, in full', 'for some minutes which passages it showed last'],
    ['ru', 'целиком лежат в файле', 'несколько минут – какие отрывки он показал последними'],
    ['ky', 'толугу менен файлда турат', 'акыркы көрсөткөн үзүндүлөрүн бир нече мүнөт'],
  ])('/about says plainly what is kept (%s)', async (language, questions, last) => {
    const { ada } = await chat(language)
    const { text } = await ada.ask('/about')
    expect(text).toContain(questions)
    expect(text).toContain(last)
  })

  it('of another bot are not for it', async () => {
    const { ada } = await chat()
    expect(await ada.during(() => ada.send('/help@another_bot'))).toEqual([])
  })
})

describe('anything else in a private chat', () => {
  it('gets one helpful line, an album just once', async () => {
    const { ada } = await chat()
    const sticker = await ada.during(() => ada.post({ dice: { emoji: '🎲', value: 1 } }))
    expect(sticker.map(({ text }) => text)).toEqual([
      'I read words only. Send me a question about the article, or see /help',
    ])
    const photo = [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }]
    const album = await ada.during(() => {
      for (let i = 0; i < 3; i++) ada.post({ photo, media_group_id: '7' })
    })
    expect(album).toHaveLength(1)
  })

  it('in an album whose caption is a question is answered by the answer', async () => {
    const { ada } = await chat()
    const photo = [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }]
    const said = await ada.during(() => {
      ada.post({ photo, media_group_id: '8', caption: 'why is Kyrgyzstan neutral?' })
      for (let i = 0; i < 2; i++) ada.post({ photo, media_group_id: '8' })
    })
    expect(said.map(({ text }) => text?.includes('Kyrgyzstan'))).toEqual([true])
  })

  it('that is not written by somebody is passed over', async () => {
    const { ada } = await chat()
    expect(await ada.during(() => ada.post({ delete_chat_photo: true }))).toEqual([])
  })
})

describe('an edited question', () => {
  it('has its answer edited', async () => {
    const { ada } = await chat()
    const answer = await ada.ask('who won the 2022 World Cup?')
    const question = ada.messages[0]
    if (!question) throw new Error('the question is not there')
    expect(await ada.during(() => ada.edit(question, 'why is Kyrgyzstan neutral?'))).toEqual([])
    expect(ada.now(answer).text).toContain('Kyrgyzstan')
  })
})

describe('a question from before a restart that is edited', () => {
  it('is answered anew', async () => {
    const first = await startBot()
    const before = first.server.user({ language_code: 'en' }).privateChat()
    await before.ask('who won the 2022 World Cup?')
    const [question] = before.messages
    if (!question) throw new Error('the question is not there')
    const second = await startBot()
    const ada = second.server.user({ id: before.chat.id, language_code: 'en' }).privateChat()
    const asked = { ...question, date: Math.floor(Date.now() / 1000) - 3_600 }
    const [answer] = await ada.during(() => ada.edit(asked, 'why is Kyrgyzstan neutral?'))
    expect(answer?.text).toContain('Kyrgyzstan')
  })
})

describe('a long text', () => {
  it.each([
    ['en', 'Why is Kyrgyzstan neutral?'],
    ['ru', 'Зачем Путин приехал в Бишкек?'],
    ['ky', 'Путин Бишкекке келдиби?'],
  ])('is asked its last question (%s)', async (language, question) => {
    const { ada } = await chat(language)
    const story = 'My aunt keeps forty sheep above the village and sells wool on Saturdays. '.repeat(30)
    expect(story.length).toBeGreaterThan(2_000)
    const short = await ada.ask(question)
    expect(marked(short, 'bold').length).toBeGreaterThan(0)
    const answer = await ada.ask(`${story}\nDo you know her? ${question} Thank you!`)
    expect(answer.text).toBe(short.text)
  })
})

describe('an edited question whose answer is gone', () => {
  it('gets a new answer', async () => {
    const { server } = await startBot({ refusals: 'expected' })
    const ada = server.user({ language_code: 'en' }).privateChat()
    const answer = await ada.ask('who won the 2022 World Cup?')
    const [question] = ada.messages
    if (!question) throw new Error('the question is not there')
    ada.delete(answer)
    const [again] = await ada.during(() => ada.edit(question, 'why is Kyrgyzstan neutral?'))
    expect(again?.text).toContain('Kyrgyzstan')
  })
})

describe('an edited command', () => {
  it('gets a new answer where the old one cannot be edited', async () => {
    const { ada } = await chat()
    const prompt = await ada.ask('/ask')
    const command = ada.messages[0]
    if (!command) throw new Error('the command is not there')
    const [answer] = await ada.during(() => ada.edit(command, '/ask why is Kyrgyzstan neutral?'))
    expect((answer ?? ada.now(prompt)).text).toContain('Kyrgyzstan')
  })
})

describe('the language of the interface', () => {
  it('is the language of the user, and the passage stays as it is', async () => {
    const { server } = await startBot()
    const russian = server.user({ language_code: 'ru' }).privateChat()
    const kyrgyz = server.user({ language_code: 'ky-KG' }).privateChat()
    const other = server.user({ language_code: 'xx' }).privateChat()
    const question = 'what did Kachkynbai say about the poor man?'
    expect(buttonsOf(await russian.ask(question)).flat()).toContain('Дальше ›')
    expect(buttonsOf(await kyrgyz.ask(question)).flat()).toContain('Кийинки ›')
    const answers = [await russian.ask(question), await kyrgyz.ask(question), await other.ask(question)]
    expect(new Set(answers.map((answer) => marked(answer, 'expandable_blockquote')[0])).size).toBe(1)
  })
})
