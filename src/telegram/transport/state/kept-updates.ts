import { createHmac, timingSafeEqual } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { Update } from 'grammy/types'
import type { Logger } from '../../../logging/logger.ts'
import { News } from '../../../logging/news.ts'
import { readStateFile, replaceFile } from '../../../state/state-file.ts'
import { isUpdate } from './update-kind.ts'

/** Milliseconds until it is written which updates were handled: the file is written whole, and many may end at once. */
const WRITE_AFTER = 1_000

/** In bytes; thousands of long messages are a tenth of it. */
const LARGEST = 256 * 1024 * 1024

export interface KeptUpdatesOptions {
  /** Undefined: they can be written nowhere. */
  path: string | undefined
  /** The bot's token: what is handled as Telegram's must have been written by whoever knows it. */
  token: string
  logger: Logger
}

/**
 * Updates that Telegram was told to drop although they are not handled yet, in a file, so that they outlive the
 * process: whole, one a line, each behind a code that only the token makes (HMAC, RFC 2104). As a rule there are none,
 * and no file. Where it cannot be written it says so and takes none.
 */
export class KeptUpdates {
  readonly #path: string | undefined
  readonly #key: Buffer
  readonly #logger: Logger
  readonly #kept = new Map<number, Update>()
  readonly #news = new News()
  #writing: NodeJS.Timeout | undefined

  constructor({ path, token, logger }: KeptUpdatesOptions) {
    this.#path = path
    this.#key = createHmac('sha256', token).update('the updates that were kept').digest()
    this.#logger = logger
    for (const update of this.#read()) this.#kept.set(update.update_id, update)
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
    if (this.#path === undefined) return this.#kept.size === 0
    try {
      if (this.#kept.size === 0) rmSync(this.#path, { force: true })
      else
        replaceFile(
          this.#path,
          this.all()
            .map((update) => this.#lineOf(update))
            .join(''),
        )
      return true
    } catch (error) {
      const message =
        'cannot write down which updates wait for their turn, so that others may have to wait for them; set STATE_DIR to a folder that can be written'
      const fields = { err: error, path: this.#path, updates: this.#kept.size }
      this.#news.tell(this.#logger, 'warn', fields, message)
      return false
    }
  }

  #read(): Update[] {
    if (this.#path === undefined) return []
    try {
      const text = readStateFile(this.#path, LARGEST)?.toString('utf8') ?? ''
      const lines = text.split('\n').filter((line) => line !== '')
      const updates = lines.flatMap((line) => this.#parse(line) ?? [])
      if (updates.length < lines.length)
        this.#logger.warn(
          { path: this.#path, lines: lines.length - updates.length },
          'lines of the kept updates were cut short, or are not of this bot, and are left out',
        )
      return updates
    } catch (error) {
      this.#logger.warn({ err: error, path: this.#path }, 'cannot read which updates wait for their turn')
      return []
    }
  }

  #lineOf(update: Update): string {
    const json = JSON.stringify(update)
    return `${this.#codeOf(json).toString('base64url')} ${json}\n`
  }

  #codeOf(json: string): Buffer {
    return createHmac('sha256', this.#key).update(json).digest()
  }

  #parse(line: string): Update | undefined {
    const blank = line.indexOf(' ')
    const code = Buffer.from(line.slice(0, Math.max(blank, 0)), 'base64url')
    const json = line.slice(blank + 1)
    const ours = this.#codeOf(json)
    if (code.length !== ours.length || !timingSafeEqual(code, ours)) return undefined
    const value: unknown = JSON.parse(json)
    return isUpdate(value) ? value : undefined
  }
}
