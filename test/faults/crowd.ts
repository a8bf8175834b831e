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

  /**
   * Resolves once everybody has an answer and nothing more is under way; rejects after `within` milliseconds. (That
   * every update is confirmed is not enough: those that wait long are confirmed before they are handled.)
   */
  async served(within: number): Promise<void> {
    const server = this.#server
    await server.until(
      () => this.chats.every(({ said }) => said.length > 0),
      within,
      () => `an answer for all: ${JSON.stringify(this.tally())}`,
    )
    await server.settled(within)
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
