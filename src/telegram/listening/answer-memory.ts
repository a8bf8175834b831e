import { LRUCache } from 'lru-cache'

/**
 * Remembers which message of the bot answers which message, by their numbers alone, so that an edited question
 * gets its answer edited. Processes that share one can edit each other's answers.
 */
export interface AnswerMemory {
  /** The number of the message that answers; `undefined` where that is not remembered (any more). */
  answerTo(question: string): Promise<number | undefined> | number | undefined
  answered(question: string, answer: number): Promise<void> | void
}

const remembered = 10_000

/** The memory of one process: it is gone when the process is. */
export class ProcessAnswers implements AnswerMemory {
  readonly #answers = new LRUCache<string, number>({ max: remembered })

  answerTo(question: string): number | undefined {
    return this.#answers.get(question)
  }

  answered(question: string, answer: number): void {
    this.#answers.set(question, answer)
  }
}
