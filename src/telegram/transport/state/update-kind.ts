import type { Update } from 'grammy/types'

const kinds: ReadonlySet<string> = new Set<Exclude<keyof Update, 'update_id'>>([
  ...(['message', 'edited_message', 'channel_post', 'edited_channel_post', 'guest_message'] as const),
  ...(['callback_query', 'inline_query', 'chosen_inline_result', 'stopped_message_generation'] as const),
  ...(['business_connection', 'business_message', 'edited_business_message'] as const),
  ...(['deleted_business_messages', 'message_reaction', 'message_reaction_count'] as const),
  ...(['shipping_query', 'pre_checkout_query', 'purchased_paid_media', 'poll', 'poll_answer'] as const),
  ...(['my_chat_member', 'chat_member', 'chat_join_request', 'chat_boost', 'removed_chat_boost'] as const),
  ...(['managed_bot', 'subscription'] as const),
])

/** The rest of an update is looked at by whoever handles it: new kinds come with every version of the Bot API. */
export function isUpdate(value: unknown): value is Update {
  if (typeof value !== 'object' || value === null || !('update_id' in value)) return false
  return Number.isSafeInteger(value.update_id) && Number(value.update_id) >= 0
}

/** The kind of an update (`message`, `callback_query`, …); `other` where it is none that we know. */
export function kindOf(update: Update): string {
  for (const key in update) if (kinds.has(key)) return key
  return 'other'
}

/** What an update is about: the message, the query, …; of any shape. */
function bodyOf(update: Update): unknown {
  return field(update, kindOf(update))
}

/** Who and where, as far as the update tells. Read with care: nothing about its shape is certain. */
export interface Origin {
  chat: number | undefined
  user: number | undefined
}

export function originOf(update: Update): Origin {
  const body = bodyOf(update)
  const message = field(body, 'message') ?? body
  return {
    chat: idOf(field(message, 'chat')),
    // Who writes in the name of a group or a channel is that group or channel: all of them have one `from`.
    user: idOf(field(body, 'sender_chat') ?? field(body, 'from') ?? field(body, 'user')),
  }
}

/**
 * The line in which what happens there waits: what happens in a chat is handled in its order, and so is what one person
 * does outside of chats. `undefined`: it need not wait for anything.
 */
export function lineOf({ chat, user }: Origin): string | undefined {
  if (chat !== undefined) return `chat ${chat}`
  return user === undefined ? undefined : `user ${user}`
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined
}

function idOf(value: unknown): number | undefined {
  const id = field(value, 'id')
  return typeof id === 'number' ? id : undefined
}
