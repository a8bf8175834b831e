import type { Paragraph } from './article.ts'
import { type Block, checkBlocks } from './blocks.ts'
import type { FrontMatter } from './front-matter.ts'
import { endsSentence } from './sentence-end.ts'
import { takeHead } from './shaping/head.ts'
import { withMendedText } from './shaping/mending.ts'
import { notesStart } from './shaping/notes.ts'
import { withoutWebChrome } from './shaping/web-chrome.ts'

/** An article before it has a name: what is known of it, and its blocks in order, what is around it taken off. */
export interface Draft {
  /** Without a title where none can be told. */
  about: FrontMatter
  blocks: Block[]
  /** The index of the first block that is a note, as are all after it; `blocks.length` where there are none. */
  firstNote: number
}

/** A block longer than this is no title. */
const LONGEST_TITLE = 200

/** A block longer than this is no label above a title. */
const LONGEST_LABEL = 60

/** A block longer than this that ends with a full stop is prose and no title. */
const LONGEST_SENTENCE_AS_TITLE = 150

/**
 * What a source holds and says about itself as a draft, whatever format it was read from.
 * @throws {ArticleError} where it has more blocks than one article has
 */
export function draftOf({ meta, blocks: read }: { meta: FrontMatter; blocks: Block[] }): Draft {
  checkBlocks(read.length)
  // Some paragraphs have nothing but marks that no reader sees.
  const blocks = withoutWebChrome(read.map(withMendedText).filter(({ text }) => text !== ''))
  const title = meta.title ?? takeTitle(blocks)
  if (meta.title !== undefined && blocks[0]?.text === meta.title) blocks.shift()
  const about = { ...takeHead(blocks), ...meta, ...(title === undefined ? {} : { title }) }
  return { about, blocks, firstNote: notesStart(blocks, about.author) }
}

/** The way to the page ("Home » News"), a label ("Analysis"): so many blocks may stand above the title. */
const ABOVE_TITLE = 2

/** Takes the title off the blocks, where there can be one and something is left below it. */
function takeTitle(blocks: Block[]): string | undefined {
  const heading = blocks.slice(0, ABOVE_TITLE + 1).findIndex(({ level }) => level === 1)
  const at = heading > 0 && blocks.slice(0, heading).every(isLabel) ? heading : 0
  const title = blocks[at]
  if (title === undefined || blocks.length < 2 || !canBeTitle(title)) return undefined
  blocks.splice(at, 1)
  return title.text
}

const isLabel = ({ text }: Block): boolean => text.length <= LONGEST_LABEL && !endsSentence(text)

const canBeTitle = ({ kind, text }: Block): boolean =>
  text.length <= LONGEST_TITLE &&
  (kind === 'heading' || text.length <= LONGEST_SENTENCE_AS_TITLE || !text.endsWith('.'))

/** Headings become the section of the paragraphs below them. */
export function paragraphsOf({ blocks, firstNote }: Draft): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let section: string | undefined
  blocks.forEach(({ kind, text }, i) => {
    if (kind === 'heading') {
      section = text
      return
    }
    paragraphs.push({
      number: paragraphs.length + 1,
      text,
      kind: i < firstNote ? 'body' : 'note',
      ...(section === undefined ? {} : { section }),
    })
  })
  return paragraphs
}
