#!/usr/bin/env node
import { readEnvironment } from './config.ts'
import { runProgram } from './program.ts'
import { harmless } from './terminal/harmless.ts'
import { lookOf } from './terminal/look.ts'

/** Whoever reads our output may stop doing so (`verbatim quotes | head`): that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
}

process.exitCode = await runProgram(process.argv.slice(2), {
  environment: readEnvironment(),
  terminal: {
    input: process.stdin,
    print: (text) => process.stdout.write(`${text}\n`),
    warn: (text) => process.stderr.write(`${harmless(text)}\n`),
    look: await lookOf(process.stdout, process.env.NO_COLOR),
  },
  output: process.stdout,
  progress: process.stderr,
})
