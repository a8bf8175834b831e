import type { NamedSentence } from '../grammar/phrases.ts'
import { type Gender, isKin, pastWords, roleGender } from '../lexicon/person-nouns.ts'
import { ownerGender } from '../lexicon/pronouns.ts'
import type { Name } from '../names/names.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import type { Entity } from './entity.ts'

/** In words: what stands between an owner and the noun, "her late second husband". */
const reach = 3

/** What somebody is to somebody else, whom a name before it tells, or "his" or "her". */
export interface Kinship {
  noun: string
  owner: Name | undefined
  ownerGender: Gender | undefined
}

/** The noun for kin at `noun`; whoever was a husband once is an ex-husband. */
function kinAt(words: readonly Word[], noun: number): string | undefined {
  const lower = lowerAt(words, noun)
  if (!isKin(lower)) return undefined
  const isPast = pastWords.has(lowerAt(words, noun - 1))
  return isPast && !lower.startsWith('ex-') ? `ex-${lower}` : lower
}

/** Whose kin the noun at `noun` tells of: the husband of "Ms. Doe's former husband", "her husband". */
export function kinshipAt({ words, nameTo }: NamedSentence, noun: number): Kinship | undefined {
  const kin = kinAt(words, noun)
  if (kin === undefined) return undefined
  for (let i = noun - 1; i >= 0 && i >= noun - 1 - reach; i--) {
    const word = words[i]
    if (word?.kind !== 'word') return undefined
    const owner = isPossessive(word) ? nameTo.get(i) : undefined
    const gender = ownerGender(word.lower)
    if (owner || gender) return { noun: kin, owner, ownerGender: gender }
    if (isPossessive(word)) return undefined
  }
  return undefined
}

/** Whose kin a sentence tells the bearer of a name to be: "Ms. Doe's husband, John Roe,", "her husband John Roe", "John Roe, Ms. Doe's husband,". */
export function kinshipOf(sentence: NamedSentence, { titleFrom, to }: Name): Kinship | undefined {
  const { words, nameFrom } = sentence
  const closes = (word: Word | undefined): boolean => word === undefined || word.kind === 'mark'
  if (!isComma(words[titleFrom - 1])) {
    const before = kinshipAt(sentence, titleFrom - 1)
    if (before) return before
  } else if (closes(words[to]) && !/^(?:and|or)$/.test(lowerAt(words, to + 1))) {
    const before = kinshipAt(sentence, titleFrom - 2)
    if (before) return before
  }
  const owner = isComma(words[to]) ? nameFrom.get(to + 1) : undefined
  if (!owner || !isPossessive(words[owner.to])) return undefined
  for (let noun = owner.to + 1; noun <= owner.to + 1 + reach; noun++)
    if (isKin(lowerAt(words, noun))) return closes(words[noun + 1]) ? kinshipAt(sentence, noun) : undefined
  return undefined
}

/** The gender that what somebody is to another tells. */
export const genderOfKin = ({ noun }: Kinship): Gender | undefined => roleGender.get(noun.replace(/^ex-/, ''))

/** Who is whose husband, mother and so on, as far as an article tells it with names. */
export class Families {
  readonly #relatives = new Map<Entity, Map<string, Entity | undefined>>()

  /** The article says that somebody is the owner's husband, mother or the like. */
  relate(owner: Entity, noun: string, relative: Entity): void {
    if (owner === relative) return
    const own = this.#relatives.get(owner) ?? new Map<string, Entity | undefined>()
    this.#relatives.set(owner, own)
    // "her son" is nobody of two.
    own.set(noun, own.has(noun) && own.get(noun) !== relative ? undefined : relative)
  }

  /** Whom the owner's husband, mother or the like is; `undefined` where the article names none, or two. */
  relativeOf(owner: Entity, noun: string): Entity | undefined {
    return this.#relatives.get(owner)?.get(noun)
  }
}
