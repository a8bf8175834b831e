import { anybodys, fields, parents, presenters } from '../lexicon/callings/fields.ts'
import { opensPhrase } from '../lexicon/grammar.ts'
import {
  isKin,
  isRole,
  offices,
  postsOf,
  relations,
  roleGender,
  roles,
  singlePosts,
  strangerNouns,
} from '../lexicon/person-nouns.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import type { Entity } from '../people/entity.ts'
import type { Described, Description, InMind } from './description.ts'
import type { Fitting } from './fitting.ts'
import { clearness, type Focus } from './focus.ts'

/** How clearly somebody has to be in mind for "the farmer" to mean them in another paragraph, where nothing was told of it. */
const clearElsewhere = 0.7

/** How much less in mind is what may be no person's name. */
const unsure = 0.5

/** "the mother of four", "the father of one said": a number of children; not "the mother of one pupil". */
const isCount = (many = '', next = ''): boolean =>
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(many) ||
  (many === 'one' && (next === '' || cueVerb(next) !== undefined))

/** Finds out whom a description means by what the article never said of anybody: "the mayor", "the England star". */
export class Untold {
  readonly #focus: Focus
  readonly #fitting: Fitting
  readonly #broughtIn: ReadonlySet<string>

  /** `broughtIn`: the nouns by which a parent came in: the "mum" of "her mum Janice". */
  constructor(focus: Focus, fitting: Fitting, broughtIn: ReadonlySet<string>) {
    this.#focus = focus
    this.#fitting = fitting
    this.#broughtIn = broughtIn
  }

  /** Whoever is in mind and holds no other such post; of a country or an age, whoever the article tells to be of it. */
  meantBy(description: Description): Described | undefined {
    const { nation, isOwned } = description
    if (description.head === 'official') return this.#officeHolder(description)
    if (strangerNouns.has(description.head)) return undefined
    const fitting = this.#fittingIn(description)
    const [told, otherTold] =
      nation === undefined ? [] : fitting.filter(({ entity }) => this.#fitting.isOf(entity, nation))
    if (told) return { entity: told.entity, by: 'role', clearly: clearness(told, otherTold) }
    const [aged, otherAged] = fitting.filter(({ entity }) => this.#fitting.isOfAge(entity, description))
    if (aged && !otherAged) return { entity: aged.entity, by: 'role' }
    const [guess, next] = fitting
    const isAnother = isOwned || (guess !== undefined && this.#holdsElsewhere(description, guess.entity))
    return guess && !isAnother ? this.#guessed(description, guess, next) : undefined
  }

  /** "the official": who spoke last, where they hold an office; "the US official" is another. */
  #officeHolder(description: Description): Described | undefined {
    const [guess, next] = this.#fittingIn(description)
    const nouns = guess && this.#fitting.nounsOf(guess.entity)
    const isHolder = [...(nouns ?? [])].some((noun) => offices.has(noun))
    if (!guess || !isHolder || description.words.length > 1 || !this.#focus.spokeLast(guess.entity))
      return undefined
    const clearly = clearness(guess, next)
    return clearly > clearElsewhere
      ? { entity: guess.entity, by: 'guess', clearly: 0.5 + 0.5 * clearly }
      : undefined
  }

  /** Those whom the description may mean, the likeliest first. */
  #fittingIn(description: Description): InMind[] {
    const { head } = description
    const gender = roleGender.get(head)
    const holdsOther = (e: Entity): boolean =>
      singlePosts.has(head) && [...(this.#fitting.nounsOf(e) ?? [])].some(isRole)
    return this.#focus
      .among((e) => this.#fitting.fits(description, e) && !e.unnamed && isClearlyPerson(e) && !holdsOther(e))
      .map(({ entity, weight }) => ({
        entity,
        weight:
          weight *
          (gender ? this.#focus.likely(entity, gender) : entity.gender || entity.certain ? 1 : unsure),
      }))
      .sort((a, b) => b.weight - a.weight)
  }

  /** Whether the post that a description tells of something is nobody's of whom nothing of that is told: "the director of the eye clinic". */
  #holdsElsewhere({ head, words }: Description, entity: Entity): boolean {
    const of = words.indexOf('of', words.indexOf(head))
    // What somebody was long ago the article may never tell.
    if (of < 0 || !(postsOf.has(head) || isKin(head)) || words.includes('former')) return false
    if (isKin(head) && isCount(words[of + 1], words[of + 2])) return false
    // "Born in Elba, the daughter of a farmer, she …"
    if (/^(?:son|daughter|child)$/.test(head) && /^an?$/.test(words[of + 1] ?? '')) return false
    const nouns = this.#fitting.nounsOf(entity)
    return !words.slice(of + 1).some((word) => !opensPhrase(word) && nouns?.has(word))
  }

  #guessed(description: Description, guess: InMind, next: InMind | undefined): Described | undefined {
    const { entity } = guess
    const { head, nation } = description
    const clearly = clearness(guess, next)
    const isHere = this.#focus.isHere(entity)
    // Who spoke last may be called by what they do, though that comes only now; whoever is only told of is not the lifeguard who speaks.
    const goesOn =
      this.#focus.spokeLast(entity) &&
      !singlePosts.has(head) &&
      ![...(this.#fitting.nounsOf(entity) ?? [])].some(isRole) &&
      (isHere || clearly > clearElsewhere)
    const isEpithet =
      standsForName(description) &&
      mayBeCalled(head, this.#fitting.nounsOf(entity)) &&
      !this.#hasOtherParent(head, entity)
    if (!roles.has(head) && !goesOn && !isEpithet) return undefined
    // "the mother of three" is nobody whom the article tells to be a nurse.
    if (parents.has(head) && standsForName(description) && !isEpithet) return undefined
    // "the England star", of whom alone the last paragraphs spoke
    const isMeant = isEpithet && clearly > clearElsewhere
    const gender = roleGender.get(head)
    // Who is "the actor" once is no "actress" later.
    if (isMeant && gender) this.#focus.call(entity, gender)
    // "the French president", where two are in mind and of neither it is told where they are from.
    const isClear = isMeant || ((goesOn || isHere) && (nation === undefined || next === undefined))
    return { entity, by: 'guess', clearly: isClear ? 0.5 + 0.5 * clearly : 0.5 }
  }

  /** Whether "the mother of three" may be another mother of whom the article told, by her name or as "her mum", "a mother of six". */
  #hasOtherParent(head: string, entity: Entity): boolean {
    if (!parents.has(head)) return false
    const gender = roleGender.get(head)
    const isSuch = (noun: string): boolean => {
      const own = noun.replace(/-of-.*/, '')
      return parents.has(own) && (!gender || (roleGender.get(own) ?? gender) === gender)
    }
    return [...this.#broughtIn].some(isSuch) || this.#fitting.isOtherCalled(entity, gender, isSuch)
  }
}

/** Whether anything but one word with a capital tells that it is a person. */
const isClearlyPerson = (e: Entity): boolean => e.gender !== undefined || e.certain || e.parts.length > 1

/**
 * Whether a description is such as newsrooms put in a name's place to tell more of whom they named: "the England star", "the
 * mother of three"; a parent only with how old they are or how many children they have, for else it may be another's.
 */
function standsForName({ head, words, age }: Description): boolean {
  if (parents.has(head)) return age !== undefined || words[words.indexOf(head) + 1] === 'of'
  return anybodys.has(head) || fields.some((field) => field.has(head))
}

/**
 * Whether somebody of whom these nouns are known may be called by another one: a rapper a singer, but no senator a singer. The nurse
 * and the agent are no "star" either, and are called by what they do sooner than "the mother of three".
 */
function mayBeCalled(noun: string, known: ReadonlySet<string> | undefined): boolean {
  const callings = [...(known ?? [])].filter((own) => isRole(own) && !anybodys.has(own))
  if (anybodys.has(noun) || parents.has(noun))
    return callings.every((own) => isKin(own) || parents.has(own) || isKnownForIt(own))
  const trades = callings.filter((own) => !relations.has(own))
  return (
    trades.length === 0 || fields.some((field) => field.has(noun) && trades.some((own) => field.has(own)))
  )
}

/** Whether those who do this are such as newsrooms write of for what they are. */
const isKnownForIt = (noun: string): boolean =>
  !presenters.has(noun) && fields.some((field) => field.has(noun))
