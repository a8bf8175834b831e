import { describe, expect, it } from 'vitest'
import { originOf } from '../../../../src/telegram/transport/state/update-kind.ts'
import { ProcessMemory } from '../../../../src/telegram/transport/state/update-memory.ts'

describe('the memory of handled updates', () => {
  it('knows the last ones, and forgets the oldest first', () => {
    const memory = new ProcessMemory(3)
    for (const fingerprint of ['a', 'b', 'c', 'd']) memory.handled(fingerprint)
    expect(['a', 'b', 'c', 'd'].map((fingerprint) => memory.claim(fingerprint))).toEqual([
      'mine',
      'handled',
      'handled',
      'handled',
    ])
  })
})

describe('who did what an update tells', () => {
  it('is the group in whose name somebody writes, for all such writers have one name', () => {
    const message = {
      message_id: 1,
      date: 0,
      chat: { id: -5, type: 'supergroup' as const, title: 'Newsroom' },
      from: { id: 1087968824, is_bot: true, first_name: 'Group' },
      sender_chat: { id: -5, type: 'supergroup' as const, title: 'Newsroom' },
      text: 'who is Umarov?',
    }
    expect(originOf({ update_id: 1, message })).toEqual({ chat: -5, user: -5 })
  })
})
