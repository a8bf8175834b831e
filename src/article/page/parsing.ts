import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'
import { ArticleError } from '../article-error.ts'
import type { PageDocument } from './dom.ts'

/** No page is nested so deeply; browsers stop at 512. What is would cost time and stack. */
const DEEPEST = 500

/** The longest pages that are seen have some 20,000; telling what is the article takes more than linear time. */
const MOST_ELEMENTS = 60_000

/**
 * With texts and comments: as many side by side, handed on as arguments all at once, as a library does, must not take all of
 * the stack.
 */
const MOST_NODES = 100_000

const MOST_ATTRIBUTES = 300_000

/**
 * Parses a page as browsers do. Nothing in it is executed and nothing is fetched.
 * @throws {ArticleError} where it is nested too deeply or has too many parts for a page that people read
 */
export function parsePage(html: string): PageDocument {
  refuseMonsters(html)
  const { document }: { document: PageDocument } = parseHTML(asSpecified(html))
  // The library parts a text at each "&amp;".
  document.normalize()
  // What one of the two takes for mere text may be elements to the other.
  refuseDepths(document)
  return document
}

/**
 * The specification's way of reading comes from parse5 (tags left out or closed wrongly), the tree from another library: that of
 * parse5 is gone by then.
 */
function asSpecified(html: string): string {
  const tree = parse(html)
  refuseDepths(tree)
  return serialize(tree)
}

function refuseMonsters(html: string): void {
  let depth = 0
  let elements = 0
  let attributes = 0
  let nodes = 0
  const node = () => {
    if (++nodes > MOST_NODES) throw tooManyParts()
  }
  const parser = new Parser(
    {
      onattribute: () => {
        if (++attributes > MOST_ATTRIBUTES)
          throw new ArticleError('it has too many attributes', SAVE_THE_TEXT)
      },
      onopentag: () => {
        depth++
        elements++
        node()
        if (depth > DEEPEST) throw tooDeep()
        if (elements > MOST_ELEMENTS) throw new ArticleError('it has too many tags', SAVE_THE_TEXT)
      },
      ontext: node,
      oncomment: node,
      onprocessinginstruction: node,
      onclosetag: () => {
        depth--
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
}

/** Tags that are closed wrongly may be inside each other all the same, and stand in the tree more often than in the page. */
function refuseDepths(tree: Branching): void {
  let level: Branching[] = [tree]
  let nodes = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw tooDeep()
    nodes += level.length
    if (nodes > MOST_NODES) throw tooManyParts()
    level = level.flatMap(({ childNodes = [] }) => [...childNodes])
  }
}

/** What both kinds of tree are made of. */
interface Branching {
  readonly parentNode?: unknown
  readonly childNodes?: Iterable<Branching>
}

const tooDeep = (): ArticleError => new ArticleError('its tags are nested too deeply', SAVE_THE_TEXT)

const SAVE_THE_TEXT = 'save the text of the article as a .md or .txt file'

/** Why a page is refused that has more of everything than one that people read. */
export const tooManyParts = (): ArticleError =>
  new ArticleError('it has too many tags, comments and pieces of text', SAVE_THE_TEXT)
