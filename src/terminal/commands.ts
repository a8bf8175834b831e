import { createInterface } from 'node:readline'
import type { Answer, Library, LibraryPerson, SpokenQuote } from '../answer/library.ts'
import { articleOf } from '../answer/people/library-people.ts'
import { harmless } from './harmless.ts'
import type { Look } from './look.ts'
import { answerRecord, jsonLine, quoteRecord } from './records.ts'
import { renderAbout, renderPassage, renderQuote, renderSpeaker } from './rendering.ts'

/** Where a command reads and writes. */
export interface Terminal {
  input: NodeJS.ReadableStream
  /** Writes one line, or several; the line end is added. */
  print: (text: string) => void
  /** Writes a line for people that is no part of the output. */
  warn: (text: string) => void
  look: Look
}

export interface AskCommandOptions {
  json: boolean
  limit: number
}

/** Answers one question, or, where there is none, each line of the input, in order. */
export async function askCommand(
  library: Library,
  question: string | undefined,
  { json, limit }: AskCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const answerOne = async (asked: string) => {
    const answer = await library.ask(asked, { limit })
    if (json) return terminal.print(jsonLine(answerRecord(answer)))
    terminal.print(
      answer.answered || answer.about
        ? wholeAnswer(library, answer, terminal.look)
        : notAnswered(library, answer),
    )
  }
  if (question !== undefined) return answerOne(question)
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    await answerOne(line)
    if (!json) terminal.print('')
  }
}

const wholeAnswer = (library: Library, answer: Answer, look: Look): string => {
  const { about, certainty, passages, notQuoted } = answer
  return [
    ...(notQuoted === undefined ? [] : [look.wrap(harmless(`${notQuoted} is not quoted here.`))]),
    ...(certainty === 'perhaps' ? [perhapsNotAnswered(library)] : []),
    ...(about ? [renderAbout(about, look)] : []),
    ...passages.map((passage) => renderPassage(passage, look)),
  ].join('\n\n')
}

/** What is said where the corpus does not answer, or not before it is clear who is meant. */
const notAnswered = ({ articles }: Library, { candidates, noArticle }: Answer): string =>
  noArticle !== undefined
    ? harmless(`No article is called "${noArticle}".`)
    : candidates
      ? harmless(`Whom do you mean: ${namesOf(candidates)}?`)
      : articles.length === 1
        ? 'The article does not say.'
        : 'The articles do not say.'

/** Several people in one line; namesakes with what tells them apart. */
const namesOf = (people: readonly LibraryPerson[]): string =>
  people
    .map((person) => {
      const article = articleOf(person)
      return article ? `${person.name} (${person.role ?? article.title})` : person.name
    })
    .join(', ')

/** What stands above a passage that may not answer. */
const perhapsNotAnswered = ({ articles }: Library): string =>
  `${articles.length === 1 ? 'The article' : 'The articles'} may not say this. The nearest:`

/** Prints every quote with its speaker, or those of one speaker. Answers whether there were any. */
export function quotesCommand(
  library: Library,
  speaker: string | undefined,
  { json }: { json: boolean },
  terminal: Terminal,
): boolean {
  const quotes = speaker === undefined ? allQuotes(library) : library.quotesOf(speaker)
  if (speaker !== undefined && quotes.length === 0) terminal.warn(`Nobody called "${speaker}" is quoted.`)
  const namesakes = speaker === undefined ? [] : library.namesakes(speaker)
  if (namesakes.length > 1)
    terminal.warn(harmless(`The name is that of several people: ${namesOf(namesakes)}.`))
  for (const spoken of quotes) {
    if (json) terminal.print(jsonLine(quoteRecord(spoken, library)))
    else {
      const { speaker: who } = spoken.quote
      terminal.print(
        `${who ? renderSpeaker(who, terminal.look) : '(speaker not named)'}\n${renderQuote(spoken, terminal.look)}\n`,
      )
    }
  }
  return quotes.length > 0
}

const allQuotes = ({ articles }: Library): SpokenQuote[] =>
  articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) =>
      paragraph.quotes.map((quote) => ({ article, paragraph, quote })),
    ),
  )
