import type { Span } from '../../article/article.ts'
import type { NamedSentence } from '../grammar/phrases.ts'
import { genderOfFirstName, isFirstName } from '../lexicon/names/first-names.ts'
import { roleGender } from '../lexicon/person-nouns.ts'
import { keepFirstNames } from '../names/first-names.ts'
import { dropOrigins, dropTitles } from '../names/first-words.ts'
import { isAcronym } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import type { Word } from '../text/words.ts'
import { Apart } from './apart.ts'
import {
  ageBeside,
  genderBefore,
  isOfWork,
  isWhere,
  mayBeMarried,
  mayBeSurname,
  partnerOf,
  partyBehind,
  partyIn,
  sharedTitle,
} from './beside.ts'
import type { Entity } from './entity.ts'
import { learnGender, learnGenders } from './genders.ts'
import { bodiesBeside, tradesIn } from './groups/kinds.ts'
import { mayBeTakenForBody, tellsOfBody } from './groups/taken-for-bodies.ts'
import { namedInTitle } from './headline.ts'
import { introduce } from './introduction.ts'
import { Families, genderOfKin, kinshipOf } from './kin.ts'
import { People } from './people.ts'
import { nounsOf, rolesOf } from './roles.ts'
import { tradeOf } from './trades.ts'

/** Where an article names somebody; `paragraph` is an index. */
export interface Place extends Span {
  paragraph: number
}

const inOrder = (a: Place, b: Place): number => a.paragraph - b.paragraph || a.start - b.start

/** Everybody whom an article names: who they are, and where they are named. */
export class Cast {
  readonly people: People
  readonly mentions = new Map<Entity, Place[]>()
  /** What the article says that they are. */
  readonly roles = new Map<Entity, string>()
  /** The nouns of all their roles: what a description may call them. */
  readonly nouns = new Map<Entity, Set<string>>()
  /** The nouns that only the article shows to be ones for a person: "the clown". */
  readonly trades = new Set<string>()
  readonly families = new Families()
  /** In years, as far as it tells them. */
  readonly ages = new Map<Entity, number>()
  /** What it says so at one place, by paragraph and offset. */
  readonly #rolesAt = new Map<string, string>()
  readonly #owners: Map<Name, Entity>
  /** Those who are named otherwise than as where something is, or as what somebody plays in. */
  readonly #notWhere = new Set<Entity>()
  /** Those whose surname stands behind their partner's first name alone: George of "George and Ana Roe". */
  readonly #coupled = new Set<Entity>()
  /** Those whom only what they say made known, by the name they had there. */
  readonly #adopted = new Map<string, Entity>()

  /** `title` is the article's: whom it names in full is named in none of the paragraphs by that. */
  constructor(paragraphs: readonly ReadParagraph[], title: string) {
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
    keepFirstNames(sentences)
    dropOrigins(sentences)
    dropTitles(sentences)
    this.people = new People(new Apart(paragraphs))
    const titled = namedInTitle(title, paragraphs)
    this.#owners = introduce(paragraphs, this.people, titled)
    for (const [at, paragraph] of paragraphs.entries()) this.#recognise(paragraph, at)
    this.#takeForPlaces()
    this.#takeForBodies(sentences)
    learnGenders(paragraphs, {
      entities: this.people.entities,
      ownerOf: (name) => this.#owners.get(name),
      isShared: (name, entity) => this.people.sharing(name, entity).length > 1,
    })
  }

  /** Whose name it is; `undefined` where it is nobody's who was introduced. */
  ownerOf(name: Name): Entity | undefined {
    return this.#owners.get(name) ?? this.#adopted.get(name.text)
  }

  /** What somebody is: as it is worded where their words are given, unless that is a bare title ("Sen."); else as anywhere. */
  roleOf(entity: Entity, { paragraph, start }: Place): string | undefined {
    const here = this.#rolesAt.get(`${paragraph}:${start}`)
    return here !== undefined && !here.endsWith('.') ? here : (this.roles.get(entity) ?? here)
  }

  /** Gives a name that a sentence makes speak to whoever fits, or to a group of that name; `words` are the sentence's. */
  adopt(name: Name, words: readonly Word[]): Entity {
    const gender = genderBefore(words, name)
    const entity =
      this.people.find(name, gender) ??
      this.people.misspelt(name, gender) ??
      this.people.add({ ...name, kind: gender || mayBeSurname(name) ? 'unknown' : 'group' }, gender)
    this.#owners.set(name, entity)
    this.#adopted.set(name.text, entity)
    return entity
  }

  /** Whether the article first calls somebody by their first name alone, as it does with relatives: "his wife, Ann,". */
  isIntroducedByFirstName(entity: Entity): boolean {
    const [first] = this.mentions.get(entity) ?? []
    return (
      first !== undefined &&
      entity.parts.length > 1 &&
      !this.#coupled.has(entity) &&
      first.end - first.start === entity.parts[0]?.length
    )
  }

  /** Whom the article names first of those who bear a surname, if it calls them by that alone before it names another. */
  firstCalled(surname: string, bearers: readonly Entity[]): Entity | undefined {
    const [first, second] = bearers.flatMap((entity) => this.mentions.get(entity)?.[0] ?? []).sort(inOrder)
    if (!first) return undefined
    const isAlone = (place: Place): boolean =>
      place.end - place.start === surname.length &&
      inOrder(first, place) < 0 &&
      (second === undefined || inOrder(place, second) < 0)
    const entity = this.firstOf(bearers)
    return entity && this.mentions.get(entity)?.some(isAlone) ? entity : undefined
  }

  /** How often the article calls anybody of them by the surname alone. */
  timesCalled(surname: string, bearers: readonly Entity[]): number {
    return bearers
      .flatMap((entity) => this.mentions.get(entity) ?? [])
      .filter(({ start, end }) => end - start === surname.length).length
  }

  /** Of several the one whom the article mentions first. */
  firstOf(entities: readonly Entity[]): Entity | undefined {
    const [first] = entities.flatMap((entity) => this.mentions.get(entity)?.[0] ?? []).sort(inOrder)
    return entities.find((entity) => first !== undefined && this.mentions.get(entity)?.[0] === first)
  }

  /** Settles whose name it is. */
  assign(name: Name, entity: Entity): void {
    this.#owners.set(name, entity)
  }

  /** What was taken for a person is a body, and what its name says it is. */
  takeForBody(entity: Entity): void {
    this.people.takeForBody(entity)
    for (const noun of tradesIn(entity.parts)) this.describe(entity, noun)
  }

  /** Remembers what somebody is called besides their name, and the gender that this tells. */
  describe(entity: Entity, role: string): void {
    const known = this.nouns.get(entity) ?? new Set()
    this.nouns.set(entity, known)
    for (const noun of nounsOf(role)) {
      known.add(noun)
      // "Rep." is short for a congressman, but whoever is called so may be none.
      if (role.toLowerCase().includes(noun)) entity.gender ??= roleGender.get(noun)
    }
  }

  /** Remembers what the sentence says that somebody is of whom only the article says such a thing: "a clown". */
  learnTrade(entity: Entity, sentence: NamedSentence, name: Name): void {
    const trade = entity.kind === 'person' ? tradeOf(sentence, name) : undefined
    if (!trade) return
    this.trades.add(trade)
    this.describe(entity, trade)
  }

  #recognise({ text, sentences }: ReadParagraph, paragraph: number): void {
    for (const sentence of sentences) {
      let first: Entity | undefined
      for (const name of sentence.names) {
        const gender = genderBefore(sentence.words, name)
        const entity =
          this.#owners.get(name) ??
          this.people.find(name, gender) ??
          (name.kind === 'person' ? this.people.add(name, gender) : undefined)
        if (!entity) continue
        this.#owners.set(name, entity)
        this.#mention(entity, { start: name.start, end: name.end, paragraph })
        if (!isWhere(sentence.words, name) && !isOfWork(sentence.words, name)) this.#notWhere.add(entity)
        if (name.parts.length === 1) entity.count++
        if (first) this.#marry(first, entity)
        const isCoupled = partnerOf(sentence.words, sentence.names, name) !== undefined
        if (isCoupled) this.#coupled.add(entity)
        first = isCoupled && mayBeMarried(sentence.words, name) ? entity : undefined
        if (gender) learnGender(entity, gender)
        this.#learnKin(entity, sentence, name)
        this.#learnBeside(entity, sentence, name)
        const [role, ...others] = entity.kind === 'person' ? rolesOf(text, sentence, name) : []
        if (role === undefined) continue
        this.#give(entity, role)
        for (const other of others) this.#give(entity, other)
        this.#rolesAt.set(`${paragraph}:${name.start}`, role)
      }
    }
  }

  /** "George and Ana Roe": he is "her husband", where the article has one, and she "his wife". */
  #marry(first: Entity, second: Entity): void {
    const [one, other] = [first, second].map(
      ({ gender, parts: [name = ''] }) => gender ?? genderOfFirstName(name),
    )
    if (!one || !other || one === other) return
    const noun = { male: 'husband', female: 'wife' } as const
    this.families.relate(first, noun[other], second)
    this.families.relate(second, noun[one], first)
  }

  /** What has no first name and is never named but as where something is or as what somebody plays in, is nobody. */
  #takeForPlaces(): void {
    for (const entity of this.mentions.keys()) {
      const isUnknown = entity.kind === 'person' ? !entity.certain : entity.parts.length === 1
      const isNobody =
        isUnknown &&
        !isAcronym(entity.name) &&
        !this.#notWhere.has(entity) &&
        !isFirstName(entity.parts[0] ?? '')
      if (!isNobody) continue
      entity.kind = 'group'
      entity.place = true
    }
  }

  /** Whoever is told of as bodies are, and of whom nothing tells that they are a person, is one: "Acme Roe said it had …". */
  #takeForBodies(sentences: readonly NamedSentence[]): void {
    for (const sentence of sentences)
      for (const name of sentence.names) {
        const entity = this.#owners.get(name)
        if (entity && mayBeTakenForBody(entity, this) && tellsOfBody(sentence, name)) this.takeForBody(entity)
      }
  }

  #mention(entity: Entity, place: Place): void {
    const places = this.mentions.get(entity)
    if (places) places.push(place)
    else this.mentions.set(entity, [place])
  }

  /** Learns whose kin the sentence tells somebody to be. */
  #learnKin(entity: Entity, sentence: NamedSentence, name: Name): void {
    const kinship = entity.kind === 'person' ? kinshipOf(sentence, name) : undefined
    if (!kinship) return
    const gender = genderOfKin(kinship)
    if (gender) learnGender(entity, gender)
    const owner =
      kinship.owner && (this.#owners.get(kinship.owner) ?? this.people.find(kinship.owner, undefined))
    if (owner) this.families.relate(owner, kinship.noun, entity)
  }

  /** Learns what the words beside a name tell besides its bearer's role: age, titles, trade and party, or what kind of body it is. */
  #learnBeside(entity: Entity, sentence: NamedSentence, name: Name): void {
    const { words } = sentence
    const age = ageBeside(words, name)
    if (age !== undefined && !this.ages.has(entity)) this.ages.set(entity, age)
    // "a Louisiana newspaper" tells nothing of Louisiana.
    if (entity.kind === 'group' && !entity.place && name.kind !== 'place')
      for (const noun of bodiesBeside(sentence, name)) this.describe(entity, noun)
    // "Sen. Jane Doe, a Republican": a senator, whatever else she is.
    const titled = words.slice(name.titleFrom, name.from).map(({ lower }) => lower)
    if (entity.kind === 'person' && titled.length > 0) this.describe(entity, titled.join(' '))
    // "Justices Jane Doe and John Roe": each of them is a justice.
    const shared = entity.kind === 'person' ? sharedTitle(words, sentence.names, name) : undefined
    if (shared !== undefined) this.describe(entity, shared)
    this.learnTrade(entity, sentence, name)
    const behind = partyBehind(words, name)
    if (!behind) return
    entity.party ??= behind.party
    // "the Utah Republican"
    if (entity.kind === 'person' && behind.state !== undefined) this.describe(entity, behind.state)
  }

  #give(entity: Entity, role: string): void {
    entity.certain = true
    const party = partyIn(nounsOf(role))
    if (party) entity.party ??= party
    // A bare title ("Sen.") gives way to the first role in words.
    if (this.roles.get(entity)?.endsWith('.') ?? true) this.roles.set(entity, role)
    this.describe(entity, role)
  }
}
