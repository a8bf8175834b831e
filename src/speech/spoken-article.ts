import type { Article, Paragraph, Span } from '../article/article.ts'

/** Where in an article a speaker is named: a stretch of one paragraph's text, and that text. */
export interface Mention extends Span {
  /** The number of the paragraph; it may be another than the quote's. */
  paragraph: number
  text: string
}

/** `unnamed`: somebody whom the article does not name, as it words them ("a senior official", "others"). */
export type SpeakerKind = 'person' | 'organisation' | 'unnamed'

/** Who says a quote, as far as the article makes it clear. */
export interface Speaker {
  /** The fullest form that the article gives ("Seitek Kachkynbai"), or an unnamed source as worded ("a senior official"). */
  name: string
  kind: SpeakerKind
  /** As the article says it where it gives the quote, else where it says it first: "political analyst". */
  role?: string
  /** The words that attribute the quote. */
  mention: Mention
}

/** `direct`: between quotation marks. `indirect`: reported without them ("He added that …"). */
export type QuoteKind = 'direct' | 'indirect'

/** A stretch of a paragraph that somebody says. For a direct quote the marks are inside the span. */
export interface Quote extends Span {
  kind: QuoteKind
  /** Absent where the article does not make clear who speaks: a wrong name is worse than none. */
  speaker?: Speaker
  /**
   * Where it is indirect: the stretch of the same text that holds it with the verb that reports it ("Japarov said that …"). Shown
   * without that, words that somebody only hinted at or doubted would read as if they had said them.
   */
  report?: Span
}

/** A paragraph that knows who speaks in it. */
export interface SpokenParagraph extends Paragraph {
  /** In order of `start`. */
  quotes: Quote[]
}

/** Somebody whom the article names, whether or not they speak. */
export interface Person {
  /** The fullest form that the article gives. */
  name: string
  role?: string
  /** Every place that names them, first mention first. */
  mentions: Mention[]
}

/** An article that knows who speaks in it. */
export interface SpokenArticle extends Article {
  paragraphs: SpokenParagraph[]
  people: Person[]
}
