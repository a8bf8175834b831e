import { styleText } from 'node:util'
import wrapAnsi from 'wrap-ansi'
import type { LibraryPerson, Passage, PassageSpeaker, SpokenQuote } from '../answer/library.ts'
import type { Span } from '../article/article.ts'
import type { SpokenArticle } from '../speech/speech.ts'

/** How the terminal shows text. */
export interface Look {
  /** In columns. */
  width: number
  /** Whether styles are used at all. */
  color: boolean
}

/** Lines longer than this are hard to read, however wide the window is. */
const WIDEST = 100
const NARROWEST = 20

const INDENT = '  '

/** The look that suits a stream: plain where it is no terminal or NO_COLOR is set (https://no-color.org). */
export function lookOf(stream: { isTTY?: boolean; columns?: number }, noColor: string | undefined): Look {
  const terminal = stream.isTTY === true
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, (terminal && stream.columns) || 80)),
    color: terminal && (noColor ?? '') === '',
  }
}

type Format = Parameters<typeof styleText>[0]

const style = (look: Look, format: Format, text: string): string =>
  look.color ? styleText(format, text, { validateStream: false }) : text

/** Control characters of an article or a question must not steer the terminal; each is replaced by one character. */
const harmless = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD')

/** The text in lines of at most the look's width, each indented. */
export const wrap = (look: Look, text: string, indent = ''): string =>
  wrapAnsi(text, look.width - indent.length, { hard: true })
    .split('\n')
    .map((line) => indent + line.trimEnd())
    .join('\n')

/** A passage: who speaks above it, its words with the answering sentence and the matched words set off, its source below. */
export function renderPassage(passage: Passage, look: Look): string {
  const { paragraph, article, speakers } = passage
  const above = speakers.map((speaker) => `${renderSpeaker(speaker, look)}\n`).join('')
  const text = highlight(harmless(paragraph.text), passage, look)
  const kind = paragraph.kind === 'note' ? 'note to the article' : `paragraph ${paragraph.number}`
  const source = style(look, 'dim', harmless(`${sourceOf(article)} · ${kind}`))
  return `${wrap(look, above)}${above === '' ? '' : '\n'}${wrap(look, text, INDENT)}\n${wrap(look, source)}`.replace(
    /\n{2,}/g,
    '\n',
  )
}

/** "NAME, ROLE". */
export const renderSpeaker = ({ name, role }: PassageSpeaker, look: Look): string =>
  style(look, 'bold', harmless(name)) + (role === undefined ? '' : harmless(`, ${role}`))

/** "TITLE, by AUTHOR (PUBLISHER)". */
const sourceOf = ({ title, author, publisher }: SpokenArticle): string =>
  title + (author === undefined ? '' : `, by ${author}`) + (publisher === undefined ? '' : `, ${publisher}`)

/** What the article is: title, who wrote and published it, where it can be read, its notes. */
export function renderArticle(article: SpokenArticle, look: Look): string {
  const facts = [
    ['By', article.author],
    ['Published by', article.publisher],
    ['Published', article.published],
    ['At', article.url],
    ['Rights', article.rights],
  ].flatMap(([label, value]) => (value === undefined ? [] : [`${INDENT}${label}: ${value}`]))
  const body = article.paragraphs.filter(({ kind }) => kind === 'body').length
  const notes = article.paragraphs.filter(({ kind }) => kind === 'note').map(({ text }) => text)
  return [
    wrap(look, style(look, 'bold', harmless(article.title))),
    ...facts.map((fact) => wrap(look, harmless(fact))),
    `${INDENT}${body} paragraphs`,
    ...notes.map((note) => wrap(look, style(look, 'dim', harmless(note)), INDENT)),
  ].join('\n')
}

/** One line: name, role, how often quoted. */
export const renderPerson = (person: LibraryPerson, look: Look): string =>
  wrap(look, `${renderSpeaker(person, look)} (${counted(person.quotes.length, 'quote')})`)

/** One quote, with the place it stands at. */
export function renderQuote({ article, paragraph, quote }: SpokenQuote, look: Look): string {
  const words = harmless(paragraph.text.slice(quote.start, quote.end))
  const how = quote.kind === 'indirect' ? ', reported' : ''
  const place = style(look, 'dim', harmless(`${article.title} · paragraph ${paragraph.number}${how}`))
  return `${wrap(look, words, INDENT)}\n${wrap(look, place)}`
}

/** "1 quote", "2 quotes". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The text with its answering sentence underlined and its matched words bold; the text itself where styles are off. */
function highlight(text: string, { sentence, marks }: Passage, look: Look): string {
  if (!look.color) return text
  const within = (spans: readonly Span[], at: number) =>
    spans.some(({ start, end }) => start <= at && at < end)
  const sentences = sentence === undefined ? [] : [sentence]
  const edges = [0, text.length, ...[...sentences, ...marks].flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((start, i) => {
      const piece = text.slice(start, cuts[i + 1])
      const formats: Format = []
      if (within(sentences, start)) formats.push('underline')
      if (within(marks, start)) formats.push('bold', 'yellow')
      return formats.length === 0 ? piece : style(look, formats, piece)
    })
    .join('')
}
