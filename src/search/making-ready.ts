import { answerKindOf, sentenceHints } from './text/answer-kind.ts'
import { bodiesIn } from './text/bodies.ts'
import { sentencesOf } from './text/sentences.ts'
import { tokensOf } from './text/terms.ts'

/** What reads texts and questions, before anything is looked for; what others use first. */
const READING = [bodiesIn, tokensOf, answerKindOf, sentencesOf, sentenceHints]

/**
 * Has Node.js make ready what texts and questions are read with, in steps: patterns are made ready only when they are used,
 * once for each alphabet, and again, better, when they are used again.
 */
export function* makingReady(): Generator<void, void> {
  for (const read of READING)
    for (const text of ['a 1', 'a 1', 'я 1', 'я 1']) {
      read(text)
      yield
    }
}
