import type { Appearance } from './appearances.ts'
import { aroundEvidence } from './around.ts'
import { type Candidate, isBefore, type OpenQuotation } from './candidates.ts'
import { genderOf, nobodyEvidence, whoEvidence } from './character.ts'
import { describedEvidence } from './described.ts'
import { reportEvidence, sentenceEvidence } from './own-sentence.ts'
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

/** The evidence for each candidate of a quotation, in the order of `PIECES`; what is not given is 0. */
export function gather(open: OpenQuotation): Float64Array[] {
  const whole = new Float64Array(PIECES.length)
  enter(whole, quotationEvidence(open))
  const recent = recencyOf(open)
  const fitting = fittingOf(open)
  return open.candidates.map((candidate) => {
    const row = whole.slice()
    if (!candidate.entity) enter(row, nobodyEvidence(open))
    else
      enter(
        row,
        ruledEvidence(open, candidate),
        ...reportEvidence(open, candidate),
        sentenceEvidence(open, candidate),
        ...aroundEvidence(open, candidate),
        whoEvidence(open, candidate),
        describedEvidence(open, candidate),
        rankEvidence(recent, candidate),
        fittingEvidence(fitting, candidate),
      )
    return row
  })
}

/** Those who are near, whom the text had last first. */
function recencyOf({ near, quotation }: OpenQuotation): Map<Appearance['entity'], number> {
  const order = new Map<Appearance['entity'], number>()
  for (const { entity, paragraph, sentence, from } of near.toReversed()) {
    const isBehind =
      paragraph > quotation.paragraph ||
      (paragraph === quotation.paragraph &&
        (sentence > quotation.sentence || (sentence === quotation.sentence && from > quotation.at)))
    if (!isBehind && !order.has(entity)) order.set(entity, order.size)
  }
  return order
}

function rankEvidence(recent: ReadonlyMap<Appearance['entity'], number>, { entity }: Candidate): Evidence {
  const rank = entity && recent.get(entity)
  if (rank === undefined) return {}
  return { recent: 1 / (1 + rank), ...(rank === 0 ? { mostRecent: 1 } : {}) }
}

/** In the order in which the text had them last: whom the pronoun may mean by their names, and whom the text let do or say something. */
interface Fitting {
  named: ReadonlyMap<Appearance['entity'], number>
  acting: ReadonlyMap<Appearance['entity'], number>
}

/** Whom the pronoun of the quotation's report may mean, if it has one. */
function fittingOf({ near, quotation }: OpenQuotation): Fitting {
  const gender = genderOf(quotation.tied)
  const [named, acting] = [new Map<Appearance['entity'], number>(), new Map<Appearance['entity'], number>()]
  const enter = (order: Map<Appearance['entity'], number>, { entity }: Appearance): void => {
    if (!order.has(entity)) order.set(entity, order.size)
  }
  for (const one of gender ? near.toReversed() : []) {
    const { entity, voice } = one
    const isElse = entity.kind !== 'person' || (entity.gender ?? gender) !== gender
    if (isElse || !isBefore(one, quotation)) continue
    const isByName = !voice || voice.by === 'name'
    if (isByName) enter(named, one)
    if (isByName && (one.isSubject || one.report)) enter(acting, one)
  }
  return { named, acting }
}

function fittingEvidence({ named, acting }: Fitting, { entity }: Candidate): Evidence {
  const [first, second] = entity ? [named.get(entity), acting.get(entity)] : []
  return {
    recentFitting: first === undefined ? 0 : 1 / (1 + first),
    recentActing: second === undefined ? 0 : 1 / (1 + second),
  }
}
