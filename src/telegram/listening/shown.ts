import type { InlineKeyboardButton, Message } from 'grammy/types'
import { languages, textsIn } from '../../locale/locale.ts'
import { leadsOn, type Press, packPress, type Trail, unpackPress } from '../buttons/callback-data.ts'
import { readQueryTarget, readTarget, type Target } from '../buttons/links.ts'

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

/** A message that asks has no buttons, and Telegram does not say that it asked for a reply: only its words tell. */
const prompts = new Set(languages.map((language) => textsIn(language)('ask-prompt')))

/** Nothing but the message itself is needed: any process can go on where another one answered. */
export function readShown(message: Message): Shown {
  const shown = shownBy(message.reply_markup?.inline_keyboard)
  return prompts.has(message.text ?? '') ? { ...shown, asks: true } : shown
}

/** What a message with these buttons shows. */
export function shownBy(keyboard: readonly (readonly InlineKeyboardButton[])[] = []): Shown {
  const shown: Shown = {}
  const people = new Set<string>()
  for (const button of keyboard.flat()) {
    const press = 'callback_data' in button ? unpackPress(button.callback_data) : undefined
    if (!press) readShare(button, shown)
    else if (press.kind === 'passage' && press.isNext) shown.next = press
    else {
      if ('trail' in press && press.trail.passages.length > 0) shown.trail ??= press.trail
      if (press.kind === 'quotes') people.add(press.person)
      if (leadsOn(press)) shown.next = press
    }
  }
  const [person, ...others] = people
  // The buttons of several people stand under a list; that shows nobody's quotes.
  if (others.length > 0) delete shown.person
  else if (person !== undefined) shown.person = person
  return shown
}

/** What is shown, in a few words of callback data: small enough to be kept for every chat. */
export function packShown({ trail, person, next }: Shown): string {
  const presses: (Press | undefined)[] = [
    trail && { kind: 'passage', trail },
    person === undefined
      ? undefined
      : { kind: 'quotes', trail: { asker: 0, passages: [], shown: 0 }, person, page: 0 },
    next,
  ]
  return presses.map((press) => (press ? packPress(press) : '')).join(' ')
}

/** What `packShown` wrote; nothing is shown by anything else. */
export function unpackShown(text: string): Shown {
  const [first, second, next] = text.split(' ').map(unpackPress)
  return {
    ...(first?.kind === 'passage' ? { trail: first.trail } : {}),
    ...(second?.kind === 'quotes' ? { person: second.person } : {}),
    ...(next ? { next } : {}),
  }
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
