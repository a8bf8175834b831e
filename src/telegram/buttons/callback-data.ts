import { fromDigits, toDigits } from './numerals.ts'

/** A paragraph as a button names it: the article's key in the `Directory`, and the paragraph's number. */
export interface PassageAddress {
  article: string
  paragraph: number
}

/** An answer as its buttons know it: who asked, what was found, and what is shown of it. */
export interface Trail {
  /** The Telegram id of the one who may press; 0 is anybody. */
  asker: number
  /** The passages of the answer, best first; at most `trailLimit`. */
  passages: PassageAddress[]
  /** Which of them is shown, counted from 0. */
  shown: number
}

/** Whether a press leads on from what its message shows: whoever writes "more" means that button. */
interface Onward {
  isNext?: true
}

/** All that a press of a button says. */
export type Press =
  /** Show the next passage of the trail, the one before, or what stands around it. */
  | { kind: 'next' | 'previous' | 'around'; trail: Trail }
  /** Show the passage of the trail again; for the first time where that is what comes next. */
  | ({ kind: 'passage'; trail: Trail } & Onward)
  /** Show a page of what somebody says; the trail is the answer to come back to. */
  | ({ kind: 'quotes'; trail: Trail; person: string; page: number } & Onward)
  /** Show who somebody is, or the first of what they say. */
  | { kind: 'person' | 'saying'; asker: number; person: string }
  | ({ kind: 'speakers' | 'articles'; asker: number; page: number } & Onward)
  /** Show an article, or what it is about, or what it alone answers to the question. */
  | { kind: 'article' | 'subject' | 'within'; asker: number; article: string }
  /** Show another quotation than that one, counted among those that are shown by chance. */
  | { kind: 'random'; asker: number; after: number }

/** A press that shows one page of several. */
export type PagedPress = Extract<Press, { page: number }>

/** As many passages fit into the 64 bytes of callback data beside everything else. */
export const trailLimit = 5

/** Keys of articles and people are so many characters long. */
export const keyLength = 5

const paragraphDigits = 3
const askerDigits = 9
const pageDigits = 3
const quoteDigits = 4
/** What a paragraph's number must stay below to be named by a button or link. */
export const paragraphLimit = 64 ** paragraphDigits

/** The first character says how the rest is laid out; another layout takes another one. */
const layout = '1'

/** A capital stands for a press that leads on. */
const letters = {
  passage: 'p',
  next: 'n',
  previous: 'b',
  around: 'a',
  quotes: 'q',
  person: 'w',
  speakers: 's',
  articles: 'l',
  article: 't',
  random: 'r',
  subject: 'o',
  saying: 'y',
  within: 'i',
} as const satisfies Record<Press['kind'], string>

/** A press as callback data: at most 64 bytes, all ASCII. */
export function packPress(press: Press): string {
  const head = layout + (isOnward(press) ? letters[press.kind].toUpperCase() : letters[press.kind])
  switch (press.kind) {
    case 'passage':
    case 'next':
    case 'previous':
    case 'around':
      return head + packTrail(press.trail)
    case 'quotes':
      return head + press.person + toDigits(press.page, pageDigits) + packTrail(press.trail)
    case 'person':
    case 'saying':
      return head + toDigits(press.asker, askerDigits) + press.person
    case 'speakers':
    case 'articles':
      return head + toDigits(press.asker, askerDigits) + toDigits(press.page, pageDigits)
    case 'article':
    case 'subject':
    case 'within':
      return head + toDigits(press.asker, askerDigits) + press.article
    case 'random':
      return head + toDigits(press.asker, askerDigits) + toDigits(press.after, quoteDigits)
  }
}

/** What `packPress` wrote; `undefined` for anything else, such as data of an older layout. */
export function unpackPress(data: string): Press | undefined {
  if (!data.startsWith(layout)) return undefined
  const rest = new Reader(data.slice(2))
  const letter = data.charAt(1)
  const press = readPress(letter.toLowerCase(), rest)
  if (!press || !rest.isDone) return undefined
  if (letter === letters[press.kind]) return press
  return mayLeadOn(press) ? { ...press, isNext: true } : undefined
}

/** The shortest data that still names a passage; start parameters and inline queries use it too. */
export function packAddress({ article, paragraph }: PassageAddress): string {
  return article + toDigits(paragraph, paragraphDigits)
}

/** What `packAddress` wrote; `undefined` for anything else. */
export function unpackAddress(text: string): PassageAddress | undefined {
  const rest = new Reader(text)
  const address = readAddress(rest)
  return address && rest.isDone ? address : undefined
}

/** Whether whoever writes "more" means that button. */
export function leadsOn(press: Press): boolean {
  return press.kind === 'next' || isOnward(press)
}

/** Whose press it is: 0 for anybody's. */
export function askerOf(press: Press): number {
  return 'trail' in press ? press.trail.asker : press.asker
}

function isOnward(press: Press): boolean {
  return mayLeadOn(press) && press.isNext === true
}

function mayLeadOn(press: Press): press is Extract<Press, Onward & { kind: 'passage' }> | PagedPress {
  return press.kind === 'passage' || 'page' in press
}

function packTrail({ asker, passages, shown }: Trail): string {
  if (passages.length > trailLimit)
    throw new RangeError(`${passages.length} passages do not fit into a button`)
  return toDigits(asker, askerDigits) + toDigits(shown, 1) + passages.map(packAddress).join('')
}

function readPress(letter: string, rest: Reader): Press | undefined {
  switch (letter) {
    case letters.passage:
      return withTrail('passage', rest)
    case letters.next:
      return withTrail('next', rest)
    case letters.previous:
      return withTrail('previous', rest)
    case letters.around:
      return withTrail('around', rest)
    case letters.quotes: {
      const person = rest.key()
      const page = rest.number(pageDigits)
      const trail = readTrail(rest)
      return person !== undefined && page !== undefined && trail
        ? { kind: 'quotes', trail, person, page }
        : undefined
    }
    case letters.speakers:
      return withPage('speakers', rest)
    case letters.articles:
      return withPage('articles', rest)
    case letters.person:
      return withPerson('person', rest)
    case letters.saying:
      return withPerson('saying', rest)
    case letters.article:
      return withArticle('article', rest)
    case letters.subject:
      return withArticle('subject', rest)
    case letters.within:
      return withArticle('within', rest)
    case letters.random: {
      const asker = rest.number(askerDigits)
      const after = rest.number(quoteDigits)
      return asker !== undefined && after !== undefined ? { kind: 'random', asker, after } : undefined
    }
    default:
      return undefined
  }
}

function withTrail(kind: 'passage' | 'next' | 'previous' | 'around', rest: Reader): Press | undefined {
  const trail = readTrail(rest)
  return trail && trail.passages.length > 0 ? { kind, trail } : undefined
}

function withPage(kind: 'speakers' | 'articles', rest: Reader): Press | undefined {
  const asker = rest.number(askerDigits)
  const page = rest.number(pageDigits)
  return asker !== undefined && page !== undefined ? { kind, asker, page } : undefined
}

function withPerson(kind: 'person' | 'saying', rest: Reader): Press | undefined {
  const asker = rest.number(askerDigits)
  const person = rest.key()
  return asker !== undefined && person !== undefined ? { kind, asker, person } : undefined
}

function withArticle(kind: 'article' | 'subject' | 'within', rest: Reader): Press | undefined {
  const asker = rest.number(askerDigits)
  const article = rest.key()
  return asker !== undefined && article !== undefined ? { kind, asker, article } : undefined
}

function readTrail(rest: Reader): Trail | undefined {
  const asker = rest.number(askerDigits)
  const shown = rest.number(1)
  if (asker === undefined || shown === undefined) return undefined
  const passages: PassageAddress[] = []
  while (!rest.isDone) {
    const address = readAddress(rest)
    if (!address || passages.length === trailLimit) return undefined
    passages.push(address)
  }
  return shown < Math.max(1, passages.length) ? { asker, passages, shown } : undefined
}

function readAddress(rest: Reader): PassageAddress | undefined {
  const article = rest.key()
  const paragraph = rest.number(paragraphDigits)
  return article !== undefined && paragraph !== undefined ? { article, paragraph } : undefined
}

/** Reads fields of fixed width from the front of a text. */
class Reader {
  #rest: string

  constructor(text: string) {
    this.#rest = text
  }

  get isDone(): boolean {
    return this.#rest === ''
  }

  number(width: number): number | undefined {
    const field = this.#take(width)
    return field === undefined ? undefined : fromDigits(field)
  }

  key(): string | undefined {
    const field = this.#take(keyLength)
    return field !== undefined && /^[\w-]+$/u.test(field) ? field : undefined
  }

  #take(width: number): string | undefined {
    if (this.#rest.length < width) return undefined
    const field = this.#rest.slice(0, width)
    this.#rest = this.#rest.slice(width)
    return field
  }
}
