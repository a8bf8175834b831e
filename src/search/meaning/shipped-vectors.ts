import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../project-folder.ts'
import { inSlices } from '../../slices.ts'
import { WordVectors } from './word-vectors.ts'

/** The word vectors, or why there are none. */
export type Shipped = { vectors: WordVectors } | { vectors?: undefined; reason: string }

const FILE = join('data', 'meaning.bin')

/** Reads the word vectors that come with the project, in slices. Without them everything works, by words alone. */
export async function readShippedVectors(file = join(projectFolder(), FILE)): Promise<Shipped> {
  try {
    return { vectors: await inSlices(WordVectors.reading(await readFile(file))) }
  } catch (error) {
    if (isMissing(error)) return { reason: `${FILE} is not there` }
    return { reason: `${FILE} cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
