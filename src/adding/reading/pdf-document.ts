import { getDocumentProxy } from 'unpdf'
import { ArticleError } from '../../article/article-error.ts'
import type { Block } from '../../article/blocks.ts'
import { blocksOfPages } from './pdf-layout.ts'
import type { Piece, PrintedPage } from './pdf-page.ts'
import { reasonOf } from './reason.ts'

/** A magazine has as many; an article has five. */
const MOST_PAGES = 100

/** Pieces of text; a page that is full of it has some hundred. */
const MOST_PIECES = 200_000

/**
 * Reads the text of a PDF in the order of reading. Nothing in it is executed.
 * @throws {ArticleError} where it is none, is locked, or shows pictures of text alone
 */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const blocks = blocksOfPages(await pagesOf(bytes))
  if (blocks.length === 0)
    throw new ArticleError(
      'it shows pictures of pages and has no text',
      'let a program for text recognition (OCR) read it first',
    )
  return blocks
}

async function pagesOf(bytes: Uint8Array): Promise<PrintedPage[]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (document.numPages > MOST_PAGES)
      throw new ArticleError(
        `it has ${document.numPages} pages, as no article has`,
        'save the pages of one article as a file of their own',
      )
    const pages: PrintedPage[] = []
    let count = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const pieces = items.flatMap((item): Piece[] => ('str' in item ? pieceOf(item) : []))
      count += pieces.length
      if (count > MOST_PIECES)
        throw new ArticleError('it has more pieces of text than any article', 'add its text as a file')
      const [, bottom = 0, , top = 0] = page.view
      pages.push({ pieces, top, bottom })
      page.cleanup()
    }
    return pages
  } catch (error) {
    if (error instanceof ArticleError) throw error
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ArticleError('it is locked with a password', 'save it without one')
    throw new ArticleError(
      `it is no PDF that can be read (${reasonOf(error)})`,
      'print it anew as PDF, or add its text as a file',
    )
  }
}

/** A piece of text as the library gives it: `transform` is a matrix [a b c d x y]. */
interface TextItem {
  str: string
  width: number
  transform: number[]
  fontName: string
}

/** Text that does not run from left to right (a photographer's name along a picture) is not read. */
function pieceOf({ str, width, transform, fontName }: TextItem): Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  if (str.trim() === '' || Math.abs(b) > Math.abs(a) / 10) return []
  return [{ text: str, x, y, end: x + width, size: Math.hypot(c, d), font: fontName }]
}
