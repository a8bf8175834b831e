import type { MessageEntity } from 'grammy/types'

/** Message text with the entities that style it. Every offset and length counts UTF-16 code units. */
export interface StyledText {
  text: string
  entities: MessageEntity[]
}

/** What a message is put together from: plain words or words that are already styled. */
export type Part = string | StyledText

/** Telegram takes no more than this in one message, and silently ignores the entities after the first 100. */
export const messageLimits = { text: 4096, entities: 100 } as const

/** An entity without its place: what `styled` puts around a part. */
type Style = MessageEntity extends infer E
  ? E extends MessageEntity
    ? Omit<E, 'offset' | 'length'>
    : never
  : never

/** One text of several parts, one after the other. */
export function joined(...parts: Part[]): StyledText {
  let text = ''
  const entities: MessageEntity[] = []
  for (const part of parts) {
    const { text: more, entities: inside } = typeof part === 'string' ? plain(part) : part
    for (const entity of inside) entities.push({ ...entity, offset: entity.offset + text.length })
    text += more
  }
  return { text, entities }
}

/** The parts that hold something, with the separator between them. */
export function separated(separator: string, parts: readonly Part[]): StyledText {
  const held = parts.filter((part) => (typeof part === 'string' ? part : part.text) !== '')
  return joined(...held.flatMap((part, i) => (i === 0 ? [part] : [separator, part])))
}

/** The parts that hold something, each on a line of its own. */
export function lines(...parts: Part[]): StyledText {
  return separated('\n', parts)
}

/** The parts that hold something, with an empty line between them. */
export function blocks(...parts: Part[]): StyledText {
  return separated('\n\n', parts)
}

export function bold(part: Part): StyledText {
  return styled({ type: 'bold' }, part)
}

export function italic(part: Part): StyledText {
  return styled({ type: 'italic' }, part)
}

/** The part as a link; just the part where Telegram would not take the address. */
export function link(url: string | undefined, part: Part): StyledText {
  return url !== undefined && isLinkable(url) ? styled({ type: 'text_link', url }, part) : joined(part)
}

/** A date, which each reader sees in their own language. `unixTime`: a moment of that day, in seconds. */
export function date(unixTime: number, part: Part): StyledText {
  return styled({ type: 'date_time', unix_time: unixTime, date_time_format: 'D' }, part)
}

/** The part as a block quotation; `expandable` shows three lines of it until a reader opens it. */
export function quotation(part: Part, { expandable = false } = {}): StyledText {
  return styled({ type: expandable ? 'expandable_blockquote' : 'blockquote' }, part)
}

/** Whether Telegram takes the address in a link or a button. */
export function isLinkable(url: string): boolean {
  return url.length <= 2000 && /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(url) && URL.canParse(url)
}

/**
 * Any string as text that can be sent: half a surrogate pair, which is not text and which Telegram refuses,
 * becomes U+FFFD. The length stays.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** Characters that show nothing though Unicode counts some of them as letters or symbols, and marks without a letter. */
const blanks = /[\s\p{C}\p{M}\p{Z}\u115f\u1160\u2800\u3164\uffa0\ufffc]/gu

/** The text without the white space at its ends; empty where nothing of it can be seen. */
export function visible(text: string): string {
  const trimmed = text.trim()
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(trimmed.replace(blanks, '')) ? trimmed : ''
}

function plain(text: string): StyledText {
  return { text: wellFormed(text), entities: [] }
}

function styled(style: Style, part: Part): StyledText {
  const { text, entities } = joined(part)
  if (text.trim() === '') return { text, entities }
  const around: MessageEntity = { ...style, offset: 0, length: text.length }
  return { text, entities: [around, ...entities] }
}
