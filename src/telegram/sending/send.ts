import type { Api } from 'grammy'
import type { Message } from 'grammy/types'
import { describeError, type Logger } from '../logger.ts'
import type { View } from '../message/view.ts'
import { refusalOf } from './refusal.ts'

type SendOptions = NonNullable<Parameters<Api['sendMessage']>[2]>
type EditOptions = NonNullable<Parameters<Api['editMessageText']>[3]>

const withoutPreview = { link_preview_options: { is_disabled: true } } as const

/**
 * Answers a message. Gives the number of the message that was sent; `undefined` where the chat does not take
 * one. A message that is refused as it is goes out once more without anything but its words.
 * Throws where it is not known whether the message went through.
 */
export async function sendView(
  api: Api,
  logger: Logger,
  view: View,
  answered: Message,
): Promise<number | undefined> {
  const send = async (content: SendOptions) => {
    const options = { ...placeOf(answered), ...content }
    const sent = await api.sendMessage(answered.chat.id, view.text.text, options)
    return sent.message_id
  }
  const whole = { ...withoutPreview, entities: view.text.entities, ...markupOf(view) }
  return await orPlainer(
    logger,
    () => send(whole),
    () => send(withoutPreview),
  )
}

/**
 * Puts a view in the place of a message. Gives whether the message now shows it; one that did already counts.
 * Throws where that is not known.
 */
export async function editView(
  api: Api,
  logger: Logger,
  { text, keyboard }: View,
  chat: number,
  message: number,
): Promise<boolean> {
  const edit = async (options: EditOptions) => {
    await api.editMessageText(chat, message, text.text, { ...withoutPreview, ...options })
    return true
  }
  const edited = await orPlainer(
    logger,
    () => edit({ entities: text.entities, ...(keyboard ? { reply_markup: keyboard } : {}) }),
    () => edit({}),
    true,
  )
  return edited ?? false
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

function markupOf({ keyboard, asksFor }: View): SendOptions {
  if (asksFor !== undefined) {
    return { reply_markup: { force_reply: true, selective: true, input_field_placeholder: asksFor } }
  }
  return keyboard ? { reply_markup: keyboard } : {}
}

async function orPlainer<T>(
  logger: Logger,
  whole: () => Promise<T>,
  plainer: () => Promise<T>,
  onUnchanged?: T,
): Promise<T | undefined> {
  for (const attempt of [whole, plainer]) {
    try {
      return await attempt()
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal === undefined) throw error
      if (refusal === 'unchanged') return onUnchanged
      if (refusal !== 'invalid') {
        logger.info({ error: describeError(error) }, 'the chat does not take a message')
        return undefined
      }
      logger.warn({ error: describeError(error) }, 'the Bot API refused a message')
    }
  }
  return undefined
}
