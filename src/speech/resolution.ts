import { bodies, isSuchBody } from './bodies.ts'
import { ageIn, type Cast, type Place, partyIn } from './cast.ts'
import { bySource, type Distance, type Evidence } from './certainty.ts'
import { afterDateline } from './datelines.ts'
import { issuedIn, issuerOf } from './documents.ts'
import { clearness, Focus } from './focus.ts'
import { determiners } from './lexicon/grammar.ts'
import { isNative, peoples } from './lexicon/groups.ts'
import { crowds, type Gender, isPersonal, roleGender, roles as roleNouns } from './lexicon/people.ts'
import type { Name } from './names.ts'
import type { Entity } from './people.ts'
import type { NamedSentence, Source } from './phrases.ts'
import { strangersIn } from './strangers.ts'
import { kindOfWording } from './unnamed.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

/** Who speaks, by which words, and how sure that is (0 to 1). */
export interface Voice {
  entity: Entity
  mention: Place
  certainty: number
  /** In which way the source is known. */
  by: Evidence
  /** Where its words stand, if they are not those of the quote's own report. */
  from?: Distance
}

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

const isPlural = ({ name }: Entity): boolean => /[^s’']s$/.test(name)

const isCommon = (noun: string): boolean => peoples.has(noun) || crowds.has(noun) || isPersonal(noun)

/** Whether "it" may stand for the group: for Airbus, but not for "Republicans". */
const isOne = (entity: Entity): boolean =>
  !isPlural(entity) ||
  (!entity.unnamed && (entity.parts.length > 1 || !isCommon(entity.name.toLowerCase().replace(/s$/, ''))))

/** What is more in mind than this was the subject, or spoke, in one of the last two sentences. */
const subjectWeight = 1.05

/** So much more in mind has to be whom a bare surname means than others who bear it. */
const rivalry = 1.5

const relations =
  /^(?:husband|wife|father|mother|son|daughter|brother|sister|uncle|aunt|grandfather|grandmother|widow|widower|partner|nephew|niece)$/

const reflexives: ReadonlyMap<string, Gender> = new Map([
  ['himself', 'male'],
  ['herself', 'female'],
])

/** So many times more in mind is somebody else where a description that fits is more likely theirs. */
const farther = 6

/** "one of the guards", "another official" */
const isOneOfPeople = ([first = '', ...others]: readonly string[]): boolean =>
  /^(?:one|another)$/i.test(first) && others.some((word) => isPersonal(word.toLowerCase().replace(/s$/, '')))

/** "the younger Lund", "the elder Lund" */
const ageWordBefore = ({ titleFrom }: Name, words: readonly Word[]): string | undefined =>
  /^(?:younger|elder|older)$/.exec(words[titleFrom - 1]?.lower ?? '')?.[0]

/** Finds out whom the sources of a text mean, in the order of the text. */
export class Resolution {
  readonly focus = new Focus()
  readonly #cast: Cast
  /** Those whom the article never names: "a senior official". By their wording. */
  readonly #unnamed = new Map<string, Entity>()

  /** Those of them whom only what was told before could tell: "my mother". */
  readonly #definite = new Set<Entity>()
  /** Who issued the last report, letter and so on, by noun. */
  readonly #issued = new Map<string, Entity>()
  /** Who was called by more than one name so far. */
  readonly #fullyNamed = new Set<Entity>()
  /** Whom a surname meant while nobody else who bears it was spoken of. */
  readonly #settled = new Map<string, Entity>()
  /** Whose relatives they are of whom the article gives the first name alone: "his father, Carl,". */
  readonly #relatives = new Map<Entity, Entity>()
  /** The nouns by which somebody came in who was not spoken of before. */
  readonly #broughtIn = new Set<string>()

  constructor(cast: Cast) {
    this.#cast = cast
  }

  /** Who the source is, as far as what was read before tells. */
  voiceOf(text: string, paragraph: number, sentence: NamedSentence, source: Source): Voice | undefined {
    const { words } = sentence
    const first = words[source.kind === 'name' && source.name ? source.name.from : source.from]
    const last = words[source.to - 1]
    if (!first || !last) return undefined
    const voice = (entity: Entity | undefined, by: Evidence, clearly = 1): Voice | undefined =>
      entity && {
        entity,
        mention: { start: first.start, end: last.end, paragraph },
        certainty: bySource[by] * clearly,
        by,
      }
    if (source.kind === 'name' && source.name) {
      const entity = this.meet(source.name, words)
      return voice(entity, 'name', this.#clearlyMeant(source.name, entity, words))
    }
    if (source.kind === 'pronoun') {
      switch (source.head.lower) {
        case 'he':
        case 'she': {
          const gender = source.head.lower === 'he' ? 'male' : 'female'
          const found = this.focus.person(gender)
          // Who is "she" once is no "he" later.
          if (found && found.clearly > (found.entity.parts.length > 1 ? 0.9 : 0.6))
            found.entity.gender ??= gender
          const by = found && this.#definite.has(found.entity) ? 'definite' : 'pronoun'
          return voice(
            found?.entity,
            by,
            found?.elsewhere || (found?.clearly ?? 0) < 0.505 ? 0.4 : 0.5 + 0.5 * (found?.clearly ?? 0),
          )
        }
        case 'it':
        case 'they': {
          const several = source.head.lower === 'they'
          if (!several) this.#takeForGroup()
          const found = this.#group((e) => (several ? e.unnamed === true || isPlural(e) : isOne(e)))
          return voice(found?.entity, 'group', found?.clearly)
        }
        case 'everyone':
        case 'everybody':
        case 'nobody':
        case 'someone':
        case 'somebody':
        case 'anybody':
        case 'anyone':
        case 'all':
        case 'neither':
        case 'both':
        case 'i':
        case 'we':
        case 'you':
          return undefined
      }
    }
    const issuer = this.#issuer(sentence, source)
    if (issuer) return voice(issuer, 'issuer')
    const known = this.#described(sentence, source)
    if (known) return voice(known.entity, known.by, known.clearly)
    const worded = this.#worded(text, sentence, source)
    const wording = kindOfWording(sentence, source)
    if (worded && wording === 'definite') this.#definite.add(worded)
    return voice(worded, wording)
  }

  /** Whose turn a transcript's label names ("PENCE"). */
  labelled(text: string, mention: Place): Voice {
    const label = text.slice(mention.start, mention.end)
    const entity = this.#cast.people.called(label) ?? this.#unnamedAs(label, label.split(/\s+/), '')
    // A label is a name, although the article gives no other.
    delete entity.unnamed
    return { entity, mention, certainty: bySource.name, by: 'name' }
  }

  /** The person who is interviewed: the only one whom the article names, where it first does. */
  onlyPerson(): Voice | undefined {
    const named = [...this.#cast.mentions].filter(([{ kind }]) => kind === 'person')
    const [only] = named
    const mention = only?.[1][0]
    if (!only || !mention || named.length > 1) return undefined
    return { entity: only[0], mention, certainty: bySource.guess, by: 'guess' }
  }

  /** Of several whom a bare surname fits, the one in mind; a name that nobody bears is a group's. `words` are its sentence's. */
  meet(name: Name, words: readonly Word[]): Entity {
    const owner = this.#cast.ownerOf(name) ?? this.#cast.adopt(name, words)
    if (name.parts.length > 1) this.#fullyNamed.add(owner)
    if (name.parts.length > 1 || owner.kind !== 'person' || name.titleFrom < name.from) return owner
    const rivals = this.#cast.people.sharing(name, owner)
    if (rivals.length < 2) return owner
    // "Clinton herself said"
    const gender = reflexives.get(words[name.to]?.lower ?? '')
    const byAge = ageWordBefore(name, words)
    const settled = byAge ? this.#byAge(byAge, rivals) : gender ? undefined : this.#settledFor(name, rivals)
    if (settled) {
      this.#cast.assign(name, settled)
      return settled
    }
    const [first] = this.focus.among((e) => rivals.includes(e) && (!gender || e.gender === gender))
    const own = gender && owner.gender !== gender ? 0 : this.focus.weightOf(owner)
    if (!first || first.weight <= 2 * own) return owner
    this.#cast.assign(name, first.entity)
    return first.entity
  }

  /**
   * Whom a bare surname meant while nobody else who bears it was spoken of: newsrooms keep it for them, and call the others
   * by their full or first names. `undefined` where one of those was spoken of right before.
   */
  #settledFor({ parts: [surname = ''] }: Name, bearers: readonly Entity[]): Entity | undefined {
    const met = bearers.filter((entity) => this.focus.weightOf(entity) > 0)
    const introduced = met.length > 1 ? met.filter((e) => !this.#cast.isIntroducedByFirstName(e)) : met
    const [only] = introduced
    if (only && introduced.length === 1 && !this.#settled.has(surname)) this.#settled.set(surname, only)
    const settled = this.#settled.get(surname)
    // "Her husband, Dean, threw it": nobody who was only called Dean so far is called by the surname.
    const isRivalled = bearers.some(
      (e) =>
        e !== settled &&
        this.focus.weightOf(e) > subjectWeight &&
        (this.#fullyNamed.has(e) || !this.#cast.isIntroducedByFirstName(e)),
    )
    return isRivalled ? undefined : settled
  }

  /** "the younger Lund", where the article tells how old they are. */
  #byAge(word: string, bearers: readonly Entity[]): Entity | undefined {
    const aged = bearers
      .filter((entity) => this.#cast.ages.has(entity))
      .sort((a, b) => (this.#cast.ages.get(a) ?? 0) - (this.#cast.ages.get(b) ?? 0))
    return aged.length < 2 ? undefined : aged.at(word === 'younger' ? 0 : -1)
  }

  /** How clearly a bare surname means somebody where others who bear it are in mind as much (0 to 1). */
  #clearlyMeant(name: Name, entity: Entity, words: readonly Word[]): number {
    const isBare = name.parts.length === 1 && name.titleFrom === name.from
    // "Mr. Roe" may be the father whom the article calls Carl.
    const own = this.focus.weightOf(entity)
    const isRelative = (e: Entity): boolean =>
      this.#relatives.get(e) === entity && (e.gender ?? entity.gender) === entity.gender
    if (
      name.titleFrom < name.from &&
      name.parts.length === 1 &&
      entity.parts.length > 1 &&
      this.focus.among(isRelative).some((e) => e.weight > own)
    )
      return 0.4
    if (!isBare || entity.kind !== 'person' || reflexives.has(words[name.to]?.lower ?? '')) return 1
    const bearers = this.#cast.people.sharing(name, entity)
    const byAge = ageWordBefore(name, words)
    if (byAge) return this.#byAge(byAge, bearers) === entity ? 1 : 0.4
    if (this.#settledFor(name, bearers) === entity) return 1
    const rivals = bearers.filter((e) => e !== entity)
    const [rival] = this.focus.among((e) => rivals.includes(e))
    return rival && rivalry * rival.weight > this.focus.weightOf(entity) ? 0.4 : 1
  }

  /** "the senator", "the commission": somebody whom the article called so, or a group whose name says so. */
  #described(
    { words }: NamedSentence,
    source: Source,
  ): { entity: Entity; by: Evidence; clearly?: number } | undefined {
    if (!/^(?:the|this|that)$/.test(words[source.from]?.lower ?? '')) return undefined
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
      const aged = this.focus.among(
        (e) => fits(e) && !e.unnamed && (!wantedGender || (e.gender ?? wantedGender) === wantedGender),
      )
      const [known] = aged.filter(({ entity }) => age !== undefined && this.#cast.ages.has(entity))
      const [guess, next] = aged
      return known
        ? { entity: known.entity, by: 'role' }
        : guess && { entity: guess.entity, by: 'guess', clearly: clearness(guess, next) }
    }
    const [fit, rival] = this.focus
      .among((e) => fits(e) && roleNouns.has(head) && (nouns(e)?.has(head) ?? false))
      .map(({ entity, weight }) => ({
        entity,
        weight: weight + 3 * wanted.filter((word) => nouns(entity)?.has(word)).length,
      }))
      .sort((a, b) => b.weight - a.weight)
    // "the Democratic nominee" is somebody of whom that is told, or nobody else.
    if (fit && party && !fit.entity.party && !nouns(fit.entity)?.has(wanted[0] ?? '')) return undefined
    if (fit && this.#definite.has(fit.entity)) return { entity: fit.entity, by: 'definite' }
    if (fit) {
      // "the former president" may be the one who was just spoken of, whatever others were called long before.
      const [nearest] = this.focus.among((e) => fits(e) && !e.unnamed)
      const far = nearest && nearest.weight > farther * this.focus.weightOf(fit.entity)
      return { entity: fit.entity, by: 'role', clearly: far ? 0.5 : clearness(fit, rival) }
    }
    // "the person said", after "a second official": whoever speaks without a name.
    if (head === 'person') {
      const [first, second] = this.focus.among((e) => e.kind === 'person' && e.unnamed === true)
      return first && { entity: first.entity, by: 'guess', clearly: clearness(first, second) }
    }
    if (roleNouns.has(head)) {
      if (strangers.has(head) || this.#broughtIn.has(head)) return undefined
      const gender = roleGender.get(head)
      const [guess, next] = this.focus.among(
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
          clearly: !this.focus.isHere(guess.entity) ? 0.5 : 0.5 + 0.5 * clearness(guess, next),
        }
      )
    }
    // "the top British medical journal" is the British Medical Journal.
    for (let from = 0; from < wanted.length - 1; from++) {
      const named = this.#cast.people.groupCalled(wanted.slice(from))
      if (named) return { entity: named, by: 'role' }
    }
    const [namesake] = this.focus.among(
      (e) => e.kind === 'group' && e.parts.length > 1 && e.parts.some((part) => part.toLowerCase() === head),
    )
    if (namesake) return { entity: namesake.entity, by: 'role' }
    // "the company": the organisation that was spoken of.
    const qualified = wanted.slice(0, -1).every((word) => /-(?:based|owned|listed|run|backed)$/.test(word))
    if (!bodies.has(head) || wanted.at(-1) !== head || !qualified) return undefined
    const mayBe = (e: Entity): boolean => !e.unnamed && isOne(e)
    const called = this.focus.among((e) => e.kind === 'group' && mayBe(e) && (nouns(e)?.has(head) ?? false))
    if (called.length === 1 && called[0]) return { entity: called[0].entity, by: 'role' }
    this.#takeForGroup()
    const group = this.#group((e) => mayBe(e) && isSuchBody(nouns(e), head))
    // From now on "the company" is that one.
    if (group && group.clearly > 0.6) this.#cast.describe(group.entity, head)
    return group && { entity: group.entity, by: 'group', clearly: group.clearly }
  }

  /** "Brewhaus said … it said": what is written like a surname, but tells nothing of a person, and speaks is a group. */
  #takeForGroup(): void {
    const [first] = this.focus.among(() => true)
    const entity = first?.entity
    const isBare =
      entity?.kind === 'person' && entity.parts.length === 1 && !entity.certain && !entity.unnamed
    if (first && isBare && first.weight >= subjectWeight && !entity.gender && !this.#cast.nouns.has(entity))
      entity.kind = 'group'
  }

  /** The organisation or group that the last sentences were about, and how clearly. */
  #group(fits: (entity: Entity) => boolean): { entity: Entity; clearly: number } | undefined {
    const [first, second] = this.focus.among((e) => e.kind === 'group' && !e.place && fits(e))
    if (!first) return undefined
    return { entity: first.entity, clearly: first.weight < subjectWeight ? 0.5 : clearness(first, second) }
  }

  /** Who speaks through a document: the name beside it, or the one whose document of that kind was named before. */
  #issuer(sentence: NamedSentence, source: Source): Entity | undefined {
    const name = issuerOf(sentence, source)
    if (name) return this.meet(name, sentence.words)
    const definite = /^(?:the|this|that)$/.test(sentence.words[source.from]?.lower ?? '')
    return definite ? this.#issued.get(source.head.lower) : undefined
  }

  /** Remembers whose documents a sentence names, and whom it brings in. */
  remember(sentence: NamedSentence): void {
    for (const [noun, name] of issuedIn(sentence)) this.#issued.set(noun, this.meet(name, sentence.words))
    for (const { noun, name } of strangersIn(sentence)) {
      this.#broughtIn.add(noun)
      if (!name) continue
      const entity = this.meet(name, sentence.words)
      this.#cast.describe(entity, noun)
      const [of] = this.focus.among((e) => e.kind === 'person' && e.parts.length > 1)
      if (of && relations.test(noun) && entity.parts.length === 1) this.#relatives.set(entity, of.entity)
    }
  }

  /** Somebody without a name, as the article words it; "the" goes where a proper name follows ("the Obama campaign"). */
  #worded(text: string, { words, nameFrom }: NamedSentence, source: Source): Entity | undefined {
    let from = source.from
    const last = words[source.to - 1]
    const proper = words.slice(from + 1, source.to).some(isCapitalised)
    if (words[from]?.lower === 'the' && proper) from++
    const first = words[from]
    if (!first || !last) return undefined
    const raw = text.slice(first.start, last.end)
    const opened =
      from === afterDateline(words) &&
      !nameFrom.has(from) &&
      (determiners.has(first.lower) ||
        !(isPossessive(words[from + 1]) || isCapitalised(words[from + 1] ?? first)))
    const name = opened ? raw.charAt(0).toLowerCase() + raw.slice(1) : raw
    const parts = words.slice(source.from, source.to).map((word) => word.text)
    return this.#unnamedAs(name, parts, source.head.lower)
  }

  #unnamedAs(name: string, parts: string[], head: string): Entity {
    const known = this.#unnamed.get(name)
    if (known) return known
    const entity: Entity = {
      name,
      parts,
      suffix: undefined,
      kind: isPersonal(head) || isOneOfPeople(parts) ? 'person' : 'group',
      gender: roleGender.get(head),
      count: 1,
      certain: false,
      unnamed: true,
    }
    if (entity.kind === 'person') this.#cast.describe(entity, head)
    this.#unnamed.set(name, entity)
    return entity
  }
}
