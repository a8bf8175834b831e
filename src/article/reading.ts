import { extname } from 'node:path'
import type { Article } from './article.ts'
import { ArticleError } from './article-error.ts'
import type { Block } from './blocks.ts'
import { type Draft, draftOf, paragraphsOf } from './draft.ts'
import { readMarkdown } from './formats/markdown.ts'
import { readPlainText } from './formats/plain-text.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { partedByBreaks } from './shaping/mending.ts'

/** The endings of the files that are articles. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.html', '.htm'])

/** The endings of the files that are web pages as a browser saves them. */
export const PAGE_ENDINGS: ReadonlySet<string> = new Set(['.html', '.htm'])

/**
 * Reads the text of one Markdown or text file as an article.
 *
 * The title is the front matter's, else the heading at the file's beginning, else its first block where that can be
 * one, else the file's name. A byline and a date below it say what the front matter does not.
 * @param fileName its ending says the format; without the ending it is the article's id
 * @throws {ArticleError} where there is no text, or the front matter is wrong
 */
export function readArticle(fileName: string, source: string): Article {
  return articleCalled(idOf(fileName), readDraft(extname(fileName), source))
}

/**
 * Reads a saved web page as an article, in the same way. What reads pages is as large as all the rest together, and
 * loaded only where there is one.
 * @throws {ArticleError} where no article can be found in it
 */
export async function readSavedPage(fileName: string, html: string): Promise<Article> {
  return articleCalled(idOf(fileName), await readPageDraft(html))
}

/** The name without its ending. */
const idOf = (fileName: string): string => fileName.slice(0, fileName.length - extname(fileName).length)

/**
 * What a Markdown or text file holds, before it has a name.
 * @param ending says the format
 * @throws {ArticleError} where the front matter is wrong
 */
export const readDraft = (ending: string, source: string): Draft =>
  draftOf(readFormat(ending.toLowerCase(), source.replace(/\r\n?/g, '\n')))

/**
 * What a web page holds, before it has a name.
 * @throws {ArticleError} where no article can be found in it
 */
export async function readPageDraft(html: string): Promise<Draft> {
  const { readPage } = await import('./page/page.ts')
  return draftOf(readPage(html.replace(/\r\n?/g, '\n')))
}

/**
 * A draft as the article of that name; the name is its title where it has none.
 * @throws {ArticleError} where there is no text
 */
export function articleCalled(id: string, draft: Draft): Article {
  const paragraphs = paragraphsOf(draft)
  if (!paragraphs.some(({ kind }) => kind === 'body')) {
    throw new ArticleError(
      'it holds no text',
      'put the article below its title, its paragraphs separated by blank lines',
    )
  }
  const { title = id.replace(/[-_]+/g, ' '), ...about } = draft.about
  return { ...about, id, title, paragraphs }
}

/** What stands in the source, and what it says about itself. */
function readFormat(ending: string, source: string): { meta: FrontMatter; blocks: Block[] } {
  const { meta, body } = splitFrontMatter(source)
  return {
    meta,
    blocks: ending === '.txt' ? readPlainText(body) : readMarkdown(partedByBreaks(body)),
  }
}
