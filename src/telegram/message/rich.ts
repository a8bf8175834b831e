import type { InputRichBlock, InputRichMessage, MessageEntity, RichText } from 'grammy/types'
import type { Span } from '../../article/article.ts'
import type { StyledText } from './styled-text.ts'

/** The styles of words within a line. */
const INLINE = new Set<MessageEntity['type']>(['bold', 'italic', 'text_link', 'date_time'])

/** A line of text, or a quotation of any number of lines. */
interface Piece extends Span {
  quotation?: 'blockquote' | 'expandable_blockquote'
}

/**
 * The same message as blocks of a rich one: quotations with the source below as their credit, and the matched
 * words marked as with a pen. `undefined` where nothing is quoted: plain words gain nothing by it.
 */
export function richMessage({ text, entities }: StyledText): InputRichMessage | undefined {
  const pieces = piecesOf(text, entities)
  if (!pieces.some(({ quotation }) => quotation)) return undefined
  const blocks: InputRichBlock[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece) continue
    const next = pieces[i + 1]
    const isCredited = piece.quotation !== undefined && next !== undefined && isItalic(next, entities)
    blocks.push(blockOf(text, entities, piece, isCredited ? next : undefined))
    if (isCredited) i++
  }
  return { blocks }
}

function blockOf(
  text: string,
  entities: readonly MessageEntity[],
  piece: Piece,
  source: Piece | undefined,
): InputRichBlock {
  const words = richText(text, piece, entities, piece.quotation ? 'marked' : 'bold')
  const credit = source && { credit: richText(text, source, entities.filter(isNoItalic), 'bold') }
  if (piece.quotation === 'blockquote') {
    return { type: 'blockquote', blocks: [{ type: 'paragraph', text: words }], ...credit }
  }
  return piece.quotation
    ? { type: piece.quotation, text: words, ...credit }
    : { type: 'paragraph', text: words }
}

/** The lines that hold something and the quotations, in order. */
function piecesOf(text: string, entities: readonly MessageEntity[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const addLines = (end: number) => {
    for (const line of text.slice(at, end).matchAll(/[^\n]+/gu)) {
      if (line[0].trim() === '') continue
      const start = at + line.index
      pieces.push({ start, end: start + line[0].length })
    }
  }
  for (const { type, offset, length } of [...entities].sort((a, b) => a.offset - b.offset)) {
    if (type !== 'blockquote' && type !== 'expandable_blockquote') continue
    addLines(offset)
    pieces.push({ start: offset, end: offset + length, quotation: type })
    at = offset + length
  }
  addLines(text.length)
  return pieces
}

/** A stretch of the text with its styles as a tree; quotations around it are left out. */
function richText(
  text: string,
  stretch: Span,
  entities: readonly MessageEntity[],
  boldAs: 'bold' | 'marked',
): RichText {
  const parts: RichText[] = []
  let at = stretch.start
  const inside = entities
    .filter(({ offset, length }) => offset >= stretch.start && offset + length <= stretch.end)
    .filter(({ type }) => INLINE.has(type))
    .sort((a, b) => a.offset - b.offset || b.length - a.length)
  for (const [i, entity] of inside.entries()) {
    if (entity.offset < at) continue
    const end = entity.offset + entity.length
    if (entity.offset > at) parts.push(text.slice(at, entity.offset))
    const words = richText(text, { start: entity.offset, end }, inside.slice(i + 1), boldAs)
    if (entity.type === 'text_link') parts.push({ type: 'url', text: words, url: entity.url })
    else if (entity.type === 'date_time') {
      const { type, unix_time, date_time_format } = entity
      parts.push({ type, text: words, unix_time, date_time_format })
    } else parts.push({ type: entity.type === 'bold' ? boldAs : 'italic', text: words })
    at = end
  }
  if (at < stretch.end) parts.push(text.slice(at, stretch.end))
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : parts
}

function isItalic(piece: Piece, entities: readonly MessageEntity[]): boolean {
  return entities.some(
    ({ type, offset, length }) =>
      type === 'italic' && offset === piece.start && offset + length === piece.end,
  )
}

function isNoItalic({ type }: MessageEntity): boolean {
  return type !== 'italic'
}
