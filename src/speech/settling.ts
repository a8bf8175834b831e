import type { Span, SpeakerNote } from '../article/article.ts'
import type { Mention, Quote, Speaker, SpokenArticle } from './spoken-article.ts'

/** A quotation whose speaker the article does not make clear, for an editor to look at. */
export interface Unattributed extends Span {
  /** The number of its paragraph; offsets are UTF-16 code units there. */
  paragraph: number
  /** With its marks. */
  text: string
}

/** The quotations of an article that name nobody, in order. */
export function unattributed({ paragraphs }: SpokenArticle): Unattributed[] {
  return paragraphs.flatMap(({ number, text, quotes }) =>
    quotes
      .filter(({ kind, speaker }) => kind === 'direct' && !speaker)
      .map(({ start, end }) => ({ paragraph: number, start, end, text: text.slice(start, end) })),
  )
}

/** Those of them that its editor has not settled: of the others the front matter says that they are nobody's. */
export function unsettled(article: SpokenArticle): Unattributed[] {
  const { speakers = [] } = article
  return unattributed(article).filter(
    ({ text }) => !speakers.some(({ quote }) => quote !== undefined && beginsWith(text, quote)),
  )
}

/** What its editor says of quotations that the article does not have, or of somebody whom it does not name: mistyped, it seems. */
export function idleNotes(article: SpokenArticle): SpeakerNote[] {
  const named = new Set([
    ...article.people.map(({ name }) => fold(name)),
    ...article.paragraphs.flatMap(({ quotes }) =>
      quotes.flatMap(({ speaker }) => (speaker ? fold(speaker.name) : [])),
    ),
  ])
  return (article.speakers ?? []).filter(({ quote, name }) =>
    quote === undefined
      ? name !== undefined && !named.has(fold(name))
      : !article.paragraphs.some(({ text, quotes }) => quotes.some((one) => begins(text, one, quote))),
  )
}

/** The article with what its editor settled of who speaks in it, whatever was heard. */
export function settle(article: SpokenArticle): SpokenArticle {
  const { speakers = [] } = article
  if (speakers.length === 0) return article
  const roles = new Map(
    speakers.flatMap(({ name, role }) =>
      name === undefined || role === undefined ? [] : [[fold(name), role]],
    ),
  )
  const withRole = <Somebody extends { name: string; role?: string }>(one: Somebody): Somebody => {
    const role = roles.get(fold(one.name))
    return role === undefined ? one : { ...one, role }
  }
  const settledQuote = (paragraph: SpokenArticle['paragraphs'][number], quote: Quote): Quote => {
    const note = speakers.find((one) => one.quote !== undefined && begins(paragraph.text, quote, one.quote))
    const { speaker: heard, ...rest } = quote
    const speaker = !note
      ? heard
      : note.name === undefined
        ? undefined
        : speakerCalled(article, note.name, { ...quote, paragraph: paragraph.number })
    return speaker ? { ...rest, speaker: withRole(speaker) } : rest
  }
  return {
    ...article,
    paragraphs: article.paragraphs.map((paragraph) => ({
      ...paragraph,
      quotes: paragraph.quotes.map((quote) => settledQuote(paragraph, quote)),
    })),
    people: article.people.map(withRole),
  }
}

/** Who bears the name, where the article names them nearest before the quote; a person whom it does not name speaks by the quote. */
function speakerCalled(
  { people, paragraphs }: SpokenArticle,
  name: string,
  quote: Span & { paragraph: number },
): Speaker {
  const wanted = fold(name)
  const person = people.find((one) => fold(one.name) === wanted)
  const heard = paragraphs
    .flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => speaker ?? []))
    .find((speaker) => fold(speaker.name) === wanted)
  const before = person?.mentions.findLast(({ paragraph }) => paragraph <= quote.paragraph)
  const text = paragraphs.find(({ number }) => number === quote.paragraph)?.text ?? ''
  const own: Mention = {
    start: quote.start,
    end: quote.end,
    paragraph: quote.paragraph,
    text: text.slice(quote.start, quote.end),
  }
  return {
    name: person?.name ?? heard?.name ?? name,
    kind: person ? 'person' : (heard?.kind ?? 'person'),
    ...(person?.role === undefined ? {} : { role: person.role }),
    mention: before ?? person?.mentions[0] ?? heard?.mention ?? own,
  }
}

/** Letters and figures alone, in small letters: marks and white space are typed in many ways. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a direct quote begins with these words. */
function begins(text: string, { start, end, kind }: Quote, words: string): boolean {
  return kind === 'direct' && beginsWith(text.slice(start, end), words)
}

/** Whether what is quoted begins with these words, whatever marks stand between them. */
function beginsWith(quoted: string, words: string): boolean {
  const wanted = fold(words)
  return wanted !== '' && `${fold(quoted)} `.startsWith(`${wanted} `)
}
