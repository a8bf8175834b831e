import type { Appearance } from './appearances.ts'
import { type Candidate, isSameSentence, type OpenQuotation } from './candidates.ts'
import type { Evidence } from './pieces.ts'

const isSource = ({ report }: Appearance): boolean =>
  report !== undefined && report.verb?.kind !== 'thought' && !report.negated

/** Whether a sentence ends in a colon. */
const endsInColon = (open: OpenQuotation, { paragraph, sentence }: Appearance): boolean =>
  open.setting.sentences[paragraph]?.[sentence]?.sentence.words.at(-1)?.text === ':'

/** What the sentences and paragraphs around the quotation's sentence tell of a candidate. */
export function aroundEvidence(open: OpenQuotation, candidate: Candidate): Evidence[] {
  return [
    hereEvidence(open, candidate),
    elsewhereEvidence(open, candidate),
    speakingEvidence(open, candidate),
    subjectEvidence(open, candidate),
  ]
}

/** In the same paragraph. */
function hereEvidence(open: OpenQuotation, { appearances }: Candidate): Evidence {
  const { quotation } = open
  const here = appearances.filter(
    (one) => one.paragraph === quotation.paragraph && !isSameSentence(one, quotation),
  )
  if (here.length === 0) return {}
  const before = here.filter(({ sentence }) => sentence < quotation.sentence)
  const behind = here.filter(({ sentence }) => sentence > quotation.sentence)
  const last = before.at(-1)
  const source = before.findLast(isSource)
  const previous = before.filter(({ sentence }) => sentence === quotation.sentence - 1)
  return {
    hereBefore: last ? 1 / (quotation.sentence - last.sentence) : 0,
    hereSource: source ? 1 / (quotation.sentence - source.sentence) : 0,
    hereSubject: previous.some(({ isSubject }) => isSubject) ? 1 : 0,
    hereColon: previous.some((one) => endsInColon(open, one)) ? 1 : 0,
    hereBehind: behind[0] ? 1 / (behind[0].sentence - quotation.sentence) : 0,
    hereSourceBehind: behind.some(isSource) ? 1 : 0,
  }
}

/** In the paragraphs before and in the next. */
function elsewhereEvidence(open: OpenQuotation, { appearances }: Candidate): Evidence {
  const { paragraph: at } = open.quotation
  const before = appearances.filter(({ paragraph }) => paragraph === at - 1)
  const earlier = appearances.filter(({ paragraph }) => paragraph < at - 1)
  const after = appearances.filter(({ paragraph }) => paragraph > at)
  const lastSentence = (open.setting.sentences[at - 1]?.length ?? 0) - 1
  const inLast = before.filter(({ sentence }) => sentence === lastSentence)
  return {
    before: before.length > 0 ? 1 : 0,
    beforeSource: before.some(isSource) ? 1 : 0,
    beforeLast: inLast.length > 0 ? 1 : 0,
    beforeColon: inLast.some((one) => endsInColon(open, one)) ? 1 : 0,
    earlier: earlier.length > 0 ? 1 : 0,
    earlierSource: earlier.some(isSource) ? 1 : 0,
    after: after.length > 0 ? 1 : 0,
    afterSource: after.some((one) => isSource(one) && one.sentence === 0) ? 1 : 0,
  }
}

/** Whether they are whom a pronoun in the quotation's report may mean: whom the sentence before is about. */
function subjectEvidence(
  { quotation, lastSubject }: OpenQuotation,
  { entity, appearances }: Candidate,
): Evidence {
  if (!entity || lastSubject?.entity !== entity || appearances.length === 0) return {}
  return { lastSubject: 1 / (1 + quotation.paragraph - lastSubject.paragraph) }
}

/** By whom the quotations around it are, as far as the rules tell. */
function speakingEvidence(
  { quotation, last, next, alike, shares }: OpenQuotation,
  { entity }: Candidate,
): Evidence {
  const spoke = last?.ruled?.entity === entity && last
  const speaks = next?.ruled?.entity === entity && next
  const gap = spoke ? quotation.paragraph - spoke.paragraph : 0
  return {
    spokeHere: spoke && gap === 0 ? 1 : 0,
    spokeBefore: spoke && gap > 0 ? 1 / gap : 0,
    speaksNext: speaks && speaks.paragraph === quotation.paragraph ? 1 : 0,
    speaksAfter: speaks && speaks.paragraph === quotation.paragraph + 1 ? 1 : 0,
    speaksMost: (entity && shares.get(entity)) ?? 0,
    saysTheSame: entity && alike.has(entity) ? 1 : 0,
    saysTheSameOther: entity && alike.size > 0 && !alike.has(entity) ? 1 : 0,
  }
}
