import type { NamedSentence } from '../grammar/phrases.ts'
import { type Gender, isKin, isRole } from '../lexicon/person-nouns.ts'
import { ownerGender, pronounGender } from '../lexicon/pronouns.ts'
import { titleGender, titles } from '../lexicon/titles.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { ageBeside } from './beside.ts'
import type { Entity } from './entity.ts'
import { kinshipOf } from './kin.ts'
import { plain } from './likeness.ts'
import { nounsOf, rolesOf } from './roles.ts'

/** What an article tells of those whom it calls by one form of a name: the form is the words in small letters. */
interface Told {
  /** Where it stands: sentences and paragraphs, by number. */
  sentences: Set<number>
  paragraphs: Set<number>
  /** Titles, posts and callings. */
  nouns: Set<string>
  ages: Set<number>
  /** What "he" and "she" in the sentence tell. */
  genders: Set<Gender>
  /** Words beside it say who that is, as they do of somebody new: "Ana, a nurse,". */
  isDescribed: boolean
  isRelative: boolean
  isDead: boolean
  /** What they are told to be to others: "son", "husband"; and of whom, where that is told by a post: "president". */
  kin: Set<string>
  kinOf: Set<string>
}

type Parts = Pick<Entity, 'parts'>

const nothing = (): Told => ({
  sentences: new Set(),
  paragraphs: new Set(),
  nouns: new Set(),
  ages: new Set(),
  genders: new Set(),
  isDescribed: false,
  isRelative: false,
  isDead: false,
  kin: new Set(),
  kinOf: new Set(),
})

const formOf = (parts: readonly string[]): string => parts.map(plain).join(' ')

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  [...one].some((value) => other.has(value))

/** Whether both are told, and nothing of the one is told of the other. */
const differ = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean =>
  one.size > 0 && other.size > 0 && !meet(one, other)

/** The titles right before a name that tell a rank, and a calling before them: "Chief", "Witness". */
function ranksBefore(words: readonly Word[], { titleFrom, from }: Name): string[] {
  const before = lowerAt(words, titleFrom - 1)
  const own = words.slice(titleFrom, from).map(({ lower }) => lower)
  const ranks = own.filter((lower) => !titleGender.has(lower) || isRole(lower))
  return [...ranks, ...(isRole(before) ? [before] : [])].map((rank) => titles.get(rank) || rank)
}

/** Whether what stands behind a name tells who that is: "Ana, a nurse", "Ana, who", "Ana, Roe's aunt", "Ana was his wife". */
function isDescribed({ words, nameFrom }: NamedSentence, { titleFrom, to }: Name): boolean {
  const isLinked = /^(?:is|was)$/.test(lowerAt(words, to))
  if (!isLinked && !isComma(words[to]) && textAt(words, to) !== '(') return false
  const next = lowerAt(words, to + 1)
  if (!isLinked && /^(?:who|whose)$/.test(next)) return true
  // "According to Ana, a nurse was late."
  if (lowerAt(words, titleFrom - 2) === 'according') return false
  const owner = nameFrom.get(to + 1)
  return (
    /^(?:an?|another|one|his|her|their)$/.test(next) || (owner !== undefined && isPossessive(words[owner.to]))
  )
}

/** The gender that the pronouns behind the only name of a sentence tell, or the one that the next sentence opens with. */
function gendersBehind(
  { words, names }: NamedSentence,
  name: Name,
  next: NamedSentence | undefined,
): Gender[] {
  if (names.filter(({ kind }) => mayBePerson({ kind })).length > 1) return []
  const behind = [...words.slice(name.to).map(({ lower }) => lower), lowerAt(next?.words ?? [], 0)]
  const told = new Set(behind.flatMap((lower) => pronounGender.get(lower) ?? []))
  return told.size === 1 ? [...told] : []
}

/** What somebody is to whose kin they are, by the noun right before their name or as `kinshipOf` tells. */
function kinBeside(sentence: NamedSentence, name: Name): string | undefined {
  const { words } = sentence
  const before = lowerAt(words, name.titleFrom - 1)
  const known = kinshipOf(sentence, name)?.noun ?? (isKin(before) ? before : undefined)
  // "Her daughter, the actress Jane Doe,"
  const isCalled = isRole(before) && /^(?:the|an?)$/.test(lowerAt(words, name.titleFrom - 2))
  return (
    known ?? (isCalled ? kinshipOf(sentence, { ...name, titleFrom: name.titleFrom - 2 })?.noun : undefined)
  )
}

/** In words: "Tom Roe, the president's youngest son," is no longer. */
const kinReach = 6

/** In words: that somebody died is told no farther behind their name. */
const deathReach = 6

const deaths = /^(?:died|dead|killed|murdered|slain)$/

/** A noun for kin, and the post of whose kin that is. */
interface KinOfHolder {
  noun: string
  post: string
}

/** The same where they are kin of whoever holds a post: "Tom Roe, the president's son,", "first lady Ana Roe". */
function kinOfHolder(words: readonly Word[], { titleFrom, from, to }: Name): KinOfHolder | undefined {
  const before = isComma(words[titleFrom - 1]) ? titleFrom - 1 : titleFrom
  const behind = isComma(words[to]) ? words.slice(to + 1, to + 1 + kinReach) : []
  const isLady = [
    words.slice(Math.max(0, before - 2), before),
    words.slice(titleFrom, from),
    behind.slice(0, 3).filter(({ lower }) => lower !== 'the'),
  ].some(([first, lady]) => first?.lower === 'first' && lady?.lower === 'lady')
  if (isLady) return { noun: 'wife', post: 'president' }
  const at = before - 1
  const owned = isKin(lowerAt(words, at)) ? [at - 1, at - 2].find((i) => isPossessive(words[i])) : undefined
  if (owned !== undefined) return { noun: lowerAt(words, at), post: lowerAt(words, owned - 1) }
  const owner = behind.findIndex((word) => isPossessive(word) || ownerGender(word.lower) !== undefined)
  const noun = behind.findIndex(({ lower }, i) => i > owner && isKin(lower))
  const isClosed = behind.slice(0, noun).every(({ kind }) => kind === 'word')
  const post = lowerAt(behind, owner - 1)
  return owner >= 0 && noun > owner && isClosed ? { noun: behind[noun]?.lower ?? '', post } : undefined
}

/** What an article tells for two people being two, though their names are alike. */
export class Apart {
  readonly #told = new Map<string, Told>()
  /** The sentences that have a word in some name. */
  readonly #words = new Map<string, Set<number>>()
  /** What was asked before: the same names come again and again. */
  readonly #answers = new Map<string, boolean>()

  /** What is still to be read: most articles have no two names that are alike, and nothing is asked of them. */
  #unread: readonly ReadParagraph[]

  constructor(paragraphs: readonly ReadParagraph[]) {
    this.#unread = paragraphs
  }

  #read(): void {
    const paragraphs = this.#unread
    if (paragraphs.length === 0) return
    this.#unread = []
    let at = 0
    for (const [i, { text, sentences }] of paragraphs.entries())
      for (const [j, sentence] of sentences.entries()) {
        at++
        for (const name of sentence.names)
          if (mayBePerson(name))
            this.#learn(text, sentence, name, { at, paragraph: i, next: sentences[j + 1] })
      }
  }

  #learn(
    text: string,
    sentence: NamedSentence,
    name: Name,
    { at, paragraph, next }: { at: number; paragraph: number; next: NamedSentence | undefined },
  ): void {
    const told = this.#of(name)
    this.#told.set(formOf(name.parts), told)
    told.sentences.add(at)
    // Who only speaks may be whoever the paragraph names, misspelt.
    if (name.parts.length > 1 || !sentence.words.some(({ kind }) => kind === 'quotation'))
      told.paragraphs.add(paragraph)
    for (const part of name.parts) {
      const places = this.#words.get(plain(part)) ?? new Set()
      this.#words.set(plain(part), places.add(at))
    }
    const { words } = sentence
    for (const noun of [...ranksBefore(words, name), ...rolesOf(text, sentence, name).flatMap(nounsOf)])
      told.nouns.add(noun)
    const age = ageBeside(words, name)
    if (age !== undefined) told.ages.add(age)
    const kin = kinBeside(sentence, name)
    told.isRelative ||= kin !== undefined
    const held = kinOfHolder(words, name)
    for (const noun of [kin, held?.noun]) if (noun !== undefined) told.kin.add(noun)
    if (held) told.kinOf.add(held.post)
    told.isDescribed ||= age !== undefined || isDescribed(sentence, name)
    told.isDead ||= words.slice(name.to, name.to + deathReach).some(({ lower }) => deaths.test(lower))
    if (name.parts.length === 1)
      for (const gender of gendersBehind(sentence, name, next)) told.genders.add(gender)
  }

  #of({ parts }: Parts): Told {
    this.#read()
    return this.#told.get(formOf(parts)) ?? nothing()
  }

  /** Whether one sentence has both names, which are not the same. */
  #inOneSentence(one: Parts, other: Parts): boolean {
    return this.#once(`sentence|${formOf(one.parts)}|${formOf(other.parts)}`, () =>
      meet(this.#of(one).sentences, this.#of(other).sentences),
    )
  }

  /** Whether two full names of one surname with other first names are two people's: "William Roe and his son Billy Roe". */
  areTwo(one: Parts, other: Parts): boolean {
    return this.#inOneSentence(one, other)
  }

  /** The same of "Ana Roe" and "Ana Roe Lund": the daughter of the other, or of another age. */
  areTwoBySurname(one: Parts, other: Parts): boolean {
    const [a, b] = [this.#of(one), this.#of(other)]
    return this.#inOneSentence(one, other) || a.isRelative || b.isRelative || differ(a.ages, b.ages)
  }

  /** The same of "Ana Johnston" and "Ana Johnstone": also where each has another calling. */
  areTwoBySpelling(one: Parts, other: Parts): boolean {
    return this.areTwoBySurname(one, other) || differ(this.#of(one).nouns, this.#of(other).nouns)
  }

  /** Whether a first name alone that is short for another's is somebody's of their own: "Ben, a boy, found Benjamin Roe". */
  isOwnShort(short: Parts, { parts, gender }: Entity): boolean {
    const told = this.#of(short)
    const isNew = told.isDescribed || told.isRelative || told.nouns.size > 0
    const isOther = gender !== undefined && told.genders.size > 0 && !told.genders.has(gender)
    const words = [parts[0] ?? '', parts.at(-1) ?? '']
    const isBeside = (): boolean =>
      words.some((word) => meet(told.sentences, this.#words.get(plain(word)) ?? new Set()))
    return isNew || isOther || this.#once(`short|${formOf(short.parts)}|${formOf(words)}`, isBeside)
  }

  /** Whether a surname alone that is spelt almost as another is somebody's of their own: "Witness Thomson", "Chief Ogundanjo". */
  isOwnSurname(surname: Parts, known: Parts): boolean {
    const [told, other] = [this.#of(surname), this.#of(known)]
    const alone = this.#of({ parts: known.parts.slice(-1) })
    const isRanked = [...told.nouns].some((noun) => !other.nouns.has(noun) && !alone.nouns.has(noun))
    const isNear = (): boolean =>
      [other, alone].some(
        ({ sentences, paragraphs }) => meet(told.sentences, sentences) || meet(told.paragraphs, paragraphs),
      )
    return (
      told.isDescribed ||
      told.isRelative ||
      isRanked ||
      this.#once(`surname|${formOf(surname.parts)}|${formOf(known.parts)}`, isNear)
    )
  }

  /**
   * Whether a title and a surname are not theirs who bears that surname in full, since they are told to be kin, of whoever has the title or
   * of somebody whom the article called by the surname before, and not to have the title: "President Roe … his son, Tom Roe,".
   */
  isOfAnother(words: readonly Word[], name: Name, bearer: Parts): boolean {
    const ranks = ranksBefore(words, name)
    const [first = 0] = this.#of(name).sentences
    const { kin, kinOf, nouns, sentences } = this.#of(bearer)
    const [own = 0] = sentences
    const isKin = ranks.some((rank) => kinOf.has(rank)) || (kin.size > 0 && first < own)
    return ranks.length > 0 && isKin && !ranks.some((rank) => nouns.has(rank))
  }

  /** Whether the article tells that somebody died. */
  isDead(bearer: Parts): boolean {
    return this.#of(bearer).isDead
  }

  /** Whether the article tells somebody to be kin of whoever else bears the surname: "his son, Tom Roe,". */
  isKin(bearer: Parts): boolean {
    return this.#of(bearer).kin.size > 0
  }

  /** Whether the article tells somebody to be what the noun says, where it names them in full. */
  isTold(bearer: Parts, noun: string): boolean {
    return this.#of(bearer).nouns.has(noun)
  }

  /** Whether the title before a name is theirs who bears that name in full. */
  hasRank(words: readonly Word[], name: Name, bearer: Parts): boolean {
    const { nouns } = this.#of(bearer)
    return ranksBefore(words, name).some((rank) => nouns.has(rank))
  }

  /** Whether somebody is told to be married to whoever bears the same surname. */
  isSpouse(bearer: Parts): boolean {
    return [...this.#of(bearer).kin].some((noun) => /^(?:husband|wife)$/.test(noun))
  }

  #once(key: string, answer: () => boolean): boolean {
    const known = this.#answers.get(key) ?? answer()
    this.#answers.set(key, known)
    return known
  }
}
