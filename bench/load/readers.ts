import type { Member } from '../../test/support/bot-api/people.ts'
import type { BotApiServer, Call } from '../../test/support/bot-api-server.ts'

const forms = [
  (topic: string) => `what is said about ${topic}?`,
  (topic: string) => `why ${topic}`,
  (topic: string) => topic,
  (topic: string) => `who spoke of ${topic} and when did they say it?`,
  (topic: string) => `does ${topic} matter for the region`,
  (topic: string) => `Tell me more about ${topic}, please.`,
  (topic: string) => `${topic}??`,
  (topic: string) => `what did the expert say about ${topic}`,
]

const topics = [
  ...[
    'Kyrgyzstan',
    'neutrality',
    'sanctions',
    'the air base',
    'Putin',
    'Japarov',
    'the war in Ukraine',
    'migrants',
  ],
  ...[
    'the economy',
    'the visit',
    'China',
    'trade',
    'the image of Russia',
    'drones',
    'the World Cup',
    'football',
  ],
  ...[
    'the president',
    'central Asia',
    'Moscow',
    'the author',
    'weapons',
    'remittances',
    'the parliament',
    'weather',
  ],
  ...[
    'the court',
    'allies',
    'gas prices',
    'the military',
    'cooperation',
    'elections',
    'the summit',
    'history',
  ],
]

/** 256 of them: some are answered, some are not. */
const questions = topics.flatMap((topic) => forms.map((form) => form(topic)))

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
    chat.send(questions[(this.#next * 7919) % questions.length] ?? '')
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
