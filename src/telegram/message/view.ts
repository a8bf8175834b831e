import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { blocks, messageLimits, type Part, type StyledText } from './styled-text.ts'

/** One message, ready to be sent or to take the place of another. */
export interface View {
  text: StyledText
  keyboard?: InlineKeyboardMarkup
  /** The message asks for an answer; this stands in the empty input field. */
  asksFor?: string
}

/** A message of blocks, one below the other, and the rows of buttons under it; empty ones are left out. */
export function view(
  content: readonly Part[],
  rows: readonly (readonly InlineKeyboardButton[])[] = [],
): View {
  const text = fitted(blocks(...content))
  const inline_keyboard = rows.filter((row) => row.length > 0).map((row) => [...row])
  return inline_keyboard.length > 0 ? { text, keyboard: { inline_keyboard } } : { text }
}

/** The same message with something above it. */
export function withHeading(heading: Part, { text, ...rest }: View): View {
  return { ...rest, text: view([heading, text]).text }
}

/** What Telegram takes of a text; the views keep within its limits, and this holds whatever they hold. */
function fitted({ text, entities }: StyledText): StyledText {
  const end = messageLimits.text
  if (text.length <= end && entities.length <= messageLimits.entities) return { text, entities }
  const isPair = text.codePointAt(end - 1) !== text.charCodeAt(end - 1)
  const kept = text.slice(0, isPair && text.length > end ? end - 1 : end).trimEnd()
  return {
    text: kept,
    entities: entities
      .filter(({ offset }) => offset < kept.length)
      .map((entity) => ({ ...entity, length: Math.min(entity.length, kept.length - entity.offset) }))
      .slice(0, messageLimits.entities),
  }
}
