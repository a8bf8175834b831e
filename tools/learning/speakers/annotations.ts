import { readFileSync } from 'node:fs'
import { z } from 'zod'

const piece = z.object({ spans: z.array(z.tuple([z.number(), z.number()])), text: z.string() })
const attribution = z.object({
  source: z.array(piece).optional(),
  cue: z.array(piece).optional(),
  content: z.array(piece).optional(),
})
const articles = z.array(z.object({ id: z.string(), text: z.string(), attributions: z.array(attribution) }))
/** What a speaker is; `unnamed`: the article gives them no name; `nobody`: it is no speech. */
const KIND = z.enum(['person', 'organization', 'collective', 'document', 'unnamed', 'nobody'])
const row = z.object({
  id: z.string(),
  q: z.number(),
  speaker: z.string().optional(),
  kind: KIND.optional(),
})

/** An article with everything in it that somebody says. */
export interface Annotated {
  id: string
  title: string
  paragraphs: string[]
  attributions: Attribution[]
}

/** Somebody's words, the words that name their source, and who that is, where that is known. */
export interface Attribution {
  content: Marked
  source: Marked | undefined
  known: Known | undefined
}

/** Words that are marked in an article, and where they stand: UTF-16 offsets in its paragraphs. */
export interface Marked {
  text: string
  places: { paragraph: number; start: number; end: number }[]
}

/** Who says a quotation; `nobody`: it is no speech. */
export interface Known {
  speaker: string
  kind: z.infer<typeof KIND>
}

/** The paragraphs of a text, parted by empty lines, white space folded; and where an offset of the text is in them. */
export class Paragraphs {
  readonly texts: string[] = []
  /** Where each of a paragraph's characters stands in the text. */
  readonly #origins: number[][] = []

  constructor(text: string) {
    let from = 0
    for (const gap of [...text.matchAll(/\n\s*\n|$/g)]) {
      const origins: number[] = []
      let folded = ''
      for (let i = from; i < gap.index; i++) {
        const isSpace = /\s/.test(text[i] ?? '')
        if (isSpace && (folded === '' || folded.endsWith(' '))) continue
        folded += isSpace ? ' ' : text[i]
        origins.push(i)
      }
      if (folded.trim() !== '') {
        this.texts.push(folded.trim())
        this.#origins.push(origins)
      }
      from = gap.index + gap[0].length
    }
  }

  /** A stretch of the text, as pieces of the paragraphs. */
  placesOf(start: number, end: number): Marked['places'] {
    return this.#origins.flatMap((origins, paragraph) => {
      const first = origins.findIndex((origin) => origin >= start)
      const last = origins.findLastIndex((origin) => origin < end)
      return first < 0 || last < first ? [] : [{ paragraph, start: first, end: last + 1 }]
    })
  }
}

/**
 * Reads articles (`*.json`) and who speaks in their quotations (`*.jsonl`), as bench/speakers.ts has them.
 * @throws where two articles have one id
 */
export function readAnnotated(files: readonly string[]): Annotated[] {
  const rows = files
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => row.parse(JSON.parse(line)))
  const byArticle = new Map<string, z.infer<typeof row>[]>()
  for (const one of rows) byArticle.set(one.id, [...(byArticle.get(one.id) ?? []), one])
  const all = files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => articles.parse(JSON.parse(readFileSync(file, 'utf8'))))
  const ids = new Set<string>()
  for (const { id } of all) {
    if (ids.has(id))
      throw new Error(`two articles have the id ${id}: whose speakers are whose cannot be told`)
    ids.add(id)
  }
  return all.map(({ id, text, attributions }) => {
    const rowsOf = new Map((byArticle.get(id) ?? []).map((one) => [one.q, one]))
    const folded = new Paragraphs(text)
    const marked = (parts: readonly z.infer<typeof piece>[]): Marked => ({
      text: parts.map((part) => part.text).join(' '),
      places: parts
        .flatMap(({ spans }) => spans.flatMap(([start, end]) => folded.placesOf(start, end)))
        // The first is the title.
        .flatMap((place) => (place.paragraph > 0 ? { ...place, paragraph: place.paragraph - 1 } : [])),
    })
    return {
      id,
      title: folded.texts[0] ?? '',
      paragraphs: folded.texts.slice(1),
      attributions: attributions.map(({ source, content }, q) => {
        const own = rowsOf.get(q)
        return {
          content: marked(content ?? []),
          source: source && marked(source),
          known: own && { speaker: own.speaker ?? '', kind: own.kind ?? 'nobody' },
        }
      }),
    }
  })
}

export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const small = new Set(['the', 'a', 'an', 'of', 'in', 'for', 'to', 'one', 'and'])

/**
 * Whether a name means who is wanted. A person's: the right last word and no word that the full name has not; a group's: half of
 * its words, or nothing but some of them.
 */
export function agrees(name: string | undefined, wanted: string, kind: Known['kind']): boolean {
  if (name === undefined) return kind === 'unnamed' || kind === 'nobody'
  if (kind === 'nobody') return false
  const [p, w] = [wordsIn(name), wordsIn(wanted)]
  if (kind === 'person')
    return w.includes(p.at(-1) ?? '') && p.every((word) => w.includes(word) || word.length === 1)
  const heads = w.filter((word) => !small.has(word))
  const given = p.filter((word) => !small.has(word))
  const shared = heads.filter((word) => given.includes(word)).length
  if (kind === 'organization' && given.length > 0 && given.every((word) => heads.includes(word))) return true
  return shared >= heads.length / 2 && (kind !== 'collective' || shared >= given.length / 2)
}

/** A stretch of a paragraph. */
interface Stretch {
  paragraph: number
  start: number
  end: number
}

/** How many characters of a quotation are marked. */
const shared = ({ places }: Marked, { paragraph, start, end }: Stretch): number =>
  places
    .filter((place) => place.paragraph === paragraph)
    .reduce((all, place) => all + Math.max(0, Math.min(place.end, end) - Math.max(place.start, start)), 0)

/** Which of the quotations an annotated stretch is: the one that shares most with it, if any does. */
export function bestMatch(content: Marked, quotations: readonly Stretch[]): number | undefined {
  let best: number | undefined
  let most = 0
  for (const [i, quotation] of quotations.entries()) {
    const length = shared(content, quotation)
    if (length > most) {
      most = length
      best = i
    }
  }
  return best
}

/** The attribution that is least beside the quotation of those that are most of it: whoever says it inside of a report. */
export function innermost(quotation: Stretch, attributions: readonly Attribution[]): Attribution | undefined {
  const { start, end } = quotation
  return attributions
    .filter(({ content }) => 2 * shared(content, quotation) > end - start)
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content))[0]
}

const lengthOf = ({ places }: Marked): number => places.reduce((sum, { start, end }) => sum + end - start, 0)
