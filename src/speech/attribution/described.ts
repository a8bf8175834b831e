import { determiners } from '../lexicon/grammar.ts'
import { nationIn, nationOf } from '../lexicon/nations.ts'
import { isPersonal, roleGender } from '../lexicon/person-nouns.ts'
import { isBodyNoun } from '../names/body-nouns.ts'
import type { Entity } from '../people/entity.ts'
import { isWhereabouts, mayBeBody, mayBeIt, mayBeThey } from '../people/groups/likely-bodies.ts'
import { mayBeMeantBy } from '../people/groups/official-bodies.ts'
import { nationsOf } from '../people/roles.ts'
import type { Candidate, OpenQuotation } from './candidates.ts'
import { wordsAround } from './own-sentence.ts'
import type { Evidence } from './pieces.ts'

/** A description that gives who speaks, in small letters: its noun, and what else it tells. */
export interface WordedSpeaker {
  head: string
  others: readonly string[]
}

/** The words of the quotation's own report, where they describe somebody instead of naming them: "the Florida senator". */
export function descriptionOf(open: OpenQuotation): WordedSpeaker | undefined {
  const source = open.quotation.tied?.source
  if (source?.kind !== 'description') return undefined
  const others = wordsAround(open)
    .slice(source.from, source.to)
    .filter((word) => word.kind === 'word' && word !== source.head && !determiners.has(word.lower))
    .map(({ lower }) => lower.replace(/['’]s$/, ''))
    .filter((lower) => lower.length > 2)
  return { head: source.head.lower, others }
}

/** Whether a description whose noun this is may be of such an entity. */
function mayBe(head: string, entity: Entity, nouns: ReadonlySet<string> | undefined): boolean {
  if (entity.kind === 'person') {
    const gender = roleGender.get(head)
    return isPersonal(head) && (gender === undefined || (entity.gender ?? gender) === gender)
  }
  return isBodyNoun(head) && !entity.place && !isWhereabouts(entity) && mayBeMeantBy(head, entity, nouns)
}

/** Whether somebody or something is called so by the article, or has the word in its name. */
const isCalled = (noun: string, { kind, parts }: Entity, nouns: ReadonlySet<string> | undefined): boolean =>
  (nouns?.has(noun) ?? false) || (kind === 'group' && parts.some((part) => part.toLowerCase() === noun))

/** Whether the article says the word of somebody: "French" also of the "president of France". */
function isToldOf(word: string, nouns: ReadonlySet<string> | undefined): boolean {
  if (!nouns) return false
  const nation = nationOf(word)
  return nouns.has(word) || (nation !== undefined && nationsOf(nouns).has(nation))
}

/** Whether the description tells of a country, and the article of another one: "the French leader" is no German chancellor. */
function isOtherNations(words: readonly string[], nouns: ReadonlySet<string> | undefined): boolean {
  const nation = nationIn(words)
  if (nation === undefined || !nouns) return false
  const own = nationsOf(nouns)
  return own.size > 0 && !own.has(nation)
}

/** How well a candidate fits the words by which the quotation's own report describes who speaks, if it does. */
export function describedEvidence(
  { near, setting }: OpenQuotation,
  { entity }: Candidate,
  description: WordedSpeaker | undefined,
): Evidence {
  if (!description || !entity || entity.unnamed) return {}
  const { head, others } = description
  const { nouns } = setting.cast
  const own = nouns.get(entity)
  const parts = new Set(entity.parts.map((part) => part.toLowerCase()))
  const rest = new Set(near.map((one) => one.entity).filter((one) => one !== entity && !one.unnamed))
  const rivals = [...rest].filter((one) => isCalled(head, one, nouns.get(one))).length
  return {
    describedSo: isCalled(head, entity, own) ? 1 : 0,
    describedFits: mayBe(head, entity, own) && !isOtherNations(others, own) ? 1 : 0,
    describedWords:
      others.length > 0 ? others.filter((word) => isToldOf(word, own)).length / others.length : 0,
    describedRivals: Math.min(4, rivals) / 4,
    describedOwner: others.some((word) => parts.has(word)) ? 1 : 0,
  }
}

/**
 * Which bodies the words may mean by which the quotation's own report gives who speaks: "it", "they", "the company"; `undefined` where
 * they are of another kind.
 */
export function bodyMeant({ quotation, setting }: OpenQuotation): ((entity: Entity) => boolean) | undefined {
  const source = quotation.tied?.source
  const { lower = '' } = source?.head ?? {}
  const isGroup = ({ kind, place }: Entity): boolean => kind === 'group' && !place
  if (source?.kind === 'pronoun' && lower === 'it')
    return (e) => isGroup(e) && mayBeIt(e) && !isWhereabouts(e)
  if (source?.kind === 'pronoun' && lower === 'they') return (e) => isGroup(e) && mayBeThey(e)
  if (source?.kind !== 'description' || !isBodyNoun(lower)) return undefined
  const { nouns } = setting.cast
  return (e) => isGroup(e) && mayBeBody(e) && !isWhereabouts(e) && mayBeMeantBy(lower, e, nouns.get(e))
}
