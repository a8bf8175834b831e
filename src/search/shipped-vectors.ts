import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WordVectors } from './word-vectors.ts'

/** The word vectors, or why there are none. */
export type Shipped = { vectors: WordVectors } | { vectors?: undefined; reason: string }

const FILE = join('data', 'meaning.bin')

/** Reads the word vectors that come with the project. Without them everything works, by words alone. */
export async function readShippedVectors(file = join(projectFolder(), FILE)): Promise<Shipped> {
  try {
    return { vectors: new WordVectors(await readFile(file)) }
  } catch (error) {
    if (isMissing(error)) return { reason: `${FILE} is not there` }
    return { reason: `${FILE} cannot be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** The folder above this file that holds package.json: this file may stand in src or be compiled. */
function projectFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
