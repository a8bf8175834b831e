import type { Message, MessageEntity, Update, User } from 'grammy/types'
import type { BotApiServer } from '../bot-api-server.ts'
import { checkResult, type InlineAnswer, type InlineResult } from './inline.ts'
import type { Content } from './messages.ts'
import type { CallbackAnswer, GuestAnswer } from './queries.ts'
import { detectEntities } from './text.ts'
import { type ChatState, entitiesOf, wordsOf } from './world.ts'

/** How long a test waits for the bot unless it says otherwise, in milliseconds. */
const patience = 20_000

export interface Saying {
  replyTo?: Message
  /** Instead of what Telegram would find in the text by itself. */
  entities?: MessageEntity[]
  /** The topic of a forum. */
  thread?: number
  /** Anything else of the message: photo, voice, forward_origin, via_bot, … */
  more?: Partial<Message>
}

/** Somebody who uses Telegram. */
export class Person {
  readonly server: BotApiServer
  readonly user: User

  constructor(server: BotApiServer, user: User) {
    this.server = server
    this.user = user
  }

  /** Their chat with the bot: always the same one. */
  privateChat(): Member {
    const { world } = this.server
    const chat =
      world.chats.get(this.user.id) ??
      world.addChat('private', this.user.first_name, {
        id: this.user.id,
        ...(this.user.username === undefined ? {} : { username: this.user.username }),
      })
    chat.members.set(this.user.id, this.user)
    return new Member(this, chat)
  }

  /** Them in that group, which they join if they were not in it. */
  in(group: Group): Member {
    group.chat.members.set(this.user.id, this.user)
    return new Member(this, group.chat)
  }

  /** Types `@bot query` in some chat and waits for the results. */
  async inlineQuery(
    query: string,
    options: { offset?: string; within?: number } = {},
  ): Promise<InlineAnswer> {
    const id = this.server.queries.newId()
    const answer = this.server.queries.inline.ask(id)
    this.server.push(
      { inline_query: { id, from: this.user, query, offset: options.offset ?? '', chat_type: 'private' } },
      `user ${this.user.id}`,
    )
    return deadline(answer, options.within, `an answer to the inline query "${query}"`)
  }

  /** Chooses one of the results: what is posted, and its inline_message_id. */
  choose(query: string, result: InlineResult): { content: Content; inlineMessageId: string } {
    const inlineMessageId = `inline-${this.server.queries.newId()}`
    const content = checkResult(result)
    this.server.queries.content.set(inlineMessageId, content)
    this.server.push(
      {
        chosen_inline_result: {
          result_id: result.id,
          from: this.user,
          query,
          inline_message_id: inlineMessageId,
        },
      },
      `user ${this.user.id}`,
    )
    return { content, inlineMessageId }
  }

  /** Presses a button of a message that came from an inline or guest result. */
  async pressInline(
    inlineMessageId: string,
    button: string | RegExp,
    within?: number,
  ): Promise<CallbackAnswer> {
    const data = dataOf(this.server.queries.content.get(inlineMessageId)?.reply_markup, button)
    return press(this, { inline_message_id: inlineMessageId }, data, within)
  }

  /** Presses a button with that callback data there, whether or not the message has one. */
  async pressInlineData(inlineMessageId: string, data: string, within?: number): Promise<CallbackAnswer> {
    return press(this, { inline_message_id: inlineMessageId }, data, within)
  }

  /** Blocks the bot: it hears of it, and cannot write any more. */
  block(): void {
    const { chat } = this.privateChat()
    chat.shutOut = 'blocked'
    this.server.push(
      { my_chat_member: memberChange(this.server, chat, this.user, 'member', 'kicked') },
      lane(chat),
    )
  }
}

/** A group, with the bot in it. */
export class Group {
  readonly server: BotApiServer
  readonly chat: ChatState

  constructor(server: BotApiServer, chat: ChatState) {
    this.server = server
    this.chat = chat
  }

  /** Everything said in it that is still there, in order. */
  get messages(): Message[] {
    return [...this.chat.messages.values()]
  }

  /** What the bot said in it, in order, as it reads now. */
  get said(): Message[] {
    return this.chat.said
  }

  administrator(person: Person): void {
    this.chat.members.set(person.user.id, person.user)
    this.chat.administrators.add(person.user.id)
  }

  /** Adds the bot, or changes what it is there. */
  add(by: Person, before = 'left', now = 'member'): void {
    this.server.push(
      { my_chat_member: memberChange(this.server, this.chat, by.user, before, now) },
      lane(this.chat),
    )
  }

  /** Removes the bot. */
  kick(by: Person): void {
    this.chat.shutOut = 'kicked'
    this.server.push(
      { my_chat_member: memberChange(this.server, this.chat, by.user, 'member', 'kicked') },
      lane(this.chat),
    )
  }

  /** Becomes a supergroup with another id; the old one refuses and tells the new one. */
  upgrade(by: Person): Group {
    const { world } = this.server
    const chat = world.addChat('supergroup', this.chat.title, {})
    for (const [id, user] of this.chat.members) chat.members.set(id, user)
    this.chat.movedTo = chat.id
    const told = world.post(this.chat, by.user, { migrate_to_chat_id: chat.id })
    this.server.push({ message: told as Update['message'] & {} }, lane(this.chat))
    const again = world.post(chat, by.user, { migrate_from_chat_id: this.chat.id })
    this.server.push({ message: again as Update['message'] & {} }, lane(chat))
    return new Group(this.server, chat)
  }

  /** Opens a topic; its thread id. */
  openTopic(): number {
    const thread = this.chat.nextMessageId++
    this.chat.topics.set(thread, true)
    return thread
  }

  closeTopic(thread: number): void {
    this.chat.topics.set(thread, false)
  }
}

/** Somebody in a chat: what they can do there, and what they see of the bot. */
export class Member {
  readonly person: Person
  readonly chat: ChatState

  constructor(person: Person, chat: ChatState) {
    this.person = person
    this.chat = chat
  }

  get server(): BotApiServer {
    return this.person.server
  }

  /** Everything said in the chat that is still there, in order. */
  get messages(): Message[] {
    return [...this.chat.messages.values()]
  }

  /** What the bot said in the chat, in order, as it reads now. */
  get said(): Message[] {
    return this.chat.said
  }

  /** Writes a text; commands, mentions, hashtags and links in it get their entities. */
  send(text: string, saying: Saying = {}): Message {
    return this.post({ text, ...entitiesField(text, saying.entities) }, saying)
  }

  /** As `send`, then waits for the bot's next message in the chat. */
  async ask(text: string, saying: Saying & { within?: number } = {}): Promise<Message> {
    const heard = this.chat.said.length
    this.send(text, saying)
    return this.#said(heard, saying.within, `an answer to "${text.slice(0, 80)}"`)
  }

  /** Mentions the bot: `@bot text`. */
  mention(text: string, saying: Saying = {}): Message {
    return this.send(`@${this.server.me.username} ${text}`, saying)
  }

  /** Posts anything: a photo with a caption, a voice message, a sticker, … */
  post(content: Partial<Message>, saying: Saying = {}): Message {
    const { replyTo, thread, more } = saying
    const message = this.server.world.post(this.chat, this.person.user, {
      ...content,
      ...(replyTo ? { reply_to_message: withoutReply(replyTo) } : {}),
      ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
      ...more,
    } as Partial<Message>)
    const kind = this.chat.kind === 'channel' ? 'channel_post' : 'message'
    this.server.push({ [kind]: message }, lane(this.chat))
    return message
  }

  /** Sends a command that only the bot and this person see (an ephemeral message). */
  sendEphemeral(text: string, { replyTo }: Pick<Saying, 'replyTo'> = {}): Message {
    const message = this.server.world.post(
      this.chat,
      this.person.user,
      {
        text,
        ...entitiesField(text),
        ...(replyTo ? { reply_to_message: withoutReply(replyTo) } : {}),
        receiver_user: this.server.world.bot,
      } as Partial<Message>,
      true,
    )
    this.server.push({ message: message as Update['message'] & {} }, lane(this.chat))
    return message
  }

  /** Edits a message of their own. */
  edit(message: Message, text: string): Message {
    const { entities: _before, ...rest } = message
    const edited = {
      ...rest,
      text,
      ...entitiesField(text),
      edit_date: this.server.world.date(),
    } as Message
    this.chat.messages.set(message.message_id, edited)
    this.server.push({ edited_message: edited as Update['edited_message'] & {} }, lane(this.chat))
    return edited
  }

  delete(message: Message): void {
    this.chat.messages.delete(message.message_id)
  }

  /** Presses a button, by its label (or a pattern for it); gives the bot's answer to the press. */
  async press(message: Message, button: string | RegExp, within?: number): Promise<CallbackAnswer> {
    const shown = this.now(message)
    return press(this.person, { message: shown }, dataOf(shown.reply_markup, button), within, lane(this.chat))
  }

  /** Presses a button with that callback data, whether or not the message has one. */
  async pressData(message: Message, data: string, within?: number): Promise<CallbackAnswer> {
    return press(this.person, { message: this.now(message) }, data, within, lane(this.chat))
  }

  /** The message as it reads now. */
  now(message: Message): Message {
    const kept =
      message.ephemeral_message_id === undefined
        ? this.chat.messages.get(message.message_id)
        : this.chat.ephemeral.get(message.ephemeral_message_id)
    return kept ?? message
  }

  /** Summons the bot as a guest into a chat that it is not in, and waits for its one reply. */
  async askAsGuest(text: string, saying: Saying & { within?: number } = {}): Promise<GuestAnswer> {
    const guest_query_id = this.server.queries.newId()
    const answer = this.server.queries.guests.ask(guest_query_id)
    const message = this.server.world.post(this.chat, this.person.user, {
      text,
      ...entitiesField(text, saying.entities),
      ...(saying.replyTo ? { reply_to_message: withoutReply(saying.replyTo) } : {}),
      guest_query_id,
    } as Partial<Message>)
    this.server.push({ guest_message: message as Update['guest_message'] & {} }, lane(this.chat))
    return deadline(answer, saying.within, `an answer to the guest message "${text.slice(0, 80)}"`)
  }

  /** The bot's next message in the chat that is not there yet. */
  async next(within?: number): Promise<Message> {
    return this.#said(this.chat.said.length, within, 'the next message of the bot')
  }

  /** What the bot said while `act` ran and until every update was handled: empty where it kept silent. */
  async during(act: () => unknown, within = patience): Promise<Message[]> {
    const heard = this.chat.said.length
    await act()
    await this.server.settled(within)
    return this.chat.said.slice(heard)
  }

  async #said(index: number, within: number | undefined, what: string): Promise<Message> {
    await this.server.until(
      () => this.chat.said.length > index,
      within ?? patience,
      () => `${what}; refused calls: ${JSON.stringify(this.server.record.refusals().slice(-3))}`,
    )
    const message = this.chat.said[index]
    if (!message) throw new Error('the message is gone already: raise `keep`')
    return message
  }
}

/** The labels of a message's buttons, row by row. */
export function buttonsOf(message: Message): string[][] {
  return (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text))
}

/** The words that carry an entity of this type. */
export function marked(message: Message, type: MessageEntity['type']): string[] {
  const words = wordsOf(message)
  return entitiesOf(message)
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => words.slice(offset, offset + length))
}

function dataOf(markup: Message['reply_markup'], button: string | RegExp): string {
  const buttons = (markup?.inline_keyboard ?? []).flat()
  const found = buttons.find(({ text }) => (typeof button === 'string' ? text === button : button.test(text)))
  if (!found || !('callback_data' in found))
    throw new Error(`no button ${button} to press among ${JSON.stringify(buttons.map(({ text }) => text))}`)
  return found.callback_data
}

async function press(
  person: Person,
  where: { message?: Message; inline_message_id?: string },
  data: string,
  within?: number,
  lane = `user ${person.user.id}`,
): Promise<CallbackAnswer> {
  const { queries } = person.server
  const id = queries.newId()
  const answer = queries.callbacks.ask(id)
  person.server.push(
    {
      callback_query: {
        id,
        from: person.user,
        chat_instance: '42',
        data,
        ...where,
      } as Update['callback_query'] & {},
    },
    lane,
  )
  return deadline(answer, within, `an answer to the press of ${data}`)
}

function memberChange(server: BotApiServer, chat: ChatState, from: User, before: string, after: string) {
  const { bot } = server.world
  return {
    chat: server.world.chatObject(chat),
    from,
    date: server.world.date(),
    old_chat_member: { status: before, user: bot },
    new_chat_member: { status: after, user: bot, until_date: 0 },
  } as Update['my_chat_member'] & {}
}

function entitiesField(text: string, given?: MessageEntity[]): { entities?: MessageEntity[] } {
  const entities = given ?? detectEntities(text)
  return entities.length > 0 ? { entities } : {}
}

function withoutReply(message: Message): Message['reply_to_message'] {
  const { reply_to_message: _nested, ...rest } = message
  return rest as Message['reply_to_message']
}

function lane(chat: ChatState): string {
  return `chat ${chat.id}`
}

function deadline<T>(promise: Promise<T>, within: number | undefined, what: string): Promise<T> {
  const time = within ?? patience
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not within ${time} ms: ${what}`)), time)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
