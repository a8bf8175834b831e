import type { Entity } from '../people/entity.ts'
import { threshold } from '../reference/certainty.ts'
import type { Voice } from '../reference/resolution.ts'
import { type Candidate, isSameSentence, type OpenQuotation, openQuotations } from './candidates.ts'
import { gather } from './evidence.ts'
import { likelihoods, type Model, shippedModel } from './model.ts'
import { isSaidBeside } from './own-sentence.ts'
import type { HeardQuotation, Setting } from './setting.ts'

/** Who says a quotation, all evidence weighed; without a voice where the article does not make that clear. */
export interface Decision {
  quotation: HeardQuotation
  voice: Voice | undefined
}

/** How likely somebody must be to be shown as who speaks. */
export interface Caution {
  /** A person by name, whom the rules name, too. */
  person: number
  /** A body, a country and so on, whom the rules name, too. */
  group: number
  /** Somebody in the words of the text whom the rules take, too: nobody is named. “…,” a senior official said. */
  wordedBeside: number
  /** The same where no verb of saying of theirs stands right beside the quotation. */
  worded: number
  /** Whom the rules take, too, but are not sure of: by a description. */
  unsure: number
  /** Whom they take by a name or a pronoun that may mean somebody else as well. */
  doubted: number
  /** Who tells the article and says "I said": few articles that the weights were learned from have somebody who does. */
  narrator: number
  /** Whoever the rules do not take. */
  other: number
}

/** Chosen on articles that were not learned from; `npm run learn:speakers` prints what each threshold brings and costs. */
export const CAUTION: Caution = {
  person: 0.7,
  group: 0.45,
  wordedBeside: 0.3,
  worded: 0.3,
  unsure: 0.75,
  doubted: 0.9,
  narrator: 0.4,
  other: 0.8,
}

/** The same where a pointer has its say: it is right more often where the rules are not sure, or take somebody else. */
export const POINTED_CAUTION: Caution = {
  person: 0.55,
  group: 0.45,
  wordedBeside: 0.3,
  worded: 0.5,
  unsure: 0.65,
  doubted: 0.65,
  narrator: 0.4,
  other: 0.7,
}

/** How likely a pointer holds each candidate of some quotations, together 1. */
export type Pointed = ReadonlyMap<HeardQuotation, readonly number[]>

/** What a pointer says of quotations, and the model that weighs it with all else. */
export interface Pointing {
  pointed: Pointed
  model: Model
}

/**
 * Decides for each quotation of an article who says it; by the rules alone where there is no model.
 * @param pointing weighs those quotations of which a pointer says something
 */
export function decide(
  setting: Setting,
  model: Model | undefined = shippedModel('plain'),
  pointing?: Pointing,
): Decision[] {
  if (!model) return setting.quotations.map((quotation) => ({ quotation, voice: byRules(quotation) }))
  const decisions: Decision[] = []
  for (const open of openQuotations(setting)) {
    const { quotation } = open
    const shares = pointing?.pointed.get(quotation)
    const weighing = shares && pointing ? pointing.model : model
    const likely = quotation.barred ? [] : likelihoods(weighing, gather(open, shares))
    decisions.push({ quotation, voice: chosen(open, likely, shares ? POINTED_CAUTION : CAUTION) })
  }
  return decisions
}

/** Whom the rules alone name, where they are sure enough. */
export const byRules = ({ ruled, barred }: HeardQuotation): Voice | undefined =>
  ruled && !barred && ruled.certainty >= threshold ? ruled : undefined

/** The likeliest candidate of all, where they are likely enough to be named; `likely` is of all candidates. */
export function chosen(open: OpenQuotation, likely: readonly number[], caution: Caution): Voice | undefined {
  const { candidates, quotation } = open
  if (quotation.barred) return undefined
  let best = 0
  for (let i = 1; i < candidates.length - 1; i++) if ((likely[i] ?? 0) > (likely[best] ?? 0)) best = i
  const candidate = candidates[best]
  if (!candidate?.entity) return undefined
  const needed = caution[standingOf(open, candidate.entity)]
  return (likely[best] ?? 0) >= needed ? voiceOf(open, candidate, likely[best] ?? 0) : undefined
}

/** By whom a candidate is taken for the speaker, and what they are: what says how likely they must be. */
function standingOf(open: OpenQuotation, entity: Entity): keyof Caution {
  const { quotation } = open
  if (quotation.ruled?.entity !== entity) return 'other'
  if (!byRules(quotation)) return /^(?:name|pronoun)$/.test(quotation.ruled.by) ? 'doubted' : 'unsure'
  if (entity.unnamed) return isSaidBeside(open) ? 'wordedBeside' : 'worded'
  const isNarrators = entity.kind === 'person' && quotation.tied?.source.head.lower === 'i'
  return isNarrators ? 'narrator' : entity.kind
}

/** The candidate's voice: by the words of their report where the sentence has one, else by their nearest place. */
function voiceOf(
  { quotation }: OpenQuotation,
  { entity, appearances }: Candidate,
  likely: number,
): Voice | undefined {
  if (!entity) return undefined
  if (quotation.ruled?.entity === entity) return { ...quotation.ruled, certainty: likely }
  const own = appearances.filter((one) => isSameSentence(one, quotation))
  const best =
    own.find(({ report }) => report) ??
    own[0] ??
    appearances.findLast(({ paragraph }) => paragraph <= quotation.paragraph) ??
    appearances[0]
  return best && { entity, mention: best.place, certainty: likely, by: best.voice?.by ?? 'name' }
}
