import { describe, expect, it } from 'vitest'
import { interpret, isRemark, questionAskedBy } from '../../src/answer/interpreting.ts'
import { buttonsOf, marked } from '../support/bot-api/people.ts'
import { startBot } from './chat.ts'

describe('a reply to an answer', () => {
  it.each([
    ['more', 'more'],
    ['More!', 'more'],
    ['what else?', 'more'],
    ['ещё', 'more'],
    ['дагы', 'more'],
    ['who said that?', 'who'],
    ['Who says so', 'who'],
    ['кто это сказал?', 'who'],
    ['муну ким айтты?', 'who'],
    ['why?', 'around'],
    ['in what context?', 'around'],
    ['почему?', 'around'],
    ['Thanks a lot!', 'thanks'],
    ['спасибо', 'thanks'],
    ['👍', 'thanks'],
    ['says who?', 'who'],
    ['who is he?', 'who'],
    ['кто он такой?', 'who'],
    ['ал ким?', 'who'],
    ['???', 'around'],
    ['really?', 'around'],
    ['when was that?', 'around'],
    ['где это было?', 'around'],
    ['Hello!', 'greeting'],
    ['добрый день', 'greeting'],
    ['Саламатсызбы', 'greeting'],
  ])('"%s" means %s', (text, kind) => {
    expect(interpret(text)).toEqual({ kind })
  })

  it.each([
    ['and about sanctions?', { question: 'sanctions?', ofSpeaker: false, ofArticle: true }],
    ['what about the summit', { question: 'the summit', ofSpeaker: false, ofArticle: true }],
    ['а о санкциях?', { question: 'санкциях?', ofSpeaker: false, ofArticle: true }],
    [
      'what did he say about China?',
      { question: 'what did he say about China?', ofSpeaker: true, ofArticle: true },
    ],
    [
      'what did Putin say when he came?',
      { question: 'what did Putin say when he came?', ofSpeaker: false, ofArticle: false },
    ],
    [
      'who said that the war is far?',
      { question: 'who said that the war is far?', ofSpeaker: false, ofArticle: false },
    ],
    ['why is it neutral?', { question: 'why is it neutral?', ofSpeaker: false, ofArticle: false }],
  ])('"%s" is a question', (text, meant) => {
    expect(interpret(text)).toEqual({ kind: 'question', ...meant })
  })
})

describe('a remark', () => {
  it.each(['haha', 'no way!', 'He is wrong', 'No idea who', 'не верю', 'ишенбейм'])('is "%s"', (text) => {
    expect(isRemark(text)).toBe(true)
  })

  it.each([
    'sanctions?',
    'and about sanctions',
    'who won the World Cup',
    'tell me the price',
    'а кто победил',
    'бул эмне деген сөз',
  ])('is not "%s"', (text) => {
    expect(isRemark(text)).toBe(false)
  })
})

describe('the question that a text asks by itself', () => {
  it('is there in a question, and not where it only points at an answer', () => {
    expect(questionAskedBy('and about sanctions?')).toBe('sanctions?')
    expect(['more', 'why?', 'thanks', 'hello'].map(questionAskedBy)).toEqual(['', '', '', ''])
  })
})

describe('in a chat', () => {
  it('"more" shows the next passage, from the message alone, also after a restart', async () => {
    const first = await startBot()
    const answer = await first.server
      .user({ language_code: 'en' })
      .privateChat()
      .ask('why is Kyrgyzstan neutral?')
    const second = await startBot()
    const ada = second.server.user({ id: answer.chat.id, language_code: 'en' }).privateChat()
    const next = await ada.ask('more', { replyTo: { ...answer, from: second.server.world.bot } as never })
    expect(next.text).toMatch(/\n2 of \d$/u)
    expect(next.reply_to_message?.text).toBe('more')
  })

  it('"why?" shows what stands around the passage', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    const answer = await ada.ask('why is Kyrgyzstan neutral?')
    const around = await ada.ask('why?', { replyTo: answer })
    const quotations = [...marked(around, 'blockquote'), ...marked(around, 'expandable_blockquote')]
    expect(quotations).toHaveLength(3)
    expect(quotations).toContain(
      [...marked(answer, 'blockquote'), ...marked(answer, 'expandable_blockquote')][0],
    )
  })

  it('"more" on the last passage, or on no answer at all, says so', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    const help = await ada.ask('/help')
    expect((await ada.ask('more', { replyTo: help })).text).toBe(
      'Reply to the answer that you mean, and I will go on from there.',
    )
    let answer = await ada.ask('why is Kyrgyzstan neutral?')
    for (let i = 0; i < 6; i++) answer = await ada.ask('more', { replyTo: answer })
    expect(answer.text).toMatch(/That was the last passage|Reply to the answer/u)
  })

  it('asks to reply to an answer where it is not clear which one is meant', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    expect((await ada.ask('who said that?')).text).toBe(
      'Reply to the answer that you mean, and I will go on from there.',
    )
  })

  it('in a private chat a thank-you gets a word', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    expect((await ada.ask('thanks')).text).toBe('Glad to help. Ask on whenever you like.')
  })

  it('"who said that?" under somebody\'s quotes says who that is', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    const quotes = await ada.ask('/quotes Japarov')
    const who = await ada.ask('who said that?', { replyTo: quotes })
    expect(who.text).toBe((await ada.ask('/who Japarov')).text)
  })

  it('"who is he?" says who the one is that speaks', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    const answer = await ada.ask('what did Kachkynbai say about the poor man?')
    const who = await ada.ask('who is he?', { replyTo: answer })
    expect(who.text).toBe((await ada.ask('who said that?', { replyTo: answer })).text)
  })

  it('the pages after a "more" do not mark the word "more"', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    const answer = await ada.ask('what did Kachkynbai say about neutrality?')
    const next = await ada.ask('more', { replyTo: answer })
    while (next.reply_markup && buttonsOf(ada.now(next)).flat().includes('Next ›')) {
      await ada.press(next, 'Next ›')
      const bold = marked(ada.now(next), 'bold').map((word) => word.toLowerCase())
      expect(bold).not.toContain('more')
      // The source below is italic; nothing within the quotation is.
      expect(marked(ada.now(next), 'italic')).toHaveLength(1)
    }
  })

  it('a greeting gets an introduction', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    expect((await ada.ask('hello')).text).toBe((await ada.ask('/start')).text)
  })

  it('"he" finds no more than his name in the question does', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    const answer = await ada.ask('what did Kachkynbai say about the poor man?')
    for (const about of ['China', 'wombats']) {
      const followed = await ada.ask(`what did he say about ${about}?`, { replyTo: answer })
      const direct = await ada.ask(`what did Kachkynbai say about ${about}?`)
      const isNothing = ({ text = '' }) => text.startsWith('The article does not say')
      expect(isNothing(followed), about).toBe(isNothing(direct))
    }
  })
})
