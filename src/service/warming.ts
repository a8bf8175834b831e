import type { Library } from '../answer/library.ts'
import { makingReady } from '../answer/wordings.ts'
import { inSlices, pauseIfDue } from '../slices.ts'

/** Between them they have most of what questions have: a name, a number, who and when, each alphabet. */
const QUESTIONS = [
  'a',
  'Osh 5',
  'who?',
  'when did it happen?',
  'why?',
  'ош',
  'кто такой Асанов?',
  'когда это было?',
  'эмне үчүн?',
]

/**
 * Has a library answer some questions before readers ask: what Node.js makes ready only when it is needed, patterns above
 * all, would hold the event loop for a tenth of a second at the first question.
 */
export async function warmUp(library: Library): Promise<void> {
  await inSlices(makingReady())
  for (const question of QUESTIONS) {
    await library.ask(question)
    await pauseIfDue()
  }
}
