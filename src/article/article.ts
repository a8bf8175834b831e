/**
 * A stretch of a text, in UTF-16 code units: `text.slice(start, end)`.
 * Always `0 <= start <= end <= text.length`.
 */
export interface Span {
  start: number
  end: number
}

/**
 * Tells whether a stretch of a text meets one of these spans. They stand in the order of their starts, and so are the stretches
 * to be asked for: then each span is passed once, however often is asked.
 */
export function meetingInOrder(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < end
  }
}

/** `body`: what the article says. `note`: what is said about it at its end (its author, its publisher). */
export type ParagraphKind = 'body' | 'note'

export interface Paragraph {
  /** 1-based place in the article; notes are numbered on after the body. */
  number: number
  /** The article's own words: white space folded to single spaces, nothing else changed. */
  text: string
  kind: ParagraphKind
  /** The heading under which it stands, where there is one. */
  section?: string
}

/** What an editor settles of who speaks in an article; it has a quotation or a role. */
export interface SpeakerNote {
  /** The first words of a quotation. */
  quote?: string
  /** Who says that quotation; nobody where it is absent. */
  name?: string
  /** What the one of that name is: "mayor of Springfield". */
  role?: string
}

/** One article as the corpus holds it, before anybody asked who speaks in it. */
export interface Article {
  /** The file's name without its ending; unique in a corpus. */
  id: string
  title: string
  author?: string
  publisher?: string
  /** As the article gives it; not parsed. */
  published?: string
  /** An absolute http(s) address. */
  url?: string
  rights?: string
  /** What its editor settled of who speaks in it. */
  speakers?: SpeakerNote[]
  /** Body first, then notes; at least one. */
  paragraphs: Paragraph[]
}
