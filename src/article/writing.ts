import { dump, FAILSAFE_SCHEMA } from 'js-yaml'
import type { Block } from './blocks.ts'
import type { Draft } from './draft.ts'
import type { FrontMatter } from './front-matter.ts'

/** The order in which a file tells about its article. */
const SETTINGS = ['title', 'author', 'publisher', 'published', 'url', 'rights', 'speakers'] as const

/**
 * A draft as a Markdown file with front matter: `readDraft('.md', …)` of it gives the same words again. Markup stands
 * only where it is needed, so that people like to read and change it.
 */
export const writeMarkdown = ({ about, blocks }: Draft): string =>
  `---\n${writeFrontMatter(about)}---\n\n${writeBlocks(blocks)}\n`

function writeFrontMatter(about: FrontMatter): string {
  const given = SETTINGS.flatMap((key) => (about[key] === undefined ? [] : [[key, about[key]]]))
  // Everything is text to whoever reads it: "2024" and "no" need no quotation marks.
  return dump(Object.fromEntries(given), { schema: FAILSAFE_SCHEMA, lineWidth: -1 })
}

/** Items of a list stand line below line; a blank line parts everything else. */
function writeBlocks(blocks: Block[]): string {
  return blocks
    .map((block, i) => {
      const before = blocks[i - 1]
      if (before === undefined) return writeBlock(block)
      const belongs = before.form !== undefined && before.form === block.form
      const between = !belongs ? '\n\n' : block.form === 'item' ? '\n' : '\n>\n'
      return between + writeBlock(block)
    })
    .join('')
}

function writeBlock({ kind, text, level = 2, form }: Block): string {
  const words = escapeInline(text)
  if (kind === 'heading')
    return `${'#'.repeat(Math.max(2, level))} ${words.replace(/#+$/, (signs) => `\\${signs}`)}`
  if (form === 'item') return ORDERED.test(text) ? writeOrdered(words) : `- ${escapeBeginning(words)}`
  return form === 'quotation' ? `> ${escapeBeginning(words)}` : escapeBeginning(words)
}

/** "3. Third"; the number of an item is a part of its words. */
const ORDERED = /^\d{1,9}\.(?= )/

const writeOrdered = (words: string): string =>
  words.replace(/^(\d+\.) (.*)$/, (_, number: string, rest: string) => `${number} ${escapeBeginning(rest)}`)

const PUNCTUATION = /\\(?=[!-/:-@[-`{-~])/g

/** Where a `[` may open a link, a footnote's sign or a box to be ticked. */
const LINK_SIGNS = /\]\(|\]\[|\]:|\[\^|^\[/

/** Signs that a parser would take for markup, escaped where they stand in a line. */
function escapeInline(text: string): string {
  const links = LINK_SIGNS.test(text)
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(PUNCTUATION, '&#92;')
    .replace(/[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|~(?=~)|(?<=~)~/gu, '\\$&')
    .replace(/[[\]]/g, (bracket) => (links ? `\\${bracket}` : bracket))
}

/** What begins a heading, an item, a quotation, a rule or code. */
const BEGINS_BLOCK = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|-[-\s]*$|=+\s*$)/

function escapeBeginning(words: string): string {
  if (BEGINS_BLOCK.test(words)) return `\\${words}`
  return words.replace(/^(\d{1,9})\.(?=\s|$)/, '$1\\.').replace(/^(\d{1,9})\)(?=\s|$)/, '$1&#41;')
}
