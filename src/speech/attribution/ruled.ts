import type { Voice } from '../reference/resolution.ts'
import type { Appearance } from './appearances.ts'
import { type Candidate, isSameSentence, type OpenQuotation } from './candidates.ts'
import type { Evidence, PieceName } from './pieces.ts'

const byWords: Readonly<Record<Voice['by'], PieceName>> = {
  name: 'ruledByName',
  pronoun: 'ruledByPronoun',
  role: 'ruledByRole',
  issuer: 'ruledByName',
  worded: 'ruledByWording',
  share: 'ruledByWording',
  document: 'ruledByDocument',
  definite: 'ruledByDefinite',
  oddlyWorded: 'ruledByOddWording',
  group: 'ruledByGroup',
  guess: 'ruledByWording',
}

const fromWhere: Readonly<Record<NonNullable<Voice['from']>, PieceName>> = {
  continued: 'ruledContinued',
  sameParagraph: 'ruledSameParagraph',
  introduced: 'ruledIntroduced',
  colon: 'ruledIntroduced',
  introducedBefore: 'ruledBefore',
  waited: 'ruledWaited',
  alone: 'ruledBefore',
  told: 'ruledBefore',
  paragraphBefore: 'ruledBefore',
  reported: 'ruledWaited',
  subject: 'ruledBefore',
}

/** What the rules alone say of a candidate. */
export function ruledEvidence({ quotation, near, own }: OpenQuotation, { entity }: Candidate): Evidence {
  const { ruled } = quotation
  if (ruled?.entity !== entity || !ruled) return {}
  const nearest = nearestPerson(near, quotation)
  const others = own.some((one) => one.entity !== entity && one.report && !one.report.nested)
  return {
    ruled: 1,
    ruledSure: ruled.certainty,
    [byWords[ruled.by]]: 1,
    [ruled.from ? fromWhere[ruled.from] : 'ruledHere']: 1,
    ...(nearest ? { [nearest === entity ? 'ruledIsNearest' : 'ruledIsNotNearest']: 1 } : {}),
    ...(others ? { ruledOverOthers: 1 } : {}),
  }
}

/** The person who is named nearest in the quotation's sentence, else last before it. */
function nearestPerson(
  near: readonly Appearance[],
  quotation: OpenQuotation['quotation'],
): Appearance['entity'] | undefined {
  let best: { entity: Appearance['entity']; gap: number } | undefined
  let last: Appearance['entity'] | undefined
  for (const one of near) {
    if (one.entity.kind !== 'person' || one.entity.unnamed) continue
    if (isSameSentence(one, quotation)) {
      const gap = one.from < quotation.at ? quotation.at - one.to : one.from - quotation.at
      if (!best || gap < best.gap) best = { entity: one.entity, gap }
    } else if (
      one.paragraph < quotation.paragraph ||
      (one.paragraph === quotation.paragraph && one.sentence < quotation.sentence)
    )
      last = one.entity
  }
  return best?.entity ?? last
}
