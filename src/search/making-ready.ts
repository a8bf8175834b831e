import { answerKindOf, sentenceHints } from './text/answer-kind.ts'
import { bodiesIn } from './text/bodies.ts'
import { sentencesOf } from './text/sentences.ts'
import { tokensOf } from './text/terms.ts'

/** What reads texts and questions, before anything is looked for; what others of them use comes first. */
const READING: readonly ((text: string) => unknown)[] = [
  bodiesIn,
  tokensOf,
  answerKindOf,
  sentencesOf,
  sentenceHints,
]

/**
 * Has Node.js make ready what texts and questions are read with, in steps: patterns are made ready only when they are used,
 * once for each alphabet, and again, better, when they are used again.
 * @param further what else reads questions
 */
export function* makingReady(further: readonly ((text: string) => unknown)[]): Generator<void, void> {
  for (const read of [...READING, ...further])
    for (const text of ['a 1', 'a 1', 'я 1', 'я 1']) {
      read(text)
      yield
    }
}
