import { createInterface } from 'node:readline/promises'
import type { Asker } from './adding.ts'
import { isTerminal } from './look.ts'

/** What shells say of a program that was ended by Ctrl-C. */
const EXIT_INTERRUPTED = 130

/** Asks for a yes or no where both ends are a terminal; undefined where nobody can answer. An empty line is a yes. */
export function askAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker | undefined {
  if (!isTerminal(input) || !isTerminal(output)) return undefined
  return async (question) => {
    const lines = createInterface({ input, output })
    lines.once('SIGINT', () => {
      output.write('\n')
      process.exit(EXIT_INTERRUPTED)
    })
    // Who ends the input has not agreed.
    const ended = new Promise<string>((done) => lines.once('close', () => done('no')))
    try {
      const answer = (await Promise.race([lines.question(`${question} [Y/n] `), ended])).trim()
      return /^(?:y(?:es)?|да?|ооба)?$/i.test(answer)
    } finally {
      lines.close()
    }
  }
}
