import type { Message, MessageEntity, User } from 'grammy/types'
import { z } from 'zod'
import { chatIdSchema, parseCall } from './call.ts'
import {
  checkButtonKinds,
  checkMarkup,
  inlineKeyboardSchema,
  isInlineKeyboard,
  type Markup,
  markupSchema,
} from './markup.ts'
import { badRequest } from './refusal.ts'
import { checkRichMessage, type RichMessage, richMessageSchema } from './rich.ts'
import { checkEntities, checkText, detectEntities, entitySchema, type SentEntity } from './text.ts'
import { type ChatState, type World, wordsOf } from './world.ts'

const replySchema = z.looseObject({
  message_id: z.number().optional(),
  ephemeral_message_id: z.number().optional(),
  chat_id: chatIdSchema.optional(),
  allow_sending_without_reply: z.boolean().optional(),
  quote: z.string().optional(),
  quote_entities: z.array(entitySchema).optional(),
  quote_position: z.number().optional(),
})

const ephemeralSchema = z.looseObject({
  receiver_user_id: z.number(),
  callback_query_id: z.string().optional(),
})

const previewSchema = z.looseObject({ is_disabled: z.boolean().optional(), url: z.string().optional() })

const sendSchema = z.looseObject({
  chat_id: chatIdSchema,
  message_thread_id: z.number().optional(),
  direct_messages_topic_id: z.number().optional(),
  text: z.string().optional(),
  parse_mode: z.string().optional(),
  entities: z.array(entitySchema).optional(),
  rich_message: richMessageSchema.optional(),
  link_preview_options: previewSchema.optional(),
  reply_parameters: replySchema.optional(),
  reply_to_message_id: z.number().optional(),
  ephemeral_message_parameters: ephemeralSchema.optional(),
  reply_markup: markupSchema.optional(),
})

const editSchema = z.looseObject({
  chat_id: chatIdSchema.optional(),
  message_id: z.number().optional(),
  inline_message_id: z.string().optional(),
  text: z.string().optional(),
  parse_mode: z.string().optional(),
  entities: z.array(entitySchema).optional(),
  rich_message: richMessageSchema.optional(),
  link_preview_options: previewSchema.optional(),
  reply_markup: inlineKeyboardSchema.optional(),
})

const editEphemeralSchema = editSchema.extend({
  chat_id: chatIdSchema,
  receiver_user_id: z.number(),
  ephemeral_message_id: z.number(),
})

const deleteSchema = z.looseObject({ chat_id: chatIdSchema, message_id: z.number() })

/** What the server knows beside chats: the messages that inline results became. */
export interface InlineMessages {
  content: Map<string, Content>
}

/** What a message shows: it decides whether an edit changes anything. */
export type Content = Pick<Message, 'text' | 'entities' | 'rich_message' | 'reply_markup'>

interface Words {
  text?: string | undefined
  entities?: SentEntity[] | undefined
  parse_mode?: string | undefined
  rich_message?: RichMessage | undefined
}

/** Checks the words of a call and gives them as a message holds them. */
export function contentOf(words: Words, markup: Markup | undefined): Content {
  checkMarkup(markup)
  const keyboard = isInlineKeyboard(markup) ? { reply_markup: markup as Content['reply_markup'] & {} } : {}
  if (words.rich_message) {
    if (words.text !== undefined) throw badRequest('text and rich_message must not be specified together')
    checkRichMessage(words.rich_message)
    return { rich_message: words.rich_message, ...keyboard } as Content
  }
  const text = words.text ?? ''
  if (words.parse_mode)
    throw badRequest('this test server reads no parse_mode: give entities, as Verbatim does everywhere')
  checkText(text, words.entities)
  const given = (words.entities ?? []) as MessageEntity[]
  const all = [...given, ...detectEntities(text).filter((found) => !given.some((one) => meet(one, found)))]
  return { text, ...(all.length > 0 ? { entities: all } : {}), ...keyboard }
}

function meet(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}

/** sendMessage and sendRichMessage. */
export function sendMessage(world: World, payload: unknown): Message {
  const call = parseCall(sendSchema, payload)
  const chat = world.writableChat(call.chat_id)
  const topic = checkTopic(chat, call.message_thread_id)
  const content = contentOf(call, call.reply_markup)
  checkButtonKinds(call.reply_markup, chat)
  if (chat.isDirectMessages && call.direct_messages_topic_id === undefined)
    throw badRequest('DIRECT_MESSAGES_TOPIC_REQUIRED')
  const reply = replyOf(world, chat, call)
  const receiver = ephemeralReceiver(world, chat, call)
  const message = world.post(
    chat,
    world.bot,
    { ...content, ...reply, ...topic, ...receiver },
    receiver !== undefined,
  )
  chat.said.push(message)
  return message
}

function checkTopic(chat: ChatState, thread: number | undefined): Partial<Message> {
  if (thread === undefined) {
    if (chat.isForum && chat.topics.get(1) === false) throw badRequest('TOPIC_CLOSED')
    return {}
  }
  if (!chat.topics.has(thread)) throw badRequest('message thread not found')
  if (chat.topics.get(thread) === false) throw badRequest('TOPIC_CLOSED')
  return { message_thread_id: thread, is_topic_message: true }
}

function replyOf(world: World, chat: ChatState, call: z.infer<typeof sendSchema>): Partial<Message> {
  const reply =
    call.reply_parameters ??
    (call.reply_to_message_id === undefined ? undefined : { message_id: call.reply_to_message_id })
  if (!reply) return {}
  if (reply.ephemeral_message_id !== undefined)
    return replyToEphemeral(chat, reply.ephemeral_message_id, call)
  if (reply.message_id === undefined)
    throw badRequest("can't parse reply parameters: message identifier is not specified")
  const from = reply.chat_id === undefined ? chat : world.chatOf(reply.chat_id)
  const original = from.messages.get(reply.message_id)
  if (!original) {
    if (reply.allow_sending_without_reply) return {}
    throw badRequest('message to be replied not found')
  }
  if (reply.quote !== undefined) checkQuote(wordsOf(original), reply.quote, reply.quote_entities)
  const { reply_to_message: _nested, ...shown } = original
  const quote =
    reply.quote === undefined
      ? {}
      : { quote: { text: reply.quote, position: wordsOf(original).indexOf(reply.quote) } }
  return { reply_to_message: shown as Message['reply_to_message'] & {}, ...quote }
}

function checkQuote(original: string, quote: string, entities: SentEntity[] | undefined): void {
  if (quote === '' || quote.length > 1024 || !original.includes(quote)) throw badRequest('QUOTE_TEXT_INVALID')
  checkEntities(quote, entities ?? [])
}

function replyToEphemeral(chat: ChatState, id: number, call: z.infer<typeof sendSchema>): Partial<Message> {
  if (!call.ephemeral_message_parameters)
    throw badRequest('a reply to an ephemeral message must be an ephemeral message')
  const original = chat.ephemeral.get(id)
  if (!original) throw badRequest('message to be replied not found')
  return { reply_to_message: original as Message['reply_to_message'] & {} }
}

function ephemeralReceiver(
  world: World,
  chat: ChatState,
  call: z.infer<typeof sendSchema>,
): { receiver_user: User } | undefined {
  const wanted = call.ephemeral_message_parameters
  if (!wanted) return undefined
  const receiver = world.users.get(wanted.receiver_user_id)
  if (!receiver || !chat.members.has(receiver.id)) throw badRequest('USER_NOT_PARTICIPANT')
  return { receiver_user: receiver }
}

/** editMessageText and editMessageReplyMarkup, of the bot's own messages and of inline ones. */
export function editMessage(
  world: World,
  inline: InlineMessages,
  payload: unknown,
  part: 'words' | 'markup',
): Message | true {
  const call = parseCall(editSchema, payload)
  const change = (before: Content): Content => {
    if (part === 'words') return contentOf(call, call.reply_markup)
    checkMarkup(call.reply_markup)
    const { reply_markup: _markup, ...rest } = before
    return call.reply_markup
      ? { ...rest, reply_markup: call.reply_markup as Content['reply_markup'] & {} }
      : rest
  }
  if (call.inline_message_id !== undefined) {
    const before = inline.content.get(call.inline_message_id)
    if (!before) throw badRequest('MESSAGE_ID_INVALID')
    inline.content.set(call.inline_message_id, changed(before, change(before)))
    return true
  }
  if (call.chat_id === undefined || call.message_id === undefined)
    throw badRequest('message identifier is not specified')
  const chat = world.writableChat(call.chat_id)
  const message = chat.messages.get(call.message_id)
  if (!message) throw badRequest('message to edit not found')
  if (message.from?.id !== world.bot.id) throw badRequest("message can't be edited")
  checkButtonKinds(call.reply_markup, chat)
  const edited = {
    ...message,
    ...cleared,
    ...changed(message, change(message)),
    edit_date: world.date(),
  } as Message
  return replace(chat, message, edited)
}

const cleared = { text: undefined, entities: undefined, rich_message: undefined, reply_markup: undefined }

function replace(chat: ChatState, before: Message, after: Message): Message {
  const clean = JSON.parse(JSON.stringify(after)) as Message
  if (before.ephemeral_message_id !== undefined) chat.ephemeral.set(before.ephemeral_message_id, clean)
  else chat.messages.set(before.message_id, clean)
  const place = chat.said.indexOf(before)
  if (place >= 0) chat.said[place] = clean
  return clean
}

function changed(before: Content, after: Content): Content {
  const shown = ({ text, entities, rich_message, reply_markup }: Content) =>
    JSON.stringify([text, entities ?? [], rich_message, reply_markup ?? { inline_keyboard: [] }])
  if (shown(before) === shown(after))
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  return after
}

/** editEphemeralMessageText and editEphemeralMessageReplyMarkup. */
export function editEphemeral(world: World, payload: unknown, part: 'words' | 'markup'): true {
  const call = parseCall(editEphemeralSchema, payload)
  const chat = world.writableChat(call.chat_id)
  const message = ownEphemeral(world, chat, call)
  checkMarkup(call.reply_markup)
  const next: Content =
    part === 'words'
      ? contentOf(call, call.reply_markup)
      : { ...message, reply_markup: call.reply_markup as Content['reply_markup'] & {} }
  replace(chat, message, { ...message, ...cleared, ...changed(message, next) } as Message)
  return true
}

export function deleteEphemeral(world: World, payload: unknown): true {
  const schema = z.looseObject({
    chat_id: chatIdSchema,
    receiver_user_id: z.number(),
    ephemeral_message_id: z.number(),
  })
  const call = parseCall(schema, payload)
  const chat = world.chatOf(call.chat_id)
  ownEphemeral(world, chat, call)
  chat.ephemeral.delete(call.ephemeral_message_id)
  return true
}

function ownEphemeral(
  world: World,
  chat: ChatState,
  call: { receiver_user_id: number; ephemeral_message_id: number },
): Message {
  const message = chat.ephemeral.get(call.ephemeral_message_id)
  if (!message || message.receiver_user?.id !== call.receiver_user_id || message.from?.id !== world.bot.id)
    throw badRequest('MESSAGE_ID_INVALID')
  return message
}

export function deleteMessage(world: World, payload: unknown): true {
  const call = parseCall(deleteSchema, payload)
  const chat = world.chatOf(call.chat_id)
  const message = chat.messages.get(call.message_id)
  if (!message) throw badRequest('message to delete not found')
  const own = message.from?.id === world.bot.id
  if (!own && chat.kind !== 'private' && !chat.administrators.has(world.bot.id))
    throw badRequest("message can't be deleted")
  chat.messages.delete(call.message_id)
  return true
}

/** sendMessageDraft and sendRichMessageDraft: shown for a while, kept nowhere. */
export function sendDraft(world: World, payload: unknown): true {
  const call = parseCall(sendSchema.extend({ draft_id: z.number() }), payload)
  const chat = world.writableChat(call.chat_id)
  if (chat.kind !== 'private') throw badRequest('drafts can be sent to private chats only')
  if (call.draft_id === 0) throw badRequest('DRAFT_ID_INVALID')
  if (call.rich_message) checkRichMessage(call.rich_message)
  if (call.text) checkText(call.text, call.entities)
  return true
}
