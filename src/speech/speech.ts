import type { Article, Span } from '../article/article.ts'
import { type Heard, hear, hearWith } from './hearing/hearing.ts'
import type { HeardQuote } from './hearing/quote.ts'
import { type ArticlePiece, partsOf } from './parts.ts'
import type { Place } from './people/cast.ts'
import type { Entity } from './people/entity.ts'
import type { Pointer } from './pointing/pointer.ts'
import { Allowance } from './pointing/pointing.ts'
import { settle } from './settling.ts'
import type { Mention, Person, Quote, Speaker, SpeakerKind, SpokenArticle } from './spoken-article.ts'

export type * from './spoken-article.ts'

function kindOf({ kind, unnamed }: Entity): SpeakerKind {
  if (unnamed) return 'unnamed'
  return kind === 'person' ? 'person' : 'organisation'
}

/** Finds the quotes of an article and who says each of them; what its editor settled stands above that. Never throws. */
export function hearSpeech(article: Article): SpokenArticle {
  const parts = partsOf(article.paragraphs.map(({ text }) => text))
  return spoken(
    article,
    parts,
    parts.map((part) => hear(textsOf(part), article.title)),
  )
}

/**
 * The same with a model that has its say on who speaks: slower by many times, most of it off the event loop.
 * @throws {PointerError} where the model fails
 */
export async function hearClosely(article: Article, pointer: Pointer): Promise<SpokenArticle> {
  const parts = partsOf(article.paragraphs.map(({ text }) => text))
  const allowance = new Allowance()
  const heard: Heard[] = []
  for (const part of parts) heard.push(await hearWith(pointer, textsOf(part), article.title, allowance))
  return spoken(article, parts, heard)
}

const textsOf = (part: readonly ArticlePiece[]): string[] => part.map(({ text }) => text)

/** The article with what was heard in each of its parts. */
function spoken(
  article: Article,
  parts: readonly (readonly ArticlePiece[])[],
  heard: readonly Heard[],
): SpokenArticle {
  const quotes: Quote[][] = []
  const people: Person[][] = []
  for (const [at, part] of parts.entries()) {
    const own = heard[at]
    if (!own) continue
    const hearing = new PartHearing(article, part, own)
    for (const [i, { paragraph }] of part.entries())
      quotes[paragraph] = behind(quotes[paragraph], hearing.quotesOf(i))
    people.push(hearing.people())
  }
  return settle({
    ...article,
    paragraphs: article.paragraphs.map((paragraph, i) => ({ ...paragraph, quotes: quotes[i] ?? [] })),
    people: together(people),
  })
}

/** What is heard in a part of an article, in terms of the article. */
class PartHearing {
  readonly #article: Article
  readonly #part: readonly ArticlePiece[]
  readonly #heard: Heard

  constructor(article: Article, part: readonly ArticlePiece[], heard: Heard) {
    this.#article = article
    this.#part = part
    this.#heard = heard
  }

  /** The quotes of the part's piece at `i`. */
  quotesOf(i: number): Quote[] {
    const from = this.#part[i]?.from ?? 0
    return (this.#heard.quotes[i] ?? []).map((heard) => this.#quoteOf(heard, from))
  }

  /** Everybody whom it names. */
  people(): Person[] {
    const { people, mentions, roles } = this.#heard.cast
    return people.entities
      .filter((entity) => entity.kind === 'person' && entity.certain && mentions.has(entity))
      .map((entity) => {
        const role = roles.get(entity)
        return {
          name: entity.name,
          ...(role === undefined ? {} : { role }),
          mentions: (mentions.get(entity) ?? []).map((place) => this.#mentionOf(place)),
        }
      })
  }

  #quoteOf({ start, end, kind, voice, report }: HeardQuote, from: number): Quote {
    const span = { start: start + from, end: end + from }
    const quote: Quote = report ? { ...span, kind, report: moved(report, from) } : { ...span, kind }
    if (!voice) return quote
    const role = this.#heard.cast.roleOf(voice.entity, voice.mention)
    const mention = this.#mentionOf(voice.mention)
    const who = { name: voice.entity.name, kind: kindOf(voice.entity) }
    const speaker: Speaker = role === undefined ? { ...who, mention } : { ...who, role, mention }
    return { ...quote, speaker }
  }

  #mentionOf({ start, end, paragraph: at }: Place): Mention {
    const { paragraph = 0, from = 0, text = '' } = this.#part[at] ?? {}
    const number = this.#article.paragraphs[paragraph]?.number ?? 0
    return { start: start + from, end: end + from, paragraph: number, text: text.slice(start, end) }
  }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

const behind = (before: Quote[] | undefined, quotes: Quote[]): Quote[] =>
  before ? before.concat(quotes) : quotes

/** Those whom the parts of an article name, each of them once: by their name, which is all that parts share. */
function together([only = [], ...others]: readonly Person[][]): Person[] {
  if (others.length === 0) return only
  const known = new Map<string, Person>()
  for (const person of [only, ...others].flat()) {
    const same = known.get(person.name)
    if (!same) known.set(person.name, person)
    else {
      for (const mention of person.mentions) same.mentions.push(mention)
      if (same.role === undefined && person.role !== undefined) same.role = person.role
    }
  }
  return [...known.values()]
}
