import { genderOfFirstName } from '../lexicon/names/first-names.ts'
import type { Gender } from '../lexicon/person-nouns.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { Word } from '../text/words.ts'
import type { Apart } from './apart.ts'
import { type Entity, foremost, onlyOf } from './entity.ts'
import {
  areNamedOtherwise,
  calledShort,
  hasFamilyNameFirst,
  hasSurnameMore,
  isFamilyFirst,
  isSpeltAlmostSo,
  keyOf,
  mayBeLettersOf,
  mayBeOne,
  nicknamed,
  spellsInitialOut,
  withoutHonour,
} from './forms.ts'
import { Groups } from './groups/groups.ts'
import { ranOnInHeadline, runsOnInHeadline } from './headline.ts'
import { genderOfName, isMisspelling, isStretchOf, plain, withoutArticle } from './likeness.ts'

/** Of those who share a name so many are told apart by parts of it: no article has more, and a list of a town's people is none. */
const MOST_NAMESAKES = 60

/** The people and groups of an article: which names are whose. */
export class People {
  readonly entities: Entity[] = []
  /** What the article tells for two being two. */
  readonly apart: Apart
  readonly #byLast = new Map<string, Entity[]>()
  readonly #byWord = new Map<string, Entity[]>()
  /** By all words of their name and what stands behind it. */
  readonly #byName = new Map<string, Entity>()
  readonly #groups = new Groups()
  /** Those who are called by a title and a surname alone, though others bear that in full; by surname. */
  readonly #holders = new Map<string, Entity>()
  readonly #isHolder = new Set<Entity>()

  constructor(apart: Apart) {
    this.apart = apart
  }

  /** Learns a full name, or a name with a title; finds whose it is or takes it as somebody new. */
  add(name: Name, gender: Gender | undefined): Entity {
    if (name.kind === 'group' || name.kind === 'place') return this.#addGroup(name)
    const known = this.#same(name)
    if (!known) return this.#addPerson(name, gender)
    known.count++
    known.gender ??= gender
    known.certain ||= name.kind === 'person'
    this.#learnForm(known, name)
    return known
  }

  /** Learns the full name of somebody whom the article's title names; the article itself may only know "Mr. Roe". */
  addFromTitle(name: Name): void {
    const namesakes = this.#byLast.get(plain(name.parts.at(-1) ?? ''))
    const bySurname = namesakes?.find(({ parts: [first = ''] }) => isStretchOf([first], name.parts))
    const known = this.#same(name) ?? bySurname ?? this.#addPerson(name, undefined)
    known.inTitle = true
    this.#learnForm(known, name)
  }

  #addPerson(name: Name, gender: Gender | undefined): Entity {
    const entity: Entity = {
      name: name.text,
      parts: name.parts,
      suffix: name.suffix,
      kind: 'person',
      gender: gender ?? (name.parts.length > 1 ? genderOfName(name.parts) : undefined),
      count: 1,
      certain: name.kind === 'person',
    }
    if (!gender && entity.gender) entity.genderByName = true
    this.entities.push(entity)
    this.#file(entity)
    return entity
  }

  /** Takes another form of somebody's name for theirs where it tells more. */
  #learnForm(known: Entity, name: Name): void {
    const runsOn = runsOnInHeadline(known, name)
    if (hasSurnameMore(known, name)) {
      this.#learnSurname(known, name)
      return
    }
    if (ranOnInHeadline(known, name)) {
      known.name = name.text
      known.parts = name.parts
      known.gender ??= genderOfFirstName(name.parts[0] ?? '')
    }
    const isSpeltOut = spellsInitialOut(known, name)
    if (isSpeltOut) known.gender ??= genderOfFirstName(name.parts[0] ?? '')
    if (!isSpeltOut && (name.parts.length <= known.parts.length || runsOn)) return
    known.name = name.text
    known.parts = name.parts
    known.suffix ??= name.suffix
    this.#file(known)
  }

  /** Takes a surname more for theirs. The shorter form is shown, as the longer may be a headline's, if that was not there twice before. */
  #learnSurname(known: Entity, name: Name): void {
    const isLonger = name.parts.length > known.parts.length
    const { parts: shorter } = isLonger ? known : name
    if (isLonger) known.parts = name.parts
    else if (known.count <= 2) known.name = name.text
    known.gender ??= genderOfFirstName(name.parts[0] ?? '')
    this.#file(known)
    this.#enter(this.#byLast, plain(shorter.at(-1) ?? ''), known)
  }

  /** Learns that the article has a name for where something is: no body of which it is the first word is called by it alone. */
  addWhereabouts(name: Name): void {
    this.#groups.addWhereabouts(name)
  }

  /** Whose a name is that stands for itself ("Pence", "Mrs. Clinton", "Bernie"); `undefined` where nobody fits. */
  find(name: Name, gender: Gender | undefined): Entity | undefined {
    if (name.kind === 'group') return this.#groups.find(name)
    const last = plain(name.parts.at(-1) ?? '')
    const fits = (entity: Entity): boolean => !gender || !entity.gender || entity.gender === gender
    const bySurname = (this.#byLast.get(last) ?? []).filter(
      (e) => fits(e) && isStretchOf(name.parts, e.parts),
    )
    if (bySurname.length > 0) return foremost(bySurname, gender)
    const whole = name.parts.length > 1 ? this.#byName.get(keyOf(name)) : undefined
    if (whole && fits(whole)) return whole
    const byWord = (this.#byWord.get(last) ?? []).filter((e) => fits(e) && isStretchOf(name.parts, e.parts))
    const byShort =
      byWord.length === 0 ? calledShort(name, (long) => this.#byWord.get(long) ?? []) : undefined
    if (byShort && fits(byShort) && !this.apart.isOwnShort(name, byShort)) return byShort
    const found =
      byWord.length === 1 || name.parts.length > 1
        ? byWord[0]
        : (foremost(
            byWord.filter((e) => e.count > 1),
            gender,
          ) ?? (name.kind === 'person' ? undefined : this.#groups.find(name)))
    const plainly = found ? undefined : withoutHonour(name)
    return plainly ? this.find(plainly, gender) : found
  }

  /**
   * Who is called by a title and a surname alone, where kin of theirs have that surname in full: "President Roe", whose son is Tom Roe;
   * "Mr. Roe" from then on. `undefined` where one of those may be meant.
   */
  holder(name: Name, gender: Gender | undefined, words: readonly Word[]): Entity | undefined {
    const surname = plain(name.text)
    const known = this.#holders.get(surname)
    const bearers = (this.#byLast.get(surname) ?? []).filter((e) => e !== known && e.parts.length > 1)
    if (known && gender) {
      const alike = bearers.filter((e) => e.gender === gender)
      return this.#mayBe(known, gender, alike) ? known : onlyOf(alike)
    }
    if (gender) return undefined
    const others = bearers.filter((bearer) => !this.apart.isOfAnother(words, name, bearer))
    if (others.length > 0 || bearers.length === 0) {
      // "Sen. Roe" is the senator of two.
      const ranked = others.filter((bearer) => this.apart.hasRank(words, name, bearer))
      return bearers.length < 2 ? undefined : (onlyOf(ranked) ?? onlyOf(others))
    }
    const holder = known ?? this.#addPerson(name, gender)
    this.#holders.set(surname, holder)
    this.#isHolder.add(holder)
    return holder
  }

  /** Whether somebody is called by a title and a surname alone, and kin of theirs by their full names. */
  isHolder(entity: Entity): boolean {
    return this.#isHolder.has(entity)
  }

  /** Whether "Mr." or "Ms." may mean a holder beside kin of that gender: not her husband, nor a daughter where nothing tells of a woman. */
  #mayBe(holder: Entity, gender: Gender, alike: readonly Entity[]): boolean {
    if (gender === 'female' && alike.length > 0 && !holder.gender) return false
    return (holder.gender ?? gender) === gender && !alike.some((e) => this.apart.isSpouse(e))
  }

  /** The person with that surname or full name, in any letter case; the best known of several. */
  called(label: string): Entity | undefined {
    const parts = label.split(/\s+/)
    const bearers = (this.#byLast.get(plain(parts.at(-1) ?? '')) ?? []).filter(
      (e) => e.kind === 'person' && isStretchOf(parts, e.parts),
    )
    return foremost(bearers)
  }

  /** The only person whose initials these are ("DS"); for an interview's labels. */
  withInitials(label: string): Entity | undefined {
    if (!/^\p{Lu}{2,3}$/u.test(label)) return undefined
    const bearers = this.entities
      .slice(0, 200)
      .filter(({ kind, parts }) => kind === 'person' && parts.map((part) => part[0]).join('') === label)
    return bearers.length === 1 ? bearers[0] : undefined
  }

  /** Whether the word is the first of somebody's name who is called by their family name first: "Park Ji-won". */
  bears(word: string): boolean {
    const bearers = this.#byWord.get(plain(word)) ?? []
    return bearers.some((e) => isFamilyFirst(e, word))
  }

  /** The only person whose surname is spelt almost so: newsrooms misspell names, too. */
  misspelt({ parts, kind }: Name, gender: Gender | undefined): Entity | undefined {
    const [only = ''] = parts
    if (parts.length !== 1 || !mayBePerson({ kind }) || only.length < 5) return undefined
    const known = this.entities
      .slice(0, 200)
      .filter((e) => e.kind === 'person' && e.parts.length > 1 && isMisspelling(only, e.parts.at(-1) ?? ''))
      .filter((e) => !gender || !e.gender || e.gender === gender)
    const [one, another] = known
    return one && !another && !this.apart.isOwnSurname({ parts }, one) ? one : undefined
  }

  /** The group is called by these letters, too: "Médecins Sans Frontières (MSF)". */
  abbreviate(letters: string, group: Entity): void {
    this.#groups.abbreviate(letters, group)
  }

  /**
   * What letters stand for that nothing but its form could show to be a body: "MSF" is "Médecins Sans Frontières", and no
   * person's name. It is a group from then on.
   */
  takeForSpelledOut(letters: string): Entity | undefined {
    if (!/^\p{Lu}{3,5}$/u.test(letters)) return undefined
    const found = this.entities.slice(0, 200).find((e) => mayBeLettersOf(e, letters))
    if (found) found.kind = 'group'
    return found
  }

  /** What was taken for a person by its name alone is a body. */
  takeForBody(entity: Entity): void {
    entity.kind = 'group'
    entity.certain = true
    this.#groups.file(entity)
  }

  /** The only body whose name the letters make short, unless they are one's already: "NSHA". */
  spelledBy(letters: string): Entity | undefined {
    return this.#groups.spelledBy(letters, this.entities.slice(0, 200))
  }

  /** The group with that name of several words, in any letter case. */
  groupCalled(words: readonly string[]): Entity | undefined {
    return this.#groups.called(words)
  }

  /** Everybody of the surname of `entity` who bears `name`, too: "Hanna" is nobody who only shares her surname. */
  sharing({ parts }: Name, entity: Entity): readonly Entity[] {
    // "Doe", of Ana Doe Roe.
    const called = this.#byLast.get(plain(parts.at(-1) ?? ''))
    const namesakes = called?.includes(entity) ? called : this.#byLast.get(plain(entity.parts.at(-1) ?? ''))
    return (namesakes ?? []).filter((e) => isStretchOf(parts, e.parts))
  }

  #addGroup(name: Name): Entity {
    const { entity, isNew } = this.#groups.add(name)
    if (isNew) this.entities.push(entity)
    return entity
  }

  #same(name: Name): Entity | undefined {
    const [first] = name.parts
    const last = plain(name.parts.at(-1) ?? '')
    if (first === undefined || name.parts.length < 2) return undefined
    const like = this.#byLast.get(last)?.find((e) => mayBeOne(e, name) && !this.#areTwo(e, name))
    if (like) return like
    const withFirst = this.#byWord.get(plain(first)) ?? []
    return (
      this.#byName.get(keyOf(name)) ??
      withFirst.find((e) => hasSurnameMore(e, name) && !this.apart.areTwoBySurname(e, name)) ??
      withFirst.find((e) => isSpeltAlmostSo(e, name) && !this.apart.areTwoBySpelling(e, name))
    )
  }

  /** Whether the article tells two of one surname apart whose first names may be one person's. */
  #areTwo(entity: Entity, name: Name): boolean {
    return areNamedOtherwise(entity, name) && this.apart.areTwo(entity, name)
  }

  #enter(map: Map<string, Entity[]>, key: string, entity: Entity): void {
    const list = map.get(key)
    if (!list) map.set(key, [entity])
    else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity)
  }

  #file(entity: Entity): void {
    for (const key of [keyOf(entity), keyOf({ ...entity, parts: nicknamed(entity) })])
      if (!this.#byName.has(key)) this.#byName.set(key, entity)
    const last = plain(entity.parts.at(-1) ?? '')
    this.#enter(this.#byLast, last, entity)
    if (withoutArticle(last) !== last) this.#enter(this.#byLast, withoutArticle(last), entity)
    if (hasFamilyNameFirst(entity)) this.#enter(this.#byLast, plain(entity.parts[0] ?? ''), entity)
    for (const part of entity.parts) this.#enter(this.#byWord, plain(part), entity)
  }
}
