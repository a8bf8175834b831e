import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Span } from '../../../article/article.ts'
import { endModelThread, MODEL_STACK } from '../../../model-thread.ts'
import { projectFolder } from '../../../project-folder.ts'
import type { SharedBlocks } from '../../arrays/shared-vectors.ts'
import {
  type Encoded,
  type EncodedPassage,
  type Encoder,
  EncoderError,
  type EncoderTraits,
} from './encoder.ts'
import type { EncoderPlace } from './shipped-encoder.ts'
import type { EncodedText, EncoderReply, EncoderRequest, EncoderStart } from './thread-messages.ts'

/** Who asks when more questions wait than these is better answered without the encoder than late. */
const MOST_WAITING = 64
/** Each thread holds the model once more. */
const MOST_THREADS = 4

interface Job {
  request: EncoderRequest
  done: (encoded: EncodedText) => void
  failed: (error: EncoderError) => void
}

/** An encoder in threads of its own, as many as the event loop leaves processors; one text at a time in each. */
export class ThreadedEncoder implements Encoder {
  readonly traits: EncoderTraits
  readonly cohort: Int8Array
  readonly width: number
  readonly #questions: Job[] = []
  readonly #passages: Job[] = []
  readonly #threads: EncoderThread[] = []
  readonly lost: Promise<string>
  #lose: (reason: string) => void = () => {}
  #isClosed = false

  private constructor({ traits, cohort }: EncoderPlace, width: number) {
    this.traits = traits
    this.cohort = cohort
    this.width = width
    this.lost = new Promise((resolve) => {
      this.#lose = resolve
    })
  }

  /** Loads the model in each thread. Throws `EncoderError` where it cannot be loaded. */
  static async start(place: EncoderPlace): Promise<ThreadedEncoder> {
    const width = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))
    const encoder = new ThreadedEncoder(place, width)
    const start: EncoderStart = { traits: place.traits, folder: place.folder }
    for (let i = 0; i < width; i++) encoder.#threads.push(new EncoderThread(start, () => encoder.#next()))
    try {
      await Promise.all(encoder.#threads.map((thread) => thread.ready))
      return encoder
    } catch (error) {
      await encoder.close()
      throw error
    }
  }

  async question(text: string, among?: SharedBlocks, count = 0): Promise<Encoded | undefined> {
    if (this.#questions.length >= MOST_WAITING) return undefined
    const request = { kind: 'question', text, count } as const
    const { vector, tokens, nearest } = await this.#add(
      this.#questions,
      among ? { ...request, among } : request,
    )
    return { vector, nearest, ...(tokens.asked ? { tokens: tokens.asked } : {}) }
  }

  async passage(text: string): Promise<Int8Array> {
    return (await this.#add(this.#passages, { kind: 'part', text, count: 0 })).vector
  }

  async paragraph(text: string, sentences: readonly Span[]): Promise<EncodedPassage> {
    const read = await this.#add(this.#passages, { kind: 'paragraph', text, sentences, count: 0 })
    return { vector: read.vector, ...(read.tokens.told ? { tokens: read.tokens.told } : {}) }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all(this.#threads.map((thread) => thread.end('the encoder is closed')))
    this.#dropAll()
  }

  #add(queue: Job[], request: EncoderRequest): Promise<EncodedText> {
    return new Promise((done, failed) => {
      queue.push({ request, done, failed })
      this.#next()
    })
  }

  /** Questions go before paragraphs. */
  #next(): void {
    for (const thread of this.#threads) {
      if (!thread.isFree) continue
      const job = this.#questions.shift() ?? this.#passages.shift()
      if (!job) return
      thread.run(job)
    }
    if (this.#threads.every(({ ended }) => ended !== undefined)) this.#dropAll()
  }

  #dropAll(): void {
    const reason = this.#threads.find(({ ended }) => ended !== undefined)?.ended ?? 'the encoder is closed'
    if (!this.#isClosed) this.#lose(reason)
    for (const queue of [this.#questions, this.#passages])
      for (const job of queue.splice(0)) job.failed(new EncoderError(reason))
  }
}

/** One thread and the job that it is at. It keeps the process running only while it has one. */
class EncoderThread {
  readonly ready: Promise<void>
  readonly #worker: Worker
  readonly #onFree: () => void
  #job: Job | undefined
  #isReady = false
  /** Why it works no more. */
  ended: string | undefined

  constructor(start: EncoderStart, onFree: () => void) {
    this.#onFree = onFree
    this.#worker = new Worker(threadFile(), {
      workerData: start,
      resourceLimits: { stackSizeMb: MODEL_STACK },
    })
    this.ready = new Promise((done, failed) => {
      this.#worker.on('message', (reply: EncoderReply) => {
        if (this.#isReady) return this.#finish(reply)
        if (reply.kind === 'failed') return failed(new EncoderError(reply.reason))
        this.#isReady = true
        this.#worker.unref()
        done()
      })
      this.#worker.on('error', (error) => {
        failed(new EncoderError(error.message))
        this.#stop(error.message)
      })
      this.#worker.on('exit', () => {
        failed(new EncoderError('its thread ended'))
        this.#stop('its thread ended')
      })
    })
    // Whoever starts the threads hears of it, by one of them.
    this.ready.catch(() => {})
  }

  get isFree(): boolean {
    return this.#isReady && this.#job === undefined && this.ended === undefined
  }

  run(job: Job): void {
    this.#job = job
    this.#worker.ref()
    this.#worker.postMessage(job.request)
  }

  async end(reason: string): Promise<void> {
    this.#stop(reason)
    await endModelThread(this.#worker)
  }

  #finish(reply: EncoderReply): void {
    const job = this.#job
    this.#job = undefined
    this.#worker.unref()
    if (reply.kind === 'encoded') job?.done(reply)
    else if (reply.kind === 'failed') job?.failed(new EncoderError(reply.reason))
    this.#onFree()
  }

  #stop(reason: string): void {
    this.ended ??= reason
    this.#job?.failed(new EncoderError(reason))
    this.#job = undefined
    this.#onFree()
  }
}

const FROM_DIST = ['search', 'meaning', 'encoder']

/** Threads run compiled code; where this file does not, as in tests, that is in dist. */
function threadFile(): string {
  const own = fileURLToPath(import.meta.url)
  const beside = join(own, '..', 'encoder-thread.js')
  return existsSync(beside) ? beside : join(projectFolder(), 'dist', ...FROM_DIST, 'encoder-thread.js')
}
