import type { Source } from '../../grammar/phrases.ts'
import {
  anyBodies,
  bodies,
  bodiesOrPeople,
  fittingAny,
  officialBodies,
  qualifiers,
} from '../../lexicon/bodies.ts'
import { networks } from '../../lexicon/documents.ts'
import { prepositions } from '../../lexicon/grammar.ts'
import { peoples } from '../../lexicon/groups.ts'
import { departments } from '../../lexicon/person-nouns.ts'
import { isBodyNoun, isHeadAt } from '../../names/body-nouns.ts'
import { isAcronym } from '../../names/name-kinds.ts'
import type { Cast } from '../../people/cast.ts'
import type { Entity } from '../../people/entity.ts'
import { isSuchBody, tradesIn } from '../../people/groups/kinds.ts'
import { isWhereabouts, mayBeBody, mayBeIt, mayBeThey } from '../../people/groups/likely-bodies.ts'
import { mayBeMeantBy } from '../../people/groups/official-bodies.ts'
import { mayBeTakenForBody } from '../../people/groups/taken-for-bodies.ts'
import { isPossessive, lowerAt, type Word } from '../../text/words.ts'
import type { Described, Description, InMind } from '../description.ts'
import type { Fitting } from '../fitting.ts'
import { clearness, type Focus, subjectWeight } from '../focus.ts'

/** How clearly "the company" means the only organisation that is in mind, though nothing was told of it. */
const clearAlone = 0.75

/** How clearly a noun means whom it may mean, where its other words fit somebody else or nobody. */
const unclear = 0.5

/** How clearly one body must be in mind for what nothing but that tells to be its own. */
const plainly = 0.75

/** How many times more in mind a body of which nothing is told has to be than one that was called so: "Acme said … The company". */
const nearer = 1.5

/** Whether a word before its noun only tells which body is meant, and is no other one: "the Boston-based food company". */
const qualifies = (word: string): boolean =>
  qualifiers.has(word) || peoples.has(word) || /-(?:based|owned|listed|run|backed|leaning)$/.test(word)

/** Finds out which body a description means, and "it" and "they", in the order of the text. */
export class DescribedBodies {
  readonly #cast: Cast
  readonly #focus: Focus
  readonly #fitting: Fitting

  constructor(cast: Cast, focus: Focus, fitting: Fitting) {
    this.#cast = cast
    this.#focus = focus
    this.#fitting = fitting
  }

  /** "the sheriff's office": the only body in mind whose name ends so. */
  ending(words: readonly Word[], { from, to }: Source): Described | undefined {
    const own = words.slice(from + 1, to)
    if (lowerAt(words, from) !== 'the' || own.length < 3 || !own.some((word) => isPossessive(word)))
      return undefined
    const ending = ` ${own.map(({ lower }, i) => (i > 0 && lower !== "'s" ? ` ${lower}` : lower)).join('')}`
    const found = this.#focus.among(
      (e) => e.kind === 'group' && !e.unnamed && e.name.toLowerCase().replace(/’/g, "'").endsWith(ending),
    )
    return found.length === 1 && found[0] ? { entity: found[0].entity, by: 'role' } : undefined
  }

  /** "the regulator", "the broadcaster": nouns for people, too. A body that the article calls so, before whoever may be one. */
  beforePeople(description: Description): Described | undefined {
    const called = isBodyNoun(description.head) ? this.#called(description) : undefined
    return called === 'other' ? undefined : called
  }

  /** "the editorial board": the newspaper in mind. */
  #newspaper(): Described | undefined {
    const [only, other] = this.#focus.among(
      (e) => e.kind === 'group' && !e.unnamed && this.#fitting.isCalled(e, 'newspaper'),
    )
    return only && !other && !this.#isBehindAnother(only) ? { entity: only.entity, by: 'role' } : undefined
  }

  /** Whether another body is more in mind than the newspaper: it may be one, too. */
  #isBehindAnother({ entity, weight }: InMind): boolean {
    const [nearest] = this.#focus.among((e) => e.kind === 'group' && !e.place && mayBeBody(e))
    return nearest !== undefined && nearest.entity !== entity && nearest.weight > nearer * weight
  }

  /** "a club statement": the only body in mind that is called so, or has it in its name. */
  called(noun: string): Described | undefined {
    const found = this.#focus.among(
      (e) => e.kind === 'group' && !e.place && !e.unnamed && this.#tells(e, noun),
    )
    const [only, other] = found
    // Of a match between two clubs it tells of one alone that it is a club.
    const isNear =
      only !== undefined && this.#focus.hasActed(only.entity) && only.entity === this.#mostInMind()?.entity
    return only && !other && isNear ? { entity: only.entity, by: 'role' } : undefined
  }

  /** The body that is most in mind, where no other is nearly as much. */
  #mostInMind(): InMind | undefined {
    const isGroup = (e: Entity): boolean => e.kind === 'group' && !e.place && mayBeBody(e)
    const [first, second] = this.#focus.among((e) => isGroup(e) || this.#isBareName(e))
    if (!first || !isGroup(first.entity) || clearness(first, second) < plainly) return undefined
    return second && this.#focus.areBeside(first.entity, second.entity) ? undefined : first
  }

  /** "Its website says": the body in mind, where that is plain. */
  ownerPlainly(): Described | undefined {
    const nearest = this.#mostInMind()
    const found = nearest && this.groupMeant(false)
    return found?.entity === nearest?.entity ? found : undefined
  }

  /** "the commission", "the company": the group whose name says so, or the organisation that was spoken of. */
  meant(description: Description): Described | undefined {
    const { head, words } = description
    // "the editorial board" writes for its newspaper.
    if (head === 'board' && words.includes('editorial')) return this.#newspaper()
    // "the top British medical journal" is the British Medical Journal.
    for (let from = 0; from < words.length - 1; from++) {
      // "the trial in Burkina Faso"
      if (prepositions.has(words[from] ?? '')) break
      const named = this.#cast.people.groupCalled(words.slice(from))
      if (named) return { entity: named, by: 'role' }
    }
    const found = this.#namesake(description) ?? (isBodyNoun(head) ? this.#called(description) : undefined)
    if (found) return found === 'other' ? undefined : found
    const isPlain = words.at(-1) === head && words.slice(0, -1).every(qualifies)
    const isQualified = words.some((word) => word !== head && !/-/.test(word))
    return bodies.has(head) && isPlain ? this.#body(head, isQualified) : undefined
  }

  /** The group that "it" (or, of `several`, "they") means. */
  groupMeant(several: boolean): Described | undefined {
    if (!several) this.#takeForGroup()
    const found = this.#group((e) => (several ? mayBeThey(e) : mayBeIt(e)))
    return found && { ...found, by: 'group' }
  }

  /** The group that has the noun in its name: as its head rather than before it, "the charity" is no Charity Commission. */
  #namesake(description: Description): Described | 'other' | undefined {
    const { head, words } = description
    const bearing = this.#focus
      .among(
        (e) =>
          e.kind === 'group' && e.parts.length > 1 && e.parts.some((part) => part.toLowerCase() === head),
      )
      .map(({ entity }) => entity)
    // "the county council" is the Wessex County Council; "the fire service" is no "ambulance service".
    const others = words.filter((word) => word !== head)
    const told = bearing.filter((e) => others.some((word) => this.#tells(e, word)))
    // "the health ministry" is no Ministry of Foreign Affairs.
    if (told.length === 0 && officialBodies.has(head) && others.some((word) => departments.has(word)))
      return 'other'
    const isOther = (e: Entity): boolean => e.unnamed === true && others.length > 0
    const namesakes = told.length > 0 ? told : bearing.filter((e) => !isOther(e))
    const headed = namesakes.filter(({ parts }) =>
      parts.some((part, i) => part.toLowerCase() === head && isHeadAt(parts, i)),
    )
    const isNamed = ({ unnamed }: Entity): boolean => !unnamed
    // "a local newspaper" is what the newspaper is from then on; "their union" tells less than the Nurses' Federation.
    const isBroughtIn = ({ parts: [first = ''] }: Entity): boolean => /^an?$/i.test(first)
    const byHead = headed.find(isNamed) ?? headed.find(isBroughtIn)
    if (byHead) return { entity: byHead, by: 'role' }
    const called = namesakes.length > 0 ? this.#called(description) : undefined
    // "the charity" is no Charity Commission.
    const other = headed[0] ?? (isBodyNoun(head) ? undefined : (namesakes.find(isNamed) ?? namesakes[0]))
    return called ?? (other && { entity: other, by: 'role' })
  }

  /**
   * The organisation that was called so: of several the one of whom the other words tell, or the likeliest; 'other' where they tell of
   * one that the article does not call so.
   */
  #called({ head, words }: Description): Described | 'other' | undefined {
    const all = this.#focus.among(
      (e) => e.kind === 'group' && mayBeBody(e) && this.#fitting.isCalled(e, head),
    )
    const others = words.filter((word) => word !== head && !/-/.test(word))
    const told = all.filter(({ entity }) => others.some((word) => this.#tells(entity, word)))
    const [called, other] = told.length > 0 ? told : all
    if (!called) return undefined
    // "the energy regulator", "the parent company", of whom nothing says that it is one.
    const isOther = told.length === 0 && others.some((word) => !fittingAny.has(word))
    if (isOther || this.#isPersons(head)) return 'other'
    const rival = told.length === 0 ? this.#nearerThan(called) : undefined
    if (rival) return this.#nearest(rival, called, head)
    return other
      ? { entity: called.entity, by: 'group', clearly: clearness(called, other) }
      : { entity: called.entity, by: 'role' }
  }

  /** Whether a word is in the group's name, or it was called so: "the competition watchdog" of the Competition Authority. */
  #tells(entity: Entity, word: string): boolean {
    return entity.parts.some((part) => part.toLowerCase() === word) || this.#fitting.isCalled(entity, word)
  }

  /** Whether a name is in mind of which nothing tells whether it is a person's: "Brisk". */
  #hasBareName(): boolean {
    return this.#focus.among((e) => this.#isBareName(e)).length > 0
  }

  /** Whether somebody is known by nothing but one word, which is written like a surname. */
  #isBareName(e: Entity): boolean {
    const isTold = e.certain || e.unnamed || e.gender || this.#cast.nouns.has(e)
    return e.kind === 'person' && e.parts.length === 1 && !isTold
  }

  /** Whether somebody is called so who is no body: "the crane operator, Tom Roe". */
  #isPersons(noun: string): boolean {
    if (!bodiesOrPeople.has(noun)) return false
    const [person] = this.#focus.among((e) => e.kind === 'person' && this.#fitting.isCalled(e, noun))
    return person !== undefined
  }

  /** A body that just did something, of which the article does not tell what it is, where whoever was called so is farther from mind. */
  #nearerThan(called: InMind): InMind | undefined {
    this.#takeForGroup()
    const [rival] = this.#focus.among(
      (e) =>
        e !== called.entity &&
        e.kind === 'group' &&
        !e.place &&
        mayBeBody(e) &&
        !isWhereabouts(e) &&
        !isAcronym(e.name) &&
        this.#focus.hasActed(e) &&
        ![...(this.#fitting.nounsOf(e) ?? [])].some(isBodyNoun),
    )
    const isNearer = rival && rival.weight >= subjectWeight && rival.weight > nearer * called.weight
    return isNearer ? rival : undefined
  }

  /** Of one that just acted and one that was called so long before: the nearer, where only the other's name says what it is. */
  #nearest(rival: InMind, called: InMind, head: string): Described {
    const isByName = tradesIn(called.entity.parts).includes(head)
    const isClear = anyBodies.has(head) && (isByName || this.#focus.hasSpoken(rival.entity))
    return isClear
      ? { entity: rival.entity, by: 'group', clearly: clearness(rival, called) }
      : { entity: called.entity, by: 'group', clearly: unclear }
  }

  /** "the company": the organisation that was spoken of. */
  #body(head: string, isQualified: boolean): Described | undefined {
    this.#takeForGroup()
    // "the council" is Brent where Brent did something.
    const isSuch = (e: Entity): boolean =>
      mayBeBody(e) &&
      mayBeMeantBy(head, e, this.#fitting.allNounsOf(e)) &&
      (!officialBodies.has(head) || this.#focus.hasActed(e))
    if (this.#group(isSuch) === undefined) this.#takeUntoldForGroup(head)
    const group = this.#group(isSuch, clearAlone)
    if (group && isWhereabouts(group.entity)) return undefined
    // "the fashion chain" may be one of which nothing is told.
    if (group && isQualified && this.#hasBareName()) return undefined
    // From now on "the company" is that one.
    if (group && group.clearly > 0.6) this.#cast.describe(group.entity, head)
    return group && { entity: group.entity, by: 'group', clearly: group.clearly }
  }

  /** "Brewhaus said … it said": what is written like a surname, but tells nothing of a person, and speaks is a group. */
  #takeForGroup(): void {
    const [first] = this.#focus.among(() => true)
    if (first && first.weight >= subjectWeight && this.#isBareName(first.entity)) first.entity.kind = 'group'
  }

  /** "The mine's owner, Acme Roe, shut it. The company said …": whoever it is that may be a body, where none is in mind. */
  #takeUntoldForGroup(head: string): void {
    const [first] = this.#focus.among(() => true)
    if (!first || first.weight < subjectWeight || !mayBeTakenForBody(first.entity, this.#cast)) return
    // Air India is no planemaker.
    if (isSuchBody(new Set(tradesIn(first.entity.parts)), head)) this.#cast.takeForBody(first.entity)
  }

  /** The organisation or group that the last sentences were about, and how clearly. */
  #group(fits: (entity: Entity) => boolean, alone = 0.5): { entity: Entity; clearly: number } | undefined {
    const [first, second] = this.#focus.among(
      (e) => e.kind === 'group' && !e.place && fits(e) && !this.#isOnlyMeans(e),
    )
    if (!first) return undefined
    const isFar = first.weight < subjectWeight
    const far = second ? 0.5 : alone
    return { entity: first.entity, clearly: isFar ? far : clearness(first, second) }
  }

  /** "The group's Facebook page": where things are put, and no group that is in mind, unless it does something itself. */
  #isOnlyMeans(entity: Entity): boolean {
    return networks.has(entity.name.toLowerCase()) && !this.#focus.hasActed(entity)
  }
}
