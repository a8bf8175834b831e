import type { Message } from 'grammy/types'
import { converse, speakerShown } from '../answer/conversing.ts'
import { isRemark } from '../answer/interpreting.ts'
import { commandNamed, promptView } from './commands/table.ts'
import { type Intent, isOwn, repliedWords, type Self } from './listening/intent.ts'
import { readShown, type Shown } from './listening/shown.ts'
import { type View, view } from './message/view.ts'
import { contextOf, replyView } from './reply.ts'
import type { Scene } from './scene.ts'
import { answerView } from './views/answer.ts'

/** A message to send, and the message that it answers. */
export interface Response {
  view: View
  to: Message
}

/**
 * The answer to a message that was heard; `undefined` where silence is the better one. `last`: what was shown last in a chat where
 * nobody else speaks, so that it is meant without a reply. Asks nobody, sends nothing.
 */
export async function respond(
  scene: Scene,
  message: Message,
  heard: Intent,
  self: Self,
  last?: Shown,
): Promise<Response | undefined> {
  switch (heard.kind) {
    case 'command':
      return respondToCommand(scene, message, heard, self)
    case 'question':
      return respondToWords(scene, message, heard.text, last, false)
    case 'reply':
      return respondToWords(scene, message, heard.text, readShown(heard.to), true)
    case 'call': {
      const words = repliedWords(message, self)
      return words === ''
        ? { view: promptView(scene), to: message }
        : { view: answerView(scene, await scene.library.ask(words)), to: askedIn(message) }
    }
    case 'wordless':
      return { view: view([scene.t('wordless', { articles: scene.library.articles.length })]), to: message }
  }
}

async function respondToCommand(
  scene: Scene,
  message: Message,
  { name, argument, isNamed }: Intent & { kind: 'command' },
  self: Self,
): Promise<Response | undefined> {
  const command = commandNamed(name)
  if (!command) {
    return !scene.isGroup || isNamed ? { view: view([scene.t('unknown-command')]), to: message } : undefined
  }
  const { reply_to_message } = message
  const shown = reply_to_message && isOwn(reply_to_message, self) ? readShown(reply_to_message) : undefined
  const answer = async (said: string, to = message): Promise<Response> => ({
    view: await command.answer(scene, said),
    to,
  })
  if (argument !== '') {
    return name === 'ask'
      ? respondToWords(scene, message, argument, shown, shown !== undefined)
      : answer(argument)
  }
  const words = command.takesReply ? repliedWords(message, self) : ''
  if (words !== '') return answer(words, askedIn(message))
  const isAboutSomebody = shown && command.argument === 'argument-name'
  const speaker = isAboutSomebody && speakerShown(scene.library, contextOf(scene, shown, true))
  return answer(speaker ? speaker.name : '')
}

/**
 * The message whose words were taken for the question: the one that was replied to. Where only its writer sees
 * the message that calls the bot it is that one, for an answer to the other would be there for all to see.
 */
function askedIn(message: Message): Message {
  return message.ephemeral_message_id === undefined ? (message.reply_to_message ?? message) : message
}

/** The answer to what was said after what was shown; in a group nothing where nothing was asked. */
async function respondToWords(
  scene: Scene,
  message: Message,
  text: string,
  shown: Shown | undefined,
  isReply: boolean,
): Promise<Response | undefined> {
  const context = shown && contextOf(scene, shown, isReply)
  const reply = await converse(scene.library, text, context)
  const isIdle = reply.kind === 'thanks' || (reply.kind === 'greeting' && isReply)
  const isChatter = reply.kind === 'not-said' && isReply && !shown?.asks && isRemark(text)
  if (scene.isGroup && (isIdle || isChatter)) return undefined
  return { view: await replyView(scene, reply, shown), to: message }
}
