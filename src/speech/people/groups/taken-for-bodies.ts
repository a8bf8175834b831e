import { afterAuxiliaries } from '../../grammar/auxiliaries.ts'
import type { NamedSentence } from '../../grammar/phrases.ts'
import { heldByBodies, ownedByBodies } from '../../lexicon/bodies.ts'
import { pastVerbs } from '../../lexicon/grammar.ts'
import { isFirstName } from '../../lexicon/names/first-names.ts'
import { cueVerb } from '../../lexicon/verbs/table.ts'
import type { Name } from '../../names/names.ts'
import { isPossessive, lowerAt, type Word } from '../../text/words.ts'
import type { Entity } from '../entity.ts'
import { tradesIn } from './kinds.ts'

/** What an article tells of those whom it names. */
interface Told {
  nouns: ReadonlyMap<Entity, ReadonlySet<string>>
  ages: ReadonlyMap<Entity, number>
}

/**
 * Whether nothing but the shape of its name makes a person of whoever bears it: newsrooms tell who somebody is, but not always what a
 * company is.
 */
export function mayBeTakenForBody(entity: Entity, { nouns, ages }: Told): boolean {
  const { kind, parts, gender, unnamed } = entity
  const [first = ''] = parts
  const isPlain = kind === 'person' && parts.length > 1 && gender === undefined && !unnamed
  const isTold =
    [...(nouns.get(entity) ?? [])].some((noun) => !heldByBodies.has(noun) && !/['’]s$/.test(noun)) ||
    ages.has(entity)
  return isPlain && !isTold && !isFirstName(first) && !/^\p{Lu}\.?$/u.test(first) && isOfTrade(parts)
}

/** "Contracting", "Gold", "Now": what no surname is, or seldom. */
const isOfTrade = (parts: readonly string[]): boolean =>
  tradesIn(parts).length > 0 || /^(?:Now|Here|Together|Forward|First|Always|Co-op)$/.test(parts.at(-1) ?? '')

/** Whether a sentence tells of the bearer of a name what is told of bodies: "Acme Roe said it had", "Acme Roe cut its price", "Acme Roe’s shares". */
export function tellsOfBody({ words }: NamedSentence, { titleFrom, to }: Name): boolean {
  if (isPossessive(words[to])) return ownedByBodies.has(lowerAt(words, to + 1))
  // "Shares in Acme Roe fell"
  if (
    /^(?:in|at|of)$/.test(lowerAt(words, titleFrom - 1)) &&
    ownedByBodies.has(lowerAt(words, titleFrom - 2))
  )
    return true
  const verb = afterAuxiliaries(words, to)
  const behind = lowerAt(words, verb + 1) === 'that' ? verb + 2 : verb + 1
  if (cueVerb(lowerAt(words, verb)) && lowerAt(words, behind) === 'it') return does(words, behind + 1)
  return isVerb(lowerAt(words, verb)) && lowerAt(words, behind) === 'its'
}

const isVerb = (lower: string): boolean =>
  pastVerbs.has(lower) || cueVerb(lower) !== undefined || /[a-z]{2}(?:ed|es)$|^(?:cut|shut|put)$/.test(lower)

/** "had", "would": what somebody does, and not the weather. */
const does = (words: readonly Word[], i: number): boolean =>
  /^(?:had|has|would|will|plans|planned|expects|expected|did|does|intends|intended|wants|wanted|regrets|regretted|takes|took)$/.test(
    lowerAt(words, i),
  ) &&
  !(
    /^(?:be|been)$/.test(lowerAt(words, i + 1)) &&
    !/(?:ed|told|given|made|forced)$/.test(lowerAt(words, i + 2))
  )
