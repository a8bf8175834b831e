import { ArticleError } from '../../article/article-error.ts'
import { decodePage } from '../../article/decoding.ts'
import { type Draft, draftOf } from '../../article/draft.ts'
import { readDraft, readPageDraft } from '../../article/reading.ts'
import type { Kind, Material } from '../material.ts'

/**
 * Reads a source of that kind. It is somebody else's, and may cost any time and memory: whoever calls this bounds both.
 * @throws {ArticleError} where there is no article in it
 */
export async function convert({ bytes, charset }: Material, kind: Kind): Promise<Draft> {
  // What reads documents is large, and loaded only where there is one.
  if (kind === 'word') {
    const { readWordDocument } = await import('./word-document.ts')
    return draftOf({ meta: {}, blocks: await readWordDocument(bytes) })
  }
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf-document.ts')
    return draftOf({ meta: {}, blocks: await readPdf(bytes) })
  }
  const text = decodePage(bytes, charset).replace(/^\ufeff/, '')
  if (kind === 'page') return readPageDraft(text)
  if (text.includes('\0'))
    throw new ArticleError('it is not a text but binary data', 'save the article as text in UTF-8')
  return readDraft(kind === 'markdown' ? '.md' : '.txt', text)
}
