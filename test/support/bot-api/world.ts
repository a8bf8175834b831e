import type { Message, MessageEntity, User } from 'grammy/types'
import { badRequest, Refusal } from './refusal.ts'
import { plainOf } from './rich.ts'

/** What the bot may do in a chat. */
export interface Standing {
  /** The person blocked it, or the group removed it. */
  shutOut: 'no' | 'blocked' | 'kicked'
  /** The group lets it read but not write. */
  muted: boolean
  /** The group became this supergroup. */
  movedTo: number | undefined
}

/** One chat with all that was said in it. */
export interface ChatState extends Standing {
  id: number
  kind: 'private' | 'group' | 'supergroup' | 'channel'
  title: string
  username?: string
  isForum: boolean
  /** The direct messages of a channel: one topic for each person who writes. */
  isDirectMessages: boolean
  /** Open topics by thread id; a closed one is `false`. */
  topics: Map<number, boolean>
  members: Map<number, User>
  administrators: Set<number>
  nextMessageId: number
  nextEphemeralId: number
  messages: Map<number, Message>
  ephemeral: Map<number, Message>
  /** Messages of the bot in the order of sending, for whoever waits for them. */
  said: Message[]
}

/** The people and chats of a test server. Ids follow Telegram's ranges. */
export class World {
  readonly users = new Map<number, User>()
  readonly chats = new Map<number, ChatState>()
  readonly bot: User
  /** At most so many messages a chat are kept, so that long runs do not grow. */
  readonly keep: number
  readonly #now: () => number
  #nextUserId = 100_001
  #nextGroupId = -4001
  #nextSupergroupId = -1_001_000_000_001

  constructor(bot: User, keep: number, now: () => number) {
    this.bot = bot
    this.keep = keep
    this.#now = now
    this.users.set(bot.id, bot)
  }

  /** Now, in whole seconds since 1970, as Telegram dates messages. */
  date(): number {
    return Math.floor(this.#now() / 1000)
  }

  addUser(details: Partial<User>): User {
    const id = details.id ?? this.#nextUserId++
    const user: User = { is_bot: false, first_name: `Reader ${id}`, ...details, id }
    this.users.set(id, user)
    return user
  }

  addChat(
    kind: ChatState['kind'],
    title: string,
    details: { id?: number; username?: string; isForum?: boolean; isDirectMessages?: boolean },
  ): ChatState {
    const id = details.id ?? (kind === 'group' ? this.#nextGroupId-- : this.#nextSupergroupId--)
    const chat: ChatState = {
      id,
      kind,
      title,
      ...(details.username === undefined ? {} : { username: details.username }),
      isForum: details.isForum ?? false,
      isDirectMessages: details.isDirectMessages ?? false,
      shutOut: 'no',
      muted: false,
      movedTo: undefined,
      topics: new Map(),
      members: new Map(),
      administrators: new Set(),
      nextMessageId: 1,
      nextEphemeralId: 1,
      messages: new Map(),
      ephemeral: new Map(),
      said: [],
    }
    this.chats.set(id, chat)
    return chat
  }

  /** The chat that a call names, by id or `@username`; refuses as Telegram does. */
  chatOf(chatId: number | string): ChatState {
    const chat =
      typeof chatId === 'string' && chatId.startsWith('@')
        ? [...this.chats.values()].find(
            ({ username }) => username?.toLowerCase() === chatId.slice(1).toLowerCase(),
          )
        : this.chats.get(Number(chatId))
    if (!chat) throw badRequest('chat not found')
    return chat
  }

  /** As `chatOf`, and refuses where the bot may not write there. */
  writableChat(chatId: number | string): ChatState {
    const chat = this.chatOf(chatId)
    if (chat.movedTo !== undefined)
      throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: chat.movedTo,
      })
    if (chat.shutOut === 'blocked') throw new Refusal(403, 'Forbidden: bot was blocked by the user')
    if (chat.shutOut === 'kicked')
      throw new Refusal(403, `Forbidden: bot was kicked from the ${chat.kind} chat`)
    if (chat.muted) throw badRequest('not enough rights to send text messages to the chat')
    return chat
  }

  /** The `chat` of a message. */
  chatObject(chat: ChatState): Message['chat'] {
    const username = chat.username === undefined ? {} : { username: chat.username }
    if (chat.kind === 'private')
      return {
        id: chat.id,
        type: 'private',
        first_name: this.users.get(chat.id)?.first_name ?? chat.title,
        ...username,
      }
    if (chat.kind === 'group') return { id: chat.id, type: 'group', title: chat.title }
    if (chat.kind === 'channel') return { id: chat.id, type: 'channel', title: chat.title, ...username }
    const forum = chat.isForum ? { is_forum: true as const } : {}
    const direct = chat.isDirectMessages ? { is_direct_messages: true as const } : {}
    return { id: chat.id, type: 'supergroup', title: chat.title, ...username, ...forum, ...direct }
  }

  /** Puts a message into the chat under the next id, or the next ephemeral one. */
  post(chat: ChatState, from: User, content: Partial<Message>, ephemeral = false): Message {
    const message = {
      message_id: ephemeral ? 0 : chat.nextMessageId++,
      ...(ephemeral ? { ephemeral_message_id: chat.nextEphemeralId++ } : {}),
      from,
      chat: this.chatObject(chat),
      date: this.date(),
      ...content,
    } as Message
    if (message.ephemeral_message_id !== undefined) chat.ephemeral.set(message.ephemeral_message_id, message)
    else chat.messages.set(message.message_id, message)
    this.#forgetOldest(chat)
    return message
  }

  #forgetOldest(chat: ChatState): void {
    for (const kept of [chat.messages, chat.ephemeral]) {
      if (kept.size <= this.keep) continue
      const oldest = kept.keys().next()
      if (!oldest.done) kept.delete(oldest.value)
    }
    if (chat.said.length > this.keep) chat.said.splice(0, chat.said.length - this.keep)
  }
}

/** The words of a message, whatever its kind; empty where it has none. */
export function wordsOf(message: Message): string {
  return message.text ?? message.caption ?? plainOf(message.rich_message)
}

/** The entities of a message's words. */
export function entitiesOf(message: Message): MessageEntity[] {
  return message.entities ?? message.caption_entities ?? []
}
