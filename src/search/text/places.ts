import type { SpokenArticle, SpokenParagraph } from '../../speech/speech.ts'

/** A paragraph's place in the corpus: which article, which paragraph. */
export interface PassagePlace {
  article: SpokenArticle
  paragraph: SpokenParagraph
}

/** A stretch of paragraphs: `from` up to, but not, `to`. */
export interface ParagraphStretch {
  from: number
  to: number
}
