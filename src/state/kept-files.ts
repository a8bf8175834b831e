import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { readStateFile, replaceFile } from './state-file.ts'
import { openStateFolder } from './state-folder.ts'

const DIGEST = 32
const DAY = 86_400_000
/** What nobody needed for so many days is taken away. */
const UNUSED_DAYS = 60

/**
 * What takes long to make and is kept so that the next start need not make it anew: a file for each thing, named for what
 * it was made from. A file that was cut short or spoiled is known by its digest, one that somebody else could have written
 * is not read, and all of them may be deleted at any time.
 */
export class KeptFiles {
  readonly #folder: string
  readonly #ending: string
  readonly #format: Buffer

  /**
   * @param name of the folder within the state folder
   * @param format another whenever the bytes of a file mean something else
   * @throws {StateError} where the folder cannot be used
   */
  constructor(stateFolder: string, name: string, format: string) {
    this.#folder = openStateFolder(join(openStateFolder(stateFolder), name))
    this.#ending = `.${name}`
    this.#format = Buffer.from(`verbatim ${name} ${format}\n`)
  }

  /**
   * What is kept under a key; `undefined` where nothing is, or not whole.
   * @param most bytes
   */
  read(key: string, most: number): Buffer | undefined {
    const path = this.#path(key)
    try {
      const file = readStateFile(path, this.#format.length + DIGEST + most)
      const bytes = file && this.#wholeBytes(file)
      if (bytes) markUsed(path)
      return bytes
    } catch {
      return undefined
    }
  }

  /** Throws where it cannot be kept. */
  write(key: string, bytes: Uint8Array): void {
    // Nothing is lost where a machine stops before they are on the disk.
    replaceFile(this.#path(key), Buffer.concat([this.#format, digestOf(bytes), bytes]), { isLasting: false })
  }

  /** Takes away what nobody has needed for long, file by file. */
  *sweep(): Generator<void, void> {
    for (const name of readdirSync(this.#folder)) {
      if (!name.endsWith(this.#ending)) continue
      const path = join(this.#folder, name)
      const about = lstatSync(path, { throwIfNoEntry: false })
      if (about && Date.now() - about.mtimeMs > UNUSED_DAYS * DAY) rmSync(path, { force: true })
      yield
    }
  }

  #path(key: string): string {
    return join(this.#folder, createHash('sha256').update(key).digest('hex').slice(0, 40) + this.#ending)
  }

  #wholeBytes(file: Buffer): Buffer | undefined {
    const from = this.#format.length + DIGEST
    if (file.length < from || !file.subarray(0, this.#format.length).equals(this.#format)) return undefined
    const bytes = file.subarray(from)
    return digestOf(bytes).equals(file.subarray(this.#format.length, from)) ? bytes : undefined
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Its date tells when it was needed last; a day more or less does not matter. */
function markUsed(path: string): void {
  const now = Date.now()
  if (now - lstatSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000)
}
