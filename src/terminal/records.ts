import type { Answer, Library, LibraryPerson, SpokenQuote } from '../answer/library.ts'
import { articleOf, identityOf } from '../answer/people/library-people.ts'

/** An answer as one line of JSON, in the shape that scripts rely on. */
export function answerRecord(answer: Answer): object {
  const { question, answered, certainty, confidence, passages, about, candidates, notQuoted } = answer
  return {
    question,
    answered,
    certainty,
    confidence,
    ...(about ? { about } : {}),
    ...(candidates ? { candidates: candidates.map(candidateRecord) } : {}),
    ...(notQuoted === undefined ? {} : { notQuoted }),
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

function candidateRecord(person: LibraryPerson): object {
  const { name, role } = person
  const article = articleOf(person)?.id
  return { name, ...(role === undefined ? {} : { role }), ...(article === undefined ? {} : { article }) }
}

/** A quote as one line of JSON, in the shape that scripts rely on. */
export function quoteRecord({ article, paragraph, quote }: SpokenQuote, library: Library): object {
  const { start, end, kind, speaker, report } = quote
  const person = speaker && speaker.kind !== 'unnamed' ? library.personIn(article, speaker.name) : undefined
  return {
    article: article.id,
    paragraph: paragraph.number,
    start,
    end,
    kind,
    text: paragraph.text.slice(start, end),
    speaker: speaker?.name ?? null,
    person: person ? identityOf(person) : null,
    role: speaker?.role ?? null,
    mention: speaker?.mention.text ?? null,
    report: report ? { ...report, text: paragraph.text.slice(report.start, report.end) } : null,
  }
}

/**
 * A record as one line of JSON, in ASCII alone: whoever reads the output in pieces of bytes cannot cut a letter in two,
 * nor can a terminal or a pipe of another encoding spoil it.
 */
export function jsonLine(record: object): string {
  return JSON.stringify(record).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
