import { shortened } from '../lexicon/groups.ts'
import { genderOfFirstName, isFirstName } from '../lexicon/names/first-names.ts'
import { isShortFor, shareLongForm } from '../lexicon/names/nicknames.ts'
import type { Gender, Party } from '../lexicon/people.ts'
import type { Name } from '../names/names.ts'

/** Somebody or something that an article names, over all its mentions. */
export interface Entity {
  /** The fullest form that the article gives. */
  name: string
  /** The words of the fullest form. */
  parts: string[]
  suffix: string | undefined
  kind: 'person' | 'group'
  gender: Gender | undefined
  /** Nothing but the first name tells the gender. */
  genderByName?: boolean
  /** As far as the article tells it. */
  party?: Party
  /** How many names of the article are its. */
  count: number
  /** The article gives it no name: `name` is how it words it ("a senior official"). */
  unnamed?: boolean
  /** Whether it is a country, a city or the like. */
  place?: boolean
  /** Whether anything but the shape of the name tells that it is a person. */
  certain: boolean
}

const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')

/** Whether two first names may be one person's: the same, an initial, or a short form of the other's. */
function firstNamesAgree(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  if (x === y) return true
  if (x.length === 1 || y.length === 1) return x[0] === y[0]
  return isShortFor(x, y) || isShortFor(y, x) || shareLongForm(x, y)
}

/** "kyzy" and its kin say whose daughter somebody is, "uulu" and its whose son; Slavic patronymics do so by their endings. */
const daughters = /^(?:kyzy|kizi|qizi|gyzy)$|^\p{L}{2,}(?:ovna|evna|ichna)$/u
const sons = /^(?:uulu|uly|ogly|ugli)$|^\p{L}{2,}(?:ovich|evich|ovych)$/u

/** The gender that the words of a full name tell. */
function genderOfName(parts: readonly string[]): Gender | undefined {
  const inner = parts.slice(1).map((part) => part.toLowerCase())
  if (inner.some((part) => daughters.test(part))) return 'female'
  // Only in the middle: "Pavlovich" may be a surname, too.
  if (inner.slice(0, -1).some((part) => sons.test(part))) return 'male'
  return genderOfFirstName(parts[0] ?? '')
}

/** Whether `part` stands in `whole` as one stretch. */
function stretchOf(part: readonly string[], whole: readonly string[]): boolean {
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, i) => plain(word) === plain(whole[at + i] ?? ''))) return true
  }
  return false
}

/** Of those who share a name so many are told apart by parts of it: no article has more, and a list of a town's people is none. */
const MOST_NAMESAKES = 60

/** The people and groups of an article: which names are whose. */
export class People {
  readonly entities: Entity[] = []
  readonly #byLast = new Map<string, Entity[]>()
  readonly #byWord = new Map<string, Entity[]>()
  /** By all words of their name and what stands behind it. */
  readonly #byName = new Map<string, Entity>()
  readonly #groups = new Map<string, Entity>()
  readonly #groupsByLast = new Map<string, Entity>()

  /** Learns a full name, or a name with a title; finds whose it is or takes it as somebody new. */
  add(name: Name, gender: Gender | undefined): Entity {
    if (name.kind === 'group' || name.kind === 'place') return this.#addGroup(name)
    const known = this.#same(name)
    if (known) {
      known.count++
      known.gender ??= gender
      known.certain ||= name.kind === 'person'
      // A headline runs on: "Roe Hits Jane Doe".
      const isHeadline =
        name.parts.length > 5 ||
        (!isFirstName(name.parts[0] ?? '') &&
          isFirstName(known.parts[0] ?? '') &&
          name.parts[0] !== known.parts[0])
      const wasHeadline =
        !isFirstName(known.parts[0] ?? '') &&
        isFirstName(name.parts[0] ?? '') &&
        known.parts.length > name.parts.length
      if (wasHeadline && name.parts.at(-1) === known.parts.at(-1)) {
        known.name = name.text
        known.parts = name.parts
        known.gender ??= genderOfFirstName(name.parts[0] ?? '')
      }
      // "Emilia Roe" tells more than "E. Roe".
      const initial = name.parts.length === known.parts.length && /^\p{Lu}\.?$/u.test(known.parts[0] ?? '')
      if ((name.parts.length > known.parts.length && !isHeadline) || initial) {
        if (initial) known.gender ??= genderOfFirstName(name.parts[0] ?? '')
        known.name = name.text
        known.parts = name.parts
        known.suffix ??= name.suffix
        this.#file(known)
      }
      return known
    }
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

  /** Whose a name is that stands for itself ("Pence", "Mrs. Clinton", "Bernie"); `undefined` where nobody fits. */
  find(name: Name, gender: Gender | undefined): Entity | undefined {
    if (name.kind === 'group') return this.#groups.get(plain(name.text))
    const last = plain(name.parts.at(-1) ?? '')
    const fits = (entity: Entity): boolean => !gender || !entity.gender || entity.gender === gender
    const bySurname = (this.#byLast.get(last) ?? []).filter((e) => fits(e) && stretchOf(name.parts, e.parts))
    if (bySurname.length > 0) return best(bySurname, gender)
    const whole = name.parts.length > 1 ? this.#byName.get(keyOf(name)) : undefined
    if (whole && fits(whole)) return whole
    const byWord = (this.#byWord.get(last) ?? []).filter((e) => fits(e) && stretchOf(name.parts, e.parts))
    return byWord.length === 1 || name.parts.length > 1
      ? byWord[0]
      : (best(
          byWord.filter((e) => e.count > 1),
          gender,
        ) ?? (name.kind === 'person' ? undefined : this.#groups.get(plain(name.text))))
  }

  /** The person with that surname or full name, in any letter case; the best known of several. */
  called(label: string): Entity | undefined {
    const parts = label.split(/\s+/)
    const bearers = (this.#byLast.get(plain(parts.at(-1) ?? '')) ?? []).filter(
      (e) => e.kind === 'person' && stretchOf(parts, e.parts),
    )
    return best(bearers, undefined)
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
    return bearers.some(({ kind, parts: [first, given], parts }) => {
      return (
        kind === 'person' &&
        parts.length === 2 &&
        first === word &&
        !isFirstName(word) &&
        /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given ?? '')
      )
    })
  }

  /** The person whose surname is spelt almost so: newsrooms misspell names, too. */
  misspelt({ parts, kind }: Name): Entity | undefined {
    const [only = ''] = parts
    if (parts.length !== 1 || kind !== 'unknown' || only.length < 5) return undefined
    return this.entities
      .slice(0, 200)
      .find(
        (e) => e.kind === 'person' && e.parts.length > 1 && oneSlip(plain(only), plain(e.parts.at(-1) ?? '')),
      )
  }

  /** The group with that name of several words, in any letter case. */
  groupCalled(words: readonly string[]): Entity | undefined {
    return words.length > 1 ? this.#groups.get(plain(words.join(' '))) : undefined
  }

  /** Everybody of the surname of `entity` who bears `name`, too: "Hanna" is nobody who only shares her surname. */
  sharing({ parts }: Name, entity: Entity): readonly Entity[] {
    const namesakes = this.#byLast.get(plain(entity.parts.at(-1) ?? '')) ?? []
    return namesakes.filter((e) => stretchOf(parts, e.parts))
  }

  #addGroup(name: Name): Entity {
    const key = plain(name.text)
    const known = this.#groups.get(key) ?? (name.kind === 'group' ? this.#fullerGroup(name) : undefined)
    if (known) {
      known.count++
      return known
    }
    const entity: Entity = {
      name: name.text,
      parts: name.parts,
      suffix: undefined,
      kind: 'group',
      gender: undefined,
      count: 1,
      certain: true,
    }
    if (name.kind === 'place') entity.place = true
    this.#groups.set(key, entity)
    if (name.parts.length > 1 && name.kind === 'group') {
      const initials = name.parts
        .filter((part) => /^\p{Lu}/u.test(part))
        .map((part) => part[0])
        .join('')
      this.#groups.set(plain(initials), entity)
      // "the Observatory" is the Syrian Observatory for Human Rights.
      const of = name.parts.findIndex((part) => /^(?:of|for)$/.test(part))
      for (const part of [name.parts.at(-1), name.parts[of - 1]]) {
        const noun = plain(part ?? '')
        if (shortened.has(noun) && !this.#groupsByLast.has(noun)) this.#groupsByLast.set(noun, entity)
      }
    }
    this.entities.push(entity)
    return entity
  }

  /** The group that a short form means: "the Times" after "the Tampa Bay Times". */
  #fullerGroup({ parts }: Name): Entity | undefined {
    return parts.length === 1 ? this.#groupsByLast.get(plain(parts[0] ?? '')) : undefined
  }

  #same(name: Name): Entity | undefined {
    const [first] = name.parts
    const last = plain(name.parts.at(-1) ?? '')
    if (first === undefined || name.parts.length < 2) return undefined
    const like = this.#byLast.get(last)?.find((entity) => {
      const [known] = entity.parts
      if (known === undefined || entity.parts.length < 2) return false
      // "Donald Trump" and "Donald Trump Jr."; but "Joe Biden" and "Joseph R. Biden Jr."
      const sameFirst = plain(first) === plain(known)
      if (sameFirst && entity.parts.length === name.parts.length)
        return (name.suffix ?? '') === (entity.suffix ?? '')
      return (
        firstNamesAgree(first, known) ||
        stretchOf(name.parts, entity.parts) ||
        stretchOf(entity.parts, name.parts)
      )
    })
    return like ?? this.#byName.get(keyOf(name))
  }

  #file(entity: Entity): void {
    const enter = (map: Map<string, Entity[]>, key: string): void => {
      const list = map.get(key)
      if (!list) map.set(key, [entity])
      else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity)
    }
    const key = keyOf(entity)
    if (!this.#byName.has(key)) this.#byName.set(key, entity)
    enter(this.#byLast, plain(entity.parts.at(-1) ?? ''))
    for (const part of entity.parts) enter(this.#byWord, plain(part))
  }
}

const keyOf = ({ parts, suffix = '' }: Pick<Entity, 'parts' | 'suffix'>): string =>
  [...parts, suffix].map(plain).join(' ')

/** Each letter once where it stands twice in a row: "Labbot" and "Labott" are the same then. */
const undoubled = (word: string): string => word.replace(/(.)\1+/gu, '$1')

/** Whether one letter more, less or other, two letters in each other's place, or other letters doubled make one word the other; the first letters are the same. */
function oneSlip(a: string, b: string): boolean {
  if (a[0] === b[0] && (undoubled(a) === undoubled(b) || isSwapped(a, b))) return true
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let front = 0
  while (front < a.length && a[front] === b[front]) front++
  let back = 0
  while (back < Math.min(a.length, b.length) - front && a.at(-1 - back) === b.at(-1 - back)) back++
  return Math.max(a.length, b.length) - front - back <= 1
}

/** Whether the words are the same but for two neighbouring letters: "Bryne", "Byrne". */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** Of several people whom a bare name fits: the one that the article names in full most often, the first of equals. */
function best(entities: readonly Entity[], gender: Gender | undefined): Entity | undefined {
  const sure = gender ? entities.filter((e) => e.gender === gender) : []
  return [...(sure.length > 0 ? sure : entities)].sort((a, b) => b.count - a.count)[0]
}

/** Whether a name alone is enough to take it for a person's: a first name that is known, or a title. */
export function looksLikePerson(name: Name): boolean {
  return (
    name.kind === 'person' ||
    (name.kind === 'unknown' && name.parts.length > 1 && isFirstName(name.parts[0] ?? ''))
  )
}
