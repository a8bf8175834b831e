import type { Appearance } from './appearances.ts'
import { aroundEvidence } from './around.ts'
import { type Candidate, isBefore, type OpenQuotation } from './candidates.ts'
import { genderOf, nobodyEvidence, whoEvidence } from './character.ts'
import { bodyMeant, describedEvidence, descriptionOf } from './described.ts'
import { lastActing, reportEvidence, sentenceEvidence } from './own-sentence.ts'
import { type Evidence, PIECES } from './pieces.ts'
import { quotationEvidence } from './quotation.ts'
import { ruledEvidence } from './ruled.ts'

const places: ReadonlyMap<string, number> = new Map(PIECES.map((name, i) => [name, i]))

/** Writes evidence into a row, each piece in its place. */
function enter(row: Float64Array, ...parts: readonly Evidence[]): void {
  for (const part of parts)
    for (const [name, value] of Object.entries(part)) {
      const at = value === 0 ? undefined : places.get(name)
      if (at !== undefined) row[at] = value
    }
}

/**
 * The evidence for each candidate of a quotation, in the order of `PIECES`; what is not given is 0.
 * @param pointed how likely a pointer holds each of them, where there is one
 */
export function gather(open: OpenQuotation, pointed?: readonly number[]): Float64Array[] {
  const whole = new Float64Array(PIECES.length)
  enter(whole, quotationEvidence(open))
  const recent = recentOf(open)
  const acting = lastActing(open)
  const description = descriptionOf(open)
  return open.candidates.map((candidate, at) => {
    const row = whole.slice()
    if (pointed) enter(row, pointedEvidence(open, pointed, at))
    if (!candidate.entity) enter(row, nobodyEvidence(open))
    else
      enter(
        row,
        ruledEvidence(open, candidate),
        ...reportEvidence(open, candidate),
        sentenceEvidence(open, candidate, acting),
        ...aroundEvidence(open, candidate),
        whoEvidence(open, candidate),
        describedEvidence(open, candidate, description),
        recentEvidence(recent, candidate),
      )
    return row
  })
}

/** Where each of some people and groups stands in an order, from 0. */
type Order = ReadonlyMap<Appearance['entity'], number>

/** Whose these appearances are, each of them once, in their order. */
function orderOf(appearances: readonly Appearance[]): Order {
  const order = new Map<Appearance['entity'], number>()
  for (const { entity } of appearances) if (!order.has(entity)) order.set(entity, order.size)
  return order
}

/** In the order in which the text had them last. */
interface Recent {
  /** Whoever is near. */
  all: Order
  /**
   * Those whom the pronoun of the quotation's report may mean, if it has one: people by their names; and the bodies that "it" or the
   * noun of its description may mean, "the company".
   */
  fitting: Order
  /** Of these, whom the text let do or say something. */
  acting: Order
}

function recentOf(open: OpenQuotation): Recent {
  const { near, quotation } = open
  const latest = near.toReversed().filter((one) => isBefore(one, quotation))
  const gender = genderOf(quotation.tied)
  const isPersonMeant = ({ entity, voice }: Appearance): boolean =>
    gender !== undefined &&
    entity.kind === 'person' &&
    (entity.gender ?? gender) === gender &&
    (!voice || voice.by === 'name')
  const meant = bodyMeant(open)
  const fitting = latest.filter((one) => (meant ? meant(one.entity) : isPersonMeant(one)))
  return {
    all: orderOf(latest),
    fitting: orderOf(fitting),
    acting: orderOf(fitting.filter(({ isSubject, report }) => isSubject || report)),
  }
}

function recentEvidence({ all, fitting, acting }: Recent, { entity }: Candidate): Evidence {
  if (!entity) return {}
  const share = (order: Order): number => 1 / (1 + (order.get(entity) ?? Number.POSITIVE_INFINITY))
  return {
    recent: share(all),
    mostRecent: all.get(entity) === 0 ? 1 : 0,
    recentFitting: share(fitting),
    recentActing: share(acting),
  }
}

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
function pointedEvidence(
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
