import type { Update } from 'grammy/types'
import { originOf } from './update-kind.ts'

/** What is done for one update. */
export interface Delivery {
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
export class Deliveries {
  readonly #ofChats = new Map<string, Delivery>()

  /** From now on calls into the update's chat are made for it. */
  begin(update: Update, notes: Pick<Delivery, 'sending' | 'unsent'>): Delivery {
    const { chat, user } = originOf(update)
    const delivery = { user, shown: false, ...notes }
    if (chat !== undefined) this.#ofChats.set(String(chat), delivery)
    return delivery
  }

  end(update: Update): void {
    const { chat } = originOf(update)
    if (chat !== undefined) this.#ofChats.delete(String(chat))
  }

  /** The delivery of the update in hand for that chat. */
  of(chat: string): Delivery | undefined {
    return this.#ofChats.get(chat)
  }
}
