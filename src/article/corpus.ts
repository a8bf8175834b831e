import type { Article } from './article.ts'

/** Something wrong with a corpus: which file, where in it, and how to mend it. */
export interface CorpusProblem {
  file: string
  line?: number
  message: string
  mend: string
}

/** Nothing in the folder can be served. The message is one line that says why and how to mend it. */
export class CorpusError extends Error {
  override name = 'CorpusError'
}

/** Reads every article of a folder. What cannot be read is a problem; the others are still served. */
export async function readCorpus(
  _folder: string,
): Promise<{ articles: Article[]; problems: CorpusProblem[] }> {
  throw new CorpusError('not there yet')
}
