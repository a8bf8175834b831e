import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Article } from './article.ts'
import { ArticleError } from './article-error.ts'
import { decodePage, decodeText } from './decoding.ts'
import { ARTICLE_ENDINGS, PAGE_ENDINGS, readArticle, readSavedPage } from './reading.ts'

/** Something wrong with a corpus: which file, where in it, and how to mend it. */
export interface CorpusProblem {
  /** The file's name in the corpus folder. */
  file: string
  /** 1-based. */
  line?: number
  message: string
  mend: string
}

/** Nothing in the folder can be served. The message is one line that says why and how to mend it. */
export class CorpusError extends Error {
  override name = 'CorpusError'
  /** What is wrong with each file, where there are files. */
  readonly problems: CorpusProblem[]

  constructor(message: string, problems: CorpusProblem[] = []) {
    super(message)
    this.problems = problems
  }
}

/** No article is so long; a file beyond it is something else, or many articles in one. */
const LARGEST_FILE_BYTES = 10 * 1024 * 1024

/** Documents that somebody might expect to be read. */
const OTHER_DOCUMENTS = new Set(['.doc', '.docx', '.epub', '.odt', '.pdf', '.rtf', '.text'])

/**
 * Reads every article of a folder, in the order of their names. What cannot be read is a problem; the others are
 * still served. Files that are no articles (README.md, hidden files, pictures) are passed over.
 * @throws {CorpusError} where the folder cannot be read or holds no article that can be served
 */
export async function readCorpus(
  folder: string,
): Promise<{ articles: Article[]; problems: CorpusProblem[] }> {
  const files = await articleFiles(folder)
  const articles = new Map<string, { article: Article; file: string }>()
  const problems: CorpusProblem[] = []
  for (const file of files) {
    try {
      const article = await articleOf(file, await readArticleBytes(folder, file))
      const twin = articles.get(article.id)
      if (twin) throw twinError(twin.file)
      articles.set(article.id, { article, file })
    } catch (error) {
      problems.push(problemOf(file, error))
    }
  }
  if (articles.size === 0) throw nothingToServe(folder, problems)
  return { articles: [...articles.values()].map(({ article }) => article), problems }
}

/** Why an article cannot be read whose id another file's has. */
export const twinError = (twin: string): ArticleError =>
  new ArticleError(
    `another file, ${twin}, has the same name before its ending`,
    'rename one of the two: an article is known by that name',
  )

/** Why a folder cannot be served in which no article can be read. */
export function nothingToServe(folder: string, problems: CorpusProblem[]): CorpusError {
  const [first] = problems
  return new CorpusError(
    first
      ? `No article in "${folder}" can be read. ${describeProblem(first)}`
      : `"${folder}" holds no articles. Put a .md, .txt or .html file into it.`,
    problems,
  )
}

/** "FILE:LINE: what is wrong; how to mend it." */
export const describeProblem = ({ file, line, message, mend }: CorpusProblem): string =>
  `${file}${line === undefined ? '' : `:${line}`}: ${message}; ${mend}.`

/** Whether a file of this name is taken for an article. */
export const isArticleFile = (name: string): boolean =>
  !isPassedOver(name) && ARTICLE_ENDINGS.has(extname(name).toLowerCase())

/** Whether nobody expects a file of this name to be an article. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || /^readme\./i.test(name)

/** Whether a file of that name in the folder is an article, or something that somebody may take for one. */
export const isArticleName = (name: string): boolean =>
  isArticleFile(name) || (!isPassedOver(name) && OTHER_DOCUMENTS.has(extname(name).toLowerCase()))

/**
 * The names of a folder's articles, in order.
 * @throws {CorpusError} where the folder cannot be read
 */
export async function articleFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1)).filter(isArticleName)
  } catch (error) {
    throw new CorpusError(`The corpus folder "${folder}" ${folderTrouble(error)}.`)
  }
}

/** A link may lead to another file of the folder, not out of it: whoever may put articles here may not read all of the disk. */
async function checkInside(folder: string, path: string): Promise<void> {
  const [inside, real] = await Promise.all([realpath(folder), realpath(path)])
  if (real.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return
  throw new ArticleError('it is a link that leads out of the folder', 'put the article itself there')
}

/**
 * What stands in the file of an article; not empty.
 * @throws {ArticleError} where it is none
 * @throws where it cannot be read
 */
export async function readArticleBytes(folder: string, file: string): Promise<Buffer> {
  const path = join(folder, file)
  if (!isArticleFile(file)) {
    const canBeAdded = ['.docx', '.pdf'].includes(extname(file).toLowerCase())
    throw new ArticleError(
      'it is neither Markdown nor plain text nor a web page',
      canBeAdded
        ? 'move it elsewhere and bring it in with: verbatim add FILE'
        : 'save its text as a .md or .txt file',
    )
  }
  const itself = await lstat(path)
  if (itself.isSymbolicLink()) await checkInside(folder, path)
  const about = itself.isSymbolicLink() ? await stat(path) : itself
  if (!about.isFile()) throw new ArticleError('it is not a file', 'put the article itself there')
  if (about.size > LARGEST_FILE_BYTES) {
    throw new ArticleError(
      `it is ${Math.ceil(about.size / 1024 / 1024)} MB, and an article has at most ${LARGEST_FILE_BYTES / 1024 / 1024}`,
      'split it into one file an article',
    )
  }
  const bytes = await readFile(path)
  if (bytes.toString('latin1').trim() === '')
    throw new ArticleError('it is empty', 'put an article into it, or remove it')
  return bytes
}

/**
 * The article in a file, from its name and what stands in it.
 * @throws {ArticleError} where it is none
 */
export async function articleOf(file: string, bytes: Uint8Array): Promise<Article> {
  const read = PAGE_ENDINGS.has(extname(file).toLowerCase()) ? readSavedPage : readArticle
  return read(file.normalize('NFC'), sourceOf(file, bytes))
}

/**
 * The text of an article's file, decoded as its ending has it. Pure.
 * @throws {ArticleError} where it is in no character set that can be told
 */
export function sourceOf(file: string, bytes: Uint8Array): string {
  const isPage = PAGE_ENDINGS.has(extname(file).toLowerCase())
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return isPage ? decodePage(buffer) : decodeText(buffer)
}

/** What is wrong with a file, by the error that reading it ended in. */
export function problemOf(file: string, error: unknown): CorpusProblem {
  if (error instanceof ArticleError) {
    const { message, mend, line } = error
    return { file, message, mend, ...(line === undefined ? {} : { line }) }
  }
  return { file, message: `it ${fileTrouble(error)}`, mend: 'see that it is there and may be read' }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'

function fileTrouble(error: unknown): string {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
  if (code === 'ENOENT') return 'points to a file that is not there'
  return `cannot be read (${code})`
}

function folderTrouble(error: unknown): string {
  const code = codeOf(error)
  if (code === 'ENOENT')
    return 'does not exist: make it and put articles into it, or name another with CORPUS_DIR or --corpus'
  if (code === 'ENOTDIR') return 'is a file: name the folder that holds it'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: give this user the right to'
  return `cannot be read (${code})`
}
