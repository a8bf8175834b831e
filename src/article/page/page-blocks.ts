import type { Block } from '../blocks.ts'
import { foldWhiteSpace } from '../white-space.ts'
import { isElement, isText, type PageElement, type PageNode } from './dom.ts'

/** A block with the element that it stands in: what surrounds it tells whether it is the article's. */
export interface PageBlock extends Block {
  element: PageElement
  /** How many of its code units stand in links, about. */
  linked: number
}

/** The block without what only its page tells of it. */
export const plainBlock = ({ element: _, linked: __, ...block }: PageBlock): Block => block

/** Elements that stand in a line with the text around them; all others begin and end a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

const NEVER_READ = new Set(['script', 'style', 'noscript', 'template', 'head', 'title'])

/** What is being read: the blocks so far, and the words of the one that is not finished. */
interface Reading {
  blocks: PageBlock[]
  words: string
  /** How many code units of these stand in links, and in how many links at this place. */
  linked: number
  links: number
  /** Where the unfinished block stands, and as what. */
  element: PageElement
  form: Block['form']
  level: number | undefined
  /** Goes before the words: an ordered item's number. */
  prefix: string
  /** The number of the ordered list's next item; `undefined` in a list without numbers. */
  next: number | undefined
}

/**
 * Reads what an element shows into headings and paragraphs, in order. Two line breaks part paragraphs; a table row is
 * a paragraph, its cells between bars; an ordered item keeps its number.
 */
export function readBlocks(root: PageElement): PageBlock[] {
  const reading: Reading = {
    blocks: [],
    words: '',
    linked: 0,
    links: 0,
    element: root,
    form: undefined,
    level: undefined,
    prefix: '',
    next: undefined,
  }
  readInside(root, reading)
  finish(reading)
  return reading.blocks
}

function readInside(element: PageElement, reading: Reading): void {
  let breaks = 0
  for (const child of element.childNodes) {
    const isBreak = isElement(child) && child.localName === 'br'
    if (!isBreak && !isBlank(child)) breaks = 0
    if (isBreak && ++breaks === 2) finish(reading)
    readNode(child, reading)
  }
}

const isBlank = (node: PageNode): boolean => isText(node) && (node.textContent ?? '').trim() === ''

function readNode(node: PageNode, reading: Reading): void {
  if (isText(node)) {
    const words = node.textContent ?? ''
    reading.words += words
    if (reading.links > 0) reading.linked += words.trim().length
  } else if (!isElement(node) || NEVER_READ.has(node.localName)) {
    return
  } else if (node.localName === 'br') {
    reading.words += '\n'
  } else if (INLINE.has(node.localName)) {
    const isLink = node.localName === 'a' && !(node.getAttribute('href') ?? '#').startsWith('#')
    if (isLink) reading.links++
    readInside(node, reading)
    if (isLink) reading.links--
  } else {
    readBlock(node, reading)
  }
}

function readBlock(element: PageElement, reading: Reading): void {
  finish(reading)
  const { element: outside, form, level, next } = reading
  let following = next
  reading.element = element
  const heading = /^h([1-6])$/.exec(element.localName)?.[1]
  if (heading !== undefined) reading.level = Number(heading)
  if (element.localName === 'blockquote') reading.form = 'quotation'
  if (element.localName === 'tr' && element.querySelector(BLOCKS_IN_CELLS) === null)
    reading.words = rowOf(element)
  else {
    if (element.localName === 'li') {
      reading.form = 'item'
      if (next !== undefined) {
        reading.prefix = `${next}.`
        following = next + 1
      }
    }
    reading.next = element.localName === 'ol' ? firstNumber(element) : undefined
    readInside(element, reading)
  }
  finish(reading)
  Object.assign(reading, { element: outside, form, level, prefix: '', next: following })
}

function finish(reading: Reading): void {
  const text = foldWhiteSpace(reading.words)
  const { element, form, level, prefix, linked } = reading
  reading.words = ''
  reading.linked = 0
  if (text === '') return
  reading.prefix = ''
  reading.blocks.push({
    ...(level === undefined ? { kind: 'paragraph' } : { kind: 'heading', level }),
    text: prefix === '' ? text : `${prefix} ${text}`,
    ...(form === undefined || level !== undefined ? {} : { form }),
    element,
    linked,
  })
}

/** Cells that hold these lay out a page; they are no figures in a row. */
const BLOCKS_IN_CELLS = 'p, div, table, ul, ol, h1, h2, h3, h4, blockquote, br + br'

const rowOf = (row: PageElement): string =>
  [...row.childNodes]
    .filter(isElement)
    .map((cell) => foldWhiteSpace(cell.textContent ?? ''))
    .filter((cell) => cell !== '')
    .join(' | ')

/** What an ordered list begins to count from. */
function firstNumber(list: PageElement): number {
  const start = Number(list.getAttribute('start') ?? '1')
  return Number.isInteger(start) ? start : 1
}
