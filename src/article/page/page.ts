import { ArticleError } from '../article-error.ts'
import type { Block } from '../blocks.ts'
import type { FrontMatter } from '../front-matter.ts'
import { withoutHeadLines } from '../shaping/head.ts'
import { removeChrome } from './chrome.ts'
import { articleBlocks, type FoundBlocks } from './content.ts'
import { pageMetadata } from './metadata.ts'
import { checkIsNoList, saysArticle } from './other-pages.ts'
import { plainBlock } from './page-blocks.ts'
import { parsePage, tooManyParts } from './parsing.ts'

/** What a web page holds of an article, and what it says about it. */
export interface PageContent {
  meta: FrontMatter
  blocks: Block[]
}

/**
 * Reads the article that a web page shows: its words without what stands around them, and title, author, publisher, date
 * and address from what the page says about itself.
 * @throws {ArticleError} where no article can be found, or the page is no page that people read
 */
export function readPage(html: string): PageContent {
  try {
    return contentOf(html)
  } catch (error) {
    // So much stands side by side that handing it on all at once, as libraries do, exhausts the stack.
    throw error instanceof RangeError ? tooManyParts() : error
  }
}

function contentOf(html: string): PageContent {
  const document = parsePage(html)
  const meta = pageMetadata(document)
  const isArticle = saysArticle(document)
  removeChrome(document.body)
  const named = articleBlocks(document)
  // Names may mislead: a page whose every box is called "widget" is read by its looks alone.
  const found = lengthOf(named.blocks) < LEAST_ARTICLE ? longer(named, articleBlocks(parsePage(html))) : named
  if (!isArticle) checkIsNoList(found.around)
  if (found.blocks.length === 0) {
    throw new ArticleError(
      'no article can be found in the page',
      'save the page where its whole article is shown, or the article’s text as a .md or .txt file',
    )
  }
  // A line of signs only parts what stands above it from what stands below.
  const worded = found.blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const blocks = worded.map(plainBlock)
  return { meta, blocks: withoutHeadLines(withoutTitle(blocks, meta.title), meta) }
}

/** In code units; what is shorter may be what was left over of an article. */
const LEAST_ARTICLE = 250

const lengthOf = (blocks: Block[]): number => blocks.reduce((length, { text }) => length + text.length, 0)

const longer = (a: FoundBlocks, b: FoundBlocks): FoundBlocks =>
  lengthOf(b.blocks) > lengthOf(a.blocks) ? b : a

/** The title stands above the text too; and sometimes twice. */
function withoutTitle(blocks: Block[], title: string | undefined): Block[] {
  const isTitle = ({ text, level }: Block) => text === title || (level === 1 && title?.startsWith(text))
  const rest = blocks.slice(0, 2).findIndex((block) => !isTitle(block))
  return blocks.slice(rest < 0 ? 2 : rest)
}
