import type { InlineKeyboardButton, Message } from 'grammy/types'
import { type Press, type Trail, unpackPress } from '../buttons/callback-data.ts'
import { readQueryTarget, readTarget, type Target } from '../buttons/links.ts'
import { languages, textsIn } from '../locale.ts'

/** What one of the bot's own messages shows, read back from its buttons. */
export interface Shown {
  /** The answer, where it was one. */
  trail?: Trail
  /** The key of the one whose quotes it shows. */
  person?: string
  /** What the button for the next page would do. */
  next?: Press
  /** It is the one that asks for a question. */
  asks?: true
}

const nextLabels = new Set(languages.map((language) => textsIn(language)('button-next')))
const prompts = new Set(languages.map((language) => textsIn(language)('ask-prompt')))

/** Nothing but the message itself is needed: any process can go on where another one answered. */
export function readShown(message: Message): Shown {
  const shown: Shown = prompts.has(message.text ?? '') ? { asks: true } : {}
  for (const button of message.reply_markup?.inline_keyboard?.flat() ?? []) {
    const press = 'callback_data' in button ? unpackPress(button.callback_data) : undefined
    if (!press) {
      readShare(button, shown)
      continue
    }
    if ('trail' in press && press.trail.passages.length > 0) shown.trail ??= press.trail
    // The buttons of several people stand under a list; that shows nobody's quotes.
    if (press.kind === 'quotes') {
      const isOther = shown.person !== undefined && shown.person !== press.person
      if (isOther) return {}
      shown.person = press.person
    }
    if (nextLabels.has(button.text)) shown.next = press
  }
  return shown
}

function readShare(button: InlineKeyboardButton, shown: Shown): void {
  const target = targetOf(button)
  if (target?.kind === 'passage') shown.trail ??= { asker: 0, passages: [target.address], shown: 0 }
  if (target?.kind === 'person') shown.person ??= target.person
}

function targetOf(button: InlineKeyboardButton): Target | undefined {
  if ('switch_inline_query_chosen_chat' in button) {
    return readQueryTarget(button.switch_inline_query_chosen_chat.query ?? '')
  }
  const start = 'url' in button ? /start(?:=|%3D)([\w-]+)/iu.exec(button.url)?.[1] : undefined
  return start === undefined ? undefined : readTarget(start)
}
