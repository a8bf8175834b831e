import { CommanderError } from 'commander'
import { EXIT_MISUSE, type Invocation } from './command-actions.ts'
import { commandLine } from './command-line.ts'
import { SettingsError } from './config.ts'

/**
 * Runs the program with the words of a command line.
 * @returns the exit code; what went wrong is told at the terminal
 */
export async function runProgram(words: readonly string[], invocation: Invocation): Promise<number> {
  const { terminal } = invocation
  let code = 0
  try {
    await commandLine(invocation, (ended) => {
      code = ended
    }).parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      terminal.warn(`${inOneLine(error)} (verbatim --help says how)`)
      return EXIT_MISUSE
    }
    if (error instanceof Error && (await isMisuse(error))) {
      terminal.warn(error.message)
      return EXIT_MISUSE
    }
    terminal.warn(
      `Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`,
    )
    return 1
  }
}

/**
 * Mistakes of whoever started the program: the message says what to do, and there is nothing to debug. What reads articles and
 * talks to Telegram takes a while to load, and only what was loaded can have failed: it is looked at last.
 */
async function isMisuse(error: Error): Promise<boolean> {
  if (error instanceof SettingsError) return true
  const [{ CorpusError }, { TokenRefused }] = await Promise.all([
    import('./article/corpus.ts'),
    import('./telegram/transport/calls/token-refused.ts'),
  ])
  return error instanceof CorpusError || error instanceof TokenRefused
}

/** What is wrong with the command line. The library says nothing of help for a command that it does not know. */
const inOneLine = ({ code, message }: CommanderError): string =>
  code === 'commander.help'
    ? 'There is no such command.'
    : message.replace(/^error: /, '').replaceAll('\n', ' ')
