import type { Span } from '../article/article.ts'

/** A paragraph of an article, or a piece of a very long one: `from` is where it begins there, in UTF-16 code units. */
export interface ArticlePiece {
  /** The paragraph's index. */
  paragraph: number
  from: number
  text: string
}

/**
 * An article is heard as a whole up to so many UTF-16 code units, several times what the longest ones have: who speaks is
 * worked out with all of its words at hand, which take a hundred times the room of the text. A book is heard in parts, each
 * as if it were alone.
 */
const LONGEST = 120_000

/** A piece of a paragraph ends with a sentence, if one ends in so many code units before it must. */
const LOOKED_BACK = 4_000

const sentenceEnd = /[.?!…]["”’»)]*\s+/gu

/** The paragraphs of an article in parts that are no longer than can be heard at once: nearly always one, of all of them. */
export function partsOf(texts: readonly string[], longest = LONGEST): ArticlePiece[][] {
  const parts: ArticlePiece[][] = []
  let part: ArticlePiece[] = []
  let length = 0
  for (const [paragraph, text] of texts.entries())
    for (const { start, end } of stretchesOf(text, longest)) {
      if (length > 0 && length + end - start > longest) {
        parts.push(part)
        part = []
        length = 0
      }
      part.push({ paragraph, from: start, text: text.slice(start, end) })
      length += end - start
    }
  return [...parts, part]
}

function stretchesOf(text: string, longest: number): Span[] {
  const stretches: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const end = cutBefore(text, start, start + longest)
    stretches.push({ start, end })
    start = end
  }
  return [...stretches, { start, end: text.length }]
}

/** Where a text is best cut before `to`: behind a sentence, else behind a word, else where no character is parted. */
function cutBefore(text: string, from: number, to: number): number {
  const first = Math.max(from + 1, to - LOOKED_BACK)
  const tail = text.slice(first, to)
  const sentence = [...tail.matchAll(sentenceEnd)].at(-1)
  if (sentence) return first + sentence.index + sentence[0].length
  const blank = tail.search(/\s\S*$/u)
  if (blank >= 0) return first + blank + 1
  return /[\udc00-\udfff]/.test(text.charAt(to)) ? to - 1 : to
}
