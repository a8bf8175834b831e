import { type Api, GrammyError } from 'grammy'
import type { InputRichMessage, Message, MessageEntity } from 'grammy/types'
import { LRUCache } from 'lru-cache'
import type { Logger } from '../../logging/logger.ts'
import { richMessage } from '../message/rich.ts'
import type { StyledText } from '../message/styled-text.ts'
import type { View } from '../message/view.ts'
import { type Refusal, refusalOf } from './refusal.ts'

type SendOptions = NonNullable<Parameters<Api['sendMessage']>[2]>
type EditOptions = NonNullable<Parameters<Api['editMessageText']>[3]>

/** The ways of doing a call; the next one is tried where one is refused. */
interface Ways<T> {
  /** As a rich message, where that is to be tried in this chat. */
  rich?: { chat: number; attempt: () => Promise<T> } | undefined
  /** The plainest last. */
  plain: (() => Promise<T>)[]
}

/** A message in a chat, or the `inline_message_id` of one that an inline or guest result became somewhere. */
type EditedMessage = Pick<Message, 'chat' | 'message_id' | 'ephemeral_message_id'> | string

/** What the sender knows of a message that it sent: its number where others see it too. */
export type Sent = { message: number } | 'privately'

const withoutPreview = { link_preview_options: { is_disabled: true } } as const
/** Chats that are remembered as taking no rich message: trying again costs one that is forgotten a second call. */
const rememberedChats = 10_000

/**
 * Sends views and edits them. What a server or a chat does not take is sent in a plainer way: a rich message as
 * a formatted one, that one as its words alone. What it is not worth trying again is remembered.
 *
 * Every method throws where it is not known whether a call went through.
 */
export class Sender {
  readonly #logger: Logger
  #isRich: boolean
  readonly #plainChats = new LRUCache<string, true>({ max: rememberedChats })

  constructor(logger: Logger, { richMessages }: { richMessages: boolean }) {
    this.#logger = logger
    this.#isRich = richMessages
  }

  /** Answers a message; `undefined` where the chat does not take an answer. */
  async send(api: Api, view: View, answered: Message): Promise<Sent | undefined> {
    if (answered.ephemeral_message_id !== undefined) {
      return await this.#sendPrivately(api, view, answered, answered.ephemeral_message_id)
    }
    try {
      return await this.#sendTo(api, view, answered.chat.id, placeOf(answered))
    } catch (error) {
      // The group has become a supergroup meanwhile; its messages have other numbers there.
      const moved = error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined
      if (moved === undefined) throw error
      return await this.#sendTo(api, view, moved, {})
    }
  }

  /** Says something in a chat that is no answer; `undefined` where the chat does not take it. */
  async say(api: Api, view: View, chat: number): Promise<Sent | undefined> {
    return await this.#sendTo(api, view, chat, {})
  }

  /**
   * Puts a view in the place of a message; whether the message shows it now. One that did already counts.
   * `reader` is the one who sees the message, where nobody else does.
   */
  async edit(api: Api, view: View, message: EditedMessage, reader?: number): Promise<boolean> {
    const { text, keyboard } = view
    const markup = keyboard ? { reply_markup: keyboard } : {}
    const edit = async (words: string | InputRichMessage, options: EditOptions) => {
      if (typeof message === 'string') {
        await api.editMessageTextInline(message, words, options)
        return true
      }
      const { chat, message_id, ephemeral_message_id: id } = message
      if (id === undefined) await api.editMessageText(chat.id, message_id, words, options)
      else if (reader !== undefined) await api.editEphemeralMessageText(chat.id, reader, id, words, options)
      return true
    }
    const chat = typeof message === 'string' ? undefined : message.chat.id
    const rich = chat === undefined ? undefined : this.#richOf(view, chat)
    const edited = await this.#firstTaken<boolean>(
      {
        rich: rich && chat !== undefined ? { chat, attempt: () => edit(rich, markup) } : undefined,
        plain: [
          ...styles(text).map(
            (entities) => () => edit(text.text, { ...withoutPreview, entities, ...markup }),
          ),
          () => edit(text.text, withoutPreview),
        ],
      },
      true,
    )
    return edited ?? false
  }

  async #sendTo(api: Api, view: View, chat: number, place: SendOptions): Promise<Sent | undefined> {
    const { text } = view
    const markup = markupOf(view)
    const rich = this.#richOf(view, chat)
    const numberOf = async (sending: Promise<Message>): Promise<Sent> => ({
      message: (await sending).message_id,
    })
    const send = (options: SendOptions) =>
      numberOf(api.sendMessage(chat, text.text, { ...place, ...withoutPreview, ...options }))
    return await this.#firstTaken<Sent>({
      rich: rich && {
        chat,
        attempt: () => numberOf(api.sendRichMessage(chat, rich, { ...place, ...markup })),
      },
      plain: [...styles(text).map((entities) => () => send({ entities, ...markup })), () => send({})],
    })
  }

  /**
   * Answers a message that only its writer sees, so that only they see the answer. A server that does not know
   * such messages refuses the call for its want of a message number; one that would post the answer for all to
   * see has it taken back at once, and nothing is said then: it was not meant for all.
   */
  async #sendPrivately(api: Api, view: View, answered: Message, id: number): Promise<Sent | undefined> {
    const receiver = answered.from?.id
    if (receiver === undefined) return undefined
    const chat = answered.chat.id
    const send = () =>
      api.sendMessage(chat, view.text.text, {
        ...withoutPreview,
        entities: view.text.entities,
        reply_parameters: { ephemeral_message_id: id },
        ephemeral_message_parameters: { receiver_user_id: receiver },
        ...(view.asksFor === undefined ? markupOf(view) : {}),
      })
    const sent = await this.#firstTaken({ plain: [send] })
    if (!sent) return undefined
    if (sent.ephemeral_message_id !== undefined) return 'privately'
    this.#logger.warn({}, 'the server made a private answer public: it is taken back')
    await this.#firstTaken({ plain: [() => api.deleteMessage(chat, sent.message_id)] })
    return undefined
  }

  #richOf(view: View, chat: number) {
    if (!this.#isRich || view.asksFor !== undefined || this.#plainChats.get(String(chat))) return undefined
    return richMessage(view.text)
  }

  /** What the first attempt gives that is taken; `undefined` where none is, or none would be. */
  async #firstTaken<T>({ rich, plain }: Ways<T>, onUnchanged?: T): Promise<T | undefined> {
    for (const attempt of rich ? [rich.attempt, ...plain] : plain) {
      try {
        return await attempt()
      } catch (error) {
        const refusal = refusalOf(error)
        if (refusal === undefined || refusal === 'moved') throw error
        if (refusal === 'unchanged') return onUnchanged
        if (refusal === 'closed') {
          this.#logger.info({ err: error }, 'the chat does not take a message')
          return undefined
        }
        if (rich && attempt === rich.attempt) this.#noteNoRich(refusal, rich.chat)
        this.#logger.warn({ err: error }, 'the Bot API refused a message')
      }
    }
    return undefined
  }

  /** A server that does not know rich messages is not tried again, nor a chat that does not take them. */
  #noteNoRich(refusal: Refusal, chat: number): void {
    if (refusal === 'unknown-method') this.#isRich = false
    else this.#plainChats.set(String(chat), true)
  }
}

/** The styles of a text; and those that older servers know as well, where there are others. */
function styles({ entities }: StyledText): MessageEntity[][] {
  const older = entities.filter(({ type }) => type !== 'date_time')
  return older.length === entities.length ? [entities] : [entities, older]
}

/** Where the answer to a message goes in its chat: as a reply to it, in its topic. */
function placeOf(message: Message): SendOptions {
  const { message_id, message_thread_id, is_topic_message, direct_messages_topic } = message
  return {
    reply_parameters: { message_id, allow_sending_without_reply: true },
    ...(is_topic_message && message_thread_id !== undefined ? { message_thread_id } : {}),
    ...(direct_messages_topic ? { direct_messages_topic_id: direct_messages_topic.topic_id } : {}),
  }
}

function markupOf({ keyboard, asksFor }: View): Pick<SendOptions, 'reply_markup'> {
  if (asksFor !== undefined) {
    return { reply_markup: { force_reply: true, selective: true, input_field_placeholder: asksFor } }
  }
  return keyboard ? { reply_markup: keyboard } : {}
}
