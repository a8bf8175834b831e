import { type Api, GrammyError } from 'grammy'
import type { InputRichMessage, Message } from 'grammy/types'
import type { Logger } from '../../logging/logger.ts'
import { Recent } from '../listening/recent.ts'
import { richMessage } from '../message/rich.ts'
import type { View } from '../message/view.ts'
import { refusalOf } from './refusal.ts'

type SendOptions = NonNullable<Parameters<Api['sendMessage']>[2]>
type EditOptions = NonNullable<Parameters<Api['editMessageText']>[3]>

/** One way of doing a call; the next one is tried where this one is refused. `undefined`: not to be tried. */
type Attempt<T> = (() => Promise<T>) | undefined

type EditedMessage = Pick<Message, 'chat' | 'message_id' | 'ephemeral_message_id'>

/** What the sender knows of a message that it sent: its number where others see it too. */
export type Sent = { message: number } | 'privately'

const withoutPreview = { link_preview_options: { is_disabled: true } } as const
/** So many chats that did not take a rich message are remembered. */
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
  readonly #plainChats = new Recent<true>(rememberedChats)

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

  /**
   * Puts a view in the place of a message; whether the message shows it now. One that did already counts.
   * `reader` is the one who sees the message, where nobody else does.
   */
  async edit(api: Api, view: View, message: EditedMessage, reader?: number): Promise<boolean> {
    const { text, keyboard } = view
    const { ephemeral_message_id: id } = message
    const chat = message.chat.id
    const markup = keyboard ? { reply_markup: keyboard } : {}
    const rich = this.#richOf(view, chat)
    const edit = async (words: string | InputRichMessage, options: EditOptions) => {
      if (id === undefined) await api.editMessageText(chat, message.message_id, words, options)
      else if (reader !== undefined) await api.editEphemeralMessageText(chat, reader, id, words, options)
      return true
    }
    const edited = await this.#firstTaken<boolean>(
      chat,
      [
        rich && (() => edit(rich, markup)),
        () => edit(text.text, { ...withoutPreview, entities: text.entities, ...markup }),
        () => edit(text.text, withoutPreview),
      ],
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
    return await this.#firstTaken<Sent>(chat, [
      rich && (() => numberOf(api.sendRichMessage(chat, rich, { ...place, ...markup }))),
      () =>
        numberOf(
          api.sendMessage(chat, text.text, {
            ...place,
            ...withoutPreview,
            entities: text.entities,
            ...markup,
          }),
        ),
      () => numberOf(api.sendMessage(chat, text.text, { ...place, ...withoutPreview })),
    ])
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
    const sent = await this.#firstTaken(chat, [
      () =>
        api.sendMessage(chat, view.text.text, {
          ...withoutPreview,
          entities: view.text.entities,
          reply_parameters: { ephemeral_message_id: id },
          ephemeral_message_parameters: { receiver_user_id: receiver },
          ...(view.asksFor === undefined ? markupOf(view) : {}),
        }),
    ])
    if (!sent) return undefined
    if (sent.ephemeral_message_id !== undefined) return 'privately'
    this.#logger.warn({}, 'the server made a private answer public: it is taken back')
    await this.#firstTaken(chat, [() => api.deleteMessage(chat, sent.message_id)])
    return undefined
  }

  #richOf(view: View, chat: number) {
    if (!this.#isRich || view.asksFor !== undefined || this.#plainChats.get(String(chat))) return undefined
    return richMessage(view.text)
  }

  /** What the first attempt gives that is taken; `undefined` where none is, or none would be. */
  async #firstTaken<T>(chat: number, attempts: Attempt<T>[], onUnchanged?: T): Promise<T | undefined> {
    const rich = attempts.length > 1 ? attempts[0] : undefined
    for (const attempt of attempts) {
      if (!attempt) continue
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
        if (refusal === 'unknown-method') this.#isRich = false
        else if (attempt === rich) this.#plainChats.set(String(chat), true)
        this.#logger.warn({ err: error }, 'the Bot API refused a message')
      }
    }
    return undefined
  }
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
