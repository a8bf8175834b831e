import { lettersFor, lettersOfPosts } from '../lexicon/callings/letters.ts'
import { networks, statements } from '../lexicon/documents.ts'
import { determiners, prepositions } from '../lexicon/grammar.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { isRole } from '../lexicon/person-nouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { titles } from '../lexicon/titles.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, lowerAt, noWord, textAt, type Word } from '../text/words.ts'

/** Letters that stand for an office, and whose they are: "the DC", "ADC National Chairman". */

const isPost = (word: Word | undefined): word is Word =>
  word !== undefined && /^\p{Lu}{2,4}$/u.test(word.text) && lettersOfPosts.has(word.lower)

/** Whether what the brackets at `bracket` make short is an office: "Inspector General of Police (IGP)", not "Port Authority (PA)". */
function isOfficeBefore(words: readonly Word[], bracket: number): boolean {
  let from = bracket
  for (let word = words[from - 1]; word; word = words[from - 1]) {
    if (!isCapitalised(word) && !/^(?:of|for|and)$/.test(word.lower)) break
    from--
  }
  const of = words.slice(from, bracket).findIndex(({ lower }) => /^(?:of|for)$/.test(lower))
  return isRole(lowerAt(words, (of < 0 ? bracket : from + of) - 1))
}

/**
 * The letters right beside a name that stand for its bearer's post: "DC" of "Elba DC Jane Doe", "the DC, Jane Doe", "Jane Doe, the DC,". Of
 * "DC Director Jane Doe" they are a body's.
 */
export function postBeside(words: readonly Word[], { titleFrom, from, to }: Name): string | undefined {
  const own = titleFrom < from ? words[from - 1] : undefined
  // "the DC, Jane Doe", "the health CEC, Jane Doe"; not "in Washington, DC, Jane Doe".
  const opener = words[titleFrom - 3]
  const isNoun =
    opener?.kind === 'word' && /^(?:\p{Ll}|The$)/u.test(opener.text) && !prepositions.has(opener.lower)
  const mark = textAt(words, titleFrom - 1)
  const isBracket = mark === ')' && opener?.text === '(' && isOfficeBefore(words, titleFrom - 3)
  const isOfPlace = mark === ',' && /^(?:of|for)$/.test(lowerAt(words, titleFrom - 3))
  const before = isOfPlace
    ? words[titleFrom - 4]
    : isBracket || (mark === ',' && isNoun)
      ? words[titleFrom - 2]
      : undefined
  const at = lowerAt(words, to + 1) === 'the' ? to + 2 : to + 1
  const isClosed = (words[at + 1]?.kind ?? 'mark') === 'mark' || /^(?:of|for)$/.test(lowerAt(words, at + 1))
  const behind = isComma(words[to]) && isClosed ? words[at] : undefined
  return [own, before, behind].find(isPost)?.text
}

/** In words: the longest office that letters make short, "Lagos State Deputy Commissioner of Police". */
const spelledReach = 8

/** The letters that make short the office before a name: "CP" of "The Commissioner of Police, Jane Doe", "VC" of "Vice-Chancellor of Elba Jane Doe". */
export function postsSpelledOut(words: readonly Word[], { titleFrom, from }: Name): string[] {
  const ends = isComma(words[titleFrom - 1]) ? [from, titleFrom - 1] : [from]
  return ends.flatMap((end) => {
    const office = officeBefore(words, end)
    const of = office.findIndex(({ lower }) => lower === 'of')
    return [office, of > 0 ? office.slice(0, of) : []].flatMap((part) => lettersFor(capitalsOf(part)) ?? [])
  })
}

/** The words of the office that ends at `end`, small ones with them; none where it is no office of whoever follows: "Principal Secretary for". */
function officeBefore(words: readonly Word[], end: number): Word[] {
  const office: Word[] = []
  if (/^(?:of|for|and|the)$/.test(lowerAt(words, end - 1))) return office
  for (let i = end - 1; i >= 0 && end - i <= spelledReach; i--) {
    // "Deputy Vice-Chancellor (Administration)"
    if (textAt(words, i) === ')' && textAt(words, i - 2) === '(') i -= 3
    const word = words[i]
    if (!word || (!isCapitalised(word) && !/^(?:of|for|and|the)$/.test(word.lower))) break
    office.unshift(word)
  }
  return office
}

/** Its words with capitals, in small letters, without articles and what is no part of any office, "Mr.". */
const capitalsOf = (office: readonly Word[]): string[] =>
  office
    .filter(
      (word) =>
        isCapitalised(word) &&
        !determiners.has(word.lower) &&
        (titles.get(word.lower) !== '' || isRole(word.lower)),
    )
    .flatMap(({ lower }) => lower.split('-'))

/** In words: how far behind letters stands the office of whoever is in that body, "ADC National Chairman". */
const officeReach = 2

/** In words: so many stand at most between the verb and where it was said, "the DC said late on Monday in a statement". */
const statementReach = 4

/** Whether the letters at `at` stand there as a body's: "DC Director Jane Doe", "the Elba Council (DC)", "the DC said in a statement". */
function isBodyAt(words: readonly Word[], at: number, surnames: ReadonlySet<string>): boolean {
  if (textAt(words, at - 1) === '(' && textAt(words, at + 1) === ')')
    return isCapitalised(words[at - 2] ?? noWord) && !isOfficeBefore(words, at - 1)
  for (let next = at + 1; next <= at + officeReach; next++) {
    const lower = lowerAt(words, next)
    // "DC Judge", "DC Mark Judge"
    if (surnames.has(textAt(words, next))) break
    if (inEitherNumber(lower, isRole)) return !titles.has(lower)
    if (isFirstName(lower) || !isCapitalised(words[next] ?? noWord)) break
  }
  return lowerAt(words, at - 1) === 'the' && (isStatedFrom(words, at + 2) || isStatedUpTo(words, at - 1))
}

/** Whether a statement or the like stands at `at`: "in a statement", "in a joint statement", "on Facebook". */
function isStatement(words: readonly Word[], at: number): boolean {
  const [preposition, article] = [lowerAt(words, at), lowerAt(words, at + 1)]
  // "on X." ends a sentence.
  if (preposition === 'on') return networks.has(article.replace(/\.$/, ''))
  const isOne = preposition === 'in' && /^(?:an?|its)$/.test(article)
  return isOne && (statements.has(lowerAt(words, at + 2)) || statements.has(lowerAt(words, at + 3)))
}

/** Behind the verb: "the DC said late on Monday in a statement". */
function isStatedFrom(words: readonly Word[], from: number): boolean {
  for (let at = from; at <= from + statementReach && words[at]?.kind === 'word'; at++)
    if (isStatement(words, at)) return true
  return false
}

/** Before the letters: "In a statement on Monday, the DC said". */
function isStatedUpTo(words: readonly Word[], to: number): boolean {
  if (!isComma(words[to - 1])) return false
  const from = words.slice(0, to).findIndex((_, at) => isStatement(words, at))
  return from >= 0 && to - from <= statementReach + 3
}

/** Letters of posts that the words have as a body's; `surnames` are those of the article. */
export const lettersOfBodies = (words: readonly Word[], surnames: ReadonlySet<string>): string[] =>
  words.flatMap((word, at) => (isPost(word) && isBodyAt(words, at, surnames) ? [word.text] : []))
