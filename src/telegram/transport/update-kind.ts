import type { Update } from 'grammy/types'

/** The kind of an update (`message`, `callback_query`, …); `unknown` where it has none. */
export function kindOf(update: Update): string {
  for (const key in update) if (key !== 'update_id') return key
  return 'unknown'
}

/** Who and where, as far as the update tells. Read with care: nothing about its shape is certain. */
export interface Place {
  chat: number | undefined
  user: number | undefined
}

export function placeOf(update: Update): Place {
  const body: unknown = Object.entries(update).find(([key]) => key !== 'update_id')?.[1]
  const message = field(body, 'message') ?? body
  return {
    chat: idOf(field(message, 'chat')),
    user: idOf(field(body, 'from') ?? field(body, 'user')),
  }
}

/**
 * The line in which the update waits: what happens in a chat is handled in its order, and so is what one person
 * does outside of chats. `undefined`: it need not wait for anything.
 */
export function lineOf(update: Update): string | undefined {
  const { chat, user } = placeOf(update)
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
