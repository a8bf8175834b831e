import type { Update } from 'grammy/types'
import { placeOf } from './update-kind.ts'

/** What is done for one update. */
export interface Trail {
  /** Who it is for, where the update tells. */
  user: number | undefined
  /** Set as soon as a call came through that people see. */
  shown: boolean
  /** To be called before a message goes out for it, and waited for. */
  readonly sending: () => Promise<void> | void
  /** To be called where that message failed. */
  readonly unsent: () => Promise<void> | void
}

/**
 * Which update a call is made for. One update of a chat is in hand at a time, so the chat tells. (Node's
 * AsyncLocalStorage would tell too, but takes a tenth of the processor time of everything that waits.)
 */
export class Trails {
  readonly #ofChats = new Map<string, Trail>()

  /** From now on calls into the update's chat are made for it. */
  begin(update: Update, notes: Pick<Trail, 'sending' | 'unsent'>): Trail {
    const { chat, user } = placeOf(update)
    const trail = { user, shown: false, ...notes }
    if (chat !== undefined) this.#ofChats.set(String(chat), trail)
    return trail
  }

  end(update: Update): void {
    const { chat } = placeOf(update)
    if (chat !== undefined) this.#ofChats.delete(String(chat))
  }

  /** The trail of the update in hand for that chat. */
  of(chat: string): Trail | undefined {
    return this.#ofChats.get(chat)
  }
}
