import { LRUCache } from 'lru-cache'
import type { Answer, AskOptions, Library } from '../answer/library.ts'

/** Answers that are kept, about 2.5 kilobytes each. */
const KEPT = 10_000
/** In UTF-16 code units: nobody else asks a longer question in the same words. */
const LONGEST = 300

/**
 * Makes a library give the same answer object again when it is asked the same again: many readers ask the same of
 * the same articles, and an answer depends on nothing else; one that was found in haste is not kept. The ones asked last are kept, `kept` of them. When
 * the articles change, and of another library, nothing is known.
 */
export function recallAnswers(library: Library, kept = KEPT): void {
  const answers = new LRUCache<string, Promise<Answer>>({ max: kept })
  const ask = library.ask.bind(library)
  let { edition } = library
  library.ask = (question, options = {}) => {
    if (question.length > LONGEST) return ask(question, options)
    if (edition !== library.edition) {
      answers.clear()
      edition = library.edition
    }
    const key = keyOf(question, options)
    const known = answers.get(key)
    if (known) return known
    const answer = ask(question, options)
    answers.set(key, answer)
    const forget = () => answers.get(key) === answer && answers.delete(key)
    answer.then(({ isHasty }) => isHasty && forget(), forget)
    return answer
  }
}

/** What the answer depends on. Written so that no two askings have the same key, whatever characters they hold. */
function keyOf(question: string, { limit, article, speaker }: AskOptions): string {
  return JSON.stringify([question, limit, article, speaker])
}
