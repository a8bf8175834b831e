#!/usr/bin/env node
import { CommanderError } from 'commander'
import { CorpusError } from './article/corpus.ts'
import { EXIT_MISUSE } from './command-actions.ts'
import { commandLine } from './command-line.ts'
import { readEnvironment, SettingsError } from './config.ts'
import { TokenRefused } from './telegram/transport/calls/token-refused.ts'
import type { Terminal } from './terminal/commands.ts'
import { lookOf } from './terminal/look.ts'
import { harmless } from './terminal/rendering.ts'

const terminal: Terminal = {
  input: process.stdin,
  print: (text) => process.stdout.write(`${text}\n`),
  warn: (text) => process.stderr.write(`${harmless(text)}\n`),
  look: await lookOf(process.stdout, process.env.NO_COLOR),
}

/** Mistakes of whoever started the program: the message says what to do, and there is nothing to debug. */
const isMisuse = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof CorpusError || error instanceof TokenRefused

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
  } else if (isMisuse(error)) {
    terminal.warn(error.message)
    process.exitCode = EXIT_MISUSE
  } else {
    terminal.warn(
      `Something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`,
    )
    process.exitCode = 1
  }
}
