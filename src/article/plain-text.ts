import type { Block } from './blocks.ts'
import { foldWhiteSpace } from './white-space.ts'

/**
 * Reads a plain text into paragraphs: they are separated by blank lines, or, where every line of a block ends as a
 * sentence does (one line a paragraph, as texts pasted from a browser often are), by line ends.
 */
export function readPlainText(source: string): Block[] {
  return source
    .split(/\r?\n[^\S\n]*\r?\n/)
    .flatMap((block) => {
      const lines = block.split(/\r?\n/).filter((line) => line.trim() !== '')
      return lines.length > 1 && lines.every((line) => SENTENCE_END.test(line)) ? lines : [lines.join(' ')]
    })
    .map(foldWhiteSpace)
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text }))
}

const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$/
