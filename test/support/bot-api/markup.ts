import { z } from 'zod'
import { badRequest } from './refusal.ts'
import { isBlank, isLink } from './text.ts'

const allowed = z.boolean().optional()
const chosenChats = {
  allow_user_chats: allowed,
  allow_bot_chats: allowed,
  allow_group_chats: allowed,
  allow_channel_chats: allowed,
}

const buttonSchema = z.looseObject({
  text: z.string().default(''),
  url: z.string().optional(),
  callback_data: z.string().optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  switch_inline_query_chosen_chat: z.looseObject({ query: z.string().optional(), ...chosenChats }).optional(),
  copy_text: z.object({ text: z.string() }).optional(),
  web_app: z.looseObject({ url: z.string() }).optional(),
  disabled: z.object({}).optional(),
})

export type Button = z.infer<typeof buttonSchema>

export const inlineKeyboardSchema = z.looseObject({ inline_keyboard: z.array(z.array(buttonSchema)) })

export type InlineKeyboard = z.infer<typeof inlineKeyboardSchema>

/** Any `reply_markup` that a message may carry. */
export const markupSchema = z.union([
  inlineKeyboardSchema,
  z.looseObject({ keyboard: z.array(z.array(z.union([z.string(), z.looseObject({ text: z.string() })]))) }),
  z.looseObject({ remove_keyboard: z.literal(true) }),
  z.looseObject({ force_reply: z.literal(true), input_field_placeholder: z.string().optional() }),
])

export type Markup = z.infer<typeof markupSchema>

export function isInlineKeyboard(markup: Markup | undefined): markup is InlineKeyboard {
  return markup !== undefined && 'inline_keyboard' in markup
}

const kinds = [
  'url',
  'callback_data',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'web_app',
  'disabled',
] as const

/** Refuses keyboards as Telegram does; undefined is fine. */
export function checkMarkup(markup: Markup | undefined): void {
  if (markup === undefined) return
  if (isInlineKeyboard(markup)) {
    const buttons = markup.inline_keyboard.flat()
    if (buttons.length > 100) throw badRequest('REPLY_MARKUP_TOO_LONG')
    for (const row of markup.inline_keyboard) if (row.length > 8) throw badRequest('REPLY_MARKUP_TOO_LONG')
    buttons.forEach(checkButton)
  }
  const placeholder = 'input_field_placeholder' in markup ? markup.input_field_placeholder : undefined
  if (typeof placeholder === 'string' && (placeholder.length < 1 || [...placeholder].length > 64))
    throw badRequest('PLACEHOLDER_INVALID')
}

/** Refuses buttons of a kind that such a chat does not take; undefined is fine. */
export function checkButtonKinds(
  markup: Markup | undefined,
  chat: { kind: string; isDirectMessages: boolean },
): void {
  const buttons = isInlineKeyboard(markup) ? markup.inline_keyboard.flat() : []
  for (const button of buttons) {
    const opensInline =
      button.switch_inline_query ??
      button.switch_inline_query_current_chat ??
      button.switch_inline_query_chosen_chat
    const isWrong =
      (chat.kind !== 'private' && button.web_app !== undefined) ||
      (chat.kind === 'channel' && button.switch_inline_query_current_chat !== undefined) ||
      (chat.isDirectMessages && opensInline !== undefined)
    if (isWrong) throw badRequest('BUTTON_TYPE_INVALID')
  }
}

/** Refuses one button of an inline keyboard or a rich message as Telegram does. */
export function checkButton(button: Button): void {
  const used = kinds.filter((kind) => button[kind] !== undefined)
  if (isBlank(button.text)) throw badRequest('BUTTON_TEXT_EMPTY')
  if (used.length === 0)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  if (used.length > 1) throw badRequest("can't parse inline keyboard button: more than one button type")
  if (button.callback_data !== undefined) {
    const bytes = Buffer.byteLength(button.callback_data)
    if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
  }
  if (button.url !== undefined && !isLink(button.url)) throw badRequest('BUTTON_URL_INVALID')
  const start = /^https:\/\/t\.me\/\w+\?start=(.*)$/u.exec(button.url ?? '')?.[1]
  if (start !== undefined && !/^[A-Za-z0-9_-]{1,64}$/.test(start)) throw badRequest('START_PARAM_INVALID')
  const copied = button.copy_text?.text
  if (copied !== undefined && (copied.length < 1 || copied.length > 256))
    throw badRequest('BUTTON_COPY_TEXT_INVALID')
  const query =
    button.switch_inline_query ??
    button.switch_inline_query_current_chat ??
    button.switch_inline_query_chosen_chat?.query
  if (query !== undefined && query.length > 256) throw badRequest('SWITCH_INLINE_QUERY_INVALID')
  const { query: _query, ...chats } = button.switch_inline_query_chosen_chat ?? { allow_user_chats: true }
  if (!Object.values(chats).includes(true)) throw badRequest('At least one chat type must be allowed')
}
