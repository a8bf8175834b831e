import type { Span } from '../article/article.ts'
import { isSameName, namesWithFit } from '../search/text/names.ts'
import { roles, titles } from '../speech/lexicon/people.ts'
import type { Mention, Quote, SpokenArticle, SpokenParagraph } from '../speech/speech.ts'
import type { PassageSpeaker } from './answer.ts'
import { roleWordsFor } from './role-words.ts'

/** Somebody whom the corpus names, over all its articles; `quotes` is empty where they never speak. */
export interface LibraryPerson {
  name: string
  role?: string
  /** First mention first. */
  mentions: { article: SpokenArticle; mention: Mention }[]
  /** In the order of the corpus. */
  quotes: SpokenQuote[]
}

export interface SpokenQuote {
  article: SpokenArticle
  paragraph: SpokenParagraph
  quote: Quote
}

/** What to show of a quote: what is quoted, or what is reported with its verb ("Japarov said that …"). */
export const shownOf = ({ report, start, end }: Quote): Span => report ?? { start, end }

/**
 * Everybody whom the articles name or quote, by their full name; the same full name is one person. Sources without a name are
 * nobody here: "others" in one article are not "others" in the next.
 */
export function* gatheringPeople(
  articles: readonly SpokenArticle[],
): Generator<void, Map<string, LibraryPerson>> {
  const people = new Map<string, LibraryPerson>()
  const person = (name: string, role: string | undefined): LibraryPerson => {
    const known = people.get(name)
    if (known) {
      if (known.role === undefined && role !== undefined) known.role = role
      return known
    }
    const fresh: LibraryPerson = { name, ...(role === undefined ? {} : { role }), mentions: [], quotes: [] }
    people.set(name, fresh)
    return fresh
  }
  for (const article of articles) {
    for (const { name, role, mentions } of article.people) {
      person(name, role).mentions.push(...mentions.map((mention) => ({ article, mention })))
    }
    for (const paragraph of article.paragraphs) {
      for (const quote of paragraph.quotes) {
        if (quote.speaker && quote.speaker.kind !== 'unnamed')
          person(quote.speaker.name, quote.speaker.role).quotes.push({ article, paragraph, quote })
      }
    }
    yield
  }
  return people
}

/** Where the article names those who speak in a paragraph: each speaker and each place once, a few at most. */
export function mentionsIn({ quotes }: SpokenParagraph): Mention[] {
  const mentions = new Map<number, Mention>()
  const named = new Set<string>()
  for (const { speaker } of quotes) {
    if (!speaker || named.has(speaker.name)) continue
    named.add(speaker.name)
    if (!mentions.has(speaker.mention.paragraph)) mentions.set(speaker.mention.paragraph, speaker.mention)
  }
  return [...mentions.values()].slice(0, 3)
}

type People = ReadonlyMap<string, LibraryPerson>

/** Titles that readers write before a name in Russian and Kyrgyz; the English ones are known to whoever reads articles. */
const moreTitles = new Set(
  `президент президента министр министра премьер премьера господин господина госпожа госпожи г г-н г-жа доктор аналитик эксперт политолог
   генерал депутат мистер миссис товарищ мырза айым президенти министри саясатчы эл депутаты the a an our former ex late`.split(
    /\s+/,
  ),
)
/** Further words before a name are hardly a title. */
const LONGEST_TITLE = 8
/** Those who fit nearly as well as the best may be meant as well as they. */
const ALIKE = 0.025
/** A name that fits less may be a slip of the pen, or somebody else. */
const CLEAR = 0.85

/** Whom a name or role may mean, best first. */
export function peopleCalled(asked: string, people: People): LibraryPerson[] {
  return withFit(asked, people).map(({ person }) => person)
}

/** Those whom a name or role may mean as well as anybody: one where that is clear. Empty where none fits well. */
export function peopleMeant(asked: string, people: People): LibraryPerson[] {
  const found = withFit(asked, people)
  const [best] = found
  if (!best || best.fit < CLEAR) return []
  if (isSameName(bareName(asked), best.person.name)) return [best.person]
  return found.filter(({ fit }) => fit > best.fit - ALIKE).map(({ person }) => person)
}

interface Fit {
  person: LibraryPerson
  fit: number
}

/** By name, else by name behind a title or role ("President Japarov"), else by role alone, most quoted first. */
function withFit(asked: string, people: People): Fit[] {
  const words = bareName(asked).split(/\s+/u)
  const names = [...people.keys()]
  for (let from = 0; from < Math.min(words.length, LONGEST_TITLE); from++) {
    const before = words.slice(0, from).map(folded)
    const fitting = namesWithFit(words.slice(from).join(' '), names).flatMap(({ name, fit }) => {
      const person = people.get(name)
      return person && before.every((word) => isTitle(word, person)) ? [{ person, fit }] : []
    })
    if (fitting.length > 0) return fitting
  }
  return withRole(words.map(folded), people)
}

function withRole(asked: readonly string[], people: People): Fit[] {
  const wanted = asked.filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
  if (!wanted.some((word) => roleWordsFor(word).some((role) => roles.has(role)))) return []
  return [...people.values()]
    .filter((person) => {
      const own = roleWords(person)
      return wanted.every((word) => roleWordsFor(word).some((role) => own.has(role)))
    })
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .map((person) => ({ person, fit: 1 }))
}

const isTitle = (word: string, person: LibraryPerson): boolean =>
  titles.has(word) || roles.has(word) || moreTitles.has(word) || roleWords(person).has(word)

const roleWords = ({ role = '' }: LibraryPerson): ReadonlySet<string> =>
  new Set((role.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []).map(folded))

/** "Legrand’s" is Legrand. */
const bareName = (asked: string): string =>
  asked
    .slice(0, 200)
    .trim()
    .replace(/(?:['’]s|(?<=s)['’])$/u, '')

const folded = (word: string): string => word.toLowerCase().replace(/\.$/u, '')

/** Somebody as an answer shows them. */
export const speakerOf = ({ name, role }: Pick<LibraryPerson, 'name' | 'role'>): PassageSpeaker =>
  role === undefined ? { name } : { name, role }

/** Those whose words, direct or reported, stand in a paragraph; each once, in order. */
export function speakersIn({ quotes }: SpokenParagraph): PassageSpeaker[] {
  const speakers = new Map<string, PassageSpeaker>()
  for (const { speaker } of quotes) {
    if (speaker && !speakers.has(speaker.name)) speakers.set(speaker.name, speakerOf(speaker))
  }
  return [...speakers.values()]
}
