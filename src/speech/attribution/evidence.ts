import type { Appearance } from './appearances.ts'
import { aroundEvidence } from './around.ts'
import type { Candidate, Question } from './candidates.ts'
import { nobodyEvidence, whoEvidence } from './character.ts'
import { reportEvidence, sentenceEvidence } from './own-sentence.ts'
import { quotationEvidence } from './quotation.ts'
import { ruledEvidence } from './ruled.ts'

/** What speaks for or against a candidate, piece by piece; what is not given is 0. */
export const EVIDENCE = [
  // What the rules alone say.
  /** They take the candidate, and how sure they are. */
  'ruled',
  'ruledSure',
  /** By which words: */
  'ruledByName',
  'ruledByPronoun',
  'ruledByRole',
  'ruledByGroup',
  'ruledByWording',
  'ruledByDefinite',
  'ruledByDocument',
  'ruledByOddWording',
  /** From where: the quotation's own report, or another place. */
  'ruledHere',
  'ruledContinued',
  'ruledSameParagraph',
  'ruledIntroduced',
  'ruledBefore',
  'ruledWaited',
  /** The nearest named person is the candidate, too; or is another. */
  'ruledIsNearest',
  'ruledIsNotNearest',
  /** A report of the same sentence is somebody else's. */
  'ruledOverOthers',
  // A report of the candidate's in the quotation's sentence.
  'report',
  'reportTied',
  'reportBefore',
  'reportTouches',
  'reportGap',
  'reportSpeech',
  'reportStance',
  'reportThought',
  'reportFinding',
  'reportAccording',
  'reportNested',
  'reportNegated',
  'reportImagined',
  'reportFollows',
  'reportInverted',
  'reportByName',
  'reportByPronoun',
  'reportSure',
  'reportSay',
  'reportTell',
  'reportCall',
  'reportAdd',
  'reportWrite',
  /** "After Ms. Doe said “…”, …": its clause only leads to another. */
  'reportSubordinate',
  /** Another quotation, or "that", stands right behind it: that is what it reports. */
  'reportLeadsOn',
  /** Reports of others stand between. */
  'reportsBetween',
  /** Whether a comma or a colon, or "that", stands before the quotation behind the report. */
  'reportComma',
  'reportThat',
  /** The verb takes whom one speaks to, and the candidate stands right behind it. */
  'addressed',
  // The candidate is named in the quotation's sentence.
  'named',
  'namedBefore',
  'namedBehind',
  'namedGap',
  'namedNearestBefore',
  'namedNearestBehind',
  'namedSubject',
  'namedOwner',
  'namedOwnerBeside',
  'namedOf',
  'namedBy',
  'namedTold',
  /** "Ms. Doe's claim of a “…”": a noun for what is said is theirs. */
  'namedClaim',
  /** Whom a report is about: "she called Ms. Doe “…”". */
  'namedObject',
  // Around it.
  'hereBefore',
  'hereSource',
  'hereSubject',
  'hereColon',
  'hereBehind',
  'hereSourceBehind',
  'before',
  'beforeSource',
  'beforeLast',
  'beforeColon',
  'earlier',
  'earlierSource',
  'after',
  'afterSource',
  /** They are the subject of the sentence before, be it in the paragraph before. */
  'lastSubject',
  /** How many people near are of the gender that the pronoun tells. */
  'rivals',
  'recent',
  'mostRecent',
  'spokeHere',
  'spokeBefore',
  'speaksNext',
  'speaksAfter',
  'saysTheSame',
  'saysTheSameOther',
  // Who they are.
  'person',
  'group',
  'place',
  'unnamed',
  'certain',
  'mentioned',
  'speaksMost',
  'genderFits',
  'genderClashes',
  'groupPronoun',
  'namedInside',
  'groupSaysI',
  'roleInSentence',
  'nameWords',
  'firstName',
  // Nobody.
  'nobody',
  'nobodyRuled',
  'nobodyUnsure',
  'nobodyNoSpeech',
  'nobodyTitle',
  'nobodyShort',
  'nobodyOneWord',
  'nobodyEndsAsSentence',
  'nobodyCapital',
  'nobodyTiedToNone',
  'nobodyReports',
  'nobodyAlone',
  'nobodyPeopleNear',
  'nobodyWordedNear',
  // The quotation itself, the same for all candidates: only with other evidence does it tell anything.
  'quotationWords',
  'quotationSpeech',
  'quotationAlone',
  'quotationReports',
  'quotationNames',
  'quotationFirst',
  /** How it ends: in a comma, or as a sentence does. */
  'quotationEndsInComma',
  'quotationEndsInStop',
  /** What stands right before and behind it. */
  'quotationAfterComma',
  'quotationAfterColon',
  'quotationAfterThat',
  'quotationAfterAs',
  'quotationAfterDeterminer',
  'quotationAfterPossessive',
  'quotationAfterPreposition',
  'quotationAfterBe',
  'quotationAfterCue',
  'quotationOpens',
  'quotationBeforeWord',
  'quotationBeforeAnd',
  'quotationCloses',
  /** Other quotations of the sentence, before and behind. */
  'quotationsBefore',
  'quotationsBehind',
  'quotationParagraph',
] as const

export type EvidenceName = (typeof EVIDENCE)[number]
export type Evidence = Partial<Record<EvidenceName, number>>

const places: ReadonlyMap<string, number> = new Map(EVIDENCE.map((name, i) => [name, i]))

/** Writes evidence into a row, each piece in its place. */
function enter(row: Float64Array, ...parts: readonly Evidence[]): void {
  for (const part of parts)
    for (const [name, value] of Object.entries(part)) {
      const at = value === 0 ? undefined : places.get(name)
      if (at !== undefined) row[at] = value
    }
}

/** The evidence for each candidate of a quotation, in the order of `EVIDENCE`; what is not given is 0. */
export function gather(question: Question): Float64Array[] {
  const whole = new Float64Array(EVIDENCE.length)
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
function recencyOf({ near, quotation }: Question): Map<Appearance['entity'], number> {
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
