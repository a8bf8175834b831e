import type { Appearance } from '../../../src/speech/attribution/appearances.ts'
import type { Pointed } from '../../../src/speech/attribution/attribution.ts'
import { type OpenQuotation, openQuotations } from '../../../src/speech/attribution/candidates.ts'
import { gather } from '../../../src/speech/attribution/evidence.ts'
import type { Setting } from '../../../src/speech/attribution/setting.ts'
import { listen } from '../../../src/speech/hearing/hearing.ts'
import type { Pointer } from '../../../src/speech/pointing/pointer.ts'
import { pointedIn } from '../../../src/speech/pointing/pointing.ts'
import type { Choice } from '../regression.ts'
import { type Annotated, agrees, bestMatch, innermost, type Known, type Marked } from './annotations.ts'

/**
 * How much a quotation counts of which only the words are known that name its source, and one that is nobody's words. They are
 * the easy ones; so articles in which no speaker is known by more than that are left out: with them, what is learned is worse
 * for the others.
 */
const MARKED = 0.1
const UNMARKED = 0.1

/** A quotation to learn from, with its candidates; `known`: who says it is known, and it is one to measure by. */
export interface Case {
  article: string
  known: Known | undefined
  open: OpenQuotation
  choice: Choice
}

/** FNV-1a: an article is always in the same part. */
export function partOf(article: string, parts: number): number {
  let hash = 2166136261
  for (const char of article) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0
  return hash % parts
}

/** Which candidates are right, and how much that counts. */
interface Answer {
  right: boolean[]
  weight: number
}

/** The quotations of an article to learn from. Where no candidate is right, nobody is. */
export function casesOf(article: Annotated): Case[] {
  return isKnown(article) ? casesIn(article, settingOf(article)) : []
}

/** The same with what a pointer says among the evidence. */
export async function pointedCasesOf(article: Annotated, pointer: Pointer): Promise<Case[]> {
  if (!isKnown(article)) return []
  const setting = settingOf(article)
  return casesIn(article, setting, await pointedIn(setting, pointer))
}

/** Those of an article of which no speaker is known, but words that name sources are marked. */
export function markedCasesOf(article: Annotated): Case[] {
  return isKnown(article) ? [] : casesIn(article, settingOf(article))
}

const isKnown = ({ attributions }: Annotated): boolean => attributions.some(({ known }) => known)

const settingOf = ({ paragraphs, title }: Annotated): Setting => listen(paragraphs, title).setting

function casesIn({ id, attributions }: Annotated, setting: Setting, pointed?: Pointed): Case[] {
  const all = [...openQuotations(setting)]
  const quotations = all.map(({ quotation }) => quotation)
  const measured = new Map<number, Known>()
  for (const { content, known } of attributions) {
    const best = known && bestMatch(content, quotations)
    if (known && best !== undefined) measured.set(best, known)
  }
  return all.flatMap((open, i): Case[] => {
    const own = measured.get(i)
    const attribution = innermost(open.quotation, attributions)
    const answer = own
      ? { right: rightOnes(open, own), weight: 1 }
      : attribution?.known
        ? { right: rightOnes(open, attribution.known), weight: 1 }
        : attribution
          ? fromSource(open, attribution.source)
          : { right: open.candidates.map(({ entity }) => !entity), weight: UNMARKED }
    if (!answer) return []
    const choice = {
      ...answer,
      rows: gather(open, pointed?.get(open.quotation)),
      given: answer.right.map(() => 0),
    }
    return [{ article: id, known: own, open, choice }]
  })
}

function rightOnes({ candidates }: OpenQuotation, { speaker, kind }: Known): boolean[] {
  const right = candidates.map(({ entity }) => entity !== undefined && agrees(entity.name, speaker, kind))
  return right.includes(true) ? right : candidates.map(({ entity }) => !entity)
}

const isWithin = ({ place }: Appearance, { places }: Marked): boolean =>
  places.some(
    ({ paragraph, start, end }) => paragraph === place.paragraph && place.start < end && place.end > start,
  )

/** The one candidate whom the words of a source name; `undefined` where they name none or several, or only mean them. */
function fromSource({ candidates }: OpenQuotation, source: Marked | undefined): Answer | undefined {
  if (!source || /^(?:s?he|they|it|who|we|i|you|which|that)$/i.test(source.text.trim())) return undefined
  const inside = candidates.map(({ appearances }) => appearances.filter((one) => isWithin(one, source)))
  const asSource = inside.map((own) => own.some(({ report }) => report))
  const named = inside.map((own) => own.length > 0)
  const right = asSource.includes(true) ? asSource : named
  return right.filter(Boolean).length === 1 ? { right, weight: MARKED } : undefined
}
