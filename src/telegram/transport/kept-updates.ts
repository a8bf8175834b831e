import { readFileSync, rmSync } from 'node:fs'
import type { Update } from 'grammy/types'
import type { Logger } from '../../logging/logger.ts'
import { replaceFile } from './state-file.ts'
import { isUpdate } from './update-kind.ts'

/** Milliseconds until it is written which updates were handled: the file is written whole, and many may end at once. */
const WRITE_AFTER = 1_000

/**
 * Updates that Telegram was told to drop although they are not handled yet, in a file, so that they outlive the
 * process: whole, one a line. As a rule there are none, and no file. Where it cannot be written it says so.
 */
export class KeptUpdates {
  readonly #path: string
  readonly #logger: Logger
  readonly #kept = new Map<number, Update>()
  #writing: NodeJS.Timeout | undefined

  constructor(path: string, logger: Logger) {
    this.#path = path
    this.#logger = logger
    for (const update of read(path)) this.#kept.set(update.update_id, update)
  }

  all(): Update[] {
    return [...this.#kept.values()]
  }

  /** When it returns, they are written. */
  keep(updates: readonly Update[]): void {
    for (const update of updates) this.#kept.set(update.update_id, update)
    this.#write()
  }

  /** It was handled. That is written a little later: handling it again is what others prevent. */
  drop({ update_id }: Update): void {
    if (this.#kept.delete(update_id)) this.#writing ??= setTimeout(() => this.#write(), WRITE_AFTER)
  }

  /** Writes what is not written yet. */
  close(): void {
    if (this.#writing) this.#write()
  }

  #write(): void {
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
    } catch (error) {
      this.#logger.warn(
        { err: error, path: this.#path, updates: this.#kept.size },
        'cannot write down updates that wait for their turn: they are lost if the process ends before; set STATE_DIR to a folder that can be written',
      )
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
