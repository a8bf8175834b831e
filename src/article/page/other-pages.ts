import { ArticleError } from '../article-error.ts'
import { endsSentence } from '../sentence-end.ts'
import type { PageDocument } from './dom.ts'
import type { PageBlock } from './page-blocks.ts'
import { structuredArticles } from './structured-data.ts'

/** A list of articles has at least so many headlines that lead elsewhere, and so many for each paragraph of text. */
const LEAST_HEADLINES = 4
const HEADLINES_PER_PARAGRAPH = 0.5

/** In code units: what is shorter is a label or a name ("Politics"), and no headline. */
const LEAST_HEADLINE = 15
/** The same of a paragraph. */
const LEAST_PARAGRAPH = 40

/** A block with this share of its words in links leads elsewhere. */
const IN_LINKS = 0.9

/**
 * Sees that a page shows an article and no list of articles, as a front page, a topic's page or search results do: there
 * headlines that lead elsewhere stand above a sentence or two each.
 * @param blocks all that stand where its text was found, between the first and the last that is text
 * @throws {ArticleError} where it is a list
 */
export function checkIsNoList(blocks: readonly PageBlock[]): void {
  const headlines = blocks.filter(isHeadline).length
  const paragraphs = blocks.filter(
    (block) => !isLinked(block) && block.text.length >= LEAST_PARAGRAPH && endsSentence(block.text),
  ).length
  if (headlines < LEAST_HEADLINES || headlines < HEADLINES_PER_PARAGRAPH * paragraphs) return
  throw new ArticleError(
    'it shows many articles, as a front page or search results do',
    'take the page of one article',
  )
}

const isLinked = ({ text, linked }: PageBlock): boolean => linked >= IN_LINKS * text.length

const isHeadline = (block: PageBlock): boolean =>
  isLinked(block) &&
  block.text.length >= LEAST_HEADLINE &&
  (block.level !== undefined || !endsSentence(block.text))

/** Whether a page says of itself that it is one article; to be asked before its scripts are taken off. */
export function saysArticle(document: PageDocument): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  return /article/i.test(type) || structuredArticles(document).length === 1
}
