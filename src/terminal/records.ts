import type { Answer, SpokenQuote } from '../answer/library.ts'

/** An answer as one line of JSON, in the shape that scripts rely on. */
export function answerRecord({ question, answered, confidence, passages, ...rest }: Answer): object {
  return {
    question,
    answered,
    confidence,
    ...rest,
    passages: passages.map(({ article, paragraph, score, sentence, marks, speakers }) => ({
      article: article.id,
      paragraph: paragraph.number,
      text: paragraph.text,
      score,
      sentence: sentence ?? null,
      marks,
      speakers,
      quotes: paragraph.quotes.map(({ start, end, kind, speaker }) => ({
        start,
        end,
        kind,
        speaker: speaker?.name ?? null,
      })),
    })),
  }
}

/** A quote as one line of JSON, in the shape that scripts rely on. */
export function quoteRecord({ article, paragraph, quote }: SpokenQuote): object {
  const { start, end, kind, speaker } = quote
  return {
    article: article.id,
    paragraph: paragraph.number,
    start,
    end,
    kind,
    text: paragraph.text.slice(start, end),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    mention: speaker?.mention.text ?? null,
  }
}
