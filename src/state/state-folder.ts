import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { failureCode, isOpenToAll, isOurs, StateError } from './ownership.ts'
import { HALF_WRITTEN } from './state-file.ts'

export { StateError } from './ownership.ts'

/**
 * The folder for what must outlive the process where nobody named one: of this user alone, as the XDG base directory
 * specification has it (`$XDG_STATE_HOME/verbatim`, else `~/.local/state/verbatim`). Nothing is made or looked at.
 * @param environment `process.env`, or a stand-in for it
 * @returns an absolute path; undefined where this user has no home
 */
export function ownStateFolder(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { XDG_STATE_HOME: given = '', HOME: home = homeOf() } = environment
  if (isAbsolute(given)) return join(given, 'verbatim')
  return isAbsolute(home) ? join(home, '.local', 'state', 'verbatim') : undefined
}

/** A user whom the system does not know has none. */
function homeOf(): string {
  try {
    return homedir()
  } catch {
    return ''
  }
}

/**
 * Makes the folder where it is missing, for this user alone, and sees that nobody else can put files into it; takes
 * away what a process left half-written when it died.
 * @returns its absolute path
 * @throws {StateError} where it cannot be made, is no folder, or is another user's or open to everybody
 */
export function openStateFolder(folder: string): string {
  const path = resolve(folder)
  try {
    makeFolder(path)
    const trouble = folderTrouble(path)
    if (trouble !== undefined) throw new StateError(`${path} ${trouble.found}: ${trouble.mend}`)
    sweep(path)
    return path
  } catch (error) {
    if (error instanceof StateError) throw error
    throw new StateError(
      `${path} cannot be used (${failureCode(error)}): set STATE_DIR to a folder that can be written`,
    )
  }
}

/** With those above it. Node's own way to do so never ends where the system lets nobody make a folder and says that it is not there (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  if (dirname(path) !== path) makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process may have made it in the same moment.
    if (failureCode(error) !== 'EEXIST') throw error
  }
}

/** What is wrong with a folder, and how to mend it. */
export interface FolderTrouble {
  found: string
  mend: string
}

/**
 * What is wrong with a folder that is there; undefined where it is safe. It may be a link: only whoever may write where
 * that stands can have put it there.
 * @throws where it is not there
 */
export function folderTrouble(path: string): FolderTrouble | undefined {
  const about = statSync(path)
  const mend = 'set STATE_DIR to a folder of the user that the bot runs as'
  if (!about.isDirectory()) return { found: 'cannot be written into: it is no folder', mend }
  if (!isOurs(about.uid, ROOT)) return { found: 'belongs to another user', mend }
  if (isOpenToAll(about.mode))
    return { found: 'can be written by everybody', mend: `chmod o-w it, or ${mend}` }
  return undefined
}

/** Folders that the system gives out (a volume, a mount) may be root's, with rights for our group. */
const ROOT = 0

/** Whoever writes a file anew needs no longer for it, in milliseconds. */
const ABANDONED_AFTER = 60_000

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!HALF_WRITTEN.test(name)) continue
    const path = join(folder, name)
    const about = lstatSync(path, { throwIfNoEntry: false })
    if (about && isOurs(about.uid) && Date.now() - about.mtimeMs > ABANDONED_AFTER)
      rmSync(path, { force: true })
  }
}
