import type { Block } from './blocks.ts'
import { isByline } from './head.ts'
import { foldWhiteSpace } from './white-space.ts'

/**
 * Reads a plain text into paragraphs: they are separated by blank lines, or, where every line of a block ends as a
 * sentence does (one line a paragraph, as texts pasted from a browser often are), by line ends. A title with the
 * byline or the text right below it is separated from them too.
 */
export function readPlainText(source: string): Block[] {
  return source
    .split(/\n[^\S\n]*\n/)
    .map((block) =>
      block
        .split('\n')
        .map(foldWhiteSpace)
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? belowTitle(lines) : [lines]))
    .flatMap((lines) => (lines.every(endsSentence) ? lines : [lines.join(' ')]))
    .map((text) => ({ kind: 'paragraph', text }))
}

/** The first block's title, byline and text apart, where they stand in it line below line. */
function belowTitle(lines: string[]): string[][] {
  const byline = lines.findIndex((line, i) => i > 0 && isByline(line))
  if (byline > 0) {
    return [lines.slice(0, byline), lines.slice(byline, byline + 1), lines.slice(byline + 1)].filter(
      (part) => part.length > 0,
    )
  }
  const [title = '', ...rest] = lines
  return rest.length > 0 && !endsSentence(title) && rest.every(endsSentence) ? [[title], rest] : [lines]
}

const endsSentence = (line: string): boolean => /[.!?…:]["'”’»)\]]*$/.test(line)
