import { describe, expect, it } from 'vitest'
import { readFollowUp } from '../../src/answer/follow-up.ts'
import { marked } from '../support/bot-api/people.ts'
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
  ])('"%s" means %s', (text, kind) => {
    expect(readFollowUp(text)).toEqual({ kind })
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
    expect(readFollowUp(text)).toEqual({ kind: 'question', ...meant })
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
      'Reply to one of my answers and I will tell.',
    )
    let answer = await ada.ask('why is Kyrgyzstan neutral?')
    for (let i = 0; i < 6; i++) answer = await ada.ask('more', { replyTo: answer })
    expect(answer.text).toMatch(/That was the last passage|Reply to one of my answers/u)
  })

  it('asks to reply to an answer where it is not clear which one is meant', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    expect((await ada.ask('who said that?')).text).toBe('Reply to one of my answers and I will tell.')
  })

  it('in a private chat a thank-you gets a word', async () => {
    const { server } = await startBot()
    const ada = server.user({ language_code: 'en' }).privateChat()
    expect((await ada.ask('thanks')).text).toBe('Glad to help. Ask on whenever you like.')
  })
})
