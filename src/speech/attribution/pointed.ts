import type { OpenQuotation } from './candidates.ts'
import type { Evidence } from './pieces.ts'

/** As little as a share counts for. */
const LEAST = 1e-4

/** In how many powers of ten one share is more than another. */
const powers = (share: number, other: number): number =>
  Math.log10(Math.max(LEAST, share)) - Math.log10(Math.max(LEAST, other))

/**
 * What it tells of a candidate how likely a pointer holds each of them.
 * @param shares of all candidates, together 1, the last nobody's
 * @param at which of them
 */
export function pointedEvidence(
  { candidates, quotation }: OpenQuotation,
  shares: readonly number[],
  at: number,
): Evidence {
  const own = shares[at] ?? 0
  const others = shares.filter((_, other) => other !== at)
  const somebody = shares.slice(0, -1)
  const first = somebody.indexOf(Math.max(...somebody))
  return {
    pointed: powers(own, LEAST),
    pointedFirst: own >= Math.max(0, ...others) ? 1 : 0,
    pointedLead: powers(own, Math.max(0, ...others)),
    pointedNobody: shares.at(-1) ?? 0,
    pointedSure: somebody[first] ?? 0,
    pointedElsewhere: quotation.ruled && candidates[first]?.entity !== quotation.ruled.entity ? 1 : 0,
  }
}
