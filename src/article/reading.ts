import { extname } from 'node:path'
import type { Article, Paragraph } from './article.ts'
import { ArticleError } from './article-error.ts'
import type { Block } from './blocks.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readMarkdown } from './markdown.ts'
import { notesStart } from './notes.ts'
import { readPlainText } from './plain-text.ts'
import { withoutWebChrome } from './web-chrome.ts'

/** The endings of the files that are articles. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt'])

/** A block longer than this is no title. */
const LONGEST_TITLE = 300

/** "By Myrzaiym Janybek kyzy": a short line that names who wrote the article. */
const BYLINE = /^by:? (\p{Lu}(?:[^.!?;:]|(?<=\b\p{L}{1,3})\.){1,100})$/iu

/**
 * Reads the text of one file as an article.
 *
 * The title is the front matter's, else the first heading of a Markdown file, else the first block where that is short
 * enough, else the file's name. A byline right below it names the author where the front matter does not.
 * @param fileName its ending says the format; without the ending it is the article's id
 * @throws {ArticleError} where there is no text, or the front matter is wrong
 */
export function readArticle(fileName: string, source: string): Article {
  const ending = extname(fileName)
  const id = fileName.slice(0, fileName.length - ending.length)
  const { meta, body } = splitFrontMatter(source)
  const blocks = withoutWebChrome(ending.toLowerCase() === '.txt' ? readPlainText(body) : readMarkdown(body))
  const title = meta.title ?? takeTitle(blocks) ?? id.replace(/[-_]+/g, ' ')
  if (meta.title !== undefined && blocks[0]?.text === meta.title) blocks.shift()
  const byline = BYLINE.exec(blocks[0]?.text ?? '')?.[1]
  if (byline !== undefined && blocks.length > 1) blocks.shift()
  const author = meta.author ?? byline
  const paragraphs = numberParagraphs(blocks, notesStart(blocks, author))
  if (!paragraphs.some(({ kind }) => kind === 'body')) {
    throw new ArticleError(
      'it holds no text',
      'put the article below its title, its paragraphs separated by blank lines',
    )
  }
  return { ...meta, id, title, ...(author === undefined ? {} : { author }), paragraphs }
}

/** Takes the title off the blocks, where their first can be one and something is left below it. */
function takeTitle(blocks: Block[]): string | undefined {
  const [first] = blocks
  if (first === undefined || blocks.length < 2 || first.text.length > LONGEST_TITLE) return undefined
  blocks.shift()
  return first.text
}

/** Headings become the section of the paragraphs below them. */
function numberParagraphs(blocks: Block[], firstNote: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let section: string | undefined
  blocks.forEach(({ kind, text }, i) => {
    if (kind === 'heading') {
      section = text
      return
    }
    paragraphs.push({
      number: paragraphs.length + 1,
      text,
      kind: i < firstNote ? 'body' : 'note',
      ...(section === undefined ? {} : { section }),
    })
  })
  return paragraphs
}
