import type { Context, Filter } from 'grammy'
import type { ChatMember, Message } from 'grammy/types'
import { LRUCache } from 'lru-cache'
import { questionAskedBy } from '../answer/interpreting.ts'
import type { Logger } from '../logging/logger.ts'
import { askerOf, unpackPress } from './buttons/callback-data.ts'
import { messageResult } from './inline/results.ts'
import { hear, type Intent, questionIn, writerOf } from './listening/intent.ts'
import { packShown, type Shown, shownBy, unpackShown } from './listening/shown.ts'
import { type View, view } from './message/view.ts'
import { type Response, respond } from './respond.ts'
import type { Scene } from './scene.ts'
import { refusalOf } from './sending/refusal.ts'
import type { Sender } from './sending/sender.ts'
import type { AnswerMemory } from './transport/state/answer-memory.ts'
import { welcomeView } from './views/introduction.ts'
import { pressed, staleNotice } from './views/pressed.ts'

/** Makes the scene of a message for who may press its buttons. */
export type SceneOf = (ctx: Context, asker: number, isGroup: boolean) => Scene

/** Telegram shows no more of a notice over a chat. */
const noticeLimit = 200

/** People can edit what they wrote for two days, in seconds: what changes later is not their doing. */
const EDITABLE = 2 * 86_400

/** How old a message was when it was edited, in seconds: by Telegram's clock alone, since the host's may be wrong. */
const ageOf = ({ date, edit_date = date }: Message): number => edit_date - date

/** Takes each kind of update to its answer and sends it. */
export class Conversation {
  readonly #sceneOf: SceneOf
  readonly #sender: Sender
  readonly #logger: Logger
  readonly #answers: AnswerMemory
  /** Albums that were answered: their pictures come as messages of their own. */
  readonly #albums = new LRUCache<string, true>({ max: 1000 })

  constructor(sceneOf: SceneOf, sender: Sender, answers: AnswerMemory, logger: Logger) {
    this.#sceneOf = sceneOf
    this.#sender = sender
    this.#answers = answers
    this.#logger = logger
  }

  async onMessage(ctx: Filter<Context, 'message'>): Promise<void> {
    await this.#answer(ctx, ctx.message)
  }

  /**
   * The answer changes with its question. Where none is known, as after a restart or where a message only now becomes a question, it
   * is answered anew.
   */
  async onEdit(ctx: Filter<Context, 'edited_message'>): Promise<void> {
    const message = ctx.editedMessage
    const answer = await this.#answers.answerTo(placeKey(message))
    if (answer === undefined) {
      if (ageOf(message) < EDITABLE) await this.#answer(ctx, message)
      return
    }
    const response = await this.#respond(ctx, message)
    if (!response) return
    const place = { chat: message.chat, message_id: answer }
    const isEdited = await this.#sender.edit(ctx.api, response.view, place)
    // A message that asked for an answer cannot be edited, and one that was deleted is not there any more.
    if (!isEdited) await this.#send(ctx, message, response)
    else await this.#noteShown(message, response.view)
  }

  /** Every press gets its answer: the little clock on the button would go on and on else. */
  async onPress(ctx: Filter<Context, 'callback_query'>): Promise<void> {
    const notice = await this.#press(ctx)
    await this.#settle(() =>
      ctx.answerCallbackQuery(notice === undefined ? {} : { text: notice.slice(0, noticeLimit) }),
    )
  }

  /**
   * Somebody calls the bot into a chat that it is not in: it may say one thing there, and change it where somebody
   * presses its buttons. Telegram sends no other messages of that chat, so whatever is heard is meant for it.
   */
  async onGuestMessage(ctx: Filter<Context, 'guest_message'>): Promise<void> {
    const message = ctx.guestMessage
    if (message.from?.is_bot && !message.sender_chat) return
    const text = questionIn(message, ctx.me)
    const heard: Intent =
      hear(message, ctx.me) ?? (text === '' ? { kind: 'call' } : { kind: 'question', text })
    if (heard.kind === 'wordless') return
    const scene = this.#sceneOf(ctx, writerOf(message), true)
    const response = await respond(scene, message, heard, ctx.me)
    if (!response) return
    await this.#settle(() => ctx.answerGuestQuery(messageResult(response.view, ctx.me.first_name)))
  }

  /** Whoever adds the bot to a group is told, there, what it can do. */
  async onMembership(ctx: Filter<Context, 'my_chat_member'>): Promise<void> {
    const { chat, from, old_chat_member: before, new_chat_member: now } = ctx.myChatMember
    const isGroup = chat.type === 'group' || chat.type === 'supergroup'
    if (!isGroup || isIn(before) || !isIn(now) || from.is_bot) return
    await this.#sender.say(ctx.api, welcomeView(this.#sceneOf(ctx, 0, true)), chat.id)
  }

  /** One short word that something went wrong, wherever it can be said; never throws. */
  async apologise(ctx: Context): Promise<void> {
    try {
      const { t } = this.#sceneOf(ctx, 0, false)
      if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text: t('apology') })
      else if (ctx.message && hear(ctx.message, ctx.me)) {
        await this.#sender.send(ctx.api, view([t('apology')]), ctx.message)
      }
    } catch (error) {
      this.#logger.warn({ err: error }, 'the apology could not be sent')
    }
  }

  async #answer(ctx: Context, message: Message): Promise<void> {
    const response = await this.#respond(ctx, message)
    if (response) await this.#send(ctx, message, response)
  }

  async #send(ctx: Context, message: Message, response: Response): Promise<void> {
    const sent = await this.#sender.send(ctx.api, response.view, response.to)
    if (message.media_group_id !== undefined) this.#albums.set(message.media_group_id, true)
    if (typeof sent === 'object') await this.#answers.answered(placeKey(message), sent.message)
    if (sent !== undefined) await this.#noteShown(message, response.view)
  }

  /** In a private chat the last answer is the one that "more" and "who said that?" mean. */
  async #noteShown({ chat }: Message, { keyboard }: View): Promise<void> {
    if (chat.type !== 'private') return
    const shown = packShown(shownBy(keyboard?.inline_keyboard))
    if (shown.trim() !== '') await this.#answers.showed(String(chat.id), shown)
  }

  async #lastShown({ chat }: Message): Promise<Shown | undefined> {
    if (chat.type !== 'private') return undefined
    const shown = await this.#answers.lastShown(String(chat.id))
    return shown === undefined ? undefined : unpackShown(shown)
  }

  async #respond(ctx: Context, message: Message): Promise<Response | undefined> {
    const heard = hear(message, ctx.me)
    if (!heard) return undefined
    if (heard.kind === 'wordless' && this.#isOfAnsweredAlbum(message)) return undefined
    const isGroup = message.chat.type !== 'private'
    const scene = this.#sceneOf(ctx, isGroup ? writerOf(message) : 0, isGroup)
    const last = heard.kind === 'question' ? await this.#lastShown(message) : undefined
    return respond(scene, message, heard, ctx.me, last)
  }

  #isOfAnsweredAlbum({ media_group_id: album }: Message): boolean {
    return album !== undefined && this.#albums.get(album) !== undefined
  }

  /** Does what a button says; gives a notice for the one who pressed where there is something to say. */
  async #press(ctx: Filter<Context, 'callback_query'>): Promise<string | undefined> {
    const { data, from, message, inline_message_id } = ctx.callbackQuery
    const press = unpackPress(data ?? '')
    const isGroup = message?.chat.type !== 'private'
    const scene = this.#sceneOf(ctx, press ? askerOf(press) : 0, isGroup)
    if (!press) return scene.t('stale')
    if (scene.asker !== 0 && scene.asker !== from.id) return scene.t('not-yours')
    // Telegram shows messages of long ago without their content: those cannot be edited.
    const place = inline_message_id ?? message
    if (place === undefined || message?.date === 0) return scene.t('too-old')
    const asked = message && 'reply_to_message' in message ? message.reply_to_message : undefined
    const shown = await pressed(scene, press, asked ? questionAskedBy(questionIn(asked, ctx.me)) : '')
    if (!shown) return staleNotice(scene, press)
    const isEdited = await this.#sender.edit(ctx.api, shown, place, from.id)
    if (isEdited && message) await this.#noteShown(message, shown)
    return isEdited ? undefined : scene.t('too-old')
  }

  /** Answers to queries may come too late to matter: that is no error. */
  async #settle(call: () => Promise<unknown>): Promise<void> {
    try {
      await call()
    } catch (error) {
      if (refusalOf(error) === undefined) throw error
      this.#logger.info({ err: error }, 'a query was not answered')
    }
  }
}

/** Whether a membership is one: those who are restricted may be in the chat or not. */
function isIn(member: ChatMember): boolean {
  return member.status === 'restricted'
    ? member.is_member
    : member.status !== 'left' && member.status !== 'kicked'
}

function placeKey({ chat, message_id }: Message): string {
  return `${chat.id}:${message_id}`
}
