import { titlesOrNames } from '../lexicon/callings/titles.ts'
import { nationOf } from '../lexicon/nations.ts'
import { type Gender, isRole } from '../lexicon/person-nouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { lowerAt, type Word } from '../text/words.ts'
import { ageBeside, articleBefore, genderBefore, isWhere, partnerOf, standsForPerson } from './beside.ts'
import { type Entity, looksLikePerson } from './entity.ts'
import { nameWithArticle } from './groups/articles.ts'
import { abbreviationBehind, isExplained, lettersWithOwner } from './groups/short-forms.ts'
import { hostOf } from './groups/shows.ts'
import { bySurname, type NamelessKin, namelessKin } from './kin.ts'
import { isStretchOf, plain } from './likeness.ts'
import type { People } from './people.ts'
import { lettersOfBodies, postBeside, postsSpelledOut } from './posts.ts'

/** In words with capitals: no name is longer that only a quotation has. */
const longestQuoted = 3

const isGroup = ({ kind }: Name): boolean => kind === 'group' || kind === 'place'

/** All names of an article that stand outside of quotations. */
const namesOutside = (paragraphs: readonly ReadParagraph[]): Name[] =>
  paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ names }) => names))

/** "Roe Convinces Jane Doe": a title that somebody cites, whose words all have capitals. */
const isQuotedHeadline = ({ parts }: Name): boolean =>
  parts.filter((part) => /^\p{Lu}/u.test(part)).length > longestQuoted

/** Takes a name for a group's wherever the article has it, if it is one's once. */
function settleGroups(names: readonly Name[]): void {
  const groups = new Set(names.filter(({ kind }) => kind === 'group').map(({ text }) => text))
  for (const name of names)
    if (name.kind === 'unknown' && name.parts.length > 1 && groups.has(name.text)) name.kind = 'group'
}

/** The last words of all names of several words. */
const surnamesIn = (names: readonly Name[]): Set<string> =>
  new Set(names.flatMap(({ parts }) => (parts.length > 1 ? (parts.at(-1) ?? []) : [])))

/** Files one more under the key. */
function enter<T>(filed: Map<string, Set<T>>, key: string, one: T): void {
  filed.set(key, (filed.get(key) ?? new Set()).add(one))
}

const isOfBody = (noun: string): boolean => isRole(noun) || noun === 'party'

/** Makes known everybody whom an article introduces, whatever order it names them in. */
class Introduction {
  readonly owners = new Map<Name, Entity>()
  readonly #people: People
  readonly #surnames: ReadonlySet<string>
  /** The surnames of those who have a first name, by that. */
  readonly #byFirst = new Map<string, Set<string>>()
  /** What waits until all full names are known: a title and a surname, and groups. */
  readonly #titled: [Name, Gender | undefined, readonly Word[]][] = []
  readonly #groups: [Name, readonly Word[]][] = []
  /** Names of two words, of which the first may be a title; and whom the article calls by that title before a longer name. */
  readonly #mayBeTitled: [Name, readonly Word[]][] = []
  readonly #bearers = new Map<string, Set<Entity>>()
  /** Who holds the post for which letters stand, with those beside the name or with the post spelled out; and the letters that a body has. */
  readonly #holders = new Map<string, Set<Entity>>()
  readonly #spelledOut = new Map<string, Set<Entity>>()
  readonly #bodies = new Set<string>()
  /** Letters beside which the article tells whose they are. */
  readonly #explained = new Set<string>()
  /** How the article before each group's name is written. */
  readonly #articles = new Map<Entity, ('inside' | 'small' | 'opening')[]>()

  constructor(people: People, surnames: ReadonlySet<string>, names: readonly Name[]) {
    this.#people = people
    for (const { parts } of names) {
      const [first = '', last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
      if (last !== undefined) enter(this.#byFirst, first, last)
    }
    this.#surnames = surnames
  }

  /** Takes the full names of a paragraph in. */
  read({ sentences, namesInQuotations }: ReadParagraph): void {
    for (const { words, names } of sentences) {
      for (const letters of lettersOfBodies(words, this.#surnames)) this.#bodies.add(letters)
      for (const name of names) this.#readName(name, words, names)
    }
    for (const name of namesInQuotations) {
      const host = hostOf(name)
      if (host) this.#people.add(host, undefined)
      else if (looksLikePerson(name) && name.parts.length > 1 && !isQuotedHeadline(name))
        this.owners.set(name, this.#people.add(name, undefined))
    }
  }

  #readName(name: Name, words: readonly Word[], names: readonly Name[]): void {
    if (name.parts.length === 1 && isWhere(words, name)) this.#people.addWhereabouts(name)
    if (name.kind === 'unknown' && abbreviationBehind(words, name) !== undefined) name.kind = 'group'
    if (isGroup(name)) {
      this.#groups.push([name, words])
      // "the CEC chair": the letters are a body's, whoever has them before their name.
      if (inEitherNumber(lowerAt(words, name.to), isOfBody)) this.#bodies.add(name.text)
      if (isExplained(words, name)) this.#explained.add(name.text)
      const host = hostOf(name)
      if (host) this.#people.add(host, undefined)
      return
    }
    if (name.parts.length > 1) {
      this.#readFullName(name, words)
      return
    }
    const spouse = this.#surnames.has(name.text) ? undefined : partnerOf(words, names, name)
    if (spouse && !this.#isNamedOtherwise(spouse)) this.owners.set(name, this.#people.add(spouse, undefined))
    else if (name.kind === 'person' || this.#isOnlyName(name, words))
      this.#titled.push([name, genderBefore(words, name), words])
  }

  /** "Budiman, 41, a fisherman": all the name that somebody has. */
  #isOnlyName(name: Name, words: readonly Word[]): boolean {
    return name.kind === 'unknown' && !this.#surnames.has(name.text) && ageBeside(words, name) !== undefined
  }

  /** "Oscar and his wife Ana Lund", where the article has an Oscar Roe: he may be no Lund. */
  #isNamedOtherwise({ parts: [first = '', surname = ''] }: Name): boolean {
    const known = this.#byFirst.get(first)
    return known !== undefined && (known.size > 1 || !known.has(surname))
  }

  #readFullName(name: Name, words: readonly Word[]): void {
    const [title = '', ...others] = name.parts.map((part) => part.toLowerCase())
    if (others.length === 1 && titlesOrNames.has(title)) this.#mayBeTitled.push([name, words])
    else {
      const entity = this.#people.add(name, genderBefore(words, name))
      this.owners.set(name, entity)
      const post = postBeside(words, name)
      if (post !== undefined) enter(this.#holders, post, entity)
      for (const letters of postsSpelledOut(words, name)) enter(this.#spelledOut, letters, entity)
      for (const { lower } of words.slice(name.titleFrom, name.from))
        if (titlesOrNames.has(lower)) enter(this.#bearers, lower, entity)
    }
  }

  /** "Nana Roe" is whom the article calls "Nana Kwame Roe", too; else Nana is a first name. */
  #meetTitled(name: Name, words: readonly Word[]): void {
    const [title = '', ...parts] = name.parts
    const bearers = [...(this.#bearers.get(title.toLowerCase()) ?? [])]
    const [one, other] = bearers.filter((bearer) => isStretchOf(parts, bearer.parts))
    this.owners.set(name, one && !other ? one : this.#people.add(name, genderBefore(words, name)))
  }

  /** All full names are known: whose titles and surnames are, and which groups there are. */
  finish(kin: ReadonlyMap<string, readonly NamelessKin[]>): void {
    for (const [name, words] of this.#mayBeTitled) this.#meetTitled(name, words)
    for (const [name, gender, words] of this.#titled)
      this.owners.set(
        name,
        this.#people.holder(name, gender, words) ??
          this.#titledOf(name, gender, kin) ??
          this.#people.misspelt(name, gender) ??
          this.#people.add(this.#withTitle(name, words), gender),
      )
    // The longest first: "the Times" may come before "The New York Times".
    this.#groups.sort(([a], [b]) => b.parts.length - a.parts.length)
    for (const [name, words] of this.#groups) this.#meetGroup(name, words)
    for (const [group, seen] of this.#articles) nameWithArticle(group, seen)
  }

  /**
   * Whose a title and a surname are: "Mrs. Roe", where Brad Roe has a wife whom the article calls Ana, is Ana Roe; not where the title
   * may be that of whoever bears the surname, "Ms. Roe" of Robin Roe.
   */
  #titledOf(
    name: Name,
    gender: Gender | undefined,
    kin: ReadonlyMap<string, readonly NamelessKin[]>,
  ): Entity | undefined {
    const found = this.#people.find(name, gender)
    if (!gender || found) return found
    const own = (kin.get(plain(name.text)) ?? []).filter((one) => (one.gender ?? gender) === gender)
    const [one] = own
    // Of "his wife Ana and his daughter Eva" nobody knows which is meant.
    const isOne = own.every((other) => other.name.text === one?.name.text)
    if (!one?.gender || !isOne || !this.#isOnlyOwner(one, name)) return undefined
    const { name: first, surname } = one
    const text = `${first.text} ${surname}`
    return this.#people.add({ ...first, kind: 'person', text, parts: [...first.parts, surname] }, gender)
  }

  /** Whether nobody but whose kin they are has their surname: of two Roes, "his wife Ana" may be the other's. */
  #isOnlyOwner({ owner }: NamelessKin, name: Name): boolean {
    const entity = this.owners.get(owner) ?? this.#people.find(owner, undefined)
    return entity !== undefined && this.#people.sharing(name, entity).every((one) => one === entity)
  }

  /** "Mrs. Roe" beside Brad Roe: without her title the name would be his. */
  #withTitle(name: Name, words: readonly Word[]): Name {
    const title = words[name.from - 1]
    if (!this.#people.called(name.text) || name.titleFrom === name.from || !title) return name
    return { ...name, text: `${title.text} ${name.text}` }
  }

  /** "the DC", "DC Doe": who has those letters before or behind their name, if one has and no body. */
  #holderOf(
    { titleFrom, to, parts: [letters = '', ...surname] }: Name,
    words: readonly Word[],
  ): Entity | undefined {
    // "by DC" is nobody.
    if (surname.length === 0 && !/^(?:the|[(,])$/.test(lowerAt(words, titleFrom - 1))) return undefined
    if (this.#bodies.has(letters)) return undefined
    // "the CM of Elba" is the one of whom that is told.
    const isOf = /^(?:of|for|in)$/.test(lowerAt(words, to))
    const spelledOut = isOf ? undefined : this.#spelledOut.get(letters)
    const holders = [...(this.#holders.get(letters) ?? spelledOut ?? [])]
    const fits = holders.filter((holder) => surname.length === 0 || isStretchOf(surname, holder.parts))
    return fits.length === 1 ? fits[0] : undefined
  }

  #meetGroup(name: Name, words: readonly Word[]): void {
    const holder = this.#holderOf(name, words)
    if (holder) {
      name.kind = 'unknown'
      this.owners.set(name, holder)
      return
    }
    // "the Jane Doe vote"
    const person = name.parts.length > 1 ? this.#people.called(name.text) : undefined
    if (person?.name === name.text) {
      name.kind = 'unknown'
      this.owners.set(name, person)
      return
    }
    const isSomebodys = name.parts.length === 1 && this.#people.called(name.text) !== undefined
    // "White said", "Band said", after "Jane White" and "Adam Band": what the word means besides counts for less.
    const isPersons = isSomebodys && standsForPerson(words, name)
    // "Park said", after "Park Ji-won".
    const isFamilys =
      name.kind === 'group' && this.#people.bears(name.text) && lowerAt(words, name.titleFrom - 1) !== 'the'
    // "the Obama administration", where "President Obama" is all that he is called: no group of that name.
    const isQualifier = isSomebodys && !isPersons && name.kind === 'group'
    if (isPersons || (isFamilys && !isQualifier)) name.kind = 'unknown'
    if (isPersons || isFamilys || isQualifier) return
    const group = this.#groupOf(name, words)
    this.owners.set(name, group)
    this.#learnLetters(name, words, group)
    const article = articleBefore(words, name)
    const seen = this.#articles.get(group)
    if (article && seen) seen.push(article)
    else if (article) this.#articles.set(group, [article])
  }

  /** Whose a group's name is: one that is known by letters or by its first word, else one of that name. */
  #groupOf(name: Name, words: readonly Word[]): Entity {
    if (name.parts.length > 1) return this.#people.add(name, undefined)
    const spelledOut =
      this.#people.takeForSpelledOut(name.text) ??
      (this.#explained.has(name.text) ? this.#people.spelledBy(name.text) : undefined)
    if (spelledOut) this.#people.abbreviate(name.text, spelledOut)
    // "Blackthorn" may be Blackthorn Foods, but "the Argus" is not Argus Foods.
    const isBare = articleBefore(words, name) === undefined
    const known = isBare ? this.#people.find(name, undefined) : undefined
    return spelledOut ?? known ?? this.#people.add(name, undefined)
  }

  /** Learns the letters by which a group is called, that stand beside its name. */
  #learnLetters(name: Name, words: readonly Word[], group: Entity): void {
    const letters = abbreviationBehind(words, name)
    if (letters !== undefined) this.#people.abbreviate(letters, group)
    // "the Chinese CDC", "the U.S. CDC"
    const [home = ''] = name.parts
    if (letters !== undefined && nationOf(home.toLowerCase()) !== undefined)
      this.#people.abbreviate(`${home} ${letters}`, group)
    const homely = lettersWithOwner(words, name)
    if (homely !== undefined) this.#people.abbreviate(homely, group)
  }
}

/**
 * Makes known everybody whom the article introduces by a full name, by a title, or as a group, and tells whose each such name is.
 * `titled` are those whom its title names in full. First the full names, wherever they stand: a surname may come before the name that explains it.
 */
export function introduce(
  paragraphs: readonly ReadParagraph[],
  people: People,
  titled: readonly Name[],
): Map<Name, Entity> {
  const names = namesOutside(paragraphs)
  settleGroups(names)
  const surnames = surnamesIn(names)
  const introduction = new Introduction(people, surnames, names)
  for (const paragraph of paragraphs) introduction.read(paragraph)
  for (const name of titled) people.addFromTitle(name)
  introduction.finish(bySurname(namelessKin(paragraphs, surnames)))
  return introduction.owners
}
