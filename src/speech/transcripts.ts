import type { Span } from '../article/article.ts'

/** A paragraph that somebody says as a whole: who, by the words that name them, and what they say. */
export interface Turn {
  /** The name, and the index of the paragraph that it stands in. */
  label: Span & { paragraph: number }
  said: Span
}

const labelled = /^(["“”'‘]?\s*)(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}):\s+(?=\S)/u

/**
 * The turns of a transcript, by paragraph: `WALLACE: Will she be there?`. One label alone makes no transcript: an
 * article may begin a paragraph with a word in capitals and a colon.
 */
export function turnsOf(paragraphs: readonly string[]): (Turn | undefined)[] {
  const turns = paragraphs.map((text, paragraph): Turn | undefined => {
    const match = labelled.exec(text)
    const [whole, before = '', label = ''] = match ?? []
    if (whole === undefined) return undefined
    return {
      label: { start: before.length, end: before.length + label.trimEnd().length, paragraph },
      said: { start: whole.length, end: text.length },
    }
  })
  return turns.filter((turn) => turn !== undefined).length > 1 ? turns : paragraphs.map(() => undefined)
}
