import { namesCalledIn } from '../content/vocatives.ts'
import { recipientsIn } from '../grammar/recipients.ts'
import { namedAsOthers } from '../grammar/restrictive.ts'
import type { Entity } from '../people/entity.ts'
import { type Appearance, appearancesOf } from './appearances.ts'
import { Echoes } from './echoes.ts'
import type { HeardQuotation, Setting } from './setting.ts'

/** How many places before a quotation, and behind it, are looked at: who stands farther off hardly ever speaks. */
const BEFORE = 24
const BEHIND = 10
/** And so many paragraphs. */
const PARAGRAPHS_BEFORE = 3
const PARAGRAPHS_BEHIND = 1

/** As sure as the rules are where a quotation's own report names somebody. */
const SURE = 0.9

/** Somebody who may say a quotation, with their places near it, in the order of the text; none of either for nobody. */
export interface Candidate {
  entity: Entity | undefined
  appearances: readonly Appearance[]
}

/** A quotation with everybody who may say it, and what else tells of that. */
export interface OpenQuotation {
  quotation: HeardQuotation
  /** The last is nobody. */
  candidates: readonly Candidate[]
  near: readonly Appearance[]
  /** Those near in its own sentence. */
  own: readonly Appearance[]
  /** Whom the rules let speak last before it, and next behind it. */
  last: HeardQuotation | undefined
  next: HeardQuotation | undefined
  /** Those to whom the rules give the same words at another place. */
  alike: ReadonlySet<Entity>
  /** Who or what the last sentence before is about that is about anybody. */
  lastSubject: Appearance | undefined
  /** Of all quotations whose speaker the rules surely name, the share of each. */
  shares: ReadonlyMap<Entity, number>
  /** The other quotations of its paragraph, as far as they are near. */
  beside: readonly HeardQuotation[]
  setting: Setting
}

/**
 * Every quotation of an article with its candidates, one after the other: all of them take many times the room of the article.
 * Linear in its length.
 */
export function* openQuotations(setting: Setting): Generator<OpenQuotation, void> {
  const appearances = appearancesOf(setting)
  const echoes = new Echoes(setting)
  const { quotations } = setting
  const shares = sharesOf(quotations)
  let at = 0
  for (const [i, quotation] of quotations.entries()) {
    while (at < appearances.length && isBefore(appearances[at], quotation)) at++
    const near = appearances
      .slice(Math.max(0, at - BEFORE), at + BEHIND)
      .filter(
        ({ paragraph }) =>
          paragraph >= quotation.paragraph - PARAGRAPHS_BEFORE &&
          paragraph <= quotation.paragraph + PARAGRAPHS_BEHIND,
      )
    const last = quotations.slice(Math.max(0, i - 6), i).findLast(({ ruled }) => ruled)
    const next = quotations.slice(i + 1, i + 4).find(({ ruled }) => ruled)
    const before = near.filter((one) => isBefore(one, quotation))
    yield {
      quotation,
      candidates: candidatesOf(quotation, near, last, othersIn(setting, quotation, near)),
      near,
      own: near.filter((one) => isSameSentence(one, quotation)),
      last,
      next,
      alike: echoes.of(quotation),
      lastSubject: before.findLast((one) => one.isSubject && !isSameSentence(one, quotation)),
      shares,
      beside: quotations
        .slice(Math.max(0, i - 6), i + 7)
        .filter((one) => one !== quotation && one.paragraph === quotation.paragraph),
      setting,
    }
  }
}

/** Of all quotations whose speaker the rules surely name, the share of each. */
function sharesOf(quotations: readonly HeardQuotation[]): Map<Entity, number> {
  const sure = quotations.flatMap(({ ruled }) => (ruled && ruled.certainty >= SURE ? ruled.entity : []))
  const shares = new Map<Entity, number>()
  for (const entity of sure) shares.set(entity, (shares.get(entity) ?? 0) + 1 / sure.length)
  return shares
}

/** Whether somebody appears in the quotation's own sentence. */
export const isSameSentence = (
  one: Pick<Appearance, 'paragraph' | 'sentence'>,
  quotation: Pick<HeardQuotation, 'paragraph' | 'sentence'>,
): boolean => one.paragraph === quotation.paragraph && one.sentence === quotation.sentence

/** The people near a quotation who surely do not say it. */
function othersIn(
  setting: Setting,
  quotation: HeardQuotation,
  near: readonly Appearance[],
): ReadonlySet<Entity> {
  const others = othersTold(setting, quotation)
  const said = (setting.texts[quotation.paragraph] ?? '').slice(quotation.start, quotation.end)
  for (const name of namesCalledIn(said)) {
    const [one, other] = new Set(
      near.map(({ entity }) => entity).filter((entity) => mayBeCalled(entity, name)),
    )
    // “Atlanta, Georgia,” said Georgia Roe.
    const isSpeaker = quotation.tied?.source.kind === 'name' && quotation.ruled?.entity === one
    if (one && !other && !isSpeaker) others.add(one)
  }
  return others
}

/** Whether somebody may be addressed by that name: "Jane", "Ms. Doe". */
function mayBeCalled({ kind, parts, unnamed }: Entity, name: string): boolean {
  if (kind !== 'person' || unnamed) return false
  const last = name.split(' ').at(-1)
  return parts.at(-1) === last || (last === name && parts[0] === name)
}

/**
 * The people of whom its sentence says that they are others than who speaks: Ms. Doe in "a lawyer for Ms. Doe said", "a letter to
 * Ms. Doe said".
 */
function othersTold(
  { sentences, cast }: Setting,
  { tied, ruled, paragraph, sentence }: HeardQuotation,
): Set<Entity> {
  const read = sentences[paragraph]?.[sentence]?.sentence
  if (!read) return new Set()
  const names = recipientsIn(read, read.words.length)
  if (tied) names.push(...namedAsOthers(read, tied.source, tied.inverted ? read.words.length : tied.cueFrom))
  const others = new Set(names.flatMap((name) => cast.ownerOf(name) ?? []))
  // "A letter to Ms. Doe was late, Ms. Doe said"
  if (ruled && tied?.source.kind === 'name') others.delete(ruled.entity)
  return others
}

function candidatesOf(
  { ruled }: HeardQuotation,
  near: readonly Appearance[],
  last: HeardQuotation | undefined,
  others: ReadonlySet<Entity>,
): Candidate[] {
  const byEntity = new Map<Entity, Appearance[]>()
  for (const appearance of near) {
    if (others.has(appearance.entity)) continue
    const known = byEntity.get(appearance.entity)
    if (known) known.push(appearance)
    else byEntity.set(appearance.entity, [appearance])
  }
  for (const voice of [ruled, last?.ruled])
    if (voice && !byEntity.has(voice.entity) && !others.has(voice.entity)) byEntity.set(voice.entity, [])
  return [
    ...[...byEntity].map(([entity, appearances]) => ({ entity, appearances })),
    { entity: undefined, appearances: [] },
  ]
}

/** Whether an appearance stands before a quotation. */
export function isBefore(
  appearance: Pick<Appearance, 'paragraph' | 'sentence' | 'from'> | undefined,
  { paragraph, sentence, at }: HeardQuotation,
): boolean {
  if (!appearance) return false
  if (appearance.paragraph !== paragraph) return appearance.paragraph < paragraph
  if (appearance.sentence !== sentence) return appearance.sentence < sentence
  return appearance.from < at
}
