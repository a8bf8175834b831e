import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { ArticleError } from '../article/article-error.ts'
import { type Draft, paragraphsOf } from '../article/draft.ts'
import { articleCalled, readDraft } from '../article/reading.ts'
import { type Twin, withoutTracking } from '../article/twins.ts'
import { writeMarkdown } from '../article/writing.ts'
import { type Flaw, flawsOf } from '../checking/checking.ts'
import { hearSpeech, type SpokenArticle } from '../speech/speech.ts'
import type { CorpusFolder } from './corpus-folder.ts'
import { type Fetcher, type FetchProgress, LARGEST_SOURCE } from './fetching/fetcher.ts'
import { checkIsArticle } from './judging.ts'
import { kindOf, type Material } from './material.ts'
import { idFor } from './naming.ts'
import type { BoundedReader } from './reading/bounded-reader.ts'

export { CorpusFolder } from './corpus-folder.ts'
export { FetchError } from './fetching/fetch-error.ts'
export { Fetcher } from './fetching/fetcher.ts'
export { isFileName } from './naming.ts'
export { BoundedReader } from './reading/bounded-reader.ts'

/** An article that may be put into the corpus: as it will be read there, and what is to be said of it before. */
export interface NewArticle {
  article: SpokenArticle
  /** The whole file. */
  markdown: string
  flaws: Flaw[]
  /** The article of the corpus that is the same. */
  twin?: Twin
  /** The name of the corpus's file that it would take the place of. */
  replaces?: string
}

export interface CandidateOptions {
  /** The article's id; made from its title unless given. */
  id?: string | undefined
  /** Whether it may take the place of the same article, or of one with that id. */
  force?: boolean | undefined
  /** What is known of it from elsewhere, where the source does not say it. */
  known?: Draft['about']
}

/** Whether a source is a web address and no file. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source)

/**
 * Has what a source holds.
 * @param source a web address or a path
 * @throws {ArticleError} where it cannot be had
 */
export async function openSource(
  source: string,
  fetcher: Fetcher,
  onProgress?: FetchProgress,
): Promise<Material> {
  if (!isAddress(source)) return { bytes: await readFileWithin(source), name: basename(source) }
  const { address, ...fetched } = await fetcher.fetch(source, onProgress)
  return { ...fetched, address, name: new URL(address).pathname.split('/').at(-1) ?? '' }
}

/**
 * Has what comes from a stream.
 * @throws {ArticleError} where it is too much
 */
export async function readStream(stream: NodeJS.ReadableStream): Promise<Material> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk)
    length += bytes.length
    if (length > LARGEST_SOURCE) throw tooLarge()
    chunks.push(bytes)
  }
  return { bytes: Buffer.concat(chunks) }
}

async function readFileWithin(path: string): Promise<Buffer> {
  try {
    const file = await open(path)
    try {
      const about = await file.stat()
      if (about.isDirectory()) throw new ArticleError('it is a folder', 'name the files in it: FOLDER/*')
      if (!about.isFile()) throw new ArticleError('it is no file', 'give it by standard input, as: -')
      if (about.size > LARGEST_SOURCE) throw tooLarge()
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof ArticleError) throw error
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new ArticleError(
      code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`,
      code === 'ENOENT'
        ? 'give a file’s path, or an address that begins with http:// or https://'
        : 'see that it may be read',
    )
  }
}

const tooLarge = () =>
  new ArticleError(
    `it is larger than ${LARGEST_SOURCE / 1024 / 1024} MB, as no article is`,
    'put the article’s text into a file of its own',
  )

/**
 * Reads what a source holds as an article for the corpus.
 * @throws {ArticleError} saying why it is none
 */
export async function prepare(
  material: Material,
  { corpus, reader }: { corpus: CorpusFolder; reader: BoundedReader },
  { id: given, force = false, known = {} }: CandidateOptions = {},
): Promise<NewArticle> {
  const kind = kindOf(material)
  const read = await reader.read(material, kind)
  const about = { ...known, ...read.about, ...addressOf(read, material.address) }
  checkIsArticle(paragraphsOf(read), kind, read.about.title)
  const { title = titleOfFile(material) } = about
  if (title === undefined)
    throw new ArticleError(
      'it has no title',
      'put the title into its first line, parted from the text by a blank line',
    )
  const draft = { ...read, about: { ...about, title } }
  const asked = given ?? idFor(title, material.address)
  const twin = corpus.twins.of(articleCalled('', draft))
  // The same article anew keeps its name; another with the same title gets one of its own, whatever is forced.
  const id = given ?? (force && twin !== undefined ? twin.id : corpus.freeId(asked))
  const replaces = corpus.fileOf(id)
  if (replaces !== undefined && !replaces.endsWith('.md'))
    throw new ArticleError(
      `the corpus has it as ${replaces}, and no two files may have the same name before their ending`,
      `remove ${replaces} first, or say --id NAME`,
    )
  const markdown = writeMarkdown(draft)
  // What is shown and judged is what will be read there.
  const article = hearSpeech(articleCalled(id, readDraft('.md', markdown)))
  return {
    article,
    markdown,
    flaws: flawsOf({ article, source: markdown, hasTitle: read.about.title !== undefined }),
    ...(twin === undefined ? {} : { twin }),
    ...(replaces === undefined ? {} : { replaces }),
  }
}

/** The article's own address where the page says one that leads to an article, else where it was fetched from. */
function addressOf({ about }: Draft, fetched: string | undefined): { url?: string } {
  const own = about.url !== undefined && new URL(about.url).pathname.length > 1 ? about.url : undefined
  const url = own ?? (fetched === undefined ? about.url : withoutTracking(fetched))
  return url === undefined ? {} : { url }
}

/** A file's name is a title where the file has none. */
function titleOfFile({ name, address }: Material): string | undefined {
  if (name === undefined || address !== undefined) return undefined
  return (
    name
      .replace(/\.\w{1,8}$/, '')
      .replace(/[-_]+/g, ' ')
      .trim() || undefined
  )
}
