import { type Block, checkBlocks } from '../blocks.ts'
import { endsSentence } from '../sentence-end.ts'
import { linesApart } from '../shaping/head.ts'
import { foldWhiteSpace } from '../white-space.ts'

/**
 * Reads a plain text into paragraphs: they are separated by blank lines, or, where every line of a block ends as a
 * sentence does (one line a paragraph, as texts pasted from a browser often are), by line ends. A title with the
 * byline or the text right below it is separated from them too. Lines that are drawn with signs are no words.
 * @throws {ArticleError} where there are more of them than one article has
 */
export function readPlainText(source: string): Block[] {
  const blocks = source
    .split('\n')
    .map((line) => (DRAWN_LINE.test(line) ? '' : line))
    .join('\n')
    .split(/\n[^\S\n]*\n/)
    .filter((block) => /\S/.test(block))
  checkBlocks(blocks.length)
  return blocks
    .map((block) =>
      block
        .split('\n')
        .map(foldWhiteSpace)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? titleApart(lines) : [lines]))
    .flatMap(linesApart)
    .flatMap((lines) => (lines.every(endsSentence) ? lines : [lines.join(' ')]))
    .map((text) => ({ kind: 'paragraph', text }))
}

/** "=====", "* * *" */
const DRAWN_LINE = /^[ \t]*([-=_*~#–—•·])(?:[ \t]*\1){2,}[ \t]*$/

/** The first block's title apart from the text, where each line of that ends as a sentence does. */
function titleApart(lines: string[]): string[][] {
  const [title = '', ...rest] = lines
  return rest.length > 0 && !endsSentence(title) && rest.every(endsSentence) ? [[title], rest] : [lines]
}
