import { LRUCache } from 'lru-cache'

/**
 * Remembers which message of the bot answers which message, by their numbers alone, so that an edited question
 * gets its answer edited; and for some minutes what was shown last in a private chat, as its buttons name it, so that "more" needs no
 * reply. Processes that share one can go on with each other's answers.
 */
export interface AnswerMemory {
  /** The number of the message that answers; `undefined` where that is not remembered (any more). */
  answerTo(question: string): Promise<number | undefined> | number | undefined
  answered(question: string, answer: number): Promise<void> | void
  /** What was shown last in the chat; `undefined` where that is not remembered (any more). */
  lastShown(chat: string): Promise<string | undefined> | string | undefined
  showed(chat: string, shown: string): Promise<void> | void
}

const remembered = 10_000

/** How long it is clear which answer is the last one, in milliseconds. */
export const LAST_SHOWN = 20 * 60_000

/** The memory of one process: it is gone when the process is. */
export class ProcessAnswers implements AnswerMemory {
  readonly #answers = new LRUCache<string, number>({ max: remembered })
  readonly #shown = new LRUCache<string, string>({ max: remembered, ttl: LAST_SHOWN })

  answerTo(question: string): number | undefined {
    return this.#answers.get(question)
  }

  answered(question: string, answer: number): void {
    this.#answers.set(question, answer)
  }

  lastShown(chat: string): string | undefined {
    return this.#shown.get(chat)
  }

  showed(chat: string, shown: string): void {
    this.#shown.set(chat, shown)
  }
}
