import type { InlineKeyboardButton } from 'grammy/types'
import type { Translate } from '../../locale/locale.ts'
import { shortened } from '../message/cut.ts'
import type { Page } from '../message/pages.ts'
import { visible, wellFormed } from '../message/styled-text.ts'
import { type PagedPress, type PassageAddress, type Press, packPress } from './callback-data.ts'
import { passageLink, personLink, queryFor } from './links.ts'

/** What buttons are made from, beside what they do. */
export interface ButtonSetting {
  /** The texts of the interface in the reader's language. */
  t: Translate
  bot: { username: string }
  /** Whether a button may open inline mode: the bot has it, and the chat takes such buttons. */
  takesInlineButtons: boolean
}

/** Telegram refuses a button that copies more, in UTF-16 code units. */
const copyLimit = 256

/** A button that does something with the message it stands under. */
export function pressButton(text: string, press: Press): InlineKeyboardButton {
  return { text: label(text), callback_data: packPress(press) }
}

/** The buttons to the pages before and after one, as far as there are. */
export function turnButtons(
  { t }: Pick<ButtonSetting, 't'>,
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
  pressFor: (page: number) => PagedPress,
): InlineKeyboardButton[] {
  return [
    ...(page > 0 ? [pressButton(t('button-previous'), pressFor(page - 1))] : []),
    ...(page < pages - 1 ? [pressButton(t('button-next'), { ...pressFor(page + 1), isNext: true })] : []),
  ]
}

/** "2 of 5"; empty where there is but one page. */
export function pageLine(
  { t }: Pick<ButtonSetting, 't'>,
  { page, pages }: Pick<Page<unknown>, 'page' | 'pages'>,
): string {
  return pages > 1 ? t('page', { page: page + 1, pages }) : ''
}

/** Sends a passage to another chat: by inline mode where a button may open it, else by Telegram's own share link. */
export function shareButton(setting: ButtonSetting, address: PassageAddress): InlineKeyboardButton {
  return sharing(setting, queryFor({ kind: 'passage', address }), passageLink(setting.bot.username, address))
}

/** Sends somebody's quotes to another chat. */
export function sharePersonButton(setting: ButtonSetting, person: string): InlineKeyboardButton {
  return sharing(setting, queryFor({ kind: 'person', person }), personLink(setting.bot.username, person))
}

/** Copies the text; no button where it is too long for one. */
export function copyButton({ t }: Pick<ButtonSetting, 't'>, text: string): InlineKeyboardButton[] {
  const copied = wellFormed(text)
  return visible(copied) !== '' && copied.length <= copyLimit
    ? [{ text: t('button-copy'), copy_text: { text: copied } }]
    : []
}

/** A surname, or what a button has room for: "More from Kachkynbai". */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/u)
  const last = words.at(-1) ?? name
  return shortened(/^\p{Lu}/u.test(last) && words.length <= 3 ? last : name, 24)
}

/** The text of a button: never empty, never longer than a phone shows. */
function label(text: string): string {
  return shortened(visible(wellFormed(text)), 40) || '—'
}

function sharing({ t, takesInlineButtons }: ButtonSetting, query: string, url: string): InlineKeyboardButton {
  const text = t('button-share')
  if (!takesInlineButtons) return { text, url: `https://t.me/share/url?url=${encodeURIComponent(url)}` }
  return {
    text,
    switch_inline_query_chosen_chat: {
      query,
      allow_user_chats: true,
      allow_group_chats: true,
      allow_channel_chats: true,
    },
  }
}
