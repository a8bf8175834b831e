import { genderOfFirstName, isFirstName } from '../lexicon/names/first-names.ts'
import { type Gender, isPersonal } from '../lexicon/person-nouns.ts'
import type { Entity } from '../people/entity.ts'

const kept = 24

/** What is more in mind than this was the subject, or spoke, in one of the last two sentences. */
export const subjectWeight = 1.05

/** How much more the first is in mind than the second (0.5 to 1). */
export const clearness = (first: { weight: number }, second: { weight: number } | undefined): number =>
  first.weight / (first.weight + (second?.weight ?? 0))

const nobodyElse: ReadonlySet<Entity> = new Set()

/** How much less in mind for "she" is whom the text called "he". */
const otherwise = 0.1

/** Whoever is noticed with this weight was the subject. */
const acting = 2

/** How much less in mind for "she" is who was only named so far, beside others: "She was beaten by Ms. Doe." */
const onlyNamed = 0.75

/** Who spoke so often without anybody else is whom the article is about. */
const often = 3

/** "a guard" */
const isIndefinite = ({ unnamed, parts: [first = ''] }: Entity): boolean =>
  unnamed === true && /^(?:an?|one|another)$/i.test(first)

/** "Eyewitnesses", which begins a sentence: nobody's name, and no "she". */
const isSeveral = ({ unnamed, gender, parts: [first = '', ...more] }: Entity): boolean =>
  !unnamed &&
  !gender &&
  more.length === 0 &&
  plural.test(first) &&
  isPersonal(first.toLowerCase().replace(plural, ''))

const plural = /(?<=s|sh|ch|x)es$|(?<=[^s])s$/

/**
 * Whom a reader has in mind at a point of the article: whoever was the subject of the last sentences, or spoke in
 * them, comes first, whoever was only mentioned comes after. (After the centring of Grosz, Joshi and Weinstein,
 * Computational Linguistics 21(2), 1995.)
 */
export class Focus {
  #weights = new Map<Entity, number>()
  /** Whoever this paragraph was about so far. */
  readonly #here = new Set<Entity>()
  /** Those of them of whom that is not sure. */
  readonly #doubted = new Set<Entity>()

  /** Whom the text last called "he" or "she", although nothing tells their gender for sure. */
  readonly #called = new Map<Entity, Gender>()

  /** Who ever was what a sentence or a clause is about, or spoke. */
  readonly #acted = new Set<Entity>()

  /** Whom the text last let speak, and how often without letting anybody else. */
  #speaker: Entity | undefined
  #speeches = 0

  /** Who ever said, wrote or thought anything. */
  readonly #heard = new Set<Entity>()

  /** How many sentences and paragraphs began, and with which of them the text first and last spoke of somebody. */
  #now = 0
  readonly #first = new Map<Entity, number>()
  readonly #last = new Map<Entity, number>()

  /** The text lets the entity speak. */
  speaks(entity: Entity): void {
    this.#speeches = this.#speaker === entity ? this.#speeches + 1 : 1
    this.#speaker = entity
  }

  /** The text tells what the entity says or thinks. */
  hears(entity: Entity): void {
    this.#heard.add(entity)
  }

  /**
   * Who is most in mind for "she" and yet hardly speaks, where one woman spoke all the time: who is brought in beside her in one
   * sentence, when what is said is in the first person; and of whom alone the last sentence told, when it speaks of a "she" itself.
   */
  notSpeaking(gender: Gender, said: { ofSelf: boolean; ofOther: boolean }): Entity | undefined {
    const speaker = this.#speaker
    if (!speaker || speaker.unnamed || speaker.gender !== gender) return undefined
    const told = this.person(gender)?.entity
    if (!told || told === speaker || told.unnamed || this.#heard.has(told)) return undefined
    const [first, last] = [this.#first.get(told), this.#last.get(told)]
    const isBeside = this.#last.get(speaker) === last
    const isNew = first === last
    if (said.ofOther)
      return this.#speeches > 1 && !isBeside && !isNew && told.gender === gender ? told : undefined
    return said.ofSelf && isBeside && isNew && this.#speeches >= often ? told : undefined
  }

  /** Whether nobody spoke since the entity did. */
  spokeLast(entity: Entity): boolean {
    return this.#speaker === entity
  }

  /** The entity was named; `weight` tells how prominently. */
  notice(entity: Entity, weight: number): void {
    if (weight >= acting) this.#acted.add(entity)
    this.#weights.set(entity, Math.max(this.#weights.get(entity) ?? 0, weight))
    if (!this.#first.has(entity)) this.#first.set(entity, this.#now)
    this.#last.set(entity, this.#now)
    this.#here.add(entity)
  }

  /** Whether an entity came in only now, and after the text last spoke of the other. */
  cameInAfter(entity: Entity, other: Entity): boolean {
    const first = this.#first.get(entity)
    return first !== undefined && first === this.#last.get(entity) && first > (this.#last.get(other) ?? 0)
  }

  /** A clause is about the entity: "Ms. Doe, who came late". */
  acts(entity: Entity): void {
    this.#acted.add(entity)
  }

  /** Whether any clause was about the entity so far, or it spoke. */
  hasActed(entity: Entity): boolean {
    return this.#acted.has(entity)
  }

  /** Whether the text told so far of anything that the entity says or thinks. */
  hasSpoken(entity: Entity): boolean {
    return this.#heard.has(entity) || this.#speaker === entity
  }

  /** The last sentence may have been about the entity, or about somebody else of that name. */
  doubt(entity: Entity): void {
    this.#doubted.add(entity)
  }

  /** "he" or "she" meant the entity, as far as the text tells. */
  call(entity: Entity, gender: Gender): void {
    this.#called.set(entity, gender)
  }

  /** Another paragraph begins. */
  turn(): void {
    this.fade(0.8)
    this.#here.clear()
    this.#doubted.clear()
  }

  /** Another sentence begins: what was said before fades. */
  fade(by: number): void {
    this.#now++
    for (const [entity, weight] of this.#weights) this.#weights.set(entity, weight * by)
    if (this.#weights.size > 2 * kept) {
      this.#weights = new Map([...this.#weights].sort((a, b) => b[1] - a[1]).slice(0, kept))
    }
  }

  /** Whether one sentence was the last to speak of both. */
  areBeside(one: Entity, other: Entity): boolean {
    return this.#last.get(one) === this.#last.get(other)
  }

  /** How much the entity is in mind; 0 where it is not. */
  weightOf(entity: Entity): number {
    return this.#weights.get(entity) ?? 0
  }

  /** Whether this paragraph spoke of the entity. */
  isHere(entity: Entity): boolean {
    return this.#here.has(entity)
  }

  /** Those that fit, most in mind first, with how much they are. */
  among(fits: (entity: Entity) => boolean): { entity: Entity; weight: number }[] {
    const found: { entity: Entity; weight: number }[] = []
    for (const [entity, weight] of this.#weights) if (fits(entity)) found.push({ entity, weight })
    return found.sort((a, b) => b.weight - a.weight)
  }

  /** How likely somebody is of that gender. */
  likely(entity: Entity, gender: Gender): number {
    if (entity.gender) return entity.gender === gender ? 1 : otherwise
    const called = this.#called.get(entity)
    if (called && called !== gender) return otherwise
    // Whom the article calls "Michelle" alone
    const [first = ''] = entity.parts
    const usual = !called && entity.parts.length === 1 ? genderOfFirstName(first) : undefined
    if (usual && usual !== gender) return otherwise
    if (entity.certain) return 0.7
    // "Doe admitted it"; "Hikers" may be nobody's name.
    if (entity.parts.length === 1) return this.hasActed(entity) && /^\p{Lu}.*[^s]$/u.test(first) ? 0.55 : 0.4
    // "the herder" is likelier to be "he" than "a guard" is, or what may be the name of a thing.
    if (entity.unnamed) return isIndefinite(entity) ? 0.55 : 0.7
    return isFirstName(first) ? 0.7 : 0.6
  }

  /**
   * The person whom "he" or "she" means, and how clearly (0 to 1); `undefined` where nobody fits. `elsewhere`: this paragraph
   * did not speak of them, but of somebody else of that gender; or it is not sure that it did. `others` are meant in no case.
   */
  person(
    gender: Gender,
    others: ReadonlySet<Entity> = nobodyElse,
  ): { entity: Entity; clearly: number; elsewhere: boolean } | undefined {
    const fitting = this.among(
      (e) =>
        !others.has(e) &&
        e.kind === 'person' &&
        (e.gender === undefined || e.gender === gender) &&
        !isSeveral(e),
    )
    // Beside "a guard", who has no name, it counts for nothing.
    const hasActor = fitting.some(({ entity }) => !isIndefinite(entity) && this.#acted.has(entity))
    const share = (e: Entity): number => (hasActor && !this.#acted.has(e) ? onlyNamed : 1)
    const [first, second] = fitting
      .map(({ entity, weight }) => ({ entity, weight: weight * this.likely(entity, gender) * share(entity) }))
      .sort((a, b) => b.weight - a.weight)
    if (!first) return undefined
    const isCalledOtherwise =
      this.#called.has(first.entity) &&
      first.entity.gender === undefined &&
      this.#called.get(first.entity) !== gender
    const elsewhere =
      isCalledOtherwise ||
      this.#doubted.has(first.entity) ||
      (!this.#here.has(first.entity) &&
        [...this.#here].some((e) => !others.has(e) && e.kind === 'person' && e.gender === gender))
    return { entity: first.entity, clearly: clearness(first, second), elsewhere }
  }
}
