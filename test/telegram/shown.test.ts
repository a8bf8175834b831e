import type { InlineKeyboardButton } from 'grammy/types'
import { describe, expect, it } from 'vitest'
import { type Press, packPress } from '../../src/telegram/buttons/callback-data.ts'
import { packShown, shownBy, unpackShown } from '../../src/telegram/listening/shown.ts'

const trail = { asker: 7, passages: [{ article: 'aaaaa', paragraph: 1 }], shown: 0 }
const quotes: Press = { kind: 'quotes', trail, person: 'bbbbb', page: 1 }

/** Buttons without words, as in a language that nobody translated them into. */
const keyboard = (...presses: Press[]): InlineKeyboardButton[][] => [
  presses.map((press) => ({ text: '…', callback_data: packPress(press) })),
]

describe('what a message shows', () => {
  it('is read from what its buttons do, whatever stands on them', () => {
    const next: Press = { ...quotes, isNext: true }
    expect(shownBy(keyboard(quotes))).toEqual({ trail, person: 'bbbbb' })
    expect(shownBy(keyboard({ ...quotes, page: 0 }, next))).toEqual({ trail, person: 'bbbbb', next })
    expect(shownBy(keyboard({ kind: 'previous', trail }))).toEqual({ trail })
    expect(shownBy(keyboard({ kind: 'next', trail }))).toEqual({ trail, next: { kind: 'next', trail } })
  })

  it('is not the nearest passage where that is only offered', () => {
    const nearest: Press = { kind: 'passage', trail, isNext: true }
    expect(shownBy(keyboard(nearest))).toEqual({ next: nearest })
    expect(shownBy(keyboard({ kind: 'passage', trail }))).toEqual({ trail })
  })

  it('is the same when it was kept for a while', () => {
    const next: Press = { ...quotes, isNext: true }
    expect(unpackShown(packShown({ trail, person: 'bbbbb', next }))).toEqual({ trail, person: 'bbbbb', next })
  })
})
