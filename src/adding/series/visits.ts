import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { canonicalAddress } from '../../article/twins.ts'
import { readStateFile, replaceFile } from '../../state/state-file.ts'
import { openStateFolder } from '../../state/state-folder.ts'

/** In bytes. */
const LARGEST_FILE = 16 * 1024 * 1024
/** The oldest are forgotten. */
const MOST_VISITS = 100_000

const visitsSchema = z.array(z.string())

/**
 * The addresses that were fetched for a corpus, whatever came of them: a series that is asked for again goes on where it
 * stopped, and asks no site twice for what was no article. It is kept in the state folder, and safe to delete.
 */
export class Visits {
  readonly #path: string | undefined
  readonly #addresses: Set<string>

  /**
   * @param stateDir nothing is kept without it
   * @throws {StateError} where the folder cannot be used
   */
  constructor(corpus: string, stateDir: string | undefined) {
    const name = createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 16)
    this.#path = stateDir === undefined ? undefined : join(openStateFolder(stateDir), `visits-${name}.json`)
    this.#addresses = new Set(this.#path === undefined ? [] : readVisits(this.#path))
  }

  has(address: string): boolean {
    return this.#addresses.has(canonicalAddress(address))
  }

  /** Kept at once: whoever stops the program loses nothing. */
  add(address: string): void {
    this.#addresses.add(canonicalAddress(address))
    if (this.#path !== undefined)
      replaceFile(this.#path, JSON.stringify([...this.#addresses].slice(-MOST_VISITS)))
  }
}

/** A file that is torn or another's counts as none. */
function readVisits(path: string): string[] {
  try {
    const bytes = readStateFile(path, LARGEST_FILE)
    return bytes === undefined ? [] : visitsSchema.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    return []
  }
}
