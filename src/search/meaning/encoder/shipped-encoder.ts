import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../../project-folder.ts'
import { EncoderError, EncoderTraits } from './encoder.ts'

/** Where an encoder is: its traits, and the folder of its files. */
export interface EncoderPlace {
  traits: EncoderTraits
  folder: string
}

const FOLDER = join('data', 'encoder')

/**
 * Finds the encoder in a folder; the project's own unless told.
 * @throws {EncoderError} where a file of it is not there or cannot be read
 */
export async function findEncoder(given?: string): Promise<EncoderPlace> {
  const folder = given ?? join(projectFolder(), FOLDER)
  const name = given ?? FOLDER
  for (const file of ['encoder.json', 'model.onnx', 'tokenizer.json'])
    if (!existsSync(join(folder, file))) throw new EncoderError(`${join(name, file)} is not there`)
  try {
    const traits = EncoderTraits.parse(JSON.parse(await readFile(join(folder, 'encoder.json'), 'utf8')))
    return { traits, folder }
  } catch {
    throw new EncoderError(`${join(name, 'encoder.json')} cannot be read`)
  }
}
