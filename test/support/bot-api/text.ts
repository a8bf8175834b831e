import type { MessageEntity } from 'grammy/types'
import { z } from 'zod'
import { badRequest } from './refusal.ts'

/** The kinds of entities that a bot may send. */
const sendable = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
])

const quotations = new Set(['blockquote', 'expandable_blockquote'])
const literal = new Set(['code', 'pre'])

export const entitySchema = z.looseObject({
  type: z.string(),
  offset: z.number(),
  length: z.number(),
  url: z.string().optional(),
  user: z.looseObject({ id: z.number() }).optional(),
  custom_emoji_id: z.string().optional(),
  unix_time: z.number().optional(),
  date_time_format: z.string().optional(),
})

export type SentEntity = z.infer<typeof entitySchema>

/** What Telegram takes for nothing: white space, controls and characters that show no glyph. */
const blank = /^[\s\p{Cc}\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f\u2060\u2800\u3000\ufeff\ufffc]*$/u

export function isBlank(text: string): boolean {
  return blank.test(text)
}

/** Refuses a text that is blank or longer than `limit` UTF-16 code units, and entities that do not fit it. */
export function checkText(text: string, entities: SentEntity[] | undefined, limit = 4096): void {
  if (isBlank(text)) throw badRequest('message text is empty')
  if (text.length > limit) throw badRequest('message is too long')
  checkEntities(text, entities ?? [])
}

/**
 * Refuses entities that Telegram refuses, and those that it would silently drop, cut or move: of zero length,
 * beyond the hundredth, crossing each other, inside `code` or `pre`, quotations in quotations.
 */
export function checkEntities(text: string, entities: readonly SentEntity[]): void {
  if (entities.length > 100) throw badRequest('ENTITIES_TOO_LONG')
  for (const entity of entities) checkEntity(text, entity)
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  const open: SentEntity[] = []
  for (const entity of sorted) {
    while (open.length > 0 && end(open.at(-1)) <= entity.offset) open.pop()
    for (const outer of open) checkNesting(outer, entity)
    open.push(entity)
  }
}

function checkEntity(text: string, entity: SentEntity): void {
  const { type, offset, length } = entity
  if (!sendable.has(type))
    throw badRequest(`can't parse MessageEntity: Unsupported type "${type}" of MessageEntity was specified`)
  if (!Number.isInteger(offset) || !Number.isInteger(length) || offset < 0 || length < 1)
    throw badRequest('ENTITY_BOUNDS_INVALID')
  const stop = offset + length
  if (stop > text.length)
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${stop}`,
    )
  if (cutsPair(text, offset))
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${offset}`)
  if (cutsPair(text, stop))
    throw badRequest(`entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol`)
  if (type === 'text_link' && !isLink(entity.url ?? '')) throw badRequest('ENTITY_URL_INVALID')
  if (type === 'text_mention' && !entity.user) throw badRequest("can't parse MessageEntity: user not found")
  const isDate =
    Number.isInteger(entity.unix_time) && /^(?:r|w?[dD]?[tT]?)$/u.test(entity.date_time_format ?? '')
  if (type === 'date_time' && !isDate) throw badRequest("can't parse MessageEntity: wrong date or format")
  if (type === 'custom_emoji' && !entity.custom_emoji_id) throw badRequest('CUSTOM_EMOJI_INVALID')
}

function checkNesting(outer: SentEntity, inner: SentEntity): void {
  if (end(inner) > end(outer)) throw badRequest('ENTITY_BOUNDS_INVALID: entities cross each other')
  const bothQuotations = quotations.has(outer.type) && quotations.has(inner.type)
  const insideLiteral = literal.has(outer.type) || (literal.has(inner.type) && !quotations.has(outer.type))
  if (bothQuotations || insideLiteral || outer.type === inner.type)
    throw badRequest(`ENTITY_BOUNDS_INVALID: ${inner.type} inside ${outer.type}`)
}

function end(entity: { offset: number; length: number } | undefined): number {
  return entity ? entity.offset + entity.length : 0
}

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}

/** Whether Telegram takes it as a link: http, https, tg or mailto, with a host where one is needed. */
export function isLink(url: string): boolean {
  if (/[\s\p{Cc}]/u.test(url) || url.length > 2048) return false
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `http://${url}`)
    if (protocol === 'tg:' || protocol === 'mailto:') return true
    const named = hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[')
    return (protocol === 'http:' || protocol === 'https:') && named
  } catch {
    return false
  }
}

/** The entities that Telegram finds by itself in what people write. */
export function detectEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = []
  const detect = (pattern: RegExp, type: 'bot_command' | 'mention' | 'hashtag' | 'url', sign: string) => {
    // Most texts hold no such sign, and the patterns are slow to find that out.
    if (!text.includes(sign)) return
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? ''
      found.push({ type, offset: match.index + match[0].length - word.length, length: word.length })
    }
  }
  detect(
    /(?:^|[^\p{L}\p{N}_/@<>])(\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z][a-zA-Z0-9_]{2,31})?)(?![\p{L}\p{N}_/@])/gu,
    'bot_command',
    '/',
  )
  detect(/(?:^|[^\p{L}\p{N}_@/])(@[a-zA-Z][a-zA-Z0-9_]{3,31})(?![a-zA-Z0-9_])/gu, 'mention', '@')
  detect(/(?:^|[^\p{L}\p{N}_#])(#[\p{L}\p{N}_]+)/gu, 'hashtag', '#')
  detect(/(?:^|\s)(https?:\/\/[^\s]+)/gu, 'url', '://')
  return found.sort((a, b) => a.offset - b.offset)
}
