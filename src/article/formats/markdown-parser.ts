import MarkdownIt, { type Token } from 'markdown-it'
import { ArticleError } from '../article-error.ts'
import { tooManyBlocks } from '../blocks.ts'

/** The blocks of a Markdown text, and what its inline markup may refer to. */
export interface MarkdownSource {
  tokens: readonly Token[]
  /** The addresses that links name, as the parser keeps them. */
  readonly environment: Record<string, unknown>
}

/** Quotations and lists inside each other; a writer needs three or four. */
const DEEPEST = 100

/** Each takes some hundred bytes; a paragraph has three, and so has each cell of a table. */
const MOST_TOKENS = 400_000

/**
 * CommonMark with tables and struck-out words: its blocks, and the inline markup of each as it is asked for, so that
 * what it comes to is never held whole. Entities are left to whoever takes the words.
 */
const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST + 5 })
parser.core.ruler.enableOnly(['normalize', 'block'])
parser.inline.ruler.disable('entity')
// Nothing is ever followed, and what the parser takes for no address would be shown.
parser.validateLink = () => true

/** What is nested or cut into pieces beyond measure is refused before it fills the memory. */
class BoundedState extends parser.block.State {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (this.level > DEEPEST)
      throw new ArticleError(
        'its lists or quotations are nested too deeply',
        'take signs such as > or - off the lines’ beginnings',
      )
    if (this.tokens.length > MOST_TOKENS) throw tooManyBlocks()
    return super.push(type, tag, nesting)
  }
}
parser.block.State = BoundedState

/** @throws {ArticleError} where blocks are nested too deeply, or are too many */
export function parseBlocks(source: string): MarkdownSource {
  const environment = {}
  return { tokens: parser.parse(source, environment), environment }
}

/** What stands in one block's content. */
export function parseInline(content: string, { environment }: MarkdownSource): Token[] {
  const tokens: Token[] = []
  parser.inline.parse(content, parser, environment, tokens)
  return tokens
}
