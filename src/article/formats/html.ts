import { decodeHTMLStrict } from 'entities'
import type { Block } from '../blocks.ts'
import { foldWhiteSpace } from '../white-space.ts'

/** The tags that come along in articles; what else stands between angle brackets is text. */
const BLOCK_TAGS =
  'amp-[a-z-]+|article|aside|audio|blockquote|center|dd|details|div|dl|dt|embed|figcaption|figure|footer|h[1-6]|header|hr|iframe|li|nav|object|ol|p|picture|pre|script|section|style|summary|table|tbody|tfoot|thead|tr|ul|video'
const INLINE_TAGS =
  'a|abbr|b|br|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|source|span|strong|sub|sup|svg|td|th|time|u'

const tag = (names: string): RegExp => new RegExp(`<\\/?(?:${names})(?:\\s[^<>]*)?\\/?>`, 'gi')
const BLOCK_TAG = tag(BLOCK_TAGS)
const INLINE_TAG = tag(INLINE_TAGS)

/** Where a comment begins, or what is for the browser alone. */
const UNSEEN = /<!--|<(script|style|noscript|template)(?:\s[^<>]*)?>/gi

/** The words of a piece of HTML inside a paragraph. */
export const wordsOfHtml = (html: string): string => textOf(withoutUnseen(html).replace(BLOCK_TAG, ' '))

/** Reads HTML into headings and paragraphs; a table row is a paragraph, its cells between bars. */
export function readHtml(html: string): Block[] {
  const seen = withoutUnseen(html).replace(/<\/t[dh]\s*>\s*<t[dh](?:\s[^<>]*)?>/gi, ' | ')
  const blocks: Block[] = []
  let from = 0
  let level: number | undefined
  const take = (to: number): void => {
    const text = foldWhiteSpace(textOf(seen.slice(from, to)))
    if (text === '') return
    blocks.push(level === undefined ? { kind: 'paragraph', text } : { kind: 'heading', text, level })
  }
  for (const { 0: found, index } of seen.matchAll(BLOCK_TAG)) {
    take(index)
    const heading = /^<h([1-6])/i.exec(found)?.[1]
    level = heading === undefined ? undefined : Number(heading)
    from = index + found.length
  }
  take(seen.length)
  return blocks
}

/** Inline tags stand inside words ("H<sub>2</sub>O"), so nothing takes their place; only a line break is a blank. */
const textOf = (html: string): string =>
  decodeHTMLStrict(html.replace(/<br\b[^<>]*>/gi, ' ').replace(INLINE_TAG, ''))

/** What is opened and never closed stays: it may be the rest of the article. Takes linear time. */
function withoutUnseen(html: string): string {
  const neverClosed = new Set<string>()
  let seen = ''
  let from = 0
  for (const { 0: opening, 1: name, index } of html.matchAll(UNSEEN)) {
    const closing = name === undefined ? '-->' : `</${name}\\s*>`
    if (index < from || neverClosed.has(closing)) continue
    const close = new RegExp(closing, 'gi')
    close.lastIndex = index + opening.length
    if (close.test(html)) {
      seen += `${html.slice(from, index)} `
      from = close.lastIndex
    } else neverClosed.add(closing)
  }
  return seen + html.slice(from)
}
