import type { About, LibraryPerson, Passage, PassageSpeaker, SpokenQuote } from '../answer/library.ts'
import { articleOf, shownOf } from '../answer/people/library-people.ts'
import { meetingInOrder } from '../article/article.ts'
import type { SpokenArticle } from '../speech/speech.ts'
import { harmless } from './harmless.ts'
import type { Format, Look } from './look.ts'

const INDENT = '  '

/** How the place of a passage is told, in the reader's language. */
export interface PlaceWords {
  paragraph: (number: number) => string
  note: string
  reported: string
  date: (published: string) => string
}

const ENGLISH: PlaceWords = {
  paragraph: (number) => `paragraph ${number}`,
  note: 'note to the article',
  reported: 'reported',
  date: (published) => published,
}

/** A passage: who speaks above it, its words with the answering sentence and the matched words set off, its source below. */
export function renderPassage(passage: Passage, look: Look, words: PlaceWords = ENGLISH): string {
  const { paragraph, article, speakers } = passage
  const above = speakers.map((speaker) => look.wrap(renderSpeaker(speaker, look)))
  const text = highlight(harmless(paragraph.text), passage, look)
  const kind = paragraph.kind === 'note' ? words.note : words.paragraph(paragraph.number)
  const source = look.style('dim', harmless(`${sourceOf(article, words)} · ${kind}`))
  return [...above, look.wrap(text, INDENT), look.wrap(source)].join('\n')
}

/** "NAME, ROLE". */
export const renderSpeaker = ({ name, role }: PassageSpeaker, look: Look): string =>
  look.style('bold', harmless(name)) + (role === undefined ? '' : harmless(`, ${role}`))

/** The same of somebody of the whole library: with namesakes the article that tells them apart is named as well. */
export function renderPerson(person: LibraryPerson, look: Look): string {
  const article = articleOf(person)
  return renderSpeaker(person, look) + (article ? harmless(` · ${article.title}`) : '')
}

/** "TITLE, by AUTHOR, PUBLISHER, DATE". */
export const sourceOf = (
  { title, author, publisher, published }: SpokenArticle,
  words: PlaceWords = ENGLISH,
): string =>
  [
    title,
    ...(author === undefined ? [] : [`by ${author}`]),
    publisher,
    published === undefined ? undefined : words.date(published),
  ]
    .filter((fact) => fact !== undefined)
    .join(', ')

const LABELS: Readonly<Record<About['field'], string>> = {
  subject: 'Title',
  title: 'Title',
  author: 'By',
  publisher: 'Published by',
  published: 'Published',
  url: 'At',
  rights: 'Rights',
}

const FACTS_BELOW_TITLE = ['author', 'publisher', 'published', 'url', 'rights'] as const

/** What is known about an article besides its text: "By: NAME". */
export const renderAbout = ({ field, value }: About, look: Look): string =>
  look.wrap(harmless(`${LABELS[field]}: ${value ?? 'not given'}`), INDENT)

/** What the article is: title, who wrote and published it, where it can be read, its notes. */
export function renderArticle(article: SpokenArticle, look: Look): string {
  const facts = FACTS_BELOW_TITLE.flatMap((field) => {
    const value = article[field]
    return value === undefined ? [] : [renderAbout({ article: article.id, field, value }, look)]
  })
  const body = article.paragraphs.filter(({ kind }) => kind === 'body').length
  const notes = article.paragraphs.filter(({ kind }) => kind === 'note').map(({ text }) => text)
  return [
    look.wrap(look.style('bold', harmless(article.title))),
    ...facts,
    INDENT + counted(body, 'paragraph'),
    ...notes.map((note) => look.wrap(look.style('dim', harmless(note)), INDENT)),
  ].join('\n')
}

/** One quote, with the place it stands at; what is reported stands with its verb. */
export function renderQuote(
  { article, paragraph, quote }: SpokenQuote,
  look: Look,
  words: PlaceWords = ENGLISH,
): string {
  const { start, end } = shownOf(quote)
  const said = harmless(paragraph.text.slice(start, end))
  const how = quote.kind === 'indirect' ? `, ${words.reported}` : ''
  const at = `${article.title} · ${words.paragraph(paragraph.number)}${how}`
  return `${look.wrap(said, INDENT)}\n${look.wrap(look.style('dim', harmless(at)))}`
}

/** "1 quote", "2 quotes". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The text with its answering sentence underlined and its matched words bold. */
function highlight(text: string, { sentence, marks }: Passage, look: Look): string {
  const sentences = sentence === undefined ? [] : [sentence]
  const [inSentence, inMark] = [meetingInOrder(sentences), meetingInOrder(marks)]
  const edges = [0, text.length, ...[...sentences, ...marks].flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts
    .slice(0, -1)
    .map((start, i) => {
      const piece = text.slice(start, cuts[i + 1])
      const formats: Format = []
      if (inSentence(start, start + 1)) formats.push('underline')
      if (inMark(start, start + 1)) formats.push('bold', 'yellow')
      return formats.length === 0 ? piece : look.style(formats, piece)
    })
    .join('')
}
