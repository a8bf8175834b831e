import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../../project-folder.ts'
import { EncoderError, EncoderTraits, vectorLength } from './encoder.ts'

/** The files of a model. */
const MODEL = ['model.onnx', 'tokenizer.json']

/** Where an encoder is: its traits, and the folder of its files. */
export interface EncoderPlace {
  traits: EncoderTraits
  folder: string
  /** The vectors of its cohort, side by side. */
  cohort: Int8Array
}

const FOLDER = join('data', 'encoder')
/** In the encoder's folder: the vectors of its cohort. */
export const COHORT = 'cohort.bin'
/** In the encoder's folder: the folder of the model for English, where there is one. */
export const ENGLISH = 'english'

/**
 * Finds the encoder in a folder; the project's own unless told.
 * @throws {EncoderError} where a file of it is not there or cannot be read
 */
export async function findEncoder(given?: string): Promise<EncoderPlace> {
  const folder = given ?? join(projectFolder(), FOLDER)
  const name = given ?? FOLDER
  const need = (...files: string[]) => {
    for (const file of files)
      if (!existsSync(join(folder, file))) throw new EncoderError(`${join(name, file)} is not there`)
  }
  need('encoder.json', ...MODEL)
  const traits = await readTraits(join(folder, 'encoder.json')).catch(() => {
    throw new EncoderError(`${join(name, 'encoder.json')} cannot be read`)
  })
  if (traits.english) need(...MODEL.map((file) => join(ENGLISH, file)))
  need(COHORT)
  const cohort = new Int8Array(await readFile(join(folder, COHORT)))
  if (cohort.length % vectorLength(traits) !== 0)
    throw new EncoderError(
      `${join(name, COHORT)} was made by another encoder; \`npm run cohort\` makes it anew`,
    )
  return { traits, folder, cohort }
}

const readTraits = async (file: string): Promise<EncoderTraits> =>
  EncoderTraits.parse(JSON.parse(await readFile(file, 'utf8')))
