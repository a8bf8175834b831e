import type { Span } from '../../article/article.ts'
import type { Appearance } from '../attribution/appearances.ts'
import type { Candidate, OpenQuotation } from '../attribution/candidates.ts'
import type { HeardQuotation, Setting } from '../attribution/setting.ts'
import { pronouns } from '../lexicon/pronouns.ts'

/** What a word of an excerpt is, by the number that the model knows it by. */
export const WORD_KINDS = { plain: 0, quotation: 1, listed: 2, mention: 3, quoted: 4 } as const
export type ExcerptKind = (typeof WORD_KINDS)[keyof typeof WORD_KINDS]

/** Where paragraphs meet, and where the list of those who may speak ends. */
export const BREAK = '\n'

/** A word, or a mark, of what the model is shown. */
export interface ExcerptWord {
  text: string
  kind: ExcerptKind
}

/** Where a candidate stands in an excerpt: from which word up to which. */
export interface Slot extends Span {
  /** Which of the quotation's candidates. */
  candidate: number
}

/**
 * A quotation as the model is shown it: those who may have said it, each with gender and role as far as the article tells
 * them, then what stands before the quotation, the quotation, and what stands behind it.
 */
export interface Excerpt {
  words: ExcerptWord[]
  slots: Slot[]
  /** From which word up to which the quotation goes. */
  quotation: Span
}

/** In words: how much of an article is shown. */
const MOST = { listed: 100, name: 6, role: 5, before: 120, behind: 40 }
/** Of the quotation itself so many words from its beginning and from its end, and of others. */
const OF_QUOTATION = { first: 16, last: 16 }
const OF_OTHERS = { first: 10, last: 6 }
/** In UTF-16 code units: what is farther off than this is no more than looked past. */
const REACH = 2400
const PARAGRAPHS_BEFORE = 3

const WORD = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu

/** Makes excerpts of the quotations of one article. */
export class Excerpts {
  readonly #setting: Setting
  readonly #quotations = new Map<number, HeardQuotation[]>()

  constructor(setting: Setting) {
    this.#setting = setting
    for (const quotation of setting.quotations) {
      const known = this.#quotations.get(quotation.paragraph)
      if (known) known.push(quotation)
      else this.#quotations.set(quotation.paragraph, [quotation])
    }
  }

  /** The excerpt of one of them. */
  of({ quotation, candidates }: OpenQuotation): Excerpt {
    const excerpt = new Writing()
    this.#list(candidates, excerpt)
    const mentions = new Mentions(candidates, this.#setting)
    const { paragraph, start, end } = quotation
    excerpt.add(this.#before(quotation, mentions))
    excerpt.quote(this.#texts(paragraph).slice(start, end))
    excerpt.add(this.#behind(quotation, mentions))
    return excerpt.written
  }

  #texts(paragraph: number): string {
    return this.#setting.texts[paragraph] ?? ''
  }

  #list(candidates: readonly Candidate[], excerpt: Writing): void {
    for (const [candidate, { entity }] of candidates.entries()) {
      if (!entity || excerpt.length > MOST.listed) continue
      const name = wordsIn(entity.name).slice(0, MOST.name)
      const gender = entity.gender === 'male' ? 'he' : entity.gender === 'female' ? 'she' : undefined
      const calls = entity.kind === 'group' ? 'it' : gender
      const role = wordsIn(this.#setting.cast.roles.get(entity) ?? '').slice(0, MOST.role)
      excerpt.list(candidate, name, [...(calls ? [calls] : []), ...role])
    }
    excerpt.add([PAUSE])
  }

  /** What stands before the quotation, its last words. */
  #before(quotation: HeardQuotation, mentions: Mentions): Piece[] {
    const found: Piece[][] = []
    let room = MOST.before
    for (let back = 0; back <= PARAGRAPHS_BEFORE && room > 0 && quotation.paragraph >= back; back++) {
      const paragraph = quotation.paragraph - back
      const end = back === 0 ? quotation.start : this.#texts(paragraph).length
      const pieces = this.#pieces(paragraph, { start: Math.max(0, end - REACH), end }, mentions)
      const last = [...pieces, ...(back === 0 ? [] : [PAUSE])].slice(-room)
      found.unshift(last)
      room -= last.length
    }
    return found.flat()
  }

  /** What stands behind it, the first words. */
  #behind(quotation: HeardQuotation, mentions: Mentions): Piece[] {
    const { paragraph, end } = quotation
    const own = this.#pieces(paragraph, { start: end, end: end + REACH }, mentions)
    const next = this.#pieces(paragraph + 1, { start: 0, end: REACH }, mentions)
    return [...own, PAUSE, ...next].slice(0, MOST.behind)
  }

  /** The words of a stretch of a paragraph; of the quotations there only how they begin and end. */
  #pieces(paragraph: number, { start, end }: Span, mentions: Mentions): Piece[] {
    const text = this.#texts(paragraph)
    const pieces: Piece[] = []
    let at = start
    for (const one of this.#quotations.get(paragraph) ?? []) {
      if (one.end <= at || one.start >= end) continue
      pieces.push(...mentions.in(text, paragraph, { start: at, end: Math.max(at, one.start) }))
      const said = wordsIn(text.slice(Math.max(at, one.start), Math.min(end, one.end)))
      pieces.push(...shortened(said, OF_OTHERS).map((word) => ({ text: word, kind: WORD_KINDS.quoted })))
      at = one.end
    }
    if (at < end) pieces.push(...mentions.in(text, paragraph, { start: at, end }))
    return pieces
  }
}

/** A word of an article, and whose mention it belongs to. */
interface Piece extends ExcerptWord {
  mention?: Appearance
  candidate?: number
}

const PAUSE: Piece = { text: BREAK, kind: WORD_KINDS.plain }

const wordsIn = (text: string): string[] => text.match(WORD) ?? []

function shortened(words: readonly string[], { first, last }: { first: number; last: number }): string[] {
  return words.length <= first + last
    ? [...words]
    : [...words.slice(0, first), '…', ...words.slice(words.length - last)]
}

/** Where candidates stand by a name or a description: a pronoun is for the model to understand. */
class Mentions {
  readonly #byParagraph = new Map<number, { candidate: number; mention: Appearance }[]>()

  constructor(candidates: readonly Candidate[], { texts }: Setting) {
    for (const [candidate, { appearances }] of candidates.entries())
      for (const mention of appearances) {
        const { paragraph, start, end } = mention.place
        const text = texts[paragraph]?.slice(start, end) ?? ''
        if (pronouns.has(text.toLowerCase())) continue
        const known = this.#byParagraph.get(paragraph)
        if (known) known.push({ candidate, mention })
        else this.#byParagraph.set(paragraph, [{ candidate, mention }])
      }
  }

  /** The words of a stretch, those of mentions as such. */
  in(text: string, paragraph: number, { start, end }: Span): Piece[] {
    const own = this.#byParagraph.get(paragraph) ?? []
    return [...text.slice(start, end).matchAll(WORD)].map((match): Piece => {
      const [from, to] = [start + match.index, start + match.index + match[0].length]
      const found = own.find(({ mention: { place } }) => from >= place.start && to <= place.end)
      return found
        ? { text: match[0], kind: WORD_KINDS.mention, ...found }
        : { text: match[0], kind: WORD_KINDS.plain }
    })
  }
}

/** An excerpt that is being written. */
class Writing {
  readonly written: Excerpt = { words: [], slots: [], quotation: { start: 0, end: 0 } }

  get length(): number {
    return this.written.words.length
  }

  list(candidate: number, name: readonly string[], about: readonly string[]): void {
    const start = this.length
    for (const text of [...name, ...about, ';']) this.#push(text, WORD_KINDS.listed)
    this.written.slots.push({ candidate, start, end: start + name.length })
  }

  add(pieces: readonly Piece[]): void {
    let mention: Appearance | undefined
    for (const piece of pieces) {
      const slot = this.written.slots.at(-1)
      if (piece.mention && piece.candidate !== undefined)
        if (piece.mention === mention && slot) slot.end = this.length + 1
        else this.written.slots.push({ candidate: piece.candidate, start: this.length, end: this.length + 1 })
      mention = piece.mention
      this.#push(piece.text, piece.kind)
    }
  }

  quote(text: string): void {
    const start = this.length
    const [first, last] = [text.slice(0, REACH), text.slice(Math.max(REACH, text.length - REACH))]
    for (const word of shortened([...wordsIn(first), ...wordsIn(last)], OF_QUOTATION))
      this.#push(word, WORD_KINDS.quotation)
    this.written.quotation = { start, end: this.length }
  }

  #push(text: string, kind: ExcerptKind): void {
    this.written.words.push({ text, kind })
  }
}
