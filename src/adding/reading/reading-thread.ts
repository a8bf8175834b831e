/** The thread in which foreign sources are read. Whatever they do to it ends nothing but the thread. */
import { parentPort } from 'node:worker_threads'
import { ArticleError } from '../../article/article-error.ts'
import { convert } from './conversion.ts'
import type { ReadingJob, ReadingReply } from './thread-messages.ts'

parentPort?.on('message', async (job: ReadingJob) => parentPort?.postMessage(await replyTo(job)))

async function replyTo({ material, kind }: ReadingJob): Promise<ReadingReply> {
  try {
    return { kind: 'read', draft: await convert(material, kind) }
  } catch (error) {
    if (error instanceof ArticleError)
      return { kind: 'refused', message: error.message, mend: error.mend, line: error.line }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
