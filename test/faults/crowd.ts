import type { Member } from '../support/bot-api/people.ts'
import type { BotApiServer } from '../support/bot-api-server.ts'

const questions = [
  'why is Kyrgyzstan neutral?',
  'who won the 2022 World Cup?',
  'what does the article say about sanctions?',
  'who wrote this?',
  'Russian air base',
]

/** People who ask one question each, in a private chat of their own. */
export class Crowd {
  readonly chats: Member[] = []
  readonly #server: BotApiServer

  constructor(server: BotApiServer) {
    this.#server = server
  }

  /** The next one asks. */
  ask(): void {
    const chat = this.#server.user().privateChat()
    this.chats.push(chat)
    chat.send(questions[this.chats.length % questions.length] ?? 'why?')
  }

  /** How many asked, how many got an answer, and how many of those got it more than once. */
  tally(): { asked: number; answered: number; twice: number; 'more than twice': number } {
    const answers = this.chats.map(({ said }) => said.length)
    return {
      asked: answers.length,
      answered: answers.filter((count) => count > 0).length,
      twice: answers.filter((count) => count === 2).length,
      'more than twice': answers.filter((count) => count > 2).length,
    }
  }
}
