import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Article } from '../article/article.ts'
import { CorpusError, isArticleFile } from '../article/corpus.ts'
import { type Fingerprint, Twins } from '../article/twins.ts'
import { fingerprintsOf } from './known-articles.ts'

/** The corpus folder as a place where articles are put: what is there, and how more comes there. */
export class CorpusFolder {
  readonly folder: string
  readonly twins: Twins
  /** The names of files by their articles' ids. */
  readonly #files: Map<string, string>

  private constructor(folder: string, articles: readonly Fingerprint[], files: readonly string[]) {
    this.folder = folder
    this.twins = new Twins()
    for (const article of articles) this.twins.know(article)
    this.#files = new Map(files.map((file) => [idOf(file), file]))
  }

  /**
   * A folder that is not there yet is an empty corpus.
   * @param stateDir where it is kept what the articles are known by; all of them are read without it
   * @throws {CorpusError} where it is there and cannot be read
   */
  static async open(folder: string, stateDir?: string): Promise<CorpusFolder> {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw new CorpusError(`The corpus folder "${folder}" cannot be used (${error.code}).`)
    })
    const files = names.filter(isArticleFile).sort()
    return new CorpusFolder(folder, await fingerprintsOf(folder, files, stateDir), files)
  }

  /** The name of the file that holds the article with this id, whatever its ending; undefined where there is none. */
  fileOf(id: string): string | undefined {
    return this.#files.get(id.toLowerCase())
  }

  /** The id, or where another article has it, the id with the first number that is free. */
  freeId(id: string): string {
    for (let number = 2, free = id; ; number++) {
      if (this.fileOf(free) === undefined) return free
      free = `${id}-${number}`
    }
  }

  /** Puts an article there, in one piece: whoever reads the folder meanwhile sees the old or the new file whole. */
  async put(article: Article, markdown: string): Promise<string> {
    const file = `${article.id}.md`
    await mkdir(this.folder, { recursive: true })
    // Hidden files are no articles.
    const fresh = join(this.folder, `.${article.id}.${randomBytes(4).toString('hex')}.new`)
    try {
      await writeFile(fresh, markdown, { flag: 'wx' })
      await rename(fresh, join(this.folder, file))
    } catch (error) {
      await rm(fresh, { force: true })
      throw error
    }
    this.#files.set(idOf(file), file)
    this.twins.add(article)
    return join(this.folder, file)
  }
}

/** Some systems do not tell capital letters from small ones in names. */
const idOf = (file: string): string => file.slice(0, file.length - extname(file).length).toLowerCase()
