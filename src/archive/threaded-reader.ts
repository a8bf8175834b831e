import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ArticleError } from '../article/article-error.ts'
import { projectFolder } from '../project-folder.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import type { SourceFile } from './kept-articles.ts'
import type { ArticleReader } from './readers.ts'
import type { ReaderReply, ReaderRequest, ReaderStart } from './thread-messages.ts'

const MOST_THREADS = 4
/** A thread that had nothing to read for so many milliseconds ends. */
const IDLE = 120_000
/** What one article may take. */
interface ReadingLimits {
  /** Milliseconds. */
  longest: number
  /** Of a thread's heap. */
  megabytes: number
}

/** No article takes so much; what does was made to. */
const LIMITS: ReadingLimits = { longest: 60_000, megabytes: 768 }

const BROKEN_OFF = 'reading was broken off'

interface Job {
  request: ReaderRequest
  done: (worded: WordedArticle) => void
  failed: (error: Error) => void
}

/** Reads in threads of its own, which are started when there is something to read. */
export class ThreadedReader implements ArticleReader {
  readonly width: number
  /** What stands for the code for whose next start what is read from now on is kept; it is not without it. */
  keepsFor: string | undefined
  readonly #start: ReaderStart
  readonly #limits: ReadingLimits
  readonly #waiting: Job[] = []
  readonly #threads = new Set<ReadingThread>()
  #isClosed = false

  constructor(
    start: ReaderStart,
    width = Math.max(1, Math.min(MOST_THREADS, availableParallelism())),
    limits = LIMITS,
  ) {
    this.#start = start
    this.width = width
    this.#limits = limits
  }

  read(source: SourceFile, bytes: Uint8Array): Promise<WordedArticle> {
    return new Promise((done, failed) => {
      if (this.#isClosed) return failed(broken(BROKEN_OFF))
      this.#waiting.push({ request: { source, bytes, keepsFor: this.keepsFor }, done, failed })
      this.#next()
    })
  }

  /** Starts a thread, where there is none, before there is something to read. */
  getReady(): void {
    if (this.#threads.size === 0 && !this.#isClosed) this.#newThread()?.rest()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const { failed } of this.#waiting.splice(0)) failed(broken(BROKEN_OFF))
    await Promise.all([...this.#threads].map((thread) => thread.end(BROKEN_OFF)))
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const thread = [...this.#threads].find(({ isFree }) => isFree) ?? this.#newThread()
      const job = thread && this.#waiting.shift()
      if (!job) return
      thread.run(job)
    }
  }

  #newThread(): ReadingThread | undefined {
    if (this.#threads.size >= this.width) return undefined
    const thread = new ReadingThread(this.#start, this.#limits, (ended) => {
      if (ended) this.#threads.delete(thread)
      this.#next()
    })
    this.#threads.add(thread)
    return thread
  }
}

/** One thread and the job that it is at. It keeps the process running only while it has one. */
class ReadingThread {
  readonly #worker: Worker
  readonly #longest: number
  readonly #onFree: (ended: boolean) => void
  #job: Job | undefined
  #ended = false
  #timer: NodeJS.Timeout | undefined

  constructor(start: ReaderStart, { longest, megabytes }: ReadingLimits, onFree: (ended: boolean) => void) {
    this.#longest = longest
    this.#onFree = onFree
    this.#worker = new Worker(threadFile(), {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    })
    this.#worker.on('message', (reply: ReaderReply) => this.#finish(reply))
    this.#worker.on('error', (error) => this.#stop(error.message))
    this.#worker.on('exit', () => this.#stop('its thread ended'))
    this.#worker.unref()
  }

  get isFree(): boolean {
    return this.#job === undefined && !this.#ended
  }

  run(job: Job): void {
    this.#job = job
    this.#worker.ref()
    this.#worker.postMessage(job.request)
    this.#wait(this.#longest, 'it takes too long to read')
  }

  /** Has nothing to do; for long, it ends. */
  rest(): void {
    this.#wait(IDLE, 'it had nothing to read')
  }

  async end(reason: string): Promise<void> {
    this.#stop(reason)
    await this.#worker.terminate()
  }

  #wait(milliseconds: number, reason: string): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.end(reason), milliseconds)
    this.#timer.unref()
  }

  #finish(reply: ReaderReply): void {
    const job = this.#job
    this.#job = undefined
    this.#worker.unref()
    this.rest()
    if (reply.kind === 'read') job?.done(reply.worded)
    else if (reply.kind === 'refused') job?.failed(new ArticleError(reply.message, reply.mend, reply.line))
    else job?.failed(broken(reply.reason))
    this.#onFree(false)
  }

  #stop(reason: string): void {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#timer)
    const job = this.#job
    this.#job = undefined
    job?.failed(broken(reason))
    this.#onFree(true)
  }
}

/** What goes wrong in a thread goes wrong with the file that it reads. */
const broken = (reason: string): ArticleError =>
  new ArticleError(`it cannot be read: ${reason}`, 'take it out of the folder, or save its text alone')

/** Threads run compiled code; where this file does not, as in tests, that is in dist. */
function threadFile(): string {
  const own = fileURLToPath(import.meta.url)
  const beside = join(own, '..', 'reading-thread.js')
  return existsSync(beside) ? beside : join(projectFolder(), 'dist', 'archive', 'reading-thread.js')
}
