import type { Message } from 'grammy/types'
import { readFollowUp } from '../answer/follow-up.ts'
import { commandNamed, promptView } from './commands/table.ts'
import { type Heard, repliedWords, type Self } from './listening/heard.ts'
import { readShown } from './listening/shown.ts'
import { type View, view } from './message/view.ts'
import type { Scene } from './scene.ts'
import { answerView } from './views/answer.ts'
import { followUpView, speakerShown } from './views/follow-up.ts'
import { startView } from './views/introduction.ts'

/** A message to send, and the message that it answers. */
export interface Response {
  view: View
  to: Message
}

/** The answer to a message that was heard; `undefined` where silence is the better one. Asks nobody, sends nothing. */
export async function respond(
  scene: Scene,
  message: Message,
  heard: Heard,
  self: Self,
): Promise<Response | undefined> {
  switch (heard.kind) {
    case 'command':
      return respondToCommand(scene, message, heard, self)
    case 'question':
      return respondToQuestion(scene, message, heard.text)
    case 'reply': {
      const shown = await followUpView(scene, heard.text, readShown(heard.to))
      return shown ? { view: shown, to: message } : courtesy(scene, message)
    }
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
  { name, argument, isNamed }: Heard & { kind: 'command' },
  self: Self,
): Promise<Response | undefined> {
  const command = commandNamed(name)
  if (!command) {
    return !scene.isGroup || isNamed ? { view: view([scene.t('unknown-command')]), to: message } : undefined
  }
  const { reply_to_message } = message
  const shown = reply_to_message?.from?.id === self.id ? readShown(reply_to_message) : undefined
  const answer = async (said: string, to = message): Promise<Response> => ({
    view: await command.answer(scene, said),
    to,
  })
  if (argument !== '') {
    const followUp = name === 'ask' && shown ? await followUpView(scene, argument, shown) : undefined
    return followUp ? { view: followUp, to: message } : answer(argument)
  }
  const words = command.takesReply ? repliedWords(message, self) : ''
  if (words !== '') return answer(words, askedIn(message))
  const speaker = shown && command.argument === 'argument-name' ? await speakerShown(scene, shown) : undefined
  return answer(speaker ?? '')
}

/**
 * The message whose words were taken for the question: the one that was replied to. Where only its writer sees
 * the message that calls the bot it is that one, for an answer to the other would be there for all to see.
 */
function askedIn(message: Message): Message {
  return message.ephemeral_message_id === undefined ? (message.reply_to_message ?? message) : message
}

async function respondToQuestion(
  scene: Scene,
  message: Message,
  text: string,
): Promise<Response | undefined> {
  const { kind } = readFollowUp(text)
  if (kind === 'thanks') return courtesy(scene, message)
  if (kind === 'greeting') return { view: startView(scene), to: message }
  const answer = await scene.library.ask(text)
  // "Who said that?" means nothing without the answer that it is about.
  const isAdrift = kind !== 'question' && !answer.answered
  return { view: isAdrift ? view([scene.t('no-passage-shown')]) : answerView(scene, answer), to: message }
}

/** What a thank-you gets: a word in a private chat, nothing in a group. */
function courtesy({ t, isGroup }: Scene, message: Message): Response | undefined {
  return isGroup ? undefined : { view: view([t('welcome')]), to: message }
}
