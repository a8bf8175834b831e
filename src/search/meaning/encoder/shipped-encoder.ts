import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from '../../../project-folder.ts'
import { EncoderError, EncoderTraits } from './encoder.ts'

/** The files of a model. */
const MODEL = ['model.onnx', 'tokenizer.json']

/** Where an encoder's models are: what is known of them, and the folder of their files. */
export interface ModelPlace {
  traits: EncoderTraits
  folder: string
}

/** Where an encoder is. */
export interface EncoderPlace extends ModelPlace {
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
  const place = await findModels(given)
  const file = join(place.folder, COHORT)
  const name = join(given ?? FOLDER, COHORT)
  const cohort = await readFile(file).catch(() => {
    throw new EncoderError(existsSync(file) ? `${name} cannot be read` : `${name} is not there`)
  })
  if (cohortKey(place.traits, cohort) !== place.traits.cohort)
    throw new EncoderError(
      `${name} is damaged, or was made by another encoder; \`npm run cohort\` makes it anew`,
    )
  return { ...place, cohort: new Int8Array(cohort) }
}

/** The same without its cohort, which is made by them. */
export async function findModels(given?: string): Promise<ModelPlace> {
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
  return { traits, folder }
}

/** The folder of the model for English, within the folder of an encoder; the project's own unless told. */
export const englishFolder = (given?: string): string => join(given ?? join(projectFolder(), FOLDER), ENGLISH)

/** What tells a cohort's file, whole and made by just these models, from all others. */
export const cohortKey = ({ version }: EncoderTraits, file: Uint8Array): string =>
  createHash('sha256').update(version).update(file).digest('hex').slice(0, 16)

const readTraits = async (file: string): Promise<EncoderTraits> =>
  EncoderTraits.parse(JSON.parse(await readFile(file, 'utf8')))
