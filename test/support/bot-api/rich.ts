import { z } from 'zod'
import { checkButton } from './markup.ts'
import { badRequest } from './refusal.ts'
import { isBlank, isLink } from './text.ts'

export const richMessageSchema = z.looseObject({
  blocks: z.array(z.unknown()).optional(),
  html: z.string().optional(),
  markdown: z.string().optional(),
})

export type RichMessage = z.infer<typeof richMessageSchema>

const limits = { characters: 32_768, blocks: 500, depth: 16, buttons: 8, columns: 20 }

const nodeSchema = z.looseObject({ type: z.string() })
const listItemSchema = z.looseObject({ blocks: z.array(z.unknown()) })
const textFields = ['text', 'credit', 'summary', 'caption'] as const
const textBlocks = new Set(['paragraph', 'heading', 'pre', 'footer', 'expandable_blockquote', 'pullquote'])
const nestingBlocks = new Set(['blockquote', 'details', 'collage', 'slideshow'])
const otherBlocks = new Set(['divider', 'list', 'table', 'buttons', 'anchor', 'mathematical_expression'])
const styledText = new Set([
  ...[
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'spoiler',
    'subscript',
    'superscript',
    'marked',
    'code',
  ],
  ...[
    'url',
    'mention',
    'hashtag',
    'bot_command',
    'email_address',
    'anchor_link',
    'text_mention',
    'date_time',
  ],
])

/** Refuses a rich message as Telegram does, by its blocks; HTML and Markdown by their length only. */
export function checkRichMessage(rich: RichMessage): void {
  const given = [rich.blocks, rich.html, rich.markdown].filter((part) => part !== undefined)
  if (given.length !== 1) throw badRequest('exactly one of blocks, html and markdown must be specified')
  const marked = rich.html ?? rich.markdown
  const tally = { characters: marked?.length ?? 0, blocks: 0 }
  for (const block of rich.blocks ?? []) checkBlock(block, 1, tally)
  if (rich.blocks?.length === 0 || (marked !== undefined && isBlank(marked)))
    throw badRequest('message text is empty')
  if (tally.characters > limits.characters) throw badRequest('rich message is too long')
  if (tally.blocks > limits.blocks) throw badRequest('too many blocks in the rich message')
}

interface Tally {
  characters: number
  blocks: number
}

function checkBlock(raw: unknown, depth: number, tally: Tally): void {
  if (depth > limits.depth) throw badRequest('rich message blocks are nested too deep')
  const block = parse(nodeSchema, raw, 'RichBlock')
  tally.blocks += 1
  if (textBlocks.has(block.type)) {
    if (block.text === undefined) throw badRequest(`can't parse RichBlock: no text in ${block.type}`)
    if (block.type === 'heading' && !(Number(block.size) >= 1 && Number(block.size) <= 6))
      throw badRequest('heading size must be between 1 and 6')
  } else if (nestingBlocks.has(block.type)) {
    for (const inner of parse(listItemSchema, block, 'RichBlock').blocks) checkBlock(inner, depth + 1, tally)
  } else if (block.type === 'list') {
    const { items } = parse(z.looseObject({ items: z.array(listItemSchema) }), block, 'RichBlock')
    tally.blocks += items.length
    for (const item of items) for (const inner of item.blocks) checkBlock(inner, depth + 1, tally)
  } else if (block.type === 'buttons') {
    checkRichButtons(block, tally)
    return
  } else if (!otherBlocks.has(block.type)) {
    throw badRequest(`can't parse RichBlock: unsupported type "${block.type}"`)
  }
  for (const field of textFields) if (block[field] !== undefined) checkRichText(block[field], depth, tally)
}

function checkRichButtons(block: z.infer<typeof nodeSchema>, tally: Tally): void {
  const { buttons } = parse(z.looseObject({ buttons: z.array(nodeSchema.partial()) }), block, 'RichBlock')
  if (buttons.length < 1 || buttons.length > limits.buttons) throw badRequest('BUTTONS_INVALID')
  for (const button of buttons) {
    checkRichText(button.text ?? '', 1, tally)
    const text = plainOf(button.text)
    checkButton({ ...button, text })
  }
}

function checkRichText(raw: unknown, depth: number, tally: Tally): void {
  if (depth > limits.depth) throw badRequest('rich text is nested too deep')
  if (typeof raw === 'string') {
    tally.characters += raw.length
  } else if (Array.isArray(raw)) {
    for (const part of raw) checkRichText(part, depth + 1, tally)
  } else {
    const node = parse(nodeSchema, raw, 'RichText')
    if (!styledText.has(node.type)) throw badRequest(`can't parse RichText: unsupported type "${node.type}"`)
    if (node.type === 'url' && !(typeof node.url === 'string' && isLink(node.url)))
      throw badRequest('URL_INVALID')
    checkRichText(node.text, depth + 1, tally)
  }
}

/** The plain words of a rich message made of blocks, one line for each piece of text. */
export function plainOf(raw: unknown): string {
  if (typeof raw === 'string') return raw
  if (Array.isArray(raw)) return raw.map(plainOf).join('')
  const node = z.looseObject({}).safeParse(raw)
  if (!node.success) return ''
  const parts = ['blocks', 'items', 'text', 'summary', 'credit'].map((field) => {
    const part = node.data[field]
    return Array.isArray(part) && field !== 'text' ? part.map(plainOf).join('\n') : plainOf(part)
  })
  return parts.filter((part) => part !== '').join('\n')
}

function parse<T>(schema: z.ZodType<T>, raw: unknown, name: string): T {
  const parsed = schema.safeParse(raw)
  if (!parsed.success)
    throw badRequest(`can't parse ${name}: ${parsed.error.issues[0]?.message ?? 'invalid'}`)
  return parsed.data
}
