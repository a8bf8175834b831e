/** The thread in which files become articles with speakers and words: what is read, nobody waits for at the event loop. */
import { parentPort, workerData } from 'node:worker_threads'
import { ArticleError } from '../article/article-error.ts'
import { endWhenTold } from '../model-thread.ts'
import { readShippedVectors } from '../search/meaning/shipped-vectors.ts'
import { KeptArticles } from './kept-articles.ts'
import { type CloseReading, ReaderHere } from './readers.ts'
import type { ReaderReply, ReaderRequest, ReaderStart } from './thread-messages.ts'

const { hasVectors, stateDir, pointerDir }: ReaderStart = workerData
const reader = openReader()
let kept: KeptArticles | undefined

endWhenTold(parentPort)
parentPort?.on('message', async (request: ReaderRequest) => {
  parentPort?.postMessage(await replyTo(request))
})

async function openReader(): Promise<ReaderHere> {
  const { vectors } = hasVectors ? await readShippedVectors() : {}
  return pointerDir === undefined
    ? new ReaderHere(vectors)
    : new ReaderHere(vectors, async () => {
        // It takes longer to load than an article takes to read, and most threads never hear closely.
        const { openPointer } = await import('../speech/pointing/shipped-pointer.ts')
        return await openPointer(pointerDir)
      })
}

async function replyTo(request: ReaderRequest): Promise<ReaderReply> {
  try {
    const reading = await read(request)
    keep(request, reading)
    return { kind: 'read', ...reading }
  } catch (error) {
    if (error instanceof ArticleError)
      return { kind: 'refused', message: error.message, mend: error.mend, line: error.line }
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

async function read({ source, bytes, hearing }: ReaderRequest): Promise<CloseReading> {
  const here = await reader
  return hearing === 'close' ? here.readClosely(source, bytes) : { worded: await here.read(source, bytes) }
}

/** Where it cannot be, on a full disk or so, it is read anew the next time. */
function keep({ source, hearing, keepsFor }: ReaderRequest, { worded, trouble }: CloseReading): void {
  if (stateDir === undefined || keepsFor === undefined) return
  try {
    kept ??= new KeptArticles(stateDir, keepsFor)
    kept.write(source, trouble === undefined ? hearing : 'plain', worded)
  } catch {
    // The reading is as good.
  }
}
