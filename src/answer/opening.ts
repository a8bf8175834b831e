import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Archive, type Progress } from '../archive/archive.ts'
import type { Article } from '../article/article.ts'
import { PassageIndex } from '../search/index/passage-index.ts'
import { englishFolder } from '../search/meaning/encoder/shipped-encoder.ts'
import { readShippedVectors } from '../search/meaning/shipped-vectors.ts'
import type { WordVectors } from '../search/meaning/word-vectors.ts'
import { Search } from '../search/search.ts'
import { inSlices } from '../slices.ts'
import { POINTER_FILES } from '../speech/pointing/pointer.ts'
import { hearClosely, type SpokenArticle } from '../speech/speech.ts'
import { Shelf } from './shelf.ts'

export interface OpenOptions {
  /** The folder for what outlives the process: articles that were read are kept there. Nothing is kept without it. */
  stateDir?: string | undefined
  /** The folder of the model that has its say on who speaks, once articles are heard closely. */
  pointerDir?: string | undefined
  /** Breaks reading off. */
  signal?: AbortSignal
  /** Called whenever a file is read. */
  onProgress?: (progress: Progress) => void
}

/** What a library is put together from. */
export interface Parts {
  shelf: Shelf
  search: Search
  /** The folder that it follows, where it is of one. */
  archive?: Archive
}

/** The same of a folder, with what words mean; without `vectors` the reason why they are not there. */
export interface OpenedParts extends Parts {
  vectors?: WordVectors
  wordsAlone?: string
}

/**
 * Reads a folder and indexes it, in slices between which the event loop goes on.
 * @throws {CorpusError} where nothing in it can be served
 * @throws the signal's reason where it is aborted before all stands
 */
export async function openParts(
  folder: string,
  { stateDir, pointerDir, signal, onProgress }: OpenOptions,
): Promise<OpenedParts> {
  const shipped = await readShippedVectors()
  const archive = new Archive(folder, { vectors: shipped.vectors, stateDir, pointerDir })
  const articles: SpokenArticle[] = []
  const noted = async function* () {
    for await (const worded of archive.all(signal, onProgress)) {
      articles.push(worded.article)
      yield worded
    }
  }
  try {
    const search = new Search(await PassageIndex.of(noted(), shipped.vectors, signal))
    const shelf = await inSlices(Shelf.of(articles), signal)
    const words = shipped.vectors ? { vectors: shipped.vectors } : { wordsAlone: shipped.reason }
    return { shelf, search, archive, ...words }
  } catch (error) {
    await archive.close()
    throw error
  }
}

/** The folder of the model that has its say on who speaks: beside the second model of an encoder, the project's own unless told. */
export const pointerFolder = (encoderDir?: string): string => englishFolder(encoderDir)

/** Whether there is such a model in a folder, be it broken. */
export const hasPointer = (folder: string): boolean => existsSync(join(folder, POINTER_FILES.facts))

/** What a model that works has its say on. */
const TRIAL: Article = {
  id: 'trial',
  title: 'Trial',
  paragraphs: [{ number: 1, text: 'Ann Roe met Bo Lane. “We go,” she said.', kind: 'body' }],
}

/** Why the model in a folder does not work, or its word cannot be weighed; `undefined` where nothing is wrong. */
export async function pointerTrouble(folder: string): Promise<string | undefined> {
  // It takes a while to load, and but for this nobody needs it on the event loop.
  const { openPointer } = await import('../speech/pointing/shipped-pointer.ts')
  try {
    const pointer = await openPointer(folder)
    try {
      await hearClosely(TRIAL, pointer)
    } finally {
      await pointer.close()
    }
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
