import type { Member } from '../../test/support/bot-api/people.ts'
import type { BotApiServer, Call } from '../../test/support/bot-api-server.ts'

const questions = [
  'why is Kyrgyzstan neutral?',
  'who won the 2022 World Cup?',
  'what did the expert say about sanctions?',
  'who wrote this?',
  'Russian air base',
  'what is said about the economy and migrants',
]

/** Readers of whom so many always wait for an answer; whoever gets one makes room for the next. */
export class Readers {
  /** From a question's arrival at Telegram to its answer's, in milliseconds. */
  readonly latencies: number[] = []
  readonly #chats: Member[]
  readonly #asked = new Map<number, number>()
  #next = 0

  constructor(server: BotApiServer, count: number) {
    this.#chats = Array.from({ length: count }, () => server.user().privateChat())
  }

  /** Asks `total` questions, `waiting` at a time; resolves with the milliseconds that it took. */
  ask(server: BotApiServer, total: number, waiting: number): Promise<number> {
    const began = performance.now()
    let asked = 0
    let answered = 0
    return new Promise((resolve) => {
      const more = () => {
        if (asked === total) return
        asked += 1
        this.#askNext()
      }
      server.onCall = (call) => {
        if (!this.#take(call)) return
        answered += 1
        more()
        if (answered < total) return
        server.onCall = undefined
        resolve(performance.now() - began)
      }
      for (let i = 0; i < waiting; i += 1) more()
    })
  }

  #askNext(): void {
    const chat = this.#chats[this.#next % this.#chats.length]
    this.#next += 1
    if (!chat) return
    this.#asked.set(chat.chat.id, performance.now())
    chat.send(questions[this.#next % questions.length] ?? '')
  }

  /** Whether this call is the answer that somebody waits for. */
  #take({ method, payload }: Call): boolean {
    if (method !== 'sendMessage') return false
    const chat = Number(payload.chat_id)
    const since = this.#asked.get(chat)
    if (since === undefined) return false
    this.#asked.delete(chat)
    this.latencies.push(performance.now() - since)
    return true
  }
}
