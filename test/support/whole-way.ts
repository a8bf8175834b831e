import { Library } from '../../src/answer/library.ts'
import type { Article, Span } from '../../src/article/article.ts'
import { ArticleError } from '../../src/article/article-error.ts'
import { articleOf } from '../../src/article/corpus.ts'
import type { WordVectors } from '../../src/search/meaning/word-vectors.ts'
import { hearSpeech } from '../../src/speech/speech.ts'

/** What became of a file: an answer for each question, or why it is no article. */
export type Outcome = { library: Library } | { refused: string }

/** The whole way of a file: from its bytes to answers, and what people say in it. */
export async function wholeWay(
  { ending, source }: { ending: string; source: string },
  questions: readonly string[],
  vectors?: WordVectors,
): Promise<Outcome> {
  const article = await articleIn(`a${ending}`, source)
  if (article instanceof ArticleError) return { refused: article.message }
  const library = new Library([hearSpeech(article)], vectors ? { vectors } : {})
  for (const { paragraphs } of library.articles)
    for (const { text, quotes } of paragraphs) for (const quote of quotes) checkInside(quote, text)
  for (const question of questions) {
    const { passages } = await library.ask(question)
    for (const { paragraph, marks, sentence } of passages) {
      for (const mark of marks) checkInside(mark, paragraph.text)
      if (sentence) checkInside(sentence, paragraph.text)
    }
    library.peopleMeant(question)
  }
  library.speakers()
  return { library }
}

async function articleIn(file: string, source: string): Promise<Article | ArticleError> {
  try {
    return await articleOf(file, Buffer.from(source))
  } catch (error) {
    if (error instanceof ArticleError) return error
    throw error
  }
}

function checkInside({ start, end }: Span, text: string): void {
  if (start < 0 || end <= start || end > text.length)
    throw new Error(`${start} to ${end} is no stretch of ${JSON.stringify(text)}`)
}
