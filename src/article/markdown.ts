import { decodeHTMLStrict } from 'entities'
import { Lexer, type Token, type Tokens } from 'marked'
import { ArticleError } from './article-error.ts'
import type { Block } from './blocks.ts'
import { linesApart } from './head.ts'
import { readHtml, wordsOfHtml } from './html.ts'
import { foldWhiteSpace } from './white-space.ts'

/**
 * Reads a Markdown text into headings and paragraphs.
 *
 * Markup is taken off and the words stay as they are: emphasis and links lose their signs, a bullet goes, the
 * number of a numbered item stays (it may be the year that a sentence begins with). Pictures, rules, HTML tags and
 * the signs of footnotes have no words and are left out. A table row is a paragraph, its cells between bars.
 * @throws {ArticleError} where blocks are nested so deeply that nobody meant it
 */
export function readMarkdown(source: string): Block[] {
  const lexer = new Lexer({ gfm: true })
  const blocks: Block[] = []
  try {
    collect(lexer.blockTokens(source), lexer, blocks)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new ArticleError(
      'its lists or quotations are nested too deeply',
      'take signs such as > or - off the lines’ beginnings',
    )
  }
  return blocks
}

function collect(tokens: Token[], lexer: Lexer, blocks: Block[]): void {
  const push = (text: string, level?: number) => {
    const folded = foldWhiteSpace(text)
    if (folded === '') return
    blocks.push(
      level === undefined ? { kind: 'paragraph', text: folded } : { kind: 'heading', text: folded, level },
    )
  }
  for (const token of tokens as MarkdownBlock[]) {
    switch (token.type) {
      case 'heading':
        push(plain(token.text, lexer), token.depth)
        break
      case 'paragraph':
      case 'text':
        for (const part of token.text.split(FOOTNOTE))
          for (const text of headApart(part, lexer, blocks.length)) push(text)
        break
      case 'code':
        push(token.text)
        break
      case 'blockquote':
        collect(token.tokens, lexer, blocks)
        break
      case 'list':
        for (const item of token.items) collectItem(item, token.ordered, lexer, blocks)
        break
      case 'table':
        for (const row of [token.header, ...token.rows])
          push(row.map((cell) => plain(cell.text, lexer)).join(' | '))
        break
      case 'html':
        blocks.push(...readHtml(token.text))
        break
    }
  }
}

/** A paragraph's words; where it is the byline with more lines below it, theirs apart. */
function headApart(source: string, lexer: Lexer, place: number): string[] {
  const lines = source.split('\n')
  const parts = linesApart(
    lines.slice(0, 5).map((line) => foldWhiteSpace(plain(line, lexer))),
    place,
  )
  return parts.length < 2 || lines.length > 5 ? [plain(source, lexer)] : parts.map((part) => part.join(' '))
}

type MarkdownBlock =
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Code
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.Table
  | Tokens.HTML

/** The number of an ordered item is put back before its first words. */
function collectItem(item: Tokens.ListItem, ordered: boolean, lexer: Lexer, blocks: Block[]): void {
  const inside: Block[] = []
  collect(item.tokens, lexer, inside)
  const [first, ...rest] = inside
  if (first === undefined) return
  const number = ordered ? (/^\s*\d+[.)]/.exec(item.raw)?.[0].trim() ?? '') : ''
  blocks.push({ ...first, text: number === '' ? first.text : `${number} ${first.text}` }, ...rest)
}

/** Longer paragraphs are no prose, and inline markup can take quadratic time: their text is kept as it stands. */
const LONGEST_WITH_MARKUP = 50_000

const MAY_HOLD_MARKUP = /[*_`[\]<\\~&]/

/** A paragraph's source without its inline markup. */
function plain(source: string, lexer: Lexer): string {
  if (source.length > LONGEST_WITH_MARKUP || !MAY_HOLD_MARKUP.test(source)) return source
  return lexer.inlineTokens(source).map(words).join('')
}

function words(token: Token): string {
  switch (token.type) {
    case 'image':
      return ''
    case 'br':
      return ' '
    case 'html':
      return wordsOfHtml(token.raw)
    case 'codespan':
      return token.text
    case 'strong':
    case 'em':
    case 'del':
    case 'link':
      return (token.tokens ?? []).map(words).join('')
    case 'escape':
      return ESCAPED_ON_PURPOSE.test(token.raw) ? token.text : token.raw
    default:
      return decodeHTMLStrict(token.raw.replace(FOOTNOTE_SIGN, ''))
  }
}

/** "[^1]" points from the text to a footnote. */
const FOOTNOTE_SIGN = /\[\^[\w-]{1,40}\]/g

/** Footnotes stand line below line, each after its sign. */
const FOOTNOTE = /^\[\^[\w-]{1,40}\]:[ \t]*/m

/** Signs that a writer has to escape; a backslash before another (as in a formula) is the writer's own. */
const ESCAPED_ON_PURPOSE = /^\\[*_`[\]<>#+\-.!~|&"'$@=?/]/
