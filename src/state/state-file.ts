import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { failureCode, isOpenToAll, isOurs, StateError } from './ownership.ts'

const { O_RDONLY, O_WRONLY, O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK } = constants

/** No link is followed, and nothing is waited for: a pipe with nobody at its other end would hold us up for ever. */
const CAREFULLY = O_NOFOLLOW | O_NONBLOCK

/** The name of a file that is being written and takes its place under another name when it is whole. */
export const HALF_WRITTEN = /\.[0-9a-f]{16}\.new$/

/**
 * What stands in a file that this user's processes wrote; undefined where there is none.
 * @param most bytes; a longer file is none of ours
 * @throws {StateError} where something else stands there (a link, a pipe, another user's file, one that everybody may
 * write, a larger one), or it cannot be read
 */
export function readStateFile(path: string, most: number): Buffer | undefined {
  let file: number
  try {
    file = openSync(path, O_RDONLY | CAREFULLY)
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return undefined
    throw new StateError(`${path} cannot be read (${failureCode(error)}) and is left alone`)
  }
  try {
    checkOwn(file, path, most)
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/**
 * Opens a file of ours for writing at its end.
 * @throws {StateError} where something else stands there
 * @throws where it is not there or cannot be written
 */
export function openToAppend(path: string): number {
  const file = openSync(path, O_WRONLY | O_APPEND | CAREFULLY)
  try {
    checkOwn(file, path, Number.POSITIVE_INFINITY)
    return file
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** By what was opened, not by its name: that may lead elsewhere a moment later. */
function checkOwn(file: number, path: string, most: number): void {
  const about = fstatSync(file)
  const trouble = !about.isFile()
    ? 'is no file'
    : !isOurs(about.uid)
      ? 'belongs to another user'
      : isOpenToAll(about.mode)
        ? 'can be written by everybody'
        : about.size > most
          ? `is larger than ${most} bytes`
          : undefined
  if (trouble !== undefined) throw new StateError(`${path} ${trouble} and is left alone`)
}

/**
 * Puts these contents in the place of the file, so that whoever reads it, also after a crash, finds the old or the new
 * ones whole. Nobody but the user of this process may read it. What else stood there (a link, a pipe) is gone.
 * @param isLasting whether it must be found also after the machine lost power a moment later, for which is waited
 * @throws where it cannot be written; then the old ones stay
 */
export function replaceFile(
  path: string,
  contents: string | Uint8Array,
  { isLasting = true }: { isLasting?: boolean } = {},
): void {
  const fresh = `${path}.${randomBytes(8).toString('hex')}.new`
  try {
    const file = openSync(fresh, O_WRONLY | O_CREAT | O_EXCL | CAREFULLY, 0o600)
    try {
      writeWhole(file, typeof contents === 'string' ? Buffer.from(contents) : contents)
      // Without it, a machine that loses power may keep the new name with nothing in it.
      if (isLasting) fsyncSync(file)
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

/** The system may take a part of it and say so. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
}
