import type { Pointed } from '../attribution/attribution.ts'
import { type OpenQuotation, openQuotations } from '../attribution/candidates.ts'
import type { HeardQuotation, Setting } from '../attribution/setting.ts'
import { Excerpts } from './excerpt.ts'
import type { Pointer } from './pointer.ts'

/** No article has so many quotations; of a text that has, a pointer is asked about the first ones alone: each takes it a while. */
const MOST = 1000

/** How many quotations of one text, be it read in one part or in several, a pointer is still asked about. */
export class Allowance {
  #left = MOST

  /** Whether it may be asked about one more. */
  take(): boolean {
    return this.#left-- > 0
  }
}

/**
 * Whom a pointer points at, for each quotation of an article, or of a part of it, that may be somebody's, unless the text says it
 * more plainly than a model could.
 * @throws {PointerError} where it fails
 */
export async function pointedIn(
  setting: Setting,
  pointer: Pointer,
  allowance = new Allowance(),
): Promise<Pointed> {
  const excerpts = new Excerpts(setting)
  const pointed = new Map<HeardQuotation, readonly number[]>()
  for (const open of openQuotations(setting)) {
    const { quotation, candidates } = open
    if (quotation.barred || candidates.length < 2 || isSigned(open) || isJoint(open)) continue
    if (!allowance.take()) break
    pointed.set(quotation, await pointer.point(excerpts.of(open), candidates.length))
  }
  return pointed
}

/**
 * “…” — Jane Doe; “Doe: …”: a mark says it, as in lists and records, and nobody has to understand anything. Of such, a model that
 * has learned from sentences takes one line's name for the next one's.
 */
function isSigned({ quotation: { tied, paragraph, sentence }, setting }: OpenQuotation): boolean {
  if (!tied || tied.verb) return false
  return setting.sentences[paragraph]?.[sentence]?.sentence.words[tied.cueFrom]?.kind === 'mark'
}

/** “Doe and Roe said”: the rules take both together, and a model can only point at one. */
function isJoint({ quotation: { ruled }, candidates }: OpenQuotation): boolean {
  const inside = candidates.filter(
    ({ entity }) => entity && entity !== ruled?.entity && ruled?.entity.name.includes(entity.name),
  )
  return inside.length > 1
}
