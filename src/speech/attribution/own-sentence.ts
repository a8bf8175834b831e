import { isAdverb } from '../grammar/phrases.ts'
import { isActing } from '../grammar/verbs.ts'
import { claims } from '../lexicon/documents.ts'
import { auxiliaries, subordinating } from '../lexicon/grammar.ts'
import { tellingForms } from '../lexicon/verbs/around-verbs.ts'
import type { Report } from '../reports/report.ts'
import { lowerAt, textAt, type Word } from '../text/words.ts'
import type { Appearance } from './appearances.ts'
import { type Candidate, isSameSentence, type OpenQuotation } from './candidates.ts'
import type { Evidence } from './pieces.ts'

/** No more words between a report and the quotation are looked at. */
const LOOKED_AT = 40

/** The words of the quotation's sentence. */
export const wordsAround = ({ quotation, setting }: OpenQuotation): readonly Word[] =>
  setting.sentences[quotation.paragraph]?.[quotation.sentence]?.sentence.words ?? []

const begin = ({ cueFrom, source }: Report): number => Math.min(cueFrom, source.from)
const end = ({ cueTo, source, inverted }: Report): number => (inverted ? Math.max(cueTo, source.to) : cueTo)

/** How many words stand between a report and the quotation. */
const gapTo = (report: Report, at: number): number =>
  report.cueTo <= at ? at - end(report) : Math.max(0, begin(report) - at - 1)

const nearness = (gap: number): number => 1 / (1 + Math.max(0, gap) / 3)

/** Of somebody's reports in the sentence: the one that the rules tie the quotation to, else the nearest. */
function bestReport(open: OpenQuotation, { appearances }: Candidate): Appearance | undefined {
  const { quotation } = open
  let best: Appearance | undefined
  let least = Number.POSITIVE_INFINITY
  for (const one of appearances) {
    if (!one.report || !isSameSentence(one, quotation)) continue
    if (one.report === quotation.tied) return one
    const gap = gapTo(one.report, quotation.at)
    if (gap < least) {
      best = one
      least = gap
    }
  }
  return best
}

/** The words between a report and the quotation at `at`, as far as they are looked at. */
const wordsBetween = (words: readonly Word[], report: Report, at: number): readonly Word[] =>
  report.cueTo <= at
    ? words.slice(Math.max(end(report), at - LOOKED_AT), at)
    : words.slice(at + 1, Math.min(begin(report), at + LOOKED_AT))

const areMarks = (words: readonly Word[]): boolean => words.every(({ kind }) => kind === 'mark')

/** Whether the report that the rules tie the quotation to is one of saying, and nothing but marks stands between: “…,” an aide said. */
export function isSaidBeside(open: OpenQuotation): boolean {
  const { tied, ruled, at } = open.quotation
  return (
    tied?.verb?.kind === 'speech' &&
    ruled !== undefined &&
    ruled.from === undefined &&
    areMarks(wordsBetween(wordsAround(open), tied, at))
  )
}

/** What the candidate's report in the quotation's sentence tells. */
export function reportEvidence(open: OpenQuotation, candidate: Candidate): Evidence[] {
  const { quotation, own } = open
  const found = bestReport(open, candidate)
  const report = found?.report
  if (!found || !report) return []
  const words = wordsAround(open)
  const { at } = quotation
  const isBefore = report.cueTo <= at
  const gap = gapTo(report, at)
  const between = own.filter(
    (one) =>
      one.report &&
      one.entity !== candidate.entity &&
      (isBefore
        ? one.report.cueFrom > report.cueFrom && one.report.cueTo <= at
        : one.report.cueFrom < report.cueFrom && one.report.cueFrom > at),
  ).length
  const last = textAt(words, at - 1)
  const beside: Evidence = {
    report: 1,
    reportTied: report === quotation.tied ? 1 : 0,
    reportBefore: isBefore ? 1 : 0,
    reportTouches: areMarks(wordsBetween(words, report, at)) ? 1 : 0,
    reportGap: nearness(gap),
    reportsBetween: Math.min(3, between),
    reportComma: isBefore && /^[,:]$/.test(last) ? 1 : 0,
    reportThat: isBefore && /^that$/i.test(last) ? 1 : 0,
    reportSure: found.voice?.certainty ?? 0,
  }
  return [beside, cueEvidence(report), clauseEvidence(words, report, at)]
}

/** What the words beside a report tell of it. */
function clauseEvidence(words: readonly Word[], report: Report, at: number): Evidence {
  const behind = end(report)
  const [next, second] = [words[behind], words[behind + 1]]
  const leads = /^[,:]$/.test(next?.text ?? '') && second?.kind === 'quotation' && behind + 1 !== at
  return {
    reportSubordinate: subordinating.has(lowerAt(words, begin(report) - 1)) ? 1 : 0,
    reportRelative: isRelative(words, report) ? 1 : 0,
    reportLeadsOn: leads || (next?.lower === 'that' && at < behind) ? 1 : 0,
  }
}

/** "who called it “…”", "who has said “…”" */
function isRelative(words: readonly Word[], { cueFrom }: Report): boolean {
  let at = cueFrom - 1
  while (at > cueFrom - 4 && (auxiliaries.has(lowerAt(words, at)) || isAdverb(words[at]))) at--
  return /^(?:who|which|that)$/.test(lowerAt(words, at))
}

function cueEvidence({ verb, nested, negated, imagined, follows, inverted, source }: Report): Evidence {
  return {
    reportSay: verb?.lemma === 'say' ? 1 : 0,
    reportTell: verb?.lemma === 'tell' ? 1 : 0,
    reportCall: verb?.lemma === 'call' ? 1 : 0,
    reportAdd: verb?.lemma === 'add' ? 1 : 0,
    reportWrite: verb?.lemma === 'write' || verb?.lemma === 'tweet' ? 1 : 0,
    reportSpeech: verb?.kind === 'speech' ? 1 : 0,
    reportStance: verb?.kind === 'stance' ? 1 : 0,
    reportThought: verb?.kind === 'thought' ? 1 : 0,
    reportFinding: verb?.kind === 'finding' ? 1 : 0,
    reportAccording: verb ? 0 : 1,
    reportNested: nested ? 1 : 0,
    reportNegated: negated ? 1 : 0,
    reportImagined: imagined ? 1 : 0,
    reportFollows: follows ? 1 : 0,
    reportInverted: inverted ? 1 : 0,
    reportByName: source.kind === 'name' ? 1 : 0,
    reportByPronoun: source.kind === 'pronoun' ? 1 : 0,
  }
}

/** Whether a noun for what somebody says stands there. */
const hasClaim = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ lower }) => claims.has(lower))

/** Whoever is the last before the quotation of whom its sentence tells that they do something. */
export function lastActing(open: OpenQuotation): Appearance | undefined {
  const words = wordsAround(open)
  return open.own.findLast(
    (one) => one.to <= open.quotation.at && !one.isOwner && !one.entity.place && isActing(words, one.to),
  )
}

/** What it tells that somebody does something before the quotation. */
const actingEvidence = (
  words: readonly Word[],
  before: Appearance,
  acting: Appearance | undefined,
): Evidence => ({
  namedActs: !before.isOwner && isActing(words, before.to) ? 1 : 0,
  namedActsLast: before === acting ? 1 : 0,
})

/**
 * What it tells that the quotation's sentence names the candidate.
 * @param acting the last before the quotation that does something
 */
export function sentenceEvidence(
  open: OpenQuotation,
  { entity, appearances }: Candidate,
  acting: Appearance | undefined,
): Evidence {
  const { quotation } = open
  const { at } = quotation
  const words = wordsAround(open)
  const own = appearances.filter((one) => isSameSentence(one, quotation))
  const before = own.findLast(({ from }) => from < at)
  const behind = own.find(({ from }) => from > at)
  const nearest = before && (!behind || at - before.to <= behind.from - at) ? before : behind
  if (!nearest) return {}
  const all = open.own.filter((one) => !one.entity.place)
  const gap = nearest === before ? at - nearest.to : nearest.from - at - 1
  return {
    named: 1,
    namedBefore: before ? 1 : 0,
    namedBehind: behind ? 1 : 0,
    namedGap: nearness(gap),
    namedNearestBefore: before && all.findLast(({ from }) => from < at)?.entity === entity ? 1 : 0,
    namedNearestBehind: behind && all.find(({ from }) => from > at)?.entity === entity ? 1 : 0,
    namedSubject: own.some(({ isSubject }) => isSubject) ? 1 : 0,
    namedOwner: own.some(({ isOwner }) => isOwner) ? 1 : 0,
    namedOwnerBeside: before?.isOwner && at - before.to < 4 ? 1 : 0,
    namedClaim: before?.isOwner && at - before.to < 7 && hasClaim(words, before.to, at) ? 1 : 0,
    namedObject: own.some(({ report, from }) => !report && open.own.some((one) => one.report?.cueTo === from))
      ? 1
      : 0,
    namedOf: /^(?:of|for|in|on|from)$/.test(nearest.before) ? 1 : 0,
    namedBy: nearest.before === 'by' ? 1 : 0,
    namedTold: tellingForms.has(nearest.before) ? 1 : 0,
    ...(before ? actingEvidence(words, before, acting) : {}),
    addressed: own.some((one) => tellingForms.has(one.before) && !one.report) ? 1 : 0,
  }
}
