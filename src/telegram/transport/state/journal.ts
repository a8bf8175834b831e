import { closeSync } from 'node:fs'
import type { Logger } from '../../../logging/logger.ts'
import { openToAppend, readStateFile, replaceFile, writeWhole } from '../../../state/state-file.ts'
import { type Claim, MOST_SENDINGS, ProcessMemory, type UpdateMemory } from './update-memory.ts'

/** The journal is cut to its last lines at every start; as long as it runs it may grow to so many. */
const KEPT = 5_000
const MOST = 200_000
/** In bytes; all those lines are a tenth of it. */
const LARGEST = 64 * 1024 * 1024

/** Lines begin with one of these, then comes the fingerprint; it alone says that the update was handled. */
const SENDING = '>'
const UNSENT = '<'

/**
 * The memory of handled updates in a file, so that it outlives a process that was killed: a line for each update that
 * was handled, written as soon as it was, and one for each message before it goes out; fingerprints and nothing else.
 * (A process that dies does not lose what it wrote; only a machine that loses power may.) Where the file cannot be used
 * it says so once and remembers in the process alone.
 */
export class JournalMemory implements UpdateMemory {
  readonly #memory = new ProcessMemory()
  readonly #path: string
  readonly #logger: Logger
  /** How many processes before this one died with a message of that update under way. */
  readonly #diedSending: Map<string, number>
  /** The updates of which this process noted that a message goes out. */
  readonly #sending = new Set<string>()
  #file: number | undefined
  #lines = 0
  #unwritten: string[] = []
  /** Settles when what is unwritten is written. */
  #writing: Promise<void> | undefined

  constructor(path: string, logger: Logger) {
    this.#path = path
    this.#logger = logger
    const journal = this.#read()
    for (const fingerprint of journal.handled) this.#memory.handled(fingerprint)
    this.#diedSending = journal.sendings
    this.#rewrite(journal)
  }

  claim(fingerprint: string): Claim {
    const isLeftAlone = (this.#diedSending.get(fingerprint) ?? 0) >= MOST_SENDINGS
    return isLeftAlone ? 'handled' : this.#memory.claim(fingerprint)
  }

  async sending(fingerprint: string): Promise<void> {
    if (this.#sending.has(fingerprint)) return
    this.#sending.add(fingerprint)
    await this.#write(SENDING + fingerprint)
  }

  async unsent(fingerprint: string): Promise<void> {
    if (this.#sending.delete(fingerprint)) await this.#write(UNSENT + fingerprint)
  }

  handled(fingerprint: string): void {
    this.#memory.handled(fingerprint)
    this.#sending.delete(fingerprint)
    this.#diedSending.delete(fingerprint)
    void this.#write(fingerprint)
  }

  release(): void {}

  close(): void {
    this.#flush()
    if (this.#file !== undefined) closeSync(this.#file)
    this.#file = undefined
  }

  /** All lines of one turn of the event loop are written at once. */
  #write(line: string): Promise<void> {
    this.#unwritten.push(line)
    this.#writing ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#flush()
        resolve()
      })
    })
    return this.#writing
  }

  #flush(): void {
    this.#writing = undefined
    const lines = this.#unwritten
    this.#unwritten = []
    if (lines.length === 0 || this.#file === undefined) return
    try {
      writeWhole(this.#file, Buffer.from(asText(lines)))
      this.#lines += lines.length
      if (this.#lines > MOST) this.#rewrite(this.#read())
    } catch (error) {
      this.#giveUp(error)
    }
  }

  /** What the file comes to; nothing where what stands there is none of ours. */
  #read(): Journal {
    try {
      return parseJournal(readStateFile(this.#path, LARGEST)?.toString('latin1') ?? '')
    } catch (error) {
      this.#logger.warn(
        { err: error, path: this.#path },
        'cannot read which updates were handled: a few may be answered twice',
      )
      return parseJournal('')
    }
  }

  /** Cuts the file to its last lines and goes on behind them. */
  #rewrite({ handled, sendings }: Journal): void {
    try {
      this.close()
      const open = [...sendings].flatMap(([fingerprint, count]) => Array(count).fill(SENDING + fingerprint))
      const known = [...handled.slice(-KEPT), ...open.slice(-KEPT)]
      replaceFile(this.#path, asText(known))
      this.#file = openToAppend(this.#path)
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

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

/** What the lines of a journal come to. */
interface Journal {
  /** In the order in which they were. */
  handled: string[]
  /** Of those that were not: in how many processes a message went out of which nobody knows what became of it. */
  sendings: Map<string, number>
}

/** A line that a crash cut short counts for nothing. */
function parseJournal(text: string): Journal {
  const handled: string[] = []
  const sendings = new Map<string, number>()
  for (const [, sign, fingerprint = ''] of text.matchAll(/^([<>]?)([\w-]{27})$/gm)) {
    const count = sendings.get(fingerprint) ?? 0
    if (sign === SENDING) sendings.set(fingerprint, count + 1)
    else if (sign === UNSENT && count > 1) sendings.set(fingerprint, count - 1)
    else sendings.delete(fingerprint)
    if (sign === '') handled.push(fingerprint)
  }
  return { handled, sendings }
}
