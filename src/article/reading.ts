import { extname } from 'node:path'
import type { Article, Paragraph } from './article.ts'
import { ArticleError } from './article-error.ts'
import type { Block } from './blocks.ts'
import { type FrontMatter, splitFrontMatter } from './front-matter.ts'
import { takeHead } from './head.ts'
import { readMarkdown } from './markdown.ts'
import { partedByBreaks, withMendedText } from './mending.ts'
import { notesStart } from './notes.ts'
import { readPage } from './page/page.ts'
import { readPlainText } from './plain-text.ts'
import { endsSentence } from './sentence-end.ts'
import { withoutWebChrome } from './web-chrome.ts'

/** The endings of the files that are articles. */
export const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(['.md', '.markdown', '.txt', '.html', '.htm'])

/** The endings of the files that are web pages as a browser saves them. */
export const PAGE_ENDINGS: ReadonlySet<string> = new Set(['.html', '.htm'])

/** A block longer than this is no title. */
const LONGEST_TITLE = 200

/** A block longer than this is no label above a title. */
const LONGEST_LABEL = 60

/** A block longer than this that ends with a full stop is prose and no title. */
const LONGEST_SENTENCE_AS_TITLE = 150

/**
 * Reads the text of one file as an article.
 *
 * The title is the front matter's, else the heading at the file's beginning, else its first block where that can be
 * one, else the file's name. A byline and a date below it say what the front matter does not.
 * @param fileName its ending says the format; without the ending it is the article's id
 * @throws {ArticleError} where there is no text, or the front matter is wrong
 */
export function readArticle(fileName: string, source: string): Article {
  const ending = extname(fileName)
  const id = fileName.slice(0, fileName.length - ending.length)
  const { meta, blocks: read } = readFormat(ending.toLowerCase(), source.replace(/\r\n?/g, '\n'))
  const blocks = withoutWebChrome(read.map(withMendedText))
  const title = meta.title ?? takeTitle(blocks) ?? id.replace(/[-_]+/g, ' ')
  if (meta.title !== undefined && blocks[0]?.text === meta.title) blocks.shift()
  const about = { ...takeHead(blocks), ...meta }
  const paragraphs = numberParagraphs(blocks, notesStart(blocks, about.author))
  if (!paragraphs.some(({ kind }) => kind === 'body')) {
    throw new ArticleError(
      'it holds no text',
      'put the article below its title, its paragraphs separated by blank lines',
    )
  }
  return { ...about, id, title, paragraphs }
}

/** What stands in the source, and what it says about itself. */
function readFormat(ending: string, source: string): { meta: FrontMatter; blocks: Block[] } {
  if (PAGE_ENDINGS.has(ending)) return readPage(source)
  const { meta, body } = splitFrontMatter(source)
  return {
    meta,
    blocks: ending === '.txt' ? readPlainText(body) : readMarkdown(partedByBreaks(body)),
  }
}

/** The way to the page ("Home » News"), a label ("Analysis"): so many blocks may stand above the title. */
const ABOVE_TITLE = 2

/** Takes the title off the blocks, where there can be one and something is left below it. */
function takeTitle(blocks: Block[]): string | undefined {
  const heading = blocks.slice(0, ABOVE_TITLE + 1).findIndex(({ level }) => level === 1)
  const at = heading > 0 && blocks.slice(0, heading).every(isLabel) ? heading : 0
  const title = blocks[at]
  if (title === undefined || blocks.length < 2 || !canBeTitle(title)) return undefined
  blocks.splice(at, 1)
  return title.text
}

const isLabel = ({ text }: Block): boolean => text.length <= LONGEST_LABEL && !endsSentence(text)

const canBeTitle = ({ kind, text }: Block): boolean =>
  text.length <= LONGEST_TITLE &&
  (kind === 'heading' || text.length <= LONGEST_SENTENCE_AS_TITLE || !text.endsWith('.'))

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
