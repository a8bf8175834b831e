import { type Gender, isKin, isRole, relations } from '../lexicon/person-nouns.ts'
import { reflexives } from '../lexicon/pronouns.ts'
import { titleGender } from '../lexicon/titles.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import type { Name } from '../names/names.ts'
import type { Cast } from '../people/cast.ts'
import { type Entity, foremost } from '../people/entity.ts'
import { nounsOf } from '../people/roles.ts'
import { isComma, lowerAt, type Word } from '../text/words.ts'
import { type Focus, subjectWeight } from './focus.ts'

/** How many times more in mind than others who bear it somebody has to be for a bare surname to mean them: else it is nobody's. */
const rivalry = 1.5

/** "the younger Lund", "the elder Lund" */
const ageWordBefore = ({ titleFrom }: Name, words: readonly Word[]): string | undefined =>
  /^(?:younger|elder|older)$/.exec(lowerAt(words, titleFrom - 1))?.[0]

/** "Lund, the commissioner,": the noun for what they are. */
function calledBehind({ to }: Name, words: readonly Word[]): string | undefined {
  const isApposed = isComma(words[to]) && lowerAt(words, to + 1) === 'the' && isComma(words[to + 3])
  return isApposed ? lowerAt(words, to + 2) : undefined
}

/** "Lund said", "said Lund": whether somebody of that name speaks there. */
const speaks = ({ titleFrom, to }: Name, words: readonly Word[]): boolean =>
  [titleFrom - 1, to].some((i) => cueVerb(lowerAt(words, i))?.kind === 'speech')

/** In paragraphs: whoever an article is about comes in so early. */
const lead = 3

/** Tells apart those who share a surname, in the order of the text. */
export class Surnames {
  readonly #cast: Cast
  readonly #focus: Focus
  /** Who was called by more than one name so far. */
  readonly #fullyNamed = new Set<Entity>()
  /** Whom a surname meant while nobody else who bears it was spoken of. */
  readonly #settled = new Map<string, Entity>()
  /** Of which surnames it was asked whom they mean from the first. */
  readonly #weighed = new Set<string>()
  /** Whose relatives they are of whom the article gives the first name alone: "his father, Carl,". */
  readonly #relatives = new Map<Entity, Entity>()

  constructor(cast: Cast, focus: Focus) {
    this.#cast = cast
    this.#focus = focus
  }

  /** Of several whom a bare surname fits, the one in mind; a name that nobody bears is a group's. `words` are its sentence's. */
  meet(name: Name, words: readonly Word[]): Entity {
    const owner = this.#cast.ownerOf(name) ?? this.#cast.adopt(name, words)
    if (name.parts.length > 1) this.#fullyNamed.add(owner)
    if (name.parts.length > 1 || owner.kind !== 'person') return owner
    const all = this.#bearers(name, owner, words)
    const rivals = this.#called(calledBehind(name, words), all) ?? all
    const [only] = rivals
    if (only && rivals.length === 1 && only !== owner) this.#cast.assign(name, only)
    if (rivals.length < 2) return only ?? owner
    // "President Roe", "Ms. Roe": which of the kin that is, the whole article told.
    if (name.titleFrom < name.from && rivals.some((e) => this.#cast.people.isHolder(e))) return owner
    if (name.titleFrom < name.from) return this.#titled(name, owner, rivals, words)
    // "Clinton herself said"
    const gender = reflexives.get(lowerAt(words, name.to))
    const byAge = ageWordBefore(name, words)
    const settled = byAge
      ? this.#byAge(byAge, rivals)
      : gender
        ? undefined
        : this.#settledFor(name, rivals, words)
    if (settled) {
      this.#cast.assign(name, settled)
      return settled
    }
    const meant = this.#nearest(owner, rivals, gender)
    if (meant !== owner) this.#cast.assign(name, meant)
    return meant
  }

  /** Of those who bear a surname, the one who is much more in mind than its owner, or the owner; of a gender, where that is told. */
  #nearest(owner: Entity, bearers: readonly Entity[], gender?: Gender): Entity {
    const [first] = this.#focus.among((e) => bearers.includes(e) && (!gender || e.gender === gender))
    const own = gender && owner.gender !== gender ? 0 : this.#focus.weightOf(owner)
    return first && first.weight > 2 * own ? first.entity : owner
  }

  /**
   * Whom a bare surname meant while nobody else who bears it was spoken of: newsrooms keep it for them, and call the others
   * by their full or first names. `undefined` where one of those was spoken of right before.
   */
  #settledFor(name: Name, bearers: readonly Entity[], words: readonly Word[]): Entity | undefined {
    const [surname = ''] = name.parts
    const principal = this.#principal(bearers)
    if (principal && !this.#isUnderWay(name, principal, bearers, words)) return principal
    const met = bearers.filter((entity) => this.#focus.weightOf(entity) > 0)
    this.#settleFirst(surname, bearers)
    const introduced = met.length > 1 ? met.filter((e) => !this.#cast.isIntroducedByFirstName(e)) : met
    const [only] = introduced
    if (only && introduced.length === 1 && !this.#settled.has(surname)) this.#settled.set(surname, only)
    const settled = this.#settled.get(surname)
    // "President Roe … his son, Tom Roe, … Roe said": newsrooms call the son by his first name.
    if (settled && this.#cast.people.isHolder(settled)) return settled
    // "Her husband, Dean, threw it": nobody who was only called Dean so far is called by the surname.
    const isRivalled = bearers.some(
      (e) =>
        e !== settled &&
        !(settled && this.#isAside(e, settled)) &&
        this.#focus.weightOf(e) > subjectWeight &&
        (this.#fullyNamed.has(e) || !this.#cast.isIntroducedByFirstName(e)),
    )
    return isRivalled ? undefined : settled
  }

  /**
   * The only one of them whom the article does not bring in as kin: "Novelist Ana Lund … Her mother, Eva Lund," who is mostly called by
   * her full name or by her first. `undefined` where it brings in kin before them.
   */
  #principal(bearers: readonly Entity[]): Entity | undefined {
    const first = this.#cast.firstOf(bearers)
    const others = bearers.filter((e) => !this.#cast.people.apart.isKin(e))
    // "First lady Ana Lund … Her son, Carl Lund,"
    const [only = first, another] = others
    if (!only || another || bearers.length < 2) return undefined
    // Whoever comes in farther down is no more than their kin.
    const isLeading = only.inTitle || (this.#cast.mentions.get(only)?.[0]?.paragraph ?? lead) < lead
    return isLeading && first === only ? only : undefined
  }

  /**
   * Whether the surname may go on about kin of theirs: who spoke last in this paragraph, or were only just brought in where the article
   * hardly calls anybody by the surname alone, or tells that the other one died.
   */
  #isUnderWay(name: Name, principal: Entity, bearers: readonly Entity[], words: readonly Word[]): boolean {
    const [surname = ''] = name.parts
    // "Born in Elba, Lund left school at 14": the one whose life is told.
    const isUsual =
      !speaks(name, words) ||
      (this.#cast.timesCalled(surname, bearers) > 1 && !this.#cast.people.apart.isDead(principal))
    return bearers.some(
      (e) =>
        e !== principal &&
        ((this.#focus.spokeLast(e) && this.#focus.isHere(e)) ||
          (!isUsual && this.#focus.cameInAfter(e, principal))),
    )
  }

  /**
   * Whom the surname means from the first: the only one whom the title names, or whom the article called so before it named
   * anybody else of that name; nobody where another is named more.
   */
  #settleFirst(surname: string, bearers: readonly Entity[]): void {
    if (this.#weighed.has(surname)) return
    this.#weighed.add(surname)
    const titled = bearers.filter(({ inTitle }) => inTitle)
    const first = titled.length === 1 ? titled[0] : this.#cast.firstCalled(surname, bearers)
    if (first && first === foremost(bearers)) this.#settled.set(surname, first)
  }

  /**
   * "She came with Ana Lund's sister, Eva Lund": who is only brought in as a relative and did not speak last, nor did anything yet, unless
   * beside somebody who spoke.
   */
  #isAside(entity: Entity, beside: Entity): boolean {
    const isRelative = (e: Entity): boolean => [...(this.#cast.nouns.get(e) ?? [])].some(isKin)
    if (!isRelative(entity) || isRelative(beside) || this.#focus.spokeLast(entity)) return false
    return !this.#focus.hasActed(entity) || this.#focus.hasSpoken(beside)
  }

  /** Those whom a name may mean, by its title: "Mrs. Lund" is no man. */
  #bearers(name: Name, owner: Entity, words: readonly Word[]): readonly Entity[] {
    const gender = words
      .slice(name.titleFrom, name.from)
      .map(({ lower }) => titleGender.get(lower))
      .find((told) => told !== undefined)
    const bearers = this.#cast.people
      .sharing(name, owner)
      .filter((e) => !gender || !e.gender || e.gender === gender)
    // "Sen. Roe" is the senator of several.
    const before = lowerAt(words, name.titleFrom - 1)
    const title = [
      ...(isRole(before) ? [before] : []),
      ...words.slice(name.titleFrom, name.from).map(({ lower }) => lower),
    ]
    const ranks = gender ? [] : nounsOf(title.join(' '))
    const ranked = bearers.filter((e) => ranks.some((rank) => this.#cast.nouns.get(e)?.has(rank)))
    return ranked.length === 1 ? ranked : bearers
  }

  /** The only one whom the article calls what stands behind the surname. */
  #called(noun: string | undefined, bearers: readonly Entity[]): readonly Entity[] | undefined {
    if (noun === undefined || bearers.length < 2) return undefined
    const called = bearers.filter((e) => this.#cast.people.apart.isTold(e, noun))
    return called.length === 1 ? called : undefined
  }

  /** "Miss Lund", where two may be meant. */
  #titled(name: Name, owner: Entity, bearers: readonly Entity[], words: readonly Word[]): Entity {
    const settled = this.#settledFor(name, bearers, words)
    const meant = settled && bearers.includes(settled) ? settled : this.#nearest(owner, bearers)
    if (meant !== owner) this.#cast.assign(name, meant)
    return meant
  }

  /** "the younger Lund", where the article tells how old they are. */
  #byAge(word: string, bearers: readonly Entity[]): Entity | undefined {
    const aged = bearers
      .filter((entity) => this.#cast.ages.has(entity))
      .sort((a, b) => (this.#cast.ages.get(a) ?? 0) - (this.#cast.ages.get(b) ?? 0))
    return aged.length < 2 ? undefined : aged.at(word === 'younger' ? 0 : -1)
  }

  /** How clearly a bare surname means somebody where others who bear it are in mind as much (0 to 1). */
  clearlyMeant(name: Name, entity: Entity, words: readonly Word[]): number {
    const isBare = name.parts.length === 1 && name.titleFrom === name.from
    // "Mr. Roe" may be the father whom the article calls Carl.
    const own = this.#focus.weightOf(entity)
    const isRelative = (e: Entity): boolean =>
      this.#relatives.get(e) === entity && (e.gender ?? entity.gender) === entity.gender
    if (
      name.titleFrom < name.from &&
      name.parts.length === 1 &&
      entity.parts.length > 1 &&
      this.#focus.among(isRelative).some((e) => e.weight > own)
    )
      return 0.4
    if (!isBare || entity.kind !== 'person' || reflexives.has(lowerAt(words, name.to))) return 1
    const bearers = this.#cast.people.sharing(name, entity)
    const byAge = ageWordBefore(name, words)
    if (byAge) return this.#byAge(byAge, bearers) === entity ? 1 : 0.4
    if (this.#settledFor(name, bearers, words) === entity) return 1
    const rivals = bearers.filter((e) => e !== entity)
    const [rival] = this.#focus.among((e) => rivals.includes(e))
    return rival && rivalry * rival.weight > this.#focus.weightOf(entity) ? 0.4 : 1
  }

  /** Remembers whose relative a sentence brings in by a first name: "his father, Carl,". */
  bringIn(entity: Entity, noun: string): void {
    const [of] = this.#focus.among((e) => e.kind === 'person' && e.parts.length > 1)
    if (of && relations.has(noun) && entity.parts.length === 1) this.#relatives.set(entity, of.entity)
  }
}
