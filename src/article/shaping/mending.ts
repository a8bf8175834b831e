import { decodeHTMLStrict } from 'entities'
import type { Block } from '../blocks.ts'
import { foldWhiteSpace } from '../white-space.ts'

/** Two line breaks or more are how some systems part paragraphs. */
const BREAKS = /<br\s*\/?>(?:\s*<br\s*\/?>)+/gi

/** A Markdown text with a blank line wherever two `<br>` part paragraphs. */
export const partedByBreaks = (source: string): string => source.replace(BREAKS, '\n\n')

/** Signs for characters that stand in a text only where it was encoded once too often ("&amp;rsquo;"). */
const ENCODED_TWICE = /&(?:[lr][sd]quo|nbsp|[mn]dash|hellip|amp|quot|apos|lt|gt|#\d{2,5}|#x[\da-f]{2,5});/gi

/** Marks for typesetters inside words, which no reader sees. Joiners that change letters are not among them. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** Letters that a typesetter joined, as PDF files keep them. */
const LIGATURES = /[\ufb00-\ufb06]/g

/** The block with the text that its readers see: what was encoded twice decoded, no hidden marks, whole letters. */
export function withMendedText(block: Block): Block {
  const text = block.text
    .replace(ENCODED_TWICE, (sign) => decodeHTMLStrict(sign))
    .replace(UNSEEN, '')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
  return text === block.text ? block : { ...block, text: foldWhiteSpace(text) }
}
