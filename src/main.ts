#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT_MISUSE } from './command-actions.ts'
import { commandLine } from './command-line.ts'
import { readEnvironment, SettingsError } from './config.ts'
import type { Terminal } from './terminal/commands.ts'
import { harmless } from './terminal/harmless.ts'
import { lookOf } from './terminal/look.ts'

const terminal: Terminal = {
  input: process.stdin,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${harmless(text)}\n`),
  look: await lookOf(process.stdout, process.env.NO_COLOR),
}

/**
 * Mistakes of whoever started the program: the message says what to do, and there is nothing to debug. What reads articles and
 * talks to Telegram takes a while to load, and only what was loaded can have failed: it is looked at last.
 */
async function isMisuse(error: unknown): Promise<boolean> {
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

/** Whoever reads our output may stop doing so (`verbatim quotes | head`): that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
}

try {
  await commandLine({ environment: readEnvironment(), terminal }).parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) terminal.warn(`${inOneLine(error)} (verbatim --help says how)`)
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_MISUSE
  } else if (error instanceof Error && (await isMisuse(error))) {
    terminal.warn(error.message)
    process.exitCode = EXIT_MISUSE
  } else {
    terminal.warn(
      `Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`,
    )
    process.exitCode = 1
  }
}
