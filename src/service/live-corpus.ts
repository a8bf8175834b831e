import type { FolderChange, Library } from '../answer/library.ts'
import { type Watching, watchFolder } from '../archive/watching.ts'
import { CorpusError, describeProblem } from '../article/corpus.ts'
import type { Logger } from '../logging/logger.ts'

/** After so many milliseconds a file that was being written is looked at again. */
const LOOK_AGAIN = 300
/** Names of files that are told in one line of the log: a whole archive may come at once. */
const MOST_NAMES = 20

/**
 * Keeps a library as its folder is while the bot runs: whatever is put there, changed or taken out is served so a moment
 * later, and the log says what it was.
 */
export class LiveCorpus {
  readonly #library: Library
  readonly #folder: string
  readonly #logger: Logger
  #watching: Watching | undefined
  #again: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(library: Library, folder: string, logger: Logger) {
    this.#library = library
    this.#folder = folder
    this.#logger = logger
  }

  /** Watches the folder from now on; what happened there since it was read is looked for as soon as it does. */
  start(): void {
    this.#watching = watchFolder(this.#folder, {
      onStir: () => this.#library.expectChange(),
      onChange: (names) => void this.look(names),
      onTrouble: (error) =>
        this.#logger.warn({ err: error }, 'the corpus folder cannot be watched: SIGHUP has it looked at'),
    })
  }

  /** Looks at the files of those names, or at all, and takes in what changed. Never rejects. */
  async look(only?: ReadonlySet<string>): Promise<void> {
    const began = performance.now()
    try {
      const change = await this.#library.update(only)
      if (!change || this.#isClosed) return
      this.#tell(change, performance.now() - began)
      if (change.isMore) this.#lookAgain(only)
    } catch (error) {
      if (this.#isClosed) return
      if (error instanceof CorpusError)
        this.#logger.warn({}, `${error.message} What was read before is served on.`)
      else
        this.#logger.error(
          { err: error },
          'the corpus could not be read anew; what was read before is served on',
        )
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#again)
    await this.#watching?.close()
  }

  #lookAgain(only: ReadonlySet<string> | undefined): void {
    clearTimeout(this.#again)
    this.#again = setTimeout(() => void this.look(only), LOOK_AGAIN)
  }

  #tell({ files, broken }: FolderChange, milliseconds: number): void {
    for (const { problem, isServed } of broken) {
      const words = isServed ? 'as it was before, it is served on' : 'left out'
      this.#logger.warn({}, `${words}: ${describeProblem(problem)}`)
    }
    const told = Object.entries(files).flatMap(([how, names]) =>
      names.length > 0 ? [[how, shown(names)]] : [],
    )
    if (told.length === 0) return
    const { length: articles } = this.#library.articles
    this.#logger.info(
      { ...Object.fromEntries(told), articles, ms: Math.round(milliseconds) },
      'the corpus has changed',
    )
  }
}

const shown = (names: readonly string[]): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} and ${names.length - MOST_NAMES} more`
