import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ArticleError } from '../article/article-error.ts'
import { endModelThread, MODEL_STACK } from '../model-thread.ts'
import { projectFolder } from '../project-folder.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import type { Hearing, ReadBy, SourceFile } from './kept-articles.ts'
import type { BackgroundReader, CloseReading } from './readers.ts'
import type { ReaderReply, ReaderRequest, ReaderStart } from './thread-messages.ts'

const MOST_THREADS = 4
/** Each thread that hears closely holds the model once more. */
const MOST_MODELS = 2
/** To hear an article closely takes a model longer than to read it, though not so many times. */
const CLOSELY = 10
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
  done: (reading: CloseReading) => void
  failed: (error: Error) => void
}

/** Reads in threads of its own, which are started when there is something to read. */
export class ThreadedReader implements BackgroundReader {
  readonly width: number
  /** A processor is left to those who ask meanwhile. */
  readonly closeWidth = Math.max(1, Math.min(MOST_MODELS, availableParallelism() - 1))
  keepsFor: ReadBy | undefined
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

  async read(source: SourceFile, bytes: Uint8Array): Promise<WordedArticle> {
    return (await this.#ask(source, bytes, 'plain')).worded
  }

  async readClosely(source: SourceFile, bytes: Uint8Array): Promise<CloseReading> {
    try {
      return await this.#ask(source, bytes, 'close')
    } catch (error) {
      if (!(error instanceof BrokenReading) || this.#isClosed) throw error
      // Whatever a thread breaks at while it hears closely, it may be the model.
      return { worded: await this.read(source, bytes), trouble: error.reason }
    }
  }

  /** Starts a thread, where there is none, before there is something to read. */
  getReady(): void {
    if (this.#threads.size === 0 && !this.#isClosed) this.#newThread()?.rest()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const { failed } of this.#waiting.splice(0)) failed(new BrokenReading(BROKEN_OFF))
    await Promise.all([...this.#threads].map((thread) => thread.end(BROKEN_OFF)))
  }

  #ask(source: SourceFile, bytes: Uint8Array, hearing: Hearing): Promise<CloseReading> {
    return new Promise((done, failed) => {
      if (this.#isClosed) return failed(new BrokenReading(BROKEN_OFF))
      this.#waiting.push({ request: { source, bytes, hearing, keepsFor: this.keepsFor }, done, failed })
      this.#next()
    })
  }

  /** Of what waits, the first goes first for which there is a thread. */
  #next(): void {
    for (const job of [...this.#waiting]) {
      const thread = this.#threadFor(job.request.hearing)
      if (!thread) continue
      this.#waiting.splice(this.#waiting.indexOf(job), 1)
      thread.run(job)
    }
  }

  /** A thread that has nothing to do, or a new one; of those with a model there are not more than hear closely at a time. */
  #threadFor(hearing: Hearing): ReadingThread | undefined {
    const free = [...this.#threads].filter(({ isFree }) => isFree)
    if (hearing === 'plain') return free.find(({ hasModel }) => !hasModel) ?? free[0] ?? this.#newThread()
    const ready = free.find(({ hasModel }) => hasModel)
    const models = [...this.#threads].filter(({ hasModel }) => hasModel).length
    return ready ?? (models < this.closeWidth ? (free[0] ?? this.#newThread()) : undefined)
  }

  #newThread(): ReadingThread | undefined {
    // Those with a model come on top: however long they are at what they hear, others read what changes.
    if ([...this.#threads].filter(({ hasModel }) => !hasModel).length >= this.width) return undefined
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
  /** Whether it holds the model, or has tried to. */
  hasModel = false
  #job: Job | undefined
  #ended = false
  #timer: NodeJS.Timeout | undefined

  constructor(start: ReaderStart, { longest, megabytes }: ReadingLimits, onFree: (ended: boolean) => void) {
    this.#longest = longest
    this.#onFree = onFree
    this.#worker = new Worker(threadFile(), {
      workerData: start,
      resourceLimits: {
        maxOldGenerationSizeMb: megabytes,
        ...(start.pointerDir === undefined ? {} : { stackSizeMb: MODEL_STACK }),
      },
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
    const isClose = job.request.hearing === 'close'
    if (isClose) this.hasModel = true
    this.#wait(this.#longest * (isClose ? CLOSELY : 1), 'it takes too long to read')
  }

  /** Has nothing to do; for long, it ends. */
  rest(): void {
    this.#wait(IDLE, 'it had nothing to read')
  }

  async end(reason: string): Promise<void> {
    this.#stop(reason)
    if (this.hasModel) await endModelThread(this.#worker)
    else await this.#worker.terminate()
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
    if (reply.kind === 'read') job?.done(reply)
    else if (reply.kind === 'refused') job?.failed(new ArticleError(reply.message, reply.mend, reply.line))
    else job?.failed(new BrokenReading(reply.reason))
    this.#onFree(false)
  }

  #stop(reason: string): void {
    if (this.#ended) return
    this.#ended = true
    clearTimeout(this.#timer)
    const job = this.#job
    this.#job = undefined
    job?.failed(new BrokenReading(reason))
    this.#onFree(true)
  }
}

/** What goes wrong in a thread goes wrong with the file that it reads. */
class BrokenReading extends ArticleError {
  readonly reason: string

  constructor(reason: string) {
    super(`it cannot be read: ${reason}`, 'take it out of the folder, or save its text alone')
    this.reason = reason
  }
}

/** Threads run compiled code; where this file does not, as in tests, that is in dist. */
function threadFile(): string {
  const own = fileURLToPath(import.meta.url)
  const beside = join(own, '..', 'reading-thread.js')
  return existsSync(beside) ? beside : join(projectFolder(), 'dist', 'archive', 'reading-thread.js')
}
