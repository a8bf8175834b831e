import { ArticleError } from './article-error.ts'

/** A piece of an article's source between blank lines: what both formats are read into before notes are told from the body. */
export interface Block {
  kind: 'heading' | 'paragraph'
  /** White space folded; never empty. */
  text: string
  /** 1 to 6; headings only. */
  level?: number
  /** What the page shows a paragraph as, where it is more than one: an item of a list, or words set off as quoted. */
  form?: 'item' | 'quotation'
}

/** Ten times as many as a long novel has: each takes up to a kilobyte besides its text. */
const MOST_BLOCKS = 200_000

/** @throws {ArticleError} where there are more blocks than one article has */
export function checkBlocks(count: number): void {
  if (count > MOST_BLOCKS) throw tooManyBlocks()
}

/** Why a file is refused that has more of everything than an article has. */
export const tooManyBlocks = (): ArticleError =>
  new ArticleError(
    'it has too many headings, items or paragraphs for one article',
    'split it into one file an article',
  )
