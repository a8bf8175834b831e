import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { readStateFile, replaceFile } from '../../state/state-file.ts'
import { openStateFolder } from '../../state/state-folder.ts'
import type { EncoderTraits } from './encoder.ts'

/** Raised when the bytes of a file mean something else. */
const FORMAT = 'verbatim vectors 1\n'
const DIGEST = 32
const ENDING = '.vectors'
const DAY = 86_400_000
/** What nobody needed for so many days is taken away. */
const UNUSED_DAYS = 60

/**
 * Vectors that outlive the process, so that the next start need not make them anew: a file for each article, named for
 * what was read and by which encoder. All of them may be deleted at any time.
 */
export class KeptVectors {
  readonly #folder: string

  /** Throws `StateError` where the folder cannot be used. */
  constructor(stateFolder: string) {
    this.#folder = openStateFolder(join(openStateFolder(stateFolder), 'vectors'))
    this.#sweep()
  }

  /** The vectors of these texts side by side; `undefined` where none are kept, or not whole. */
  read(texts: readonly string[], traits: EncoderTraits): Int8Array | undefined {
    const path = this.#path(texts, traits)
    const size = texts.length * traits.dimensions
    try {
      const bytes = readStateFile(path, FORMAT.length + DIGEST + size)
      const vectors = bytes && wholeVectors(bytes, size)
      if (vectors) markUsed(path)
      return vectors
    } catch {
      return undefined
    }
  }

  /** Throws where they cannot be kept. */
  write(texts: readonly string[], traits: EncoderTraits, vectors: Int8Array): void {
    const bytes = new Uint8Array(vectors)
    replaceFile(this.#path(texts, traits), Buffer.concat([Buffer.from(FORMAT), digestOf(bytes), bytes]))
  }

  #path(texts: readonly string[], { version, dimensions, maxTokens }: EncoderTraits): string {
    const read = JSON.stringify([version, dimensions, maxTokens, texts])
    return join(this.#folder, createHash('sha256').update(read).digest('hex').slice(0, 40) + ENDING)
  }

  #sweep(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!name.endsWith(ENDING)) continue
      const path = join(this.#folder, name)
      const about = lstatSync(path, { throwIfNoEntry: false })
      if (about && Date.now() - about.mtimeMs > UNUSED_DAYS * DAY) rmSync(path, { force: true })
    }
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** A file that was cut short or spoiled is known by its digest. */
function wholeVectors(file: Buffer, size: number): Int8Array | undefined {
  if (file.length !== FORMAT.length + DIGEST + size) return undefined
  if (file.toString('latin1', 0, FORMAT.length) !== FORMAT) return undefined
  const bytes = new Uint8Array(file.subarray(FORMAT.length + DIGEST))
  return digestOf(bytes).equals(file.subarray(FORMAT.length, FORMAT.length + DIGEST))
    ? new Int8Array(bytes.buffer)
    : undefined
}

/** Its date tells when it was needed last; a day more or less does not matter. */
function markUsed(path: string): void {
  const now = Date.now()
  if (now - lstatSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000)
}
