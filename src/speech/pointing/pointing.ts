import type { Pointed } from '../attribution/attribution.ts'
import { openQuotations } from '../attribution/candidates.ts'
import type { Setting } from '../attribution/setting.ts'
import { Excerpts } from './excerpt.ts'
import type { Pointer } from './pointer.ts'

/** No article has so many quotations; of a text that has, a pointer is asked about the first ones alone: each takes it a while. */
const MOST = 1000

/**
 * Whom a pointer points at, for each quotation of an article that may be somebody's.
 * @throws {PointerError} where it fails
 */
export async function pointedIn(setting: Setting, pointer: Pointer): Promise<Pointed> {
  const excerpts = new Excerpts(setting)
  const pointed = new Map<Setting['quotations'][number], readonly number[]>()
  for (const open of openQuotations(setting)) {
    const { quotation, candidates } = open
    if (pointed.size === MOST) break
    if (quotation.barred || candidates.length < 2) continue
    pointed.set(quotation, await pointer.point(excerpts.of(open), candidates.length))
  }
  return pointed
}
