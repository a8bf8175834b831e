/**
 * As much of the browser's document model as reading a page needs. The compiler is not given the whole of it: it would
 * bring the browser's global variables along, which are not there.
 */
export interface PageNode {
  readonly nodeType: number
  textContent: string | null
  readonly parentNode: PageElement | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  /** In small letters. */
  readonly localName: string
  getAttribute: (name: string) => string | null
  hasAttribute: (name: string) => boolean
  setAttribute: (name: string, value: string) => void
  remove: () => void
  querySelector: (selector: string) => PageElement | null
  querySelectorAll: (selector: string) => Iterable<PageElement>
  closest: (selector: string) => PageElement | null
  contains: (node: PageNode) => boolean
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
  cloneNode: (deep: boolean) => PageDocument
  /** Makes one text of texts side by side. */
  normalize: () => void
}

const ELEMENT = 1
const TEXT = 3

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

export const isText = (node: PageNode): boolean => node.nodeType === TEXT
