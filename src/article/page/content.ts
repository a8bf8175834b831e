import { Readability } from '@mozilla/readability'
import { foldWithin } from '../white-space.ts'
import { isText, type PageDocument, type PageElement, type PageNode } from './dom.ts'
import { type PageBlock, readBlocks } from './page-blocks.ts'

/** What was found in a page. */
export interface FoundBlocks {
  /** The article's. */
  blocks: PageBlock[]
  /** All that stand between the first and the last of them, and they themselves. */
  around: PageBlock[]
}

/** The article stands in the smallest box that holds this share of what the library found. */
const SHARE_OF_FOUND = 0.9

/** A paragraph with more of its text in links than this leads elsewhere. */
const MOST_IN_LINKS = 0.6

/**
 * The blocks of the article that a page shows. Readability finds where the article is; within that box, whatever it
 * cast away and is prose all the same, beside what it kept (short paragraphs between long ones, lists, quotations), is
 * the article's too.
 * @param document what is around the article has been taken off as far as its names tell
 */
export function articleBlocks(document: PageDocument): FoundBlocks {
  const found = textsFound(document)
  const blocks = readBlocks(document.body)
  const isFound = ({ text }: PageBlock) => found.has(withoutEscapes(text))
  const sure = blocks.filter(isFound)
  const box = smallestBox(sure, document.body)
  const parents = new Set(sure.map(({ element }) => element.parentNode))
  const isAmongThem = ({ parentNode }: PageElement) =>
    parents.has(parentNode) || (parentNode !== null && parents.has(parentNode.parentNode))
  const own = blocks.filter(
    (block) =>
      box.contains(block.element) &&
      (isFound(block) || (isAmongThem(block.element) && isProse(block.element))),
  )
  const [first, last] = [own[0], own.at(-1)]
  const around = first && last ? blocks.slice(blocks.indexOf(first), blocks.lastIndexOf(last) + 1) : []
  return { blocks: own, around }
}

/** The texts of the blocks that Readability takes for the article's, without escapes. It changes what it is given, and gets a copy. */
function textsFound(document: PageDocument): Set<string> {
  const copy = document.cloneNode(true)
  simplifyTexts(copy)
  const reader = new Readability<PageElement>(copy, {
    // The tree itself and not its text.
    serializer: (node) => node,
    disableJSONLD: true,
  })
  const content = reader.parse()?.content
  return new Set(content ? readBlocks(content).map(({ text }) => text) : [])
}

/**
 * The library folds white space each time that it asks for a text, and asks again and again: what is folded takes it no time. And it
 * writes and reads the page anew for each of its attempts, where each sign that has to be escaped becomes a node by itself.
 */
function simplifyTexts(node: PageNode): void {
  if (isText(node)) node.textContent = withoutEscapes(foldWithin(node.textContent ?? ''))
  else for (const child of node.childNodes) simplifyTexts(child)
}

/** The text with another sign for those that have to be escaped in a page. */
const withoutEscapes = (text: string): string => text.replace(/[&<>]/g, '+')

function smallestBox(blocks: PageBlock[], body: PageElement): PageElement {
  const lengths = new Map<PageElement, number>()
  let whole = 0
  for (const { element, text } of blocks) {
    whole += text.length
    for (let box: PageElement | null = element; box !== null; box = box.parentNode)
      lengths.set(box, (lengths.get(box) ?? 0) + text.length)
  }
  let smallest = body
  for (let at: PageElement | undefined = body; at !== undefined; ) {
    smallest = at
    at = [...lengths.keys()].find(
      (box) => box.parentNode === smallest && (lengths.get(box) ?? 0) >= whole * SHARE_OF_FOUND,
    )
  }
  return smallest
}

function isProse(element: PageElement): boolean {
  if (!/^(?:p|blockquote|li|h[2-6]|dd|dt|tr|q|div)$/.test(element.localName)) return false
  const length = element.textContent?.trim().length ?? 0
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.trim().length ?? 0
  return linked <= length * MOST_IN_LINKS
}
