import type { Member } from '../../test/support/bot-api/people.ts'
import type { BotApiServer, Call } from '../../test/support/bot-api-server.ts'

/** A bot that answers nobody for so many milliseconds will not any more. */
const SILENCE = 60_000

/** Readers of whom so many always wait for an answer; whoever gets one makes room for the next. */
export class Readers {
  /** From a question's arrival at Telegram to its answer's, in milliseconds. */
  readonly latencies: number[] = []
  readonly #chats: Member[]
  readonly #asked = new Map<number, number>()
  readonly #questions: Iterator<string, never>
  #next = 0

  constructor(server: BotApiServer, count: number, questions: Iterator<string, never>) {
    this.#questions = questions
    this.#chats = Array.from({ length: count }, () => server.user().privateChat())
  }

  /** Asks `total` questions, `waiting` at a time; resolves with the milliseconds that it took, rejects where the bot falls silent. */
  ask(server: BotApiServer, total: number, waiting: number): Promise<number> {
    const began = performance.now()
    let begun = 0
    let answered = 0
    return new Promise((resolve, reject) => {
      const silent = setTimeout(() => {
        server.onCall = undefined
        reject(
          new Error(`no answer for ${SILENCE / 1000} s: ${answered} of ${total} questions were answered`),
        )
      }, SILENCE)
      const more = () => {
        if (begun === total) return
        begun += 1
        this.#askNext()
      }
      server.onCall = (call) => {
        if (!this.#take(call)) return
        answered += 1
        silent.refresh()
        more()
        if (answered < total) return
        clearTimeout(silent)
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
    chat.send(this.#questions.next().value)
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
