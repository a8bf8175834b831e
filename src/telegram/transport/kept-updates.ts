import { readFileSync, rmSync } from 'node:fs'
import type { Update } from 'grammy/types'
import type { Logger } from '../../logging/logger.ts'
import { News } from './news.ts'
import { replaceFile } from './state-file.ts'
import { isUpdate } from './update-kind.ts'

/** Milliseconds until it is written which updates were handled: the file is written whole, and many may end at once. */
const WRITE_AFTER = 1_000

/**
 * Updates that Telegram was told to drop although they are not handled yet, in a file, so that they outlive the
 * process: whole, one a line. As a rule there are none, and no file. Where it cannot be written it says so and takes none.
 */
export class KeptUpdates {
  readonly #path: string
  readonly #logger: Logger
  readonly #kept = new Map<number, Update>()
  readonly #news = new News()
  #writing: NodeJS.Timeout | undefined

  constructor(path: string, logger: Logger) {
    this.#path = path
    this.#logger = logger
    for (const update of read(path)) this.#kept.set(update.update_id, update)
  }

  all(): Update[] {
    return [...this.#kept.values()]
  }

  /** Whether they are written now; where not, none of them is kept. */
  keep(updates: readonly Update[]): boolean {
    const added = updates.filter(({ update_id }) => !this.#kept.has(update_id))
    for (const update of added) this.#kept.set(update.update_id, update)
    const isWritten = this.#write()
    if (!isWritten) for (const { update_id } of added) this.#kept.delete(update_id)
    return isWritten
  }

  /** It was handled. That is written a little later: handling it again is what others prevent. */
  drop({ update_id }: Update): void {
    if (this.#kept.delete(update_id)) this.#writeLater()
  }

  /** Writes what is not written yet. */
  close(): void {
    if (this.#writing) this.#write()
  }

  #writeLater(): void {
    this.#writing ??= setTimeout(() => {
      if (!this.#write()) this.#writeLater()
    }, WRITE_AFTER).unref()
  }

  #write(): boolean {
    clearTimeout(this.#writing)
    this.#writing = undefined
    try {
      if (this.#kept.size === 0) rmSync(this.#path, { force: true })
      else
        replaceFile(
          this.#path,
          this.all()
            .map((update) => `${JSON.stringify(update)}\n`)
            .join(''),
        )
      return true
    } catch (error) {
      const message =
        'cannot write down which updates wait for their turn, so that others may have to wait for them; set STATE_DIR to a folder that can be written'
      const level = this.#news.isNew(message) ? 'warn' : 'debug'
      this.#logger[level]({ err: error, path: this.#path, updates: this.#kept.size }, message)
      return false
    }
  }
}

/** A file that is not there, and a line that is none of ours, count for nothing. */
function read(path: string): Update[] {
  try {
    return readFileSync(path, 'utf8').split('\n').flatMap(parse)
  } catch {
    return []
  }
}

function parse(line: string): Update[] {
  try {
    const value: unknown = JSON.parse(line)
    return isUpdate(value) ? [value] : []
  } catch {
    return []
  }
}
