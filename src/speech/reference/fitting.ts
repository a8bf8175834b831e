import { bodies } from '../lexicon/bodies.ts'
import { fieldsIn } from '../lexicon/callings/fields-of-offices.ts'
import { opensPhrase } from '../lexicon/grammar.ts'
import { nounsOfKnown } from '../lexicon/names/known-bodies.ts'
import { besideHolders, type Gender, isRole, shadowed } from '../lexicon/person-nouns.ts'
import { isState } from '../lexicon/states.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { nationsOf } from '../people/roles.ts'
import type { Description } from './description.ts'

/** Tells whom a description may mean, by what the article says of them. */
export class Fitting {
  readonly #cast: Cast

  constructor(cast: Cast) {
    this.#cast = cast
  }

  /** What somebody is called besides their name. */
  nounsOf(entity: Entity): ReadonlySet<string> | undefined {
    return this.#cast.nouns.get(entity)
  }

  /** What a body is called, by the article and by all the world. */
  allNounsOf(entity: Entity): ReadonlySet<string> | undefined {
    const known = nounsOfKnown(entity.parts)
    return known.length === 0 ? this.nounsOf(entity) : new Set([...(this.nounsOf(entity) ?? []), ...known])
  }

  /** Whether somebody is called so, by the article or by all the world. */
  isCalled(entity: Entity, noun: string): boolean {
    return this.allNounsOf(entity)?.has(noun) ?? false
  }

  /** Whether the article calls anybody else by a noun that `isSuch`, who may be of that gender. */
  isOtherCalled(entity: Entity, gender: Gender | undefined, isSuch: (noun: string) => boolean): boolean {
    return [...this.#cast.nouns].some(
      ([other, nouns]) =>
        other !== entity && (!gender || (other.gender ?? gender) === gender) && [...nouns].some(isSuch),
    )
  }

  /** Whether nothing that is known of somebody speaks against their being meant. */
  fits({ head, words, age, party, rank, nation, state, gender }: Description, entity: Entity): boolean {
    return (
      entity.kind === 'person' &&
      (age === undefined || (this.#cast.ages.get(entity) ?? age) === age) &&
      // "the Democratic nominee" is no Republican.
      (!party || !entity.party || entity.party === party) &&
      // "the actress" is no man.
      (!gender || !entity.gender || entity.gender === gender) &&
      // "the French president" is no German chancellor.
      (nation === undefined || this.isOf(entity, nation) !== false) &&
      // "the Florida senator" is not who is of Iowa.
      (state === undefined || this.#isOfState(entity, state)) &&
      // "the Chancellor" is no shadow chancellor.
      (!shadowed.has(head) || words.includes('shadow') || !this.nounsOf(entity)?.has('shadow')) &&
      // "the mayor" is no deputy mayor where the article has a mayor.
      !this.#isBesideHolder(entity, words, head) &&
      // "the education minister" is no health minister.
      this.#isOfField(entity, words, head) &&
      // "the head of the eye department" is not who heads the bone department.
      this.#isOfPart(entity, words) &&
      // "the Prime Minister" is no Minister of Health.
      (rank.length === 0 || this.#isOfRank(entity, rank))
    )
  }

  /** Whether somebody is of the country; `undefined` where the article tells of none. */
  isOf(entity: Entity, nation: string): boolean | undefined {
    const told = nationsOf(this.nounsOf(entity) ?? new Set())
    return told.size === 0 ? undefined : told.has(nation)
  }

  /** Whether the article tells that somebody is of the age that the description tells. */
  isOfAge(entity: Entity, { age }: Description): boolean {
    return age !== undefined && this.#cast.ages.get(entity) === age
  }

  /** Whether somebody is called by such words, or by no post at all: "Sir John Roe" may be the prime minister. */
  #isOfRank(entity: Entity, rank: readonly string[]): boolean {
    const nouns = this.nounsOf(entity)
    return !nouns || rank.every((word) => nouns.has(word)) || ![...nouns].some(isRole)
  }

  /** Whether somebody is but next to the post, or had it before, and the article has somebody else who holds it. */
  #isBesideHolder(entity: Entity, words: readonly string[], post: string): boolean {
    const isBeside = (noun: string): boolean => besideHolders.has(noun) || noun === `former ${post}`
    if (
      words.some((word) => isBeside(word) || /^(?:former|ex)$/.test(word)) ||
      ![...(this.nounsOf(entity) ?? [])].some(isBeside)
    )
      return false
    return [...this.#cast.nouns].some(
      ([other, nouns]) => other !== entity && nouns.has(post) && ![...nouns].some(isBeside),
    )
  }

  /** Whether somebody is for one of the fields of an office, or for none that the article tells. */
  #isOfField(entity: Entity, words: readonly string[], office: string): boolean {
    // "the former transport minister" may be a minister of health now.
    if (words.some((word) => /^(?:former|ex|then)$/.test(word))) return true
    const meant = fieldsIn(words, office)
    const told = fieldsIn(meant.size > 0 ? (this.nounsOf(entity) ?? []) : [], office)
    return told.size === 0 || meant.size === 0 || [...meant].some((field) => told.has(field))
  }

  /** Whether nothing that the words tell of, and that is told of somebody, too, is another of its kind: "the eye department". */
  #isOfPart(entity: Entity, words: readonly string[]): boolean {
    const own = entity.unnamed ? entity.parts.map((part) => part.toLowerCase()) : []
    const nouns = own.length > 0 ? new Set(own) : this.nounsOf(entity)
    return words.every((word, i) => {
      const which = words[i - 1]
      const isTold = words.includes('of') && bodies.has(word) && nouns?.has(word)
      return !isTold || which === undefined || opensPhrase(which) || nouns?.has(which)
    })
  }

  /** Whether somebody is of the state, or of none that the article tells. */
  #isOfState(entity: Entity, state: string): boolean {
    const told = [...(this.nounsOf(entity) ?? [])].filter(isState)
    return told.length === 0 || told.includes(state)
  }
}
