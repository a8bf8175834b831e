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
  const notes = new Beginnings(article.speakers ?? [])
  return unattributed(article).filter(({ text }) => !notes.of(text))
}

/** What its editor says of quotations that the article does not have, or of somebody whom it does not name: mistyped, it seems. */
export function idleNotes(article: SpokenArticle): SpeakerNote[] {
  const named = new Set([
    ...article.people.map(({ name }) => fold(name)),
    ...article.paragraphs.flatMap(({ quotes }) =>
      quotes.flatMap(({ speaker }) => (speaker ? fold(speaker.name) : [])),
    ),
  ])
  const notes = new Beginnings(article.speakers ?? [])
  const used = new Set(
    article.paragraphs.flatMap(({ text, quotes }) => quotes.flatMap((one) => notes.all(quotedIn(text, one)))),
  )
  return (article.speakers ?? []).filter(({ quote, name }) =>
    quote === undefined ? name !== undefined && !named.has(fold(name)) : !used.has(fold(quote)),
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
  const notes = new Beginnings(speakers)
  const bearers = new Bearers(article)
  const settledQuote = (paragraph: SpokenArticle['paragraphs'][number], quote: Quote): Quote => {
    const note = notes.of(quotedIn(paragraph.text, quote))
    const { speaker: heard, ...rest } = quote
    const speaker = !note
      ? heard
      : note.name === undefined
        ? undefined
        : bearers.speaker(note.name, quote, paragraph)
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

/** Everybody whom an article names or hears, by name. */
class Bearers {
  readonly #people = new Map<string, SpokenArticle['people'][number]>()
  readonly #heard = new Map<string, Speaker>()

  constructor({ people, paragraphs }: SpokenArticle) {
    for (const person of people) {
      const name = fold(person.name)
      if (!this.#people.has(name)) this.#people.set(name, person)
    }
    for (const { quotes } of paragraphs)
      for (const { speaker } of quotes) {
        if (!speaker) continue
        const name = fold(speaker.name)
        if (!this.#heard.has(name)) this.#heard.set(name, speaker)
      }
  }

  /** Who bears the name, where the article names them nearest before the quote; a person whom it does not name speaks by the quote. */
  speaker(name: string, { start, end }: Span, { number, text }: { number: number; text: string }): Speaker {
    const person = this.#people.get(fold(name))
    const heard = this.#heard.get(fold(name))
    const own: Mention = { start, end, paragraph: number, text: text.slice(start, end) }
    const mentions = person?.mentions ?? []
    return {
      name: person?.name ?? heard?.name ?? name,
      kind: person ? 'person' : (heard?.kind ?? 'person'),
      ...(person?.role === undefined ? {} : { role: person.role }),
      mention: lastUpTo(mentions, number) ?? mentions[0] ?? heard?.mention ?? own,
    }
  }
}

/** The last mention in a paragraph of that number or one before; mentions stand in the order of the text. Binary search. */
function lastUpTo(mentions: readonly Mention[], paragraph: number): Mention | undefined {
  let [from, to] = [0, mentions.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((mentions[middle]?.paragraph ?? 0) <= paragraph) from = middle + 1
    else to = middle
  }
  return mentions[from - 1]
}

/** What an editor says of quotations, found by the words with which those begin. */
class Beginnings {
  readonly #notes = new Map<string, { note: SpeakerNote; place: number }>()
  /** How long the beginnings are, shortest first: of so many lengths each quotation is looked up. */
  readonly #lengths: readonly number[]

  constructor(notes: readonly SpeakerNote[]) {
    for (const [place, note] of notes.entries()) {
      const words = note.quote === undefined ? '' : fold(note.quote)
      if (words !== '' && !this.#notes.has(words)) this.#notes.set(words, { note, place })
    }
    this.#lengths = [...new Set([...this.#notes.keys()].map(({ length }) => length))].sort((a, b) => a - b)
  }

  /** Of those that a quotation begins with the one that stands first in the front matter. */
  of(quoted: string): SpeakerNote | undefined {
    const found = this.all(quoted).flatMap((words) => this.#notes.get(words) ?? [])
    return found.sort((a, b) => a.place - b.place)[0]?.note
  }

  /** The beginnings that a quotation has, folded: whole words, whatever marks stand between them. */
  all(quoted: string): string[] {
    const text = fold(quoted)
    const found: string[] = []
    for (const length of this.#lengths) {
      if (length > text.length) break
      const words = text.slice(0, length)
      if ((length === text.length || text[length] === ' ') && this.#notes.has(words)) found.push(words)
    }
    return found
  }
}

/** Letters and figures alone, in small letters: marks and white space are typed in many ways. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a direct quotation says; of another one nothing can be settled by how it begins. */
const quotedIn = (text: string, { start, end, kind }: Quote): string =>
  kind === 'direct' ? text.slice(start, end) : ''
