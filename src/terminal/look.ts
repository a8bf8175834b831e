import { styleText } from 'node:util'

export type Format = Parameters<typeof styleText>[0]

/** Whether somebody may sit at the other end of a stream. */
export const isTerminal = (stream: object): boolean => 'isTTY' in stream && stream.isTTY === true

/** How text is shown at the place it is printed to. */
export interface Look {
  /** The text with a style; the text itself where styles are not wanted. */
  style: (format: Format, text: string) => string
  /** The text in lines that fit between `indent` and the right edge, each indented. */
  wrap: (text: string, indent?: string) => string
}

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100
const NARROWEST = 20

/** Where nobody looks, the words stay as they are: in one line, which the next program can search. */
const PLAIN: Look = { style: (_format, text) => text, wrap: (text, indent = '') => indent + text }

/**
 * The look that suits a stream: at a terminal, lines of its width and, unless NO_COLOR is set
 * (https://no-color.org), styles; plain elsewhere.
 */
export async function lookOf(
  stream: { isTTY?: boolean; columns?: number },
  noColor: string | undefined,
): Promise<Look> {
  if (stream.isTTY !== true) return PLAIN
  // Knows how wide every character of Unicode is, which takes a while to load: only who wraps waits for it.
  const { default: wrapAnsi } = await import('wrap-ansi')
  return {
    style:
      (noColor ?? '') === ''
        ? (format, text) => styleText(format, text, { validateStream: false })
        : PLAIN.style,
    wrap: (text, indent = '') => {
      // Asked anew each time: a window changes its size.
      const width = Math.max(NARROWEST, Math.min(WIDEST, stream.columns || 80))
      return wrapAnsi(text, width - indent.length, { hard: true })
        .split('\n')
        .map((line) => indent + line.trimEnd())
        .join('\n')
    },
  }
}
