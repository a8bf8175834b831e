import { z } from 'zod'
import { parseCall } from './call.ts'
import { type InlineAnswer, parseGuestAnswer, parseInlineAnswer } from './inline.ts'
import type { Content, InlineMessages } from './messages.ts'
import { badRequest } from './refusal.ts'
import { isLink } from './text.ts'

const callbackSchema = z.looseObject({
  callback_query_id: z.string(),
  text: z.string().optional(),
  show_alert: z.boolean().optional(),
  url: z.string().optional(),
  cache_time: z.number().optional(),
})

export type CallbackAnswer = z.infer<typeof callbackSchema>

/** What a guest query got. */
export interface GuestAnswer {
  inlineMessageId: string
  content: Content
}

const tooOld = 'query is too old and response timeout expired or query ID is invalid'

/** One kind of question that the bot answers by its id, once. */
class Open<Answer> {
  readonly #open = new Map<string, ((answer: Answer) => void) | undefined>()

  ask(id: string): Promise<Answer> {
    return new Promise((resolve) => this.#open.set(id, resolve))
  }

  /** Throws where nobody asked or somebody answered already. */
  check(id: string): void {
    if (!this.#open.has(id)) throw badRequest(tooOld)
  }

  answer(id: string, answer: Answer): void {
    this.check(id)
    const resolve = this.#open.get(id)
    this.#open.delete(id)
    resolve?.(answer)
  }

  /** From now on the bot comes too late. */
  expire(): void {
    this.#open.clear()
  }
}

/** Callback, inline and guest queries that wait for the bot's answer. */
export class Queries implements InlineMessages {
  readonly callbacks = new Open<CallbackAnswer>()
  readonly inline = new Open<InlineAnswer>()
  readonly guests = new Open<GuestAnswer>()
  /** What stands where an inline or guest result was posted, by inline_message_id. */
  readonly content = new Map<string, Content>()
  #nextId = 1

  /** An id as Telegram gives them: digits in a string. */
  newId(): string {
    return String(7_000_000_000_000 + this.#nextId++)
  }

  answerCallback(payload: unknown): true {
    const answer = parseCall(callbackSchema, payload)
    this.callbacks.check(answer.callback_query_id)
    if ([...(answer.text ?? '')].length > 200) throw badRequest('MESSAGE_TOO_LONG')
    if (answer.url !== undefined && !isLink(answer.url)) throw badRequest('URL_INVALID')
    this.callbacks.answer(answer.callback_query_id, answer)
    return true
  }

  answerInline(payload: unknown): true {
    const answer = parseInlineAnswer(payload)
    this.inline.answer(answer.inline_query_id, answer)
    return true
  }

  answerGuest(payload: unknown): { inline_message_id: string } {
    const { query, content } = parseGuestAnswer(payload)
    this.guests.check(query)
    const inlineMessageId = `guest-${this.newId()}`
    this.content.set(inlineMessageId, content)
    this.guests.answer(query, { inlineMessageId, content })
    return { inline_message_id: inlineMessageId }
  }
}
