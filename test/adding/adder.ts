import type { BoundedReader } from '../../src/adding/adding.ts'
import { type AddOptions, addCommand } from '../../src/terminal/adding.ts'
import { lookOf } from '../../src/terminal/look.ts'
import type { Run } from '../support/program.ts'

/** Adds as the program does, in this process: what it printed, and the code that it would end with. */
export type Adder = (sources: readonly string[], options?: Partial<AddOptions>) => Promise<Run>

/** Adds to a folder, without asking and from the loopback address too unless told. */
export const adderTo =
  (folder: string, reader: BoundedReader): Adder =>
  async (sources, options = {}) => {
    const run = { code: 0, stdout: '', stderr: '' }
    const isAdded = await addCommand(
      sources,
      { yes: true, force: false, dryRun: false, allowPrivate: true, timeout: 20_000, ...options },
      {
        folder,
        terminal: {
          input: process.stdin,
          print: (text) => {
            run.stdout += `${text}\n`
          },
          warn: (text) => {
            run.stderr += `${text}\n`
          },
          look: await lookOf({}, undefined),
        },
        ask: undefined,
        progress: process.stderr,
        reader,
      },
    )
    return { ...run, code: isAdded ? 0 : 1 }
  }
