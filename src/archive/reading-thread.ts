/** The thread in which files become articles with speakers and words: what is read, nobody waits for at the event loop. */
import { parentPort, workerData } from 'node:worker_threads'
import { ArticleError } from '../article/article-error.ts'
import type { WordedArticle } from '../search/index/passage-index.ts'
import { readShippedVectors } from '../search/meaning/shipped-vectors.ts'
import { KeptArticles, type SourceFile } from './kept-articles.ts'
import { ReaderHere } from './readers.ts'
import type { ReaderReply, ReaderRequest, ReaderStart } from './thread-messages.ts'

const { hasVectors, stateDir }: ReaderStart = workerData
const reader = openReader()
let kept: KeptArticles | undefined

parentPort?.on('message', async (request: ReaderRequest) => {
  parentPort?.postMessage(await replyTo(request))
})

async function openReader(): Promise<ReaderHere> {
  const { vectors } = hasVectors ? await readShippedVectors() : {}
  return new ReaderHere(vectors)
}

async function replyTo({ source, bytes, keepsFor }: ReaderRequest): Promise<ReaderReply> {
  try {
    const worded = await (await reader).read(source, bytes)
    if (keepsFor !== undefined) keep(source, worded, keepsFor)
    return { kind: 'read', worded }
  } catch (error) {
    if (error instanceof ArticleError)
      return { kind: 'refused', message: error.message, mend: error.mend, line: error.line }
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Where it cannot be, on a full disk or so, it is read anew the next time. */
function keep(source: SourceFile, worded: WordedArticle, codeVersion: string): void {
  if (stateDir === undefined) return
  try {
    kept ??= new KeptArticles(stateDir, codeVersion)
    kept.write(source, worded)
  } catch {
    // The reading is as good.
  }
}
