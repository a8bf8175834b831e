import type { Message, MessageEntity, User } from 'grammy/types'
import { meetingInOrder, type Span } from '../../article/article.ts'

/** The bot itself, as the messages name it. */
export interface Self {
  id: number
  username: string
}

/** What a message wants of the bot. */
export type Intent =
  /** A command of any name; `isNamed` where it says @ and this bot. The argument is trimmed. */
  | { kind: 'command'; name: string; argument: string; isNamed: boolean }
  /** A question in so many words. */
  | { kind: 'question'; text: string }
  /** Words written as a reply to a message of the bot. */
  | { kind: 'reply'; text: string; to: Message }
  /** The bot is called by its name and nothing else is said. */
  | { kind: 'call' }
  /** In a private chat: something without words, such as a sticker. */
  | { kind: 'wordless' }

/** What people can send that may hold no words. Everything else without words is a service message. */
const contents = [
  'animation',
  'audio',
  'checklist',
  'contact',
  'dice',
  'document',
  'game',
  'live_photo',
  'location',
  'paid_media',
  'photo',
  'poll',
  'rich_message',
  'sticker',
  'story',
  'venue',
  'video',
  'video_note',
  'voice',
] as const satisfies (keyof Message)[]

/** Entities that show text as it is: what stands in them is not a command or a mention. */
const literal = new Set<MessageEntity['type']>(['code', 'pre', 'url', 'email', 'text_link'])

/**
 * What a message wants of the bot; `undefined` where it is none of its business: in a group everything but
 * commands, mentions of the bot and replies to it that speak to nobody else, and everywhere other bots and their
 * commands.
 */
export function hear(message: Message, self: Self): Intent | undefined {
  if (isForeign(message, self)) return undefined
  const isPrivate = message.chat.type === 'private'
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []

  const command = readCommand(text, entities)
  if (command) {
    const { name, bot, argument } = command
    const isNamed = bot !== undefined && isSameName(bot, self.username)
    return bot === undefined || isNamed ? { kind: 'command', name, argument, isNamed } : undefined
  }
  const { words, isMentioned } = withoutMentions(text, entities, self)
  const to = message.reply_to_message
  const isReply = to !== undefined && isOwn(to, self)
  if (isReply && !isPrivate && !isMentioned && opensWithMention(entities)) return undefined
  if (isReply && words !== '') return { kind: 'reply', text: words, to }
  if (isPrivate) {
    if (words !== '') return { kind: 'question', text: words }
    if (isMentioned) return { kind: 'call' }
    return contents.some((content) => message[content] !== undefined) ? { kind: 'wordless' } : undefined
  }
  if (!isMentioned) return undefined
  return words === '' ? { kind: 'call' } : { kind: 'question', text: words }
}

/** The words of the message that another one replies to, or the part of them that it quotes; empty if none. */
export function repliedWords(message: Message, self: Self): string {
  const to = message.reply_to_message
  if (to && isOwn(to, self)) return ''
  return (message.quote?.text ?? to?.text ?? to?.caption ?? to?.poll?.question ?? '').trim()
}

/** The question of a message as it was asked: without the command or the mention before it. */
export function questionIn(message: Message, self: Self): string {
  const text = message.text ?? message.caption ?? ''
  const entities = message.entities ?? message.caption_entities ?? []
  return readCommand(text, entities)?.argument ?? withoutMentions(text, entities, self).words
}

/** The Telegram id of who wrote the message; 0 where that is hidden (an anonymous administrator, a channel). */
export function writerOf(message: Message): number {
  return message.sender_chat ? 0 : (message.from?.id ?? 0)
}

function isForeign(message: Message, self: Self): boolean {
  const { chat, from, sender_chat } = message
  if (chat.type === 'channel' || message.business_connection_id !== undefined) return true
  if (message.via_bot?.id === self.id || message.is_automatic_forward) return true
  // Those who write in the name of a chat come as bots; other bots are not answered.
  if (isBot(from) && !sender_chat) return true
  return chat.type !== 'private' && message.forward_origin !== undefined
}

function isBot(user: User | undefined): boolean {
  return user === undefined || user.is_bot
}

/** Whether the bot wrote the message, or somebody sent it through the bot's inline mode. The one that opens a topic stands above all messages in it: it is none. */
export function isOwn(message: Message, self: Self): boolean {
  if (message.via_bot?.id === self.id) return true
  return message.from?.id === self.id && message.forum_topic_created === undefined
}

function readCommand(text: string, entities: readonly MessageEntity[]) {
  const found = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?![\p{L}\p{N}_@/])/iu.exec(text)
  const name = found?.[1]
  if (!found || name === undefined || meetingInOrder(literalsIn(entities))(0, 1)) return undefined
  return { name: name.toLowerCase(), bot: found[2], argument: withoutOpening(text.slice(found[0].length)) }
}

function withoutMentions(text: string, entities: readonly MessageEntity[], self: Self) {
  const isLiteral = meetingInOrder(literalsIn(entities))
  const named = [...text.matchAll(/(?<![\w@/.])@(\w+)/gu)]
    .filter(({ index, 1: name = '' }) => isSameName(name, self.username) && !isLiteral(index, index + 1))
    .map(({ index, 0: { length } }) => ({ offset: index, length }))
  const pointed = entities.filter((entity) => entity.type === 'text_mention' && entity.user.id === self.id)
  const mentions = [...named, ...pointed].sort((a, b) => a.offset - b.offset)
  const between: string[] = []
  let at = 0
  for (const { offset, length } of mentions) {
    between.push(text.slice(at, Math.max(at, offset)))
    at = Math.max(at, offset + length)
  }
  const rest = [...between, text.slice(at)].join(' ')
  const isMentioned = mentions.length > 0
  return { words: isMentioned ? withoutOpening(rest) : rest.trim(), isMentioned }
}

/** Whether somebody is spoken to: "@bob look at this" is for Bob, whatever it replies to. */
function opensWithMention(entities: readonly MessageEntity[]): boolean {
  return entities.some(({ type, offset }) => offset === 0 && (type === 'mention' || type === 'text_mention'))
}

/** What is said after a command or a name: "/ask: why?", "@bot, why?". */
function withoutOpening(text: string): string {
  return text.replace(/^[\s,:;—–-]+/u, '').trim()
}

/** The stretches that speak to nobody, whatever stands in them, in the order of the text. */
function literalsIn(entities: readonly MessageEntity[]): Span[] {
  return entities
    .filter(({ type }) => literal.has(type))
    .map(({ offset, length }) => ({ start: offset, end: offset + length }))
    .sort((a, b) => a.start - b.start)
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
