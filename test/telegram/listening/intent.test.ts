import { describe, expect, it } from 'vitest'
import { hear } from '../../../src/telegram/listening/intent.ts'
import { growthOf } from '../../support/growth.ts'

const self = { id: 1, username: 'verbatim_test_bot' }

const messageOf = (text: string) => ({
  message_id: 1,
  date: 0,
  chat: { id: 2, type: 'private' as const, first_name: 'A' },
  from: { id: 2, is_bot: false, first_name: 'A' },
  text,
})

describe('what a message asks of the bot', () => {
  it('is what stands between the places where it is named', () =>
    expect(hear(messageOf('@verbatim_test_bot why @Verbatim_Test_Bot is it?'), self)).toMatchObject({
      kind: 'question',
      text: expect.stringMatching(/^why\s+is it\?$/),
    }))

  it('is read in a time that grows with the message, however often it names the bot', async () => {
    const growth = await growthOf((times) => {
      const message = messageOf('@verbatim_test_bot '.repeat(times))
      return () => hear(message, self)
    }, 100_000)
    expect(growth).toBeLessThan(2.6)
  })
})
