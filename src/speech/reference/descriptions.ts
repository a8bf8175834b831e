import type { NamedSentence, Source } from '../grammar/phrases.ts'
import { bodies } from '../lexicon/bodies.ts'
import { isNative, peoples } from '../lexicon/groups.ts'
import { crowds, isPersonal, roleGender, roles as roleNouns } from '../lexicon/people.ts'
import { ageIn, partyIn } from '../people/beside.ts'
import { isSuchBody } from '../people/bodies.ts'
import type { Cast } from '../people/cast.ts'
import type { Entity } from '../people/entity.ts'
import { isPossessive, lowerAt } from '../text/words.ts'
import type { Evidence } from './certainty.ts'
import { clearness, type Focus, subjectWeight } from './focus.ts'

/** Nouns for those whom an article brings in without a name; "the businessman" may be somebody it named, "the announcer" is not. */
const strangers = new Set(
  `man woman boy girl person voter announcer narrator caller user guest witness source insider reporter interviewer protester
   demonstrator supporter fan resident official aide spokesman spokeswoman spokesperson juror bystander onlooker passenger`.split(
    /\s+/,
  ),
)

/** Posts of which one person holds one: "the mayor" is nobody who was called a minister. */
const offices = new Set(
  `president vice-president premier minister chancellor king queen prince princess emperor secretary governor mayor senator congressman
   congresswoman councillor councilman councilwoman mp mep msp mla mpp mna td judge magistrate sheriff commissioner ambassador chairman
   chairwoman chair ceo director superintendent principal dean provost bishop archbishop cardinal pope coach manager captain prosecutor
   general colonel treasurer speaker`.split(/\s+/),
)

/** So many times more in mind is somebody else where a description that fits is more likely theirs. */
const farther = 6

/** Whether the group's name is a plural. */
const isPlural = ({ name }: Entity): boolean => /[^s’']s$/.test(name)

const isCommon = (noun: string): boolean => peoples.has(noun) || crowds.has(noun) || isPersonal(noun)

/** Whether "it" may stand for the group: for Airbus, but not for "Republicans". */
const isOne = (entity: Entity): boolean =>
  !isPlural(entity) ||
  (!entity.unnamed && (entity.parts.length > 1 || !isCommon(entity.name.toLowerCase().replace(/s$/, ''))))

/** Whom a description or "it" means, in which way that is known, and how clearly (0 to 1). */
export interface Described {
  entity: Entity
  by: Evidence
  clearly?: number
}

/** Finds out whom descriptions mean, and "it" and "they", in the order of the text. */
export class Descriptions {
  /** Those without a name whom only what was told before could tell: "my mother". */
  readonly definite = new Set<Entity>()
  /** The nouns by which somebody came in who was not spoken of before. */
  readonly broughtIn = new Set<string>()
  readonly #cast: Cast
  readonly #focus: Focus

  constructor(cast: Cast, focus: Focus) {
    this.#cast = cast
    this.#focus = focus
  }

  /** "the senator", "the commission": somebody whom the article called so, or a group whose name says so. */
  described({ words }: NamedSentence, source: Source): Described | undefined {
    if (!/^(?:the|this|that)$/.test(lowerAt(words, source.from))) return undefined
    // "the family's lawyer": whose lawyer that is tells that they are somebody else.
    if (words.slice(source.from, source.to).some((word) => isPossessive(word) || /^['’]$/.test(word.text)))
      return undefined
    const head = source.head.lower
    const wanted = words.slice(source.from + 1, source.to).map((word) => word.lower)
    const nouns = (entity: Entity): ReadonlySet<string> | undefined => this.#cast.nouns.get(entity)
    // "the Democratic nominee" is no Republican.
    const party = partyIn(wanted)
    const rank = wanted.filter((word) => /^(?:prime|vice|deputy|assistant)$/.test(word))
    const age = wanted.map(ageIn).find((years) => years !== undefined)
    const fits = (e: Entity): boolean =>
      e.kind === 'person' &&
      (age === undefined || (this.#cast.ages.get(e) ?? age) === age) &&
      (!party || !e.party || e.party === party) &&
      // "the Prime Minister" is no Minister of Health.
      rank.every((word) => nouns(e)?.has(word) ?? true)
    if (ageIn(head) !== undefined || isNative(head)) {
      const gender = /(wo)?man$/.exec(head)
      const wantedGender = gender ? (gender[1] ? 'female' : 'male') : undefined
      const aged = this.#focus.among(
        (e) => fits(e) && !e.unnamed && (!wantedGender || (e.gender ?? wantedGender) === wantedGender),
      )
      const [known] = aged.filter(({ entity }) => age !== undefined && this.#cast.ages.has(entity))
      const [guess, next] = aged
      return known
        ? { entity: known.entity, by: 'role' }
        : guess && { entity: guess.entity, by: 'guess', clearly: clearness(guess, next) }
    }
    const isRole = roleNouns.has(head) || this.#cast.trades.has(head)
    const [fit, rival] = this.#focus
      .among((e) => fits(e) && isRole && (nouns(e)?.has(head) ?? false))
      .map(({ entity, weight }) => ({
        entity,
        weight: weight + 3 * wanted.filter((word) => nouns(entity)?.has(word)).length,
      }))
      .sort((a, b) => b.weight - a.weight)
    // "the Democratic nominee" is somebody of whom that is told, or nobody else.
    if (fit && party && !fit.entity.party && !nouns(fit.entity)?.has(wanted[0] ?? '')) return undefined
    if (fit && this.definite.has(fit.entity)) return { entity: fit.entity, by: 'definite' }
    if (fit) {
      // "the former president" may be the one who was just spoken of, whatever others were called long before.
      const [nearest] = this.#focus.among((e) => fits(e) && !e.unnamed)
      const far = nearest && nearest.weight > farther * this.#focus.weightOf(fit.entity)
      return { entity: fit.entity, by: 'role', clearly: far ? 0.5 : clearness(fit, rival) }
    }
    // "the person said", after "a second official": whoever speaks without a name.
    if (head === 'person') {
      const [first, second] = this.#focus.among((e) => e.kind === 'person' && e.unnamed === true)
      return first && { entity: first.entity, by: 'guess', clearly: clearness(first, second) }
    }
    if (roleNouns.has(head)) {
      if (strangers.has(head) || this.broughtIn.has(head)) return undefined
      const gender = roleGender.get(head)
      const [guess, next] = this.#focus.among(
        (e) =>
          fits(e) &&
          !e.unnamed &&
          (gender ? e.gender === gender : e.gender !== undefined) &&
          !(offices.has(head) && [...(nouns(e) ?? [])].some((noun) => roleNouns.has(noun))),
      )
      return (
        guess && {
          entity: guess.entity,
          by: 'guess',
          clearly: !this.#focus.isHere(guess.entity) ? 0.5 : 0.5 + 0.5 * clearness(guess, next),
        }
      )
    }
    // "the top British medical journal" is the British Medical Journal.
    for (let from = 0; from < wanted.length - 1; from++) {
      const named = this.#cast.people.groupCalled(wanted.slice(from))
      if (named) return { entity: named, by: 'role' }
    }
    const [namesake] = this.#focus.among(
      (e) => e.kind === 'group' && e.parts.length > 1 && e.parts.some((part) => part.toLowerCase() === head),
    )
    if (namesake) return { entity: namesake.entity, by: 'role' }
    // "the company": the organisation that was spoken of.
    const qualified = wanted.slice(0, -1).every((word) => /-(?:based|owned|listed|run|backed)$/.test(word))
    if (!bodies.has(head) || wanted.at(-1) !== head || !qualified) return undefined
    const mayBe = (e: Entity): boolean => !e.unnamed && isOne(e)
    const called = this.#focus.among((e) => e.kind === 'group' && mayBe(e) && (nouns(e)?.has(head) ?? false))
    if (called.length === 1 && called[0]) return { entity: called[0].entity, by: 'role' }
    this.#takeForGroup()
    const group = this.#group((e) => mayBe(e) && isSuchBody(nouns(e), head))
    // From now on "the company" is that one.
    if (group && group.clearly > 0.6) this.#cast.describe(group.entity, head)
    return group && { entity: group.entity, by: 'group', clearly: group.clearly }
  }

  /** The group that "it" (or, of `several`, "they") means. */
  groupMeant(several: boolean): Described | undefined {
    if (!several) this.#takeForGroup()
    const found = this.#group((e) => (several ? e.unnamed === true || isPlural(e) : isOne(e)))
    return found && { ...found, by: 'group' }
  }

  /** "Brewhaus said … it said": what is written like a surname, but tells nothing of a person, and speaks is a group. */
  #takeForGroup(): void {
    const [first] = this.#focus.among(() => true)
    const entity = first?.entity
    const isBare =
      entity?.kind === 'person' && entity.parts.length === 1 && !entity.certain && !entity.unnamed
    if (first && isBare && first.weight >= subjectWeight && !entity.gender && !this.#cast.nouns.has(entity))
      entity.kind = 'group'
  }

  /** The organisation or group that the last sentences were about, and how clearly. */
  #group(fits: (entity: Entity) => boolean): { entity: Entity; clearly: number } | undefined {
    const [first, second] = this.#focus.among((e) => e.kind === 'group' && !e.place && fits(e))
    if (!first) return undefined
    return { entity: first.entity, clearly: first.weight < subjectWeight ? 0.5 : clearness(first, second) }
  }
}
