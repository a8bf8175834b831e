import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from '../../logging/logger.ts'
import { type Claim, ProcessMemory, type UpdateMemory } from './update-memory.ts'

/** The journal is cut to its last lines at every start; as long as it runs it may grow to so many. */
const KEPT = 5_000
const MOST = 200_000

/**
 * The memory of handled updates in a file, so that it outlives a process that was killed: a fingerprint a line,
 * nothing else, written as soon as the update is handled. (A process that dies does not lose what it wrote; only a
 * machine that loses power may.) Where the file cannot be used it says so once and remembers in the process alone.
 */
export class JournalMemory implements UpdateMemory {
  readonly #memory = new ProcessMemory()
  readonly #path: string
  readonly #logger: Logger
  #file: number | undefined
  #lines = 0
  #unwritten: string[] = []

  constructor(path: string, logger: Logger) {
    this.#path = path
    this.#logger = logger
    this.#reopen()
  }

  claim(fingerprint: string): Claim {
    return this.#memory.claim(fingerprint)
  }

  handled(fingerprint: string): void {
    this.#memory.handled(fingerprint)
    if (this.#file === undefined) return
    if (this.#unwritten.length === 0) setImmediate(() => this.#write())
    this.#unwritten.push(fingerprint)
  }

  release(): void {}

  close(): void {
    this.#write()
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  /** Everything that was handled in one turn of the event loop is written at once. */
  #write(): void {
    if (this.#file === undefined || this.#unwritten.length === 0) return
    const lines = this.#unwritten
    this.#unwritten = []
    try {
      writeSync(this.#file, lines.map((line) => `${line}\n`).join(''))
      this.#lines += lines.length
      if (this.#lines > MOST) this.#reopen()
    } catch (error) {
      this.#giveUp(error)
    }
  }

  /** Reads what is there, cuts it to its last lines and goes on behind them. */
  #reopen(): void {
    try {
      this.close()
      const known = readLines(this.#path).slice(-KEPT)
      for (const fingerprint of known) this.#memory.handled(fingerprint)
      const fresh = `${this.#path}.${process.pid}`
      writeFileSync(fresh, known.map((line) => `${line}\n`).join(''), { mode: 0o600, flag: 'w' })
      renameSync(fresh, this.#path)
      const { O_WRONLY, O_APPEND, O_NOFOLLOW } = constants
      this.#file = openSync(this.#path, O_WRONLY | O_APPEND | O_NOFOLLOW)
      this.#lines = known.length
    } catch (error) {
      this.#giveUp(error)
    }
  }

  #giveUp(error: unknown): void {
    this.#file = undefined
    this.#logger.warn(
      { err: error, path: this.#path },
      'cannot write down which updates were handled: after a crash a few may be answered twice; set STATE_DIR to a folder that can be written',
    )
  }
}

/** Where the journal of that bot at that server is: in `folder`, else in the system's folder for temporary files. */
export function journalPath(botId: number, apiRoot: string, folder: string | undefined): string {
  const server = createHash('sha256').update(apiRoot).digest('hex').slice(0, 8)
  return join(folder ?? tmpdir(), `verbatim-${botId}-${server}.handled`)
}

/** The last line may be cut short by a crash. */
function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').match(/^[\w-]{27}$/gm) ?? []
  } catch {
    return []
  }
}
