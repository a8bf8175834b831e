import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { busiest } from '../support/bot-api-server.ts'
import { Crowd } from './crowd.ts'
import { longest, report, size } from './runs.ts'
import { Stage, webhookSettings } from './stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await Stage.open()
})

afterEach(() => stage.close())

describe("Telegram's limits", () => {
  it.each(['polling', 'webhook'] as const)(
    'hold while many private chats ask at once, and all get their answer, by %s',
    async (way) => {
      const { server } = stage
      await stage.start(way === 'webhook' ? await webhookSettings() : {}).wrote('connected to Telegram')
      const crowd = new Crowd(server)
      const began = Date.now()
      for (let i = 0; i < size(2_000, 60); i += 1) crowd.ask()
      const group = server.group('Newsroom')
      const questions = size(30, 5)
      for (let i = 0; i < questions; i += 1) server.user().in(group).send('/ask why is Kyrgyzstan neutral?')
      const eager = server.user().privateChat()
      for (let i = 0; i < 3; i += 1) eager.send('why is Kyrgyzstan neutral?')
      await server.until(
        () => group.said.length >= questions && eager.said.length >= 3,
        300_000,
        () => 'the answers in the group',
      )
      await crowd.served(300_000)
      const tally = crowd.tally()
      const inGroup = busiest(server.sendingTimes(group.chat.id), 60_000)
      const inChat = busiest(server.sendingTimes(eager.chat.id), 1_000)
      // On a busy machine a message may arrive a moment late, and then two of them close together: over two seconds that tells less.
      const overall = busiest(server.sendingTimes(), 2_000)
      report(`at once, ${way}`, {
        ...tally,
        seconds: ((Date.now() - began) / 1000).toFixed(1),
        'at most in two seconds': overall,
        'in a second in one chat': inChat,
        'in a minute in a group': inGroup,
      })
      expect(tally).toEqual({
        asked: crowd.chats.length,
        answered: crowd.chats.length,
        twice: 0,
        'more than twice': 0,
      })
      expect(group.said).toHaveLength(questions)
      expect(eager.said).toHaveLength(3)
      expect(overall).toBeLessThanOrEqual(62)
      expect(inChat).toBeLessThanOrEqual(3)
      expect(inGroup).toBeLessThanOrEqual(20)
    },
    longest,
  )
})
