import { createInterface } from 'node:readline/promises'
import type { Asker } from './adding.ts'

/** What shells say of a program that was ended by Ctrl-C. */
const EXIT_INTERRUPTED = 130

/** Asks for a yes or no where both ends are a terminal; undefined where nobody can answer. An empty line is a yes. */
export function askAt(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Asker | undefined {
  if (input.isTTY !== true || output.isTTY !== true) return undefined
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
