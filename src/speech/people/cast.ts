import type { Span } from '../../article/article.ts'
import type { NamedSentence } from '../grammar/phrases.ts'
import { cueVerb } from '../lexicon/cues.ts'
import { auxiliaries, determiners, pastVerbs } from '../lexicon/grammar.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { type Gender, type Party, parties, roleGender, titleGender } from '../lexicon/people.ts'
import type { Name } from '../names/names.ts'
import type { ReadParagraph } from '../reports/reading.ts'
import { isCapitalised, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { bodiesBeside } from './bodies.ts'
import { type Entity, looksLikePerson, People } from './people.ts'
import { nounsOf, roleOf } from './roles.ts'
import { tradeOf } from './trades.ts'

/** Where an article names somebody; `paragraph` is an index. */
export interface Place extends Span {
  paragraph: number
}

/** Everybody whom an article names: who they are, and where they are named. */
export class Cast {
  readonly people = new People()
  readonly mentions = new Map<Entity, Place[]>()
  /** What the article says that they are. */
  readonly roles = new Map<Entity, string>()
  /** The nouns of all their roles: what a description may call them. */
  readonly nouns = new Map<Entity, Set<string>>()
  /** The nouns that only the article shows to be ones for a person: "the clown". */
  readonly trades = new Set<string>()
  /** In years, as far as it tells them. */
  readonly ages = new Map<Entity, number>()
  /** What it says so at one place, by paragraph and offset. */
  readonly #rolesAt = new Map<string, string>()
  readonly #owners = new Map<Name, Entity>()
  /** Those whom only what they say made known, by the name they had there. */
  readonly #adopted = new Map<string, Entity>()

  constructor(paragraphs: readonly ReadParagraph[]) {
    this.#introduce(paragraphs)
    for (const [at, paragraph] of paragraphs.entries()) this.#recognise(paragraph, at)
    this.#learnGenders(paragraphs)
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
      this.people.misspelt(name) ??
      this.people.add({ ...name, kind: gender || mayBeSurname(name) ? 'unknown' : 'group' }, gender)
    this.#owners.set(name, entity)
    this.#adopted.set(name.text, entity)
    return entity
  }

  /** Whether the article first calls somebody by their first name alone, as it does with relatives: "his wife, Ann,". */
  isIntroducedByFirstName(entity: Entity): boolean {
    const [first] = this.mentions.get(entity) ?? []
    return (
      first !== undefined && entity.parts.length > 1 && first.end - first.start === entity.parts[0]?.length
    )
  }

  /** Settles whose name it is. */
  assign(name: Name, entity: Entity): void {
    this.#owners.set(name, entity)
  }

  /** Remembers what somebody is called besides their name, and the gender that this tells. */
  describe(entity: Entity, role: string): void {
    const known = this.nouns.get(entity) ?? new Set()
    this.nouns.set(entity, known)
    for (const noun of nounsOf(role)) {
      known.add(noun)
      entity.gender ??= roleGender.get(noun)
    }
  }

  /** Remembers what the sentence says that somebody is of whom only the article says such a thing: "a clown". */
  learnTrade(entity: Entity, sentence: NamedSentence, name: Name): void {
    const trade = entity.kind === 'person' ? tradeOf(sentence, name) : undefined
    if (!trade) return
    this.trades.add(trade)
    this.describe(entity, trade)
  }

  /** First the full names, wherever they stand: a surname may come before the name that explains it. */
  #introduce(paragraphs: readonly ReadParagraph[]): void {
    const titled: [Name, Gender | undefined, readonly Word[]][] = []
    const groups: [Name, readonly Word[]][] = []
    // What is a group's name once is it always.
    const bodies = new Set(
      paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap(({ names }) =>
          names.filter(({ kind }) => kind === 'group').map(({ text }) => text),
        ),
      ),
    )
    for (const { sentences } of paragraphs)
      for (const name of sentences.flatMap(({ names }) => names))
        if (name.kind === 'unknown' && name.parts.length > 1 && bodies.has(name.text)) name.kind = 'group'
    const surnames = new Set(
      paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap(({ names }) =>
          names.flatMap(({ parts }) => (parts.length > 1 ? (parts.at(-1) ?? []) : [])),
        ),
      ),
    )
    for (const { sentences, namesInQuotations } of paragraphs) {
      for (const { words, names } of sentences) {
        for (const name of names) {
          if (name.kind === 'group' || name.kind === 'place') groups.push([name, words])
          else if (name.parts.length > 1)
            this.#owners.set(name, this.people.add(name, genderBefore(words, name)))
          else {
            const spouse = surnames.has(name.text) ? undefined : partnerOf(words, names, name)
            if (spouse) this.#owners.set(name, this.people.add(spouse, undefined))
            else if (name.kind === 'person') titled.push([name, genderBefore(words, name), words])
          }
        }
      }
      for (const name of namesInQuotations) {
        if (looksLikePerson(name) && name.parts.length > 1)
          this.#owners.set(name, this.people.add(name, undefined))
      }
    }
    for (const [name, gender, words] of titled)
      this.#owners.set(
        name,
        this.people.find(name, gender) ?? this.people.add(this.#withTitle(name, words), gender),
      )
    const articles = new Map<Entity, ('inside' | 'small' | 'opening')[]>()
    // The longest first: "the Times" may come before "The New York Times".
    groups.sort(([a], [b]) => b.parts.length - a.parts.length)
    for (const [name, words] of groups) {
      // "White said", "Band said", after "Jane White" and "Adam Band": what the word means besides counts for less.
      if (name.parts.length === 1 && this.people.called(name.text) && standsForPerson(words, name)) {
        name.kind = 'unknown'
        continue
      }
      // "the Obama administration", where "President Obama" is all that he is called: no group of that name.
      if (name.kind === 'group' && name.parts.length === 1 && this.people.called(name.text)) continue
      // "Park said", after "Park Ji-won".
      if (
        name.kind === 'group' &&
        this.people.bears(name.text) &&
        words[name.titleFrom - 1]?.lower !== 'the'
      ) {
        name.kind = 'unknown'
        continue
      }
      const group = this.people.add(name, undefined)
      this.#owners.set(name, group)
      const article = articleBefore(words, name)
      const seen = articles.get(group)
      if (article && seen) seen.push(article)
      else if (article) articles.set(group, [article])
    }
    for (const [group, seen] of articles) {
      const count = (kind: string): number => seen.filter((article) => article === kind).length
      const opened = count('small') + count('inside') === 0 && newspapers.test(group.name)
      if (count('inside') > count('small') || opened) group.name = `The ${group.name}`
    }
  }

  /** "Mrs. Roe" beside Brad Roe: without her title the name would be his. */
  #withTitle(name: Name, words: readonly Word[]): Name {
    const title = words[name.from - 1]
    if (!this.people.called(name.text) || name.titleFrom === name.from || !title) return name
    return { ...name, text: `${title.text} ${name.text}` }
  }

  #recognise({ text, sentences }: ReadParagraph, paragraph: number): void {
    for (const sentence of sentences) {
      for (const name of sentence.names) {
        const gender = genderBefore(sentence.words, name)
        const entity =
          this.#owners.get(name) ??
          this.people.find(name, gender) ??
          (name.kind === 'person' ? this.people.add(name, gender) : undefined)
        if (!entity) continue
        this.#owners.set(name, entity)
        const places = this.mentions.get(entity)
        const place = { start: name.start, end: name.end, paragraph }
        if (places) places.push(place)
        else this.mentions.set(entity, [place])
        if (name.parts.length === 1) entity.count++
        if (gender) entity.gender ??= gender
        const age = ageBeside(sentence.words, name)
        if (age !== undefined && !this.ages.has(entity)) this.ages.set(entity, age)
        if (entity.kind === 'group')
          for (const noun of bodiesBeside(sentence, name)) this.describe(entity, noun)
        // "Sen. Jane Doe, a Republican": a senator, whatever else she is.
        const titled = sentence.words.slice(name.titleFrom, name.from).map(({ lower }) => lower)
        if (entity.kind === 'person' && titled.length > 0) this.describe(entity, titled.join(' '))
        this.learnTrade(entity, sentence, name)
        const party = partyBehind(sentence.words, name)
        if (party) entity.party ??= party
        const role = entity.kind === 'person' ? roleOf(text, sentence, name) : undefined
        if (role === undefined) continue
        this.#give(entity, role)
        this.#rolesAt.set(`${paragraph}:${name.start}`, role)
      }
    }
  }

  #give(entity: Entity, role: string): void {
    entity.certain = true
    const party = partyIn(nounsOf(role))
    if (party) entity.party ??= party
    // A bare title ("Sen.") gives way to the first role in words.
    if (this.roles.get(entity)?.endsWith('.') ?? true) this.roles.set(entity, role)
    this.describe(entity, role)
  }

  /** "he" and "she" behind the name of the one person in a paragraph tell their gender, if most such paragraphs agree. */
  #learnGenders(paragraphs: readonly ReadParagraph[]): void {
    const votes = new Map<Entity, Record<Gender, number>>()
    for (const paragraph of paragraphs) {
      const vote = this.#genderIn(paragraph)
      if (!vote) continue
      const count = votes.get(vote.entity) ?? { male: 0, female: 0 }
      count[vote.gender]++
      votes.set(vote.entity, count)
    }
    for (const [entity, { male, female }] of votes) {
      const told: Gender | undefined = male > 2 * female ? 'male' : female > 2 * male ? 'female' : undefined
      // What the article says twice counts more than what the first name mostly tells: a woman may be called Ashley or Noel.
      if (told && entity.genderByName && Math.max(male, female) > 1) entity.gender = told
      else if (told) entity.gender ??= told
    }
  }

  #genderIn({ sentences }: ReadParagraph): { entity: Entity; gender: Gender } | undefined {
    let first = Number.POSITIVE_INFINITY
    const named = new Set<Entity>()
    const genders = new Set<Gender>()
    for (const { words, names } of sentences) {
      for (const name of names) {
        const entity = this.#owners.get(name)
        // "Maureen's grandson Dean filmed it on his phone": of whom "his" speaks is not plain.
        if (isPossessive(words[name.to]) || (!entity && name.kind === 'unknown')) return undefined
        if (entity?.kind !== 'person') continue
        if (name.parts.length === 1 && this.people.sharing(name, entity).length > 1) return undefined
        named.add(entity)
        first = Math.min(first, name.start)
      }
      for (const { lower, start } of words) {
        const gender = pronounGender.get(lower)
        if (gender && start < first) return undefined
        if (gender) genders.add(gender)
      }
    }
    const [[entity], [gender]] = [[...named], [...genders]]
    return entity && gender && named.size === 1 && genders.size === 1 ? { entity, gender } : undefined
  }
}

/** The party that the words name, where they name one. */
export function partyIn(lower: readonly string[]): Party | undefined {
  const named = new Set(lower.flatMap((word) => parties.get(word) ?? []))
  return named.size === 1 ? [...named][0] : undefined
}

/** The whole name of the first of two: "Doreen Lund" of "Doreen and Len Lund". */
function partnerOf(words: readonly Word[], names: readonly Name[], name: Name): Name | undefined {
  const [first = ''] = name.parts
  if (words[name.to]?.lower !== 'and' || name.titleFrom < name.from || !isFirstName(first)) return undefined
  const other = names.find(({ titleFrom }) => titleFrom === name.to + 1)
  const surname = other?.parts.at(-1)
  const isCouple =
    other?.kind !== 'group' &&
    other?.kind !== 'place' &&
    other?.titleFrom === other?.from &&
    other?.parts.length === 2
  if (!isCouple || surname === undefined) return undefined
  return { ...name, kind: 'person', text: `${name.text} ${surname}`, parts: [first, surname] }
}

/** The age between the commas behind a name, or right before it: "Jane Doe, 34,", "Jane Doe, who is 34,", "34-year-old Jane Doe". */
function ageBeside(words: readonly Word[], { titleFrom, to }: Name): number | undefined {
  const before = ageIn(lowerAt(words, titleFrom - 1))
  if (before !== undefined) return before
  const isClause = words[to + 1]?.lower === 'who' && /^(?:is|was)$/.test(lowerAt(words, to + 2))
  const at = isClause ? to + 3 : to + 1
  const [comma, number, mark] = [words[to], words[at], words[at + 1]]
  const alone = comma?.text === ',' && number?.kind === 'number' && (mark?.kind ?? 'mark') === 'mark'
  return alone && /^\d{1,2}$/.test(number.text) ? Number(number.text) : undefined
}

/** The age that a word tells: "34-year-old". */
export function ageIn(lower: string): number | undefined {
  const years = /^(\d{1,3})-years?-old$/.exec(lower)?.[1]
  return years === undefined ? undefined : Number(years)
}

/** The party in the abbreviation behind a name: "(R-Texas)", ", D-N.C.,". */
function partyBehind(words: readonly Word[], { to }: Name): Party | undefined {
  const [mark, word] = [words[to], words[to + 1]]
  if (!/^[(,]$/.test(mark?.text ?? '')) return undefined
  const letter = /^([RD])(?:-|$)/.exec(word?.text ?? '')?.[1]
  return letter === undefined ? undefined : letter === 'R' ? 'republican' : 'democratic'
}

const pronounGender: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
])

const newspapers =
  /(?: (?:Post|Journal|Observer|Gazette|Globe|Herald|Tribune|Chronicle|Guardian|Telegraph|Register|Star|Sun)|^(?:Hill|Guardian|Atlantic|Economist|Intercept|Nation|New Yorker))$/

/** How the article before a group's name is written: with a capital inside a sentence it is part of the name ("told The Gazette"). */
function articleBefore(
  words: readonly Word[],
  { titleFrom }: Name,
): 'inside' | 'small' | 'opening' | undefined {
  const [before, word] = [words[titleFrom - 2], words[titleFrom - 1]]
  if (word?.lower !== 'the') return undefined
  if (!isCapitalised(word)) return 'small'
  return before?.kind === 'word' || before?.text === ',' ? 'inside' : 'opening'
}

/** Whether a name that nobody was introduced by may be a person's: one word, written like a surname. */
function mayBeSurname({ kind, parts: [only = '', ...others] }: Name): boolean {
  return (
    kind === 'unknown' &&
    others.length === 0 &&
    /^(?:\p{Lu}['’]|M[ac]{1,2}|De|Van|Di|La|Le|(?:[Aa][ldnrstz]|[Aa]sh|[Ee]l|[Uu][ldr])[-‑])?\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}\p{Ll}+)?$/u.test(
      only,
    )
  )
}

/** Whether a word that is a surname, too, stands there as one does: without an article, and right before a verb or a mark. */
function standsForPerson(words: readonly Word[], { titleFrom, to }: Name): boolean {
  const [before, next] = [words[titleFrom - 1], words[to]]
  if (before && determiners.has(before.lower)) return false
  return (
    next === undefined ||
    next.kind !== 'word' ||
    auxiliaries.has(next.lower) ||
    pastVerbs.has(next.lower) ||
    cueVerb(next.lower)?.form === 'past'
  )
}

/** "Mr. and Mrs. Brad Roe": the name is his, and hers is not told. */
const isCouple = (words: readonly Word[], { titleFrom, parts }: Name): boolean =>
  parts.length > 1 &&
  /^mrs\.?$/.test(lowerAt(words, titleFrom)) &&
  words[titleFrom - 1]?.lower === 'and' &&
  /^mr\.?$/.test(lowerAt(words, titleFrom - 2))

/** The gender that the words before a name tell: "Mrs.", "spokeswoman". */
function genderBefore(words: readonly Word[], name: Name): Gender | undefined {
  if (isCouple(words, name)) return 'male'
  for (let i = name.titleFrom; i < name.from; i++) {
    const lower = lowerAt(words, i)
    const gender = titleGender.get(lower) ?? roleGender.get(lower)
    if (gender) return gender
  }
  return roleGender.get(lowerAt(words, name.titleFrom - 1))
}
