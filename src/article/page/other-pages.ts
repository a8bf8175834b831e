import { ArticleError } from '../article-error.ts'
import { endsSentence } from '../sentence-end.ts'
import type { PageDocument } from './dom.ts'
import type { PageBlock } from './page-blocks.ts'
import { structuredArticles } from './structured-data.ts'

/** A list has at least so many teasers, and so many for each of its sentences of text. */
const LEAST_TEASERS = 4
const TEASERS_PER_SENTENCE = 0.5

/** In code units: what is shorter is a label or a name ("Politics"), and no headline. */
const LEAST_HEADLINE = 15
/** The same of what stands below a headline: a teaser is a sentence or two. */
const LONGEST_TEASER = 300

/** A block with this share of its words in links leads elsewhere. */
const IN_LINKS = 0.9
/** Beside a headline its topic or its age may stand. */
const HEADING_IN_LINKS = 0.6

/** How a teaser leads to its article where its headline does not. */
const LEADS_ON =
  /(?:read more|continue reading|full (?:story|article)|read (?:the )?(?:full )?(?:story|article)|читать (?:далее|дальше|полностью)|подробнее|толугу менен)[\s.…»›→>]*$/iu

/**
 * Sees that a page shows an article and no list of articles, as a front page, a topic's page or search results do: there
 * headlines that lead elsewhere stand above a sentence or two each.
 * @param blocks all that stand where its text was found, between the first and the last that is text
 * @throws {ArticleError} where it is a list
 */
export function checkIsNoList(blocks: readonly PageBlock[]): void {
  const sentences = blocks.filter((block) => !isHeadline(block) && endsSentence(block.text)).length
  const teasers = blocks.filter((block, i) => isHeadline(block) && isTeaser(blocks[i + 1])).length
  const leading = blocks.filter(({ text, linked }) => linked > 0 && LEADS_ON.test(text)).length
  const most = Math.max(teasers, leading)
  if (most < LEAST_TEASERS || most < TEASERS_PER_SENTENCE * sentences) return
  throw new ArticleError(
    'it shows many articles, as a front page or search results do',
    'take the page of one article',
  )
}

const isHeadline = ({ text, linked, level }: PageBlock): boolean =>
  linked >= (level === undefined ? IN_LINKS : HEADING_IN_LINKS) * text.length &&
  text.length >= LEAST_HEADLINE &&
  (level !== undefined || !endsSentence(text))

/** What stands below a headline, where another one does not follow at once: those are links beside an article's text. */
const isTeaser = (block: PageBlock | undefined): boolean =>
  block !== undefined &&
  !isHeadline(block) &&
  block.level === undefined &&
  block.text.length <= LONGEST_TEASER

/** Whether a page says of itself that it is one article; to be asked before its scripts are taken off. */
export function saysArticle(document: PageDocument): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content') ?? ''
  return /article/i.test(type) || structuredArticles(document).length === 1
}
