import type { NamedSentence } from '../grammar/phrases.ts'
import { type Gender, isKin, pastWords, roleGender } from '../lexicon/person-nouns.ts'
import { ownerGender, pronounGender } from '../lexicon/pronouns.ts'
import { titleGender } from '../lexicon/titles.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import type { Entity } from './entity.ts'
import { genderOfName, plain } from './likeness.ts'

/** In words: what stands between an owner and the noun, "her late second husband". */
const reach = 3

/** What somebody is to somebody else, whom a name before it tells, or "his" or "her". */
export interface Kinship {
  noun: string
  owner: Name | undefined
  ownerGender: Gender | undefined
}

/** The noun for kin at `noun`; whoever was a husband once is an ex-husband. */
function kinAt(words: readonly Word[], noun: number): string | undefined {
  const lower = lowerAt(words, noun)
  if (!isKin(lower)) return undefined
  const isPast = pastWords.has(lowerAt(words, noun - 1))
  return isPast && !lower.startsWith('ex-') ? `ex-${lower}` : lower
}

/** Whose kin the noun at `noun` tells of: the husband of "Ms. Doe's former husband", "her husband". */
export function kinshipAt({ words, nameTo }: NamedSentence, noun: number): Kinship | undefined {
  const kin = kinAt(words, noun)
  if (kin === undefined) return undefined
  for (let i = noun - 1; i >= 0 && i >= noun - 1 - reach; i--) {
    const word = words[i]
    if (word?.kind !== 'word') return undefined
    const owner = isPossessive(word) ? nameTo.get(i) : undefined
    const gender = ownerGender(word.lower)
    if (owner || gender) return { noun: kin, owner, ownerGender: gender }
    if (isPossessive(word)) return undefined
  }
  return undefined
}

/** Whose kin a sentence tells the bearer of a name to be: "Ms. Doe's husband, John Roe,", "her husband John Roe", "John Roe, Ms. Doe's husband,". */
export function kinshipOf(sentence: NamedSentence, { titleFrom, to }: Name): Kinship | undefined {
  const { words, nameFrom } = sentence
  const closes = (word: Word | undefined): boolean => word === undefined || word.kind === 'mark'
  if (!isComma(words[titleFrom - 1])) {
    const before = kinshipAt(sentence, titleFrom - 1)
    if (before) return before
  } else if (closes(words[to]) && !/^(?:and|or)$/.test(lowerAt(words, to + 1))) {
    const before = kinshipAt(sentence, titleFrom - 2)
    if (before) return before
  }
  const owner = isComma(words[to]) ? nameFrom.get(to + 1) : undefined
  if (!owner || !isPossessive(words[owner.to])) return undefined
  for (let noun = owner.to + 1; noun <= owner.to + 1 + reach; noun++)
    if (isKin(lowerAt(words, noun))) return closes(words[noun + 1]) ? kinshipAt(sentence, noun) : undefined
  return undefined
}

/** The gender that what somebody is to another tells. */
export const genderOfKin = ({ noun }: Kinship): Gender | undefined => roleGender.get(noun.replace(/^ex-/, ''))

/** Somebody whom an article brings in by their first name alone, as kin of whoever bears the surname: "Jane Doe … Her son, Carl,". */
export interface NamelessKin {
  name: Name
  surname: string
  gender: Gender | undefined
  /** Whose kin they are, by the name that stands before them. */
  owner: Name
}

/** Somebody whom a paragraph names, their surname, and the gender that the name or its title tells. */
interface Bearer {
  name: Name
  surname: string
  gender: Gender | undefined
}

function bearerBy(words: readonly Word[], name: Name, surnames: ReadonlySet<string>): Bearer | undefined {
  const surname = name.parts.at(-1) ?? ''
  // "King Carl's son" is not called Carl by his surname.
  const isSurname = name.parts.length > 1 || surnames.has(surname)
  if (!mayBePerson(name) || !isSurname) return undefined
  const title = words.slice(name.titleFrom, name.from).find(({ lower }) => titleGender.has(lower))
  const byName = name.parts.length > 1 ? genderOfName(name.parts) : undefined
  return { name, surname, gender: title ? titleGender.get(title.lower) : byName }
}

/** In words: what a bearer of a name is follows so soon behind it, "Jane Doe, an Elba actress". */
const roleReach = 5

/** The gender that a role behind a name tells: "Jane Doe, 29, an actress". */
function genderBehind(words: readonly Word[], { to }: Name): Gender | undefined {
  if (!isComma(words[to])) return undefined
  for (const word of words.slice(to + 1, to + 1 + roleReach)) {
    const gender = roleGender.get(word.lower)
    // "Jane Doe, a widow"; not "Jane Doe, whose brother", "Jane Doe, her uncle and …".
    if (gender && !isKin(word.lower)) return gender
    if (word.kind === 'word' && /^(?:who|whose|and|said|says)$/.test(word.lower)) return undefined
  }
  return undefined
}

/**
 * The genders that an article tells of those who bear a surname, by surname: by a role beside a name, or by a "she" behind a whole name
 * before the next one. Read once, for there may be many kin.
 */
function gendersTold(paragraphs: readonly ReadParagraph[]): ReadonlyMap<string, ReadonlySet<Gender>> {
  const told = new Map<string, Set<Gender>>()
  const tell = (surname: string | undefined, gender: Gender | undefined): void => {
    if (surname !== undefined && gender) told.set(surname, (told.get(surname) ?? new Set()).add(gender))
  }
  for (const { sentences } of paragraphs) {
    let last: string | undefined
    for (const { words, names, nameFrom } of sentences) {
      for (const name of names) tell(name.parts.at(-1), genderBehind(words, name))
      for (const [at, { lower }] of words.entries()) {
        const name = nameFrom.get(at)
        if (name) last = name.parts.length > 1 ? name.parts.at(-1) : undefined
        tell(last, pronounGender.get(lower) ?? ownerGender(lower))
      }
    }
  }
  return told
}

/** They tell nothing of a surname: "his girlfriend Ana", "her ex-husband Otto", "his sister-in-law Eva". */
const hasOwnSurname = (noun: string): boolean =>
  /^ex-|-in-law$|^god|friend$|^partner$|^fianc|^namesake$/.test(noun)

/** Of so many who were named before kin the last is whose kin they are. */
const mostBearers = 20

/** As whose kin a first name alone is brought in: also where more of them follow, and behind "and" or "whose": "and wife Ana". */
function broughtInAs(sentence: NamedSentence, name: Name): Kinship | undefined {
  const { words } = sentence
  const noun = isComma(words[name.titleFrom - 1]) ? name.titleFrom - 2 : name.titleFrom - 1
  const known = kinshipOf(sentence, name) ?? kinshipAt(sentence, noun)
  if (known || !/^(?:and|whose)$/.test(lowerAt(words, noun - 1)) || !isKin(lowerAt(words, noun))) return known
  return { noun: lowerAt(words, noun), owner: undefined, ownerGender: undefined }
}

/**
 * The kin whom paragraphs name by their first names alone, with the surname of whose kin they are: of the owner's name, or of whoever
 * was named last in the paragraph or the one before whom "his" or "her" fits. `surnames` are those of all full names.
 */
export function namelessKin(
  paragraphs: readonly ReadParagraph[],
  surnames: ReadonlySet<string>,
): NamelessKin[] {
  const found: NamelessKin[] = []
  const told = gendersTold(paragraphs)
  // Somebody of another gender than their first name or title tells: "Ms. Doe" may be they, and "his wife" another's.
  const isAnother = ({ surname, gender }: Bearer): boolean =>
    gender !== undefined && [...(told.get(surname) ?? [])].some((one) => one !== gender)
  let before: Bearer[] = []
  for (const { sentences } of paragraphs) {
    const named: Bearer[] = []
    for (const sentence of sentences)
      for (const name of sentence.names) {
        const bearer = bearerBy(sentence.words, name, surnames)
        if (bearer) named.push(bearer)
        const kinship = bearer || name.parts.length > 1 ? undefined : broughtInAs(sentence, name)
        if (!kinship || hasOwnSurname(kinship.noun)) continue
        const { ownerGender } = kinship
        const fits = ({ gender }: Bearer): boolean => !gender || !ownerGender || gender === ownerGender
        const owner = kinship.owner
          ? bearerBy(sentence.words, kinship.owner, surnames)
          : (named.slice(-mostBearers).findLast(fits) ?? before.slice(-mostBearers).findLast(fits))
        const gender = genderOfKin(kinship) ?? genderOfName(name.parts)
        if (owner && !isAnother(owner))
          found.push({ name, surname: owner.surname, gender, owner: owner.name })
      }
    if (named.length > 0) before = named
  }
  return found
}

/** Of a surname no more kin are told apart: whom a title means is not clear long before. */
const mostKin = 8

/** Kin by the surname that they have from whose kin they are, each once. */
export function bySurname(kin: readonly NamelessKin[]): ReadonlyMap<string, readonly NamelessKin[]> {
  const found = new Map<string, NamelessKin[]>()
  for (const one of kin) {
    const key = plain(one.surname)
    const known = found.get(key) ?? []
    const isKnown = known.some(({ name, gender }) => name.text === one.name.text && gender === one.gender)
    if (!isKnown && known.length < mostKin) found.set(key, [...known, one])
  }
  return found
}

/** Who is whose husband, mother and so on, as far as an article tells it with names. */
export class Families {
  readonly #relatives = new Map<Entity, Map<string, Entity | undefined>>()

  /** The article says that somebody is the owner's husband, mother or the like. */
  relate(owner: Entity, noun: string, relative: Entity): void {
    if (owner === relative) return
    const own = this.#relatives.get(owner) ?? new Map<string, Entity | undefined>()
    this.#relatives.set(owner, own)
    // "her son" is nobody of two.
    own.set(noun, own.has(noun) && own.get(noun) !== relative ? undefined : relative)
  }

  /** Whom the owner's husband, mother or the like is; `undefined` where the article names none, or two. */
  relativeOf(owner: Entity, noun: string): Entity | undefined {
    return this.#relatives.get(owner)?.get(noun)
  }
}
