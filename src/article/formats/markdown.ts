import { decodeHTMLStrict } from 'entities'
import type { Token } from 'markdown-it'
import type { Block } from '../blocks.ts'
import { linesApart } from '../shaping/head.ts'
import { foldWhiteSpace } from '../white-space.ts'
import { readHtml, wordsOfHtml } from './html.ts'
import { type MarkdownSource, parseBlocks, parseInline } from './markdown-parser.ts'
import { MAY_HOLD_MARKUP, piecesOf } from './markdown-pieces.ts'

/**
 * Reads a Markdown text into headings and paragraphs.
 *
 * Markup is taken off and the words stay as they are: emphasis and links lose their signs, a bullet goes, the
 * number of a numbered item stays (it may be the year that a sentence begins with). Pictures, rules, HTML tags and
 * the signs of footnotes have no words and are left out. A table row is a paragraph, its cells between bars.
 * Takes time in proportion to the text's length, whatever stands in it.
 * @throws {ArticleError} where blocks are nested so deeply, or are so many, that nobody meant it
 */
export function readMarkdown(source: string): Block[] {
  return new Reading(parseBlocks(source)).blocks()
}

/** Goes through the blocks of one text, in their order. */
class Reading {
  readonly #source: MarkdownSource
  readonly #blocks: Block[] = []
  /** The numbers of items whose first words are still to come. */
  readonly #numbers: string[] = []
  /** For each item that is open, how many numbers waited before it. */
  readonly #items: number[] = []
  #level: number | undefined
  /** The cells of the table row that is open. */
  #row: string[] | undefined
  #isFirstOfItem = false
  #quotations = 0

  constructor(source: MarkdownSource) {
    this.#source = source
  }

  blocks(): Block[] {
    for (const token of this.#source.tokens) this.#take(token)
    return this.#blocks
  }

  #take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#level = Number(token.tag.slice(1))
        break
      case 'heading_close':
        this.#level = undefined
        break
      case 'list_item_open':
        this.#items.push(this.#numbers.length)
        if (token.info !== '') this.#numbers.push(token.info + token.markup)
        this.#isFirstOfItem = true
        break
      case 'list_item_close':
        this.#numbers.length = Math.min(this.#numbers.length, this.#items.pop() ?? 0)
        this.#isFirstOfItem = false
        break
      case 'blockquote_open':
        this.#quotations++
        break
      case 'blockquote_close':
        this.#quotations--
        break
      case 'tr_open':
        this.#row = []
        break
      case 'tr_close':
        this.#push(this.#row?.join(' | ') ?? '')
        this.#row = undefined
        break
      case 'inline':
        this.#takeText(token.content)
        break
      case 'code_block':
      case 'fence':
        this.#push(token.content)
        break
      case 'html_block':
        for (const block of readHtml(token.content)) this.#add(block)
        break
    }
  }

  #takeText(content: string): void {
    const text = this.#isFirstOfItem ? content.replace(CHECK_BOX, '') : content
    this.#isFirstOfItem = false
    if (this.#row) this.#row.push(this.#plain(text))
    else if (this.#level !== undefined) this.#push(this.#plain(text), this.#level)
    else
      for (const part of text.split(FOOTNOTE))
        for (const paragraph of this.#headApart(part)) this.#push(paragraph)
  }

  /** A paragraph's words; where it is the byline with more lines below it, theirs apart. */
  #headApart(source: string): string[] {
    const lines = source.split('\n')
    const parts = linesApart(
      lines.slice(0, 5).map((line) => foldWhiteSpace(this.#plain(line))),
      this.#blocks.length,
    )
    return parts.length < 2 || lines.length > 5 ? [this.#plain(source)] : parts.map((part) => part.join(' '))
  }

  #push(text: string, level?: number): void {
    const folded = foldWhiteSpace(text)
    if (folded === '') return
    this.#add(
      level === undefined ? { kind: 'paragraph', text: folded } : { kind: 'heading', text: folded, level },
    )
  }

  /** The numbers of ordered items are put back before their first words. */
  #add(block: Block): void {
    const numbers = this.#numbers.splice(0)
    const form = block.kind === 'heading' ? undefined : this.#form()
    this.#blocks.push({
      ...block,
      ...(numbers.length === 0 ? {} : { text: [...numbers, block.text].join(' ') }),
      ...(form === undefined ? {} : { form }),
    })
  }

  #form(): Block['form'] {
    if (this.#items.length > 0) return 'item'
    return this.#quotations > 0 ? 'quotation' : undefined
  }

  /** A paragraph's source without its inline markup. */
  #plain(source: string): string {
    if (!MAY_HOLD_MARKUP.test(source)) return source
    return piecesOf(source)
      .map((piece) => parseInline(piece, this.#source).map(wordsOf).join(''))
      .join('')
  }
}

function wordsOf(token: Token): string {
  switch (token.type) {
    case 'text':
      return decodeHTMLStrict(token.content.replace(FOOTNOTE_SIGN, ''))
    case 'text_special':
      return ESCAPED_ON_PURPOSE.test(token.markup) ? token.content : token.markup
    case 'code_inline':
      return token.content
    case 'softbreak':
    case 'hardbreak':
      return ' '
    case 'html_inline':
      return wordsOfHtml(token.content)
    default:
      return ''
  }
}

/** "[^1]" points from the text to a footnote. */
const FOOTNOTE_SIGN = /\[\^[\w-]{1,40}\]/g

/** Footnotes stand line below line, each after its sign. */
const FOOTNOTE = /^\[\^[\w-]{1,40}\]:[ \t]*/m

/** "[ ] to be done", "[x] done" */
const CHECK_BOX = /^\[[ xX]\]\s+/

/** Signs that a writer has to escape; a backslash before another (as in a formula) is the writer's own. */
const ESCAPED_ON_PURPOSE = /^\\[*_`[\]<>#+\-.!~|&"'$@=?/]/
