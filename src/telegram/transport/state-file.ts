import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whose file it is: of that bot at that server, in `stateDir`, else in the system's folder for temporary files. */
export interface StateOwner {
  bot: number
  apiRoot?: string
  stateDir?: string | undefined
}

/** The path of the file in which a bot writes down `what`. */
export function stateFile({ bot, apiRoot = '', stateDir = tmpdir() }: StateOwner, what: string): string {
  const server = createHash('sha256').update(apiRoot).digest('hex').slice(0, 8)
  return join(stateDir, `verbatim-${bot}-${server}.${what}`)
}

/**
 * Puts that text in the place of the file, so that whoever reads it, also after a crash, finds the old or the new one
 * whole. Nobody but the user of this process may read it.
 */
export function replaceFile(path: string, text: string): void {
  const fresh = `${path}.${process.pid}`
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
  const file = openSync(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
  try {
    try {
      writeFileSync(file, text)
    } finally {
      closeSync(file)
    }
    renameSync(fresh, path)
  } catch (error) {
    // On a full disk, half of it would stand there for ever.
    rmSync(fresh, { force: true })
    throw error
  }
}
