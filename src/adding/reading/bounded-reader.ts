import { existsSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ArticleError } from '../../article/article-error.ts'
import type { Draft } from '../../article/draft.ts'
import type { Kind, Material } from '../material.ts'
import type { ReadingJob, ReadingReply } from './thread-messages.ts'

/** What one source may cost. */
export interface ReadingBounds {
  /** In milliseconds. */
  time: number
  /** For objects, in MiB: what does not fit ends the thread. */
  heap: number
  /** For everything, in bytes: how much the process may grow meanwhile. */
  growth: number
}

const BOUNDS: ReadingBounds = { time: 60_000, heap: 768, growth: 1536 * 1024 * 1024 }

/** How often the process is looked at, in milliseconds. */
const LOOK_EVERY = 100

const SAVE_THE_TEXT = 'save the article’s text as a .md or .txt file and add that'
const TAKES_MEMORY = 'reading it takes more memory than any article does'

/**
 * Reads sources in a thread, one after the other, each within bounds of time and memory. A thread that one of them was too
 * much for is ended, and the next one gets a new one.
 */
export class BoundedReader {
  readonly #bounds: ReadingBounds
  #worker: Worker | undefined

  constructor(bounds: Partial<ReadingBounds> = {}) {
    this.#bounds = { ...BOUNDS, ...bounds }
  }

  /**
   * To be called again only when the last source is read.
   * @throws {ArticleError} where there is no article in it, or it would take more than the bounds
   */
  async read(material: Material, kind: Kind): Promise<Draft> {
    this.#worker ??= startThread(this.#bounds.heap)
    try {
      const reply = await replyWithin(this.#worker, { material, kind }, this.#bounds)
      if (reply.kind === 'read') return reply.draft
      if (reply.kind === 'refused') throw new ArticleError(reply.message, reply.mend, reply.line)
      throw new ArticleError(`it cannot be read (${reply.message})`, SAVE_THE_TEXT)
    } catch (error) {
      if (error instanceof OutOfBounds) {
        await this.close()
        throw new ArticleError(error.message, SAVE_THE_TEXT)
      }
      throw error
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}

/** The thread does not answer any more, or must not go on. */
class OutOfBounds extends Error {}

async function replyWithin(worker: Worker, job: ReadingJob, bounds: ReadingBounds): Promise<ReadingReply> {
  const before = process.memoryUsage.rss()
  let stop = () => {}
  const reply = new Promise<ReadingReply>((done, failed) => {
    const refuse = (message: string) => failed(new OutOfBounds(message))
    const timer = setTimeout(() => refuse('reading it takes longer than any article does'), bounds.time)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > bounds.growth) refuse(TAKES_MEMORY)
    }, LOOK_EVERY)
    const onError = (error: Error) => {
      const isFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      refuse(isFull ? TAKES_MEMORY : `it cannot be read (${error.message})`)
    }
    const onExit = () => refuse('it cannot be read (its thread ended)')
    worker.once('message', done).once('error', onError).once('exit', onExit)
    stop = () => {
      clearTimeout(timer)
      clearInterval(watch)
      worker.off('message', done).off('error', onError).off('exit', onExit)
      // Nobody waits for it now, and it keeps no process running.
      worker.unref()
    }
  })
  worker.ref()
  worker.postMessage(job)
  return await reply.finally(() => stop())
}

function startThread(heap: number): Worker {
  const worker = new Worker(threadFile(), {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 64 },
    // What libraries have to say is for nobody here.
    stdout: true,
    stderr: true,
  })
  // What fails while nobody waits for it is found out by the next one who does.
  return worker.on('error', () => {})
}

/** Threads run compiled code; where this file does not, as in tests, that is in dist. */
function threadFile(): string {
  const beside = fileURLToPath(new URL('reading-thread.js', import.meta.url))
  return existsSync(beside) ? beside : beside.replace(`${sep}src${sep}adding`, `${sep}dist${sep}adding`)
}
