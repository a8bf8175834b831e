import type { SpokenArticle, SpokenParagraph } from '../../speech/speech.ts'

/** A paragraph's place in the corpus: which article, which paragraph. */
export interface Place {
  article: SpokenArticle
  paragraph: SpokenParagraph
}

/** A stretch of paragraphs: `from` up to, but not, `to`. */
export interface Stretch {
  from: number
  to: number
}
