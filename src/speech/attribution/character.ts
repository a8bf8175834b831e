import { isFirstName } from '../lexicon/names/first-names.ts'
import type { Gender } from '../lexicon/person-nouns.ts'
import type { Report } from '../reports/report.ts'
import type { Candidate, OpenQuotation } from './candidates.ts'
import type { Evidence } from './pieces.ts'
import type { HeardQuotation } from './setting.ts'

/** What stands between the marks of a quotation. */
export const innerOf = (text: string): string =>
  text.replace(/^[“"'‘”\s]{1,4}/, '').replace(/[”"'’\s]{1,4}$/, '')

const saidIn = ({ setting }: OpenQuotation, { paragraph, start, end }: HeardQuotation): string =>
  (setting.texts[paragraph] ?? '').slice(start, end)

export const textOf = (open: OpenQuotation): string => saidIn(open, open.quotation)

const pronounOf = (report: Report | undefined): string | undefined =>
  report?.source.kind === 'pronoun' ? report.source.head.lower : undefined

/** The gender that a report's pronoun tells. */
export function genderOf(report: Report | undefined): Gender | undefined {
  const pronoun = pronounOf(report)
  if (pronoun === 'he') return 'male'
  return pronoun === 'she' ? 'female' : undefined
}

/** Who a candidate is, and how that goes with the words of the quotation and its report. */
export function whoEvidence(open: OpenQuotation, { entity }: Candidate): Evidence {
  if (!entity) return {}
  const { quotation, setting } = open
  const text = textOf(open)
  const surname = entity.parts.at(-1) ?? ''
  const pronoun = pronounOf(quotation.tied)
  const gender = genderOf(quotation.tied)
  const isPerson = entity.kind === 'person'
  const isNamedIn = (said: string): boolean => isPerson && surname.length > 2 && said.includes(surname)
  return {
    person: isPerson ? 1 : 0,
    group: isPerson ? 0 : 1,
    place: entity.place ? 1 : 0,
    unnamed: entity.unnamed ? 1 : 0,
    certain: entity.certain ? 1 : 0,
    mentioned: Math.log1p(setting.cast.mentions.get(entity)?.length ?? 0) / 3,
    genderFits: gender && entity.gender === gender ? 1 : 0,
    genderClashes: gender && (!isPerson || (entity.gender && entity.gender !== gender)) ? 1 : 0,
    groupPronoun: !isPerson && /^(?:it|they)$/.test(pronoun ?? '') ? 1 : 0,
    namedInside: isNamedIn(text) ? 1 : 0,
    namedInsideBeside: open.beside.some((one) => isNamedIn(saidIn(open, one))) ? 1 : 0,
    groupSaysI: !isPerson && /\bI\b/.test(text) ? 1 : 0,
    roleInSentence: setting.cast.roles.has(entity) ? 1 : 0,
    nameWords: Math.min(6, entity.parts.length) / 6,
    firstName: entity.parts.length > 1 && isFirstName(entity.parts[0] ?? '') ? 1 : 0,
  }
}

/** What speaks for it that the article does not make clear who speaks, or that nobody does. */
export function nobodyEvidence(open: OpenQuotation): Evidence {
  const { quotation, own } = open
  const { ruled, shape, tied } = quotation
  const words = lengthOf(open)
  const inner = innerOf(textOf(open))
  return {
    nobody: 1,
    nobodyRuled: ruled ? 0 : 1,
    nobodyUnsure: ruled ? 1 - ruled.certainty : 0,
    nobodyNoSpeech: shape === 'words' ? 1 : 0,
    nobodyTitle: shape === 'title' ? 1 : 0,
    nobodyShort: 1 / Math.max(1, words),
    nobodyOneWord: words === 1 ? 1 : 0,
    nobodyEndsAsSentence: /[.?!,…]$/.test(inner) ? 1 : 0,
    nobodyCapital: /^\p{Lu}/u.test(inner) ? 1 : 0,
    nobodyTiedToNone: tied && !ruled ? 1 : 0,
    nobodyReports: own.some(({ report }) => report?.verb?.kind === 'speech') ? 1 : 0,
    nobodyAlone: own.length === 0 ? 1 : 0,
    nobodyPeopleNear: new Set(own.map(({ entity }) => entity)).size / 4,
    nobodyWordedNear: own.some(({ entity, report }) => entity.unnamed && report) ? 1 : 0,
  }
}

export const lengthOf = (open: OpenQuotation): number => textOf(open).slice(0, 600).split(/\s+/).length
