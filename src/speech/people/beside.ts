import { works } from '../lexicon/documents.ts'
import { auxiliaries, determiners, pastVerbs } from '../lexicon/grammar.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { performances, performers } from '../lexicon/names/works.ts'
import { type Gender, isKin, type Party, parties, roleGender } from '../lexicon/person-nouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { stateOf } from '../lexicon/states.ts'
import { titleGender, titleOfSeveral, titles } from '../lexicon/titles.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, lowerAt, textAt, type Word } from '../text/words.ts'
import { genderOfName } from './likeness.ts'

/** What the words beside a name tell of its bearer. */

/** "in Gulrez Colony", "near Dunkwa-Asikafo": where something is. */
export const isWhere = (words: readonly Word[], { titleFrom }: Name): boolean => {
  const at = lowerAt(words, titleFrom - 1) === 'the' ? titleFrom - 2 : titleFrom - 1
  const isTrust = /^(?:faith|trust|confidence|belief|interest|believed?|believes)$/.test(
    lowerAt(words, at - 1),
  )
  return /^(?:in|near|outside|around|across|inside|throughout)$/.test(lowerAt(words, at)) && !isTrust
}

/**
 * "the Dry Harbour star", "her Dry Harbour co-star", "the Dry Harbour tour": a work or a show, not who bears the name. Of a person
 * one may say so, too: "a Jane Doe film".
 */
export const isOfWork = (words: readonly Word[], { to }: Name): boolean => {
  const noun = lowerAt(words, to)
  return performers.has(noun) || works.has(noun) || performances.has(noun)
}

/** The party that the words name, where they name one. */
export function partyIn(lower: readonly string[]): Party | undefined {
  const named = new Set(lower.flatMap((word) => parties.get(word) ?? []))
  return named.size === 1 ? [...named][0] : undefined
}

/** The party in the abbreviation behind a name, and the state where it is written out: "(R-Texas)", ", D-N.C.,". */
export function partyBehind(
  words: readonly Word[],
  { to }: Name,
): { party: Party; state: string | undefined } | undefined {
  if (!/^[(,]$/.test(textAt(words, to))) return undefined
  const [found, letter, state] = /^([RD])(?:-(.*))?$/.exec(textAt(words, to + 1)) ?? []
  if (found === undefined) return undefined
  const home = state === undefined ? undefined : stateOf(state.toLowerCase())
  return { party: letter === 'R' ? 'republican' : 'democratic', state: home }
}

/** Where the second of a couple stands behind the first: "and Len", "and her husband Len"; else nothing. */
function besideOf(words: readonly Word[], to: number): number | undefined {
  // Not "Doreen, 70, and Len Lund, 64": who are told apart by their ages may be strangers.
  if (lowerAt(words, to) !== 'and') return undefined
  const noun = /^(?:his|her)$/.test(lowerAt(words, to + 1)) ? to + 2 : to + 1
  return /^(?:husband|wife)$/.test(lowerAt(words, noun)) ? noun + 1 : to + 1
}

/** The whole name of the first of two: "Doreen Lund" of "Doreen and Len Lund". */
export function partnerOf(words: readonly Word[], names: readonly Name[], name: Name): Name | undefined {
  const [first = ''] = name.parts
  const beside = besideOf(words, name.to)
  // "Pensioners Doreen and Len Lund", not "Ms. Doreen and Len Lund"
  const isTitledAlone =
    name.titleFrom < name.from && titleOfSeveral(lowerAt(words, name.from - 1)) === undefined
  if (beside === undefined || isTitledAlone || !isFirstName(first)) return undefined
  const other = names.find(({ titleFrom }) => titleFrom === beside)
  const surname = other?.parts.at(-1)
  const isCouple =
    other?.kind !== 'group' &&
    other?.kind !== 'place' &&
    other?.titleFrom === other?.from &&
    other?.parts.length === 2
  if (!isCouple || surname === undefined) return undefined
  return { ...name, kind: 'person', text: `${name.text} ${surname}`, parts: [first, surname] }
}

/** Words by which a sentence tells that two of one surname are no couple. */
const siblings = /^(?:siblings|brothers?|sisters?|twins?|cousins)$/

/** Whether two of one surname may be married: not "Senators Mark and Ana Doe", nor where their parents are told of. */
export function mayBeMarried(words: readonly Word[], { from }: Name): boolean {
  const title = lowerAt(words, from - 1)
  return (
    !inEitherNumber(title, (noun) => titles.has(noun)) &&
    !words.some(({ lower }, i) => siblings.test(lower) || (lower === 'their' && isKin(lowerAt(words, i + 1))))
  )
}

/** The title of several that stands before the first of those among whom the name is: "justice" of John Roe, in "Justices Jane Doe and John Roe". */
export function sharedTitle(words: readonly Word[], names: readonly Name[], name: Name): string | undefined {
  let first = name
  for (let at = names.indexOf(name); at > 0; at--) {
    const before = names[at - 1]
    const between = words.slice(before?.to ?? 0, first.titleFrom)
    const isJoined =
      between.length > 0 && between.every((word) => isComma(word) || /^(?:and|&)$/.test(word.lower))
    if (!before || !isJoined || first.titleFrom < first.from) break
    first = before
  }
  const titled = words.slice(first.titleFrom, first.from).map(({ lower }) => titleOfSeveral(lower))
  return titled.find((noun) => noun !== undefined && noun !== '')
}

/** The age between the commas behind a name, or right before it: "Jane Doe, 34,", "Jane Doe, who is 34,", "34-year-old Jane Doe". */
export function ageBeside(words: readonly Word[], { titleFrom, to }: Name): number | undefined {
  const before = ageIn(lowerAt(words, titleFrom - 1))
  if (before !== undefined) return before
  const isClause = lowerAt(words, to + 1) === 'who' && /^(?:is|was)$/.test(lowerAt(words, to + 2))
  const at = isClause ? to + 3 : to + 1
  const [number, mark] = [words[at], words[at + 1]]
  const alone = isComma(words[to]) && number?.kind === 'number' && (mark?.kind ?? 'mark') === 'mark'
  return alone && /^\d{1,2}$/.test(number.text) ? Number(number.text) : undefined
}

/** The age that a word tells: "34-year-old". */
export function ageIn(lower: string): number | undefined {
  const years = /^(\d{1,3})-years?-old$/.exec(lower)?.[1]
  return years === undefined ? undefined : Number(years)
}

/** "Mr. and Mrs. Brad Roe": the name is his, and hers is not told. */
const isCouple = (words: readonly Word[], { titleFrom, parts }: Name): boolean =>
  parts.length > 1 &&
  /^mrs\.?$/.test(lowerAt(words, titleFrom)) &&
  lowerAt(words, titleFrom - 1) === 'and' &&
  /^mr\.?$/.test(lowerAt(words, titleFrom - 2))

/** The gender that the words before a name tell: "Mrs.", "spokeswoman". */
export function genderBefore(words: readonly Word[], name: Name): Gender | undefined {
  if (isCouple(words, name)) return 'male'
  for (let i = name.titleFrom; i < name.from; i++) {
    const lower = lowerAt(words, i)
    const gender = titleGender.get(lower) ?? genderOfRole(lower, name)
    if (gender) return gender
  }
  // "Comrade (Mrs) Jane Doe"; not "Member of the Senedd (MS) Jane Doe".
  const isBracket = textAt(words, name.titleFrom - 1) === ')' && textAt(words, name.titleFrom - 3) === '('
  const isTitle = isBracket && /\p{Ll}/u.test(textAt(words, name.titleFrom - 2))
  const bracketed = isTitle ? titleGender.get(lowerAt(words, name.titleFrom - 2)) : undefined
  return bracketed ?? genderOfRole(lowerAt(words, name.titleFrom - 1), name)
}

/** A woman may be called "spokesman", "chairman" or "priest"; no man "spokeswoman". */
function genderOfRole(role: string, { parts }: Name): Gender | undefined {
  const isOffice = /.man$|^priest$/.test(role) && parts.length > 1 && genderOfName(parts) === 'female'
  return isOffice ? undefined : roleGender.get(role)
}

/** How the article before a group's name is written: with a capital inside a sentence it is part of the name ("told The Gazette"). */
export function articleBefore(
  words: readonly Word[],
  { titleFrom }: Name,
): 'inside' | 'small' | 'opening' | undefined {
  const [before, word] = [words[titleFrom - 2], words[titleFrom - 1]]
  if (word?.lower !== 'the') return undefined
  if (!isCapitalised(word)) return 'small'
  return before?.kind === 'word' || isComma(before) ? 'inside' : 'opening'
}

/** Whether a word that is a surname, too, stands there as one does: without an article, and right before a verb or a mark. */
export function standsForPerson(words: readonly Word[], { titleFrom, to }: Name): boolean {
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

/** Whether a name that nobody was introduced by may be a person's: one word, written like a surname. */
export function mayBeSurname({ kind, parts: [only = '', ...others] }: Name): boolean {
  return (
    kind === 'unknown' &&
    others.length === 0 &&
    /^(?:\p{Lu}['’]|M[ac]{1,2}|De|Van|Di|La|Le|(?:[Aa][ldnrstz]|[Aa]sh|[Ee]l|[Uu][ldr])[-‑])?\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}\p{Ll}+)?$/u.test(
      only,
    )
  )
}
