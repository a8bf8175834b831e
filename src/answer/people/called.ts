import { isSameName } from '../../search/text/names.ts'
import { roles } from '../../speech/lexicon/person-nouns.ts'
import { titles } from '../../speech/lexicon/titles.ts'
import { articleOf, type LibraryPeople, type LibraryPerson } from './library-people.ts'
import { roleWordsFor } from './role-words.ts'

/** Titles that readers write before a name in Russian and Kyrgyz; the English ones are known to whoever reads articles. */
const moreTitles = new Set(
  `президент президента министр министра премьер премьера господин господина госпожа госпожи г г-н г-жа доктор аналитик эксперт политолог
   генерал депутат мистер миссис товарищ мырза айым президенти министри саясатчы эл депутаты the a an our former ex late`.split(
    /\s+/,
  ),
)
/** A longer name is nobody's, in UTF-16 code units. */
const LONGEST = 200
/** Further words before a name are hardly a title. */
const LONGEST_TITLE = 8
/** Those who fit nearly as well as the best may be meant as well as they. */
const ALIKE = 0.025
/** A name that fits less may be a slip of the pen, or somebody else. */
const CLEAR = 0.85

/** Whom a name or role may mean, best first. */
export function peopleCalled(asked: string, people: LibraryPeople): LibraryPerson[] {
  return withFit(asked, people).map(({ person }) => person)
}

/** Those whom a name or role may mean as well as anybody: one where that is clear. Empty where none fits well. */
export function peopleMeant(asked: string, people: LibraryPeople): LibraryPerson[] {
  const found = withFit(asked, people)
  const [best] = found
  if (!best || best.fit < CLEAR) return []
  const isFull = isSameName(bareName(asked), best.person.name)
  return found
    .filter(({ person, fit }) => (isFull ? person.name === best.person.name : fit > best.fit - ALIKE))
    .map(({ person }) => person)
}

interface Fit {
  person: LibraryPerson
  fit: number
}

/** By what is said of a namesake behind the name ("John Smith, the mayor"), else by the words as they stand. */
function withFit(asked: string, people: LibraryPeople): Fit[] {
  const [name = '', ...told] = asked.slice(0, LONGEST).split(',')
  if (told.length === 0 || name.trim() === '') return withName(asked, people)
  const fitting = withName(name, people)
  const meant = fitting.filter(({ person }) => isTold(person, wordsIn(told.join(' '))))
  return meant.length > 0 ? meant : withName(asked, people)
}

/** By name, else by name behind a title or role ("President Japarov"), else by role alone, most quoted first. */
function withName(asked: string, people: LibraryPeople): Fit[] {
  const words = bareName(asked).split(/\s+/u)
  for (let from = 0; from < Math.min(words.length, LONGEST_TITLE); from++) {
    const before = words.slice(0, from).map(folded)
    const fitting = people.names.withFit(words.slice(from).join(' ')).flatMap(({ name, fit }) =>
      people
        .named(name)
        .filter((person) => before.every((word) => isTitle(word, person)))
        .map((person) => ({ person, fit })),
    )
    const rest = words.slice(from).map(folded)
    const title = rest.slice(
      0,
      rest.findIndex((word) => !titles.has(word) && !roles.has(word)),
    )
    if (fitting.length > 0) return toldApart(fitting, [...before, ...title])
  }
  return withRole(words.map(folded), people)
}

/** Of namesakes those who have the title; all where none has it. */
function toldApart(fitting: Fit[], title: readonly string[]): Fit[] {
  const told = new Set(
    fitting.filter(({ person }) => person.articles && isTold(person, title)).map(({ person }) => person),
  )
  if (title.length === 0 || told.size === 0) return fitting
  const names = new Set([...told].map(({ name }) => name))
  return fitting.filter(({ person }) => told.has(person) || !names.has(person.name))
}

/** Whether words are of somebody's role, or of the title of the article by which they are told from others. */
function isTold(person: LibraryPerson, words: readonly string[]): boolean {
  const own = new Set([...roleWords(person), ...wordsIn(articleOf(person)?.title ?? '')])
  return words.every((word) => isArticle(word) || roleWordsFor(word).some((role) => own.has(role)))
}

function withRole(asked: readonly string[], people: LibraryPeople): Fit[] {
  const wanted = asked.filter((word) => !isArticle(word))
  if (!wanted.some((word) => roleWordsFor(word).some((role) => roles.has(role)))) return []
  return people.all
    .filter((person) => {
      const own = roleWords(person)
      return wanted.every((word) => roleWordsFor(word).some((role) => own.has(role)))
    })
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .map((person) => ({ person, fit: 1 }))
}

const isTitle = (word: string, person: LibraryPerson): boolean =>
  titles.has(word) || roles.has(word) || moreTitles.has(word) || roleWords(person).has(word)

const isArticle = (word: string): boolean => word === 'the' || word === 'a' || word === 'an'

const roleWords = ({ role = '' }: LibraryPerson): ReadonlySet<string> => new Set(wordsIn(role))

const wordsIn = (text: string): string[] => (text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []).map(folded)

/** "Legrand’s" is Legrand. */
const bareName = (asked: string): string =>
  asked
    .slice(0, LONGEST)
    .trim()
    .replace(/(?:['’]s|(?<=s)['’])$/u, '')

const folded = (word: string): string => word.toLowerCase().replace(/\.$/u, '')
