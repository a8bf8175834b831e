import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { languageOf, textsIn } from '../locale/locale.ts'
import type { Logger } from '../logging/logger.ts'
import { view } from './message/view.ts'
import { Sender } from './sending/sender.ts'

/**
 * Tells somebody once who asks for more answers than anybody reads: over the chat where they pressed a button, else where
 * they would have got their answer, and for their eyes only where that would have been.
 */
export function floodNotice(logger: Logger): (api: Api, update: Update, isNew: boolean) => Promise<void> {
  const sender = new Sender(logger, { richMessages: false })
  return async (api, { message, edited_message, callback_query: press }, isNew) => {
    const asked = message ?? edited_message
    const t = textsIn(languageOf((press ?? asked)?.from?.language_code))
    // A press without an answer would show its little clock on and on.
    if (press) await api.answerCallbackQuery(press.id, isNew ? { text: t('slow-down') } : {})
    else if (asked && isNew) await sender.send(api, view([t('slow-down')]), asked)
  }
}
