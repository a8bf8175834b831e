import type { Appearance } from './appearances.ts'
import { aroundEvidence } from './around.ts'
import type { Candidate, OpenQuotation } from './candidates.ts'
import { nobodyEvidence, whoEvidence } from './character.ts'
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
export function gather(question: OpenQuotation): Float64Array[] {
  const whole = new Float64Array(PIECES.length)
  enter(whole, quotationEvidence(question))
  const recent = recencyOf(question)
  return question.candidates.map((candidate) => {
    const row = whole.slice()
    if (!candidate.entity) enter(row, nobodyEvidence(question))
    else
      enter(
        row,
        ruledEvidence(question, candidate),
        ...reportEvidence(question, candidate),
        sentenceEvidence(question, candidate),
        ...aroundEvidence(question, candidate),
        whoEvidence(question, candidate),
        rankEvidence(recent, candidate),
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
