import type { NamedSentence, Source } from '../grammar/phrases.ts'
import { standsForOffice } from '../lexicon/callings/letters.ts'
import { dignityBearers } from '../lexicon/callings/titles.ts'
import { possessives } from '../lexicon/grammar.ts'
import { isNative } from '../lexicon/groups.ts'
import { isRole, parties } from '../lexicon/person-nouns.ts'
import { ownerGender } from '../lexicon/pronouns.ts'
import { isKindOf, synonymsOf } from '../lexicon/synonyms.ts'
import { ageIn } from '../people/beside.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { lowerAt, type Word } from '../text/words.ts'
import { DescribedBodies } from './bodies/described-bodies.ts'
import { type Described, type Description, descriptionIn, type InMind } from './description.ts'
import { Fitting } from './fitting.ts'
import { clearness, type Focus } from './focus.ts'
import { Untold } from './untold.ts'

/** How many times more in mind somebody else has to be for a description that fits both to be theirs. */
const farther = 6

/** Whether somebody is called by a noun for the same post as this one. */
function isAlike(noun: string, nouns: ReadonlySet<string> | undefined): boolean {
  const same = synonymsOf(noun)
  const isPremier = same.has('prime-minister') && nouns?.has('prime') === true && nouns.has('minister')
  return (
    isPremier ||
    standsForOffice(noun, nouns ?? new Set()) ||
    [...(nouns ?? [])].some((own) => same.has(own) || isKindOf(noun, own))
  )
}

/** Finds out whom descriptions mean, and "it" and "they", in the order of the text. */
export class Descriptions {
  /** Those without a name whom only what was told before could tell: "my mother". */
  readonly definite = new Set<Entity>()
  /** The nouns by which somebody came in who was not spoken of before. */
  readonly broughtIn = new Set<string>()
  /** The nouns by which a parent came in, with a name or without: "her mum Janice". */
  readonly parents = new Set<string>()
  readonly #cast: Cast
  readonly #focus: Focus
  readonly #fitting: Fitting
  readonly #untold: Untold
  readonly bodies: DescribedBodies

  constructor(cast: Cast, focus: Focus) {
    this.#cast = cast
    this.#focus = focus
    this.#fitting = new Fitting(cast)
    this.bodies = new DescribedBodies(cast, focus, this.#fitting)
    this.#untold = new Untold(focus, this.#fitting, this.parents)
  }

  /** "the senator", "the commission": somebody whom the article called so, or a group whose name says so. */
  described({ words }: NamedSentence, source: Source): Described | undefined {
    const ending = this.bodies.ending(words, source)
    if (ending) return ending
    const dignified = this.#dignified(words, source)
    if (dignified) return dignified
    const description = descriptionIn(words, source)
    if (!description) return undefined
    const { head } = description
    if (ageIn(head) !== undefined || isNative(head)) return this.#agedOrNative(description)
    const [fit, rival] = this.#calledSo(description)
    const isPersons = fit !== undefined && this.#fitting.nounsOf(fit.entity)?.has(head)
    const body = isRole(head) && !isPersons ? this.bodies.beforePeople(description) : undefined
    if (body) return body
    if (fit) return this.#asCalled(description, fit, rival)
    if (head === 'person') return this.#unnamedPerson()
    if (!isRole(head)) return this.bodies.meant(description)
    return this.broughtIn.has(head) ? undefined : this.#untold.meantBy(description)
  }

  /** "His Lordship", "Her Excellency", "my Lord": somebody in mind who is what those are that are called so. */
  #dignified(words: readonly Word[], { from, head }: Source): Described | undefined {
    const owner = lowerAt(words, from)
    const bearers = possessives.has(owner) ? dignityBearers.get(head.lower) : undefined
    if (!bearers) return undefined
    const gender = ownerGender(owner)
    const called = this.#focus.among(
      (e) =>
        e.kind === 'person' &&
        (!gender || (e.gender ?? gender) === gender) &&
        [...(this.#fitting.nounsOf(e) ?? [])].some((noun) => bearers.has(noun)),
    )
    // "Her Ladyship" is a woman rather than somebody of whom that is not told.
    const told = called.filter(({ entity }) => gender && entity.gender === gender)
    const [fit, rival] = told.length > 0 ? told : called
    return fit && { entity: fit.entity, by: 'role', clearly: clearness(fit, rival) }
  }

  /** "the 34-year-old", "the Dutchwoman": whoever is of that age, else whoever is in mind. */
  #agedOrNative(description: Description): Described | undefined {
    const ending = /(wo)?man$/.exec(description.head)
    const gender = ending ? (ending[1] ? 'female' : 'male') : undefined
    const aged = this.#focus.among(
      (e) => this.#fitting.fits(description, e) && !e.unnamed && (!gender || (e.gender ?? gender) === gender),
    )
    const known = aged.find(({ entity }) => description.age !== undefined && this.#cast.ages.has(entity))
    const [guess, next] = aged
    // Two may be of that age, and it is told of one alone, of whom nobody thinks any more.
    const isFar = known && guess && guess.weight > farther * known.weight
    if (known && !isFar) return { entity: known.entity, by: 'role' }
    return guess && { entity: guess.entity, by: 'guess', clearly: clearness(guess, next) }
  }

  /** Those whom the article called so, the likeliest first: more so where it said the same words of them. */
  #calledSo(description: Description): InMind[] {
    const { head, words, party } = description
    if (!isRole(head) && !this.#cast.trades.has(head)) return []
    // "the Utah Republican"
    const isMember = (e: Entity): boolean =>
      party !== undefined && parties.get(head) === party && e.party === party
    const called = (fits: (nouns: ReadonlySet<string> | undefined) => boolean): InMind[] =>
      this.#focus.among(
        (e) => this.#fitting.fits(description, e) && (isMember(e) || fits(this.#fitting.nounsOf(e))),
      )
    const exactly = called((nouns) => nouns?.has(head) ?? false)
    // "the lawmaker", of a senator
    const alike = exactly.length > 0 ? exactly : called((nouns) => isAlike(head, nouns))
    return alike
      .map(({ entity, weight }) => ({
        entity,
        weight: weight + 3 * words.filter((word) => this.#fitting.nounsOf(entity)?.has(word)).length,
      }))
      .sort((a, b) => b.weight - a.weight)
  }

  /** The likeliest of those whom the article called so. */
  #asCalled(description: Description, fit: InMind, rival: InMind | undefined): Described | undefined {
    const { entity } = fit
    // "the Democratic nominee" is somebody of whom that is told, or nobody else.
    const isTold =
      entity.party !== undefined || this.#fitting.nounsOf(entity)?.has(description.words[0] ?? '')
    if (description.party && !isTold) return { entity, by: 'guess', clearly: 0.5 }
    // "the Utah Republican" is who is told to be of Utah; whoever only has the party is as likely another.
    const { head, state } = description
    if (state && parties.has(head) && !this.#fitting.nounsOf(entity)?.has(state))
      return { entity, by: 'guess', clearly: 0.5 }
    if (this.definite.has(entity)) return { entity, by: 'definite' }
    // "the former president" may be the one who was just spoken of, whatever others were called long before.
    const [nearest] = this.#focus.among((e) => this.#fitting.fits(description, e) && !e.unnamed)
    const isFar = nearest !== undefined && nearest.weight > farther * this.#focus.weightOf(entity)
    return { entity, by: 'role', clearly: isFar ? 0.5 : clearness(fit, rival) }
  }

  /** "the person said", after "a second official": whoever speaks without a name. */
  #unnamedPerson(): Described | undefined {
    const [first, second] = this.#focus.among((e) => e.kind === 'person' && e.unnamed === true)
    return first && { entity: first.entity, by: 'guess', clearly: clearness(first, second) }
  }
}
