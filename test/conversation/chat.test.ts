import { describe, expect, it } from 'vitest'
import { buttonsOf } from '../support/bot-api/people.ts'
import { startBot } from '../telegram/chat.ts'
import { conversations, faultsOf } from './script.ts'

describe('in a private chat', () => {
  it.each(conversations)('$conversation', async ({ language, turns }) => {
    const { server } = await startBot()
    const reader = server.user({ language_code: language }).privateChat()
    const faults: string[] = []
    for (const turn of turns) {
      const answer = await reader.ask(turn.say)
      const labels = buttonsOf(answer).flat()
      faults.push(...faultsOf(turn, answer.text ?? ''))
      for (const pattern of turn.buttons)
        if (!labels.some((label) => new RegExp(pattern, 'u').test(label)))
          faults.push(`"${turn.say}" has no button /${pattern}/ but ${labels}`)
    }
    expect(faults).toEqual([])
  })
})
