import { bodies, partiesToCases } from '../../lexicon/bodies.ts'
import { organisationWords, peoples } from '../../lexicon/groups.ts'
import { isFirstName } from '../../lexicon/names/first-names.ts'
import { saintly } from '../../lexicon/names/places.ts'
import { particles } from '../../lexicon/person-nouns.ts'
import { titles } from '../../lexicon/titles.ts'
import { isCapitalised, lowerAt, type Word } from '../../text/words.ts'
import { type Holder, isNamePart, isOfBodyOrPlace, isPost, isTitle } from './posts.ts'

/** In words: how far before its noun the article of an office may stand, "a longtime former deputy director". */
const articleReach = 5

/** In words: no run of a body's name and a person's is longer. */
const longestRun = 14

/** "Mr.", "Alhaji", "Dr." */
const isCourtesy = (lower: string): boolean =>
  titles.get(lower) === '' || /^(?:dr|prof|engr?)\.?$/.test(lower)

/** "Tan Sri", "Datuk Seri" */
const isSri = (words: readonly Word[], i: number): boolean =>
  /^(?:sri|seri)$/.test(lowerAt(words, i)) && /^(?:tan|puan|dato|datuk)$/.test(lowerAt(words, i - 1))

/** In words: the longest field of a post that stands before its body, "curator of modern and ancient art at". */
const fieldReach = 4

/** Where the "of" stands behind the post's noun, over its field: "of" in "curator of art at Elba Museum", whose "at" is at `of`. */
function overField(words: readonly Word[], of: number): number {
  for (let i = of - 1; i >= of - fieldReach - 1; i--) {
    const word = words[i]
    if (word?.kind !== 'word' || isCapitalised(word)) return of
    if (/^(?:of|for)$/.test(word.lower)) return isPost(lowerAt(words, i - 1)) ? i : of
  }
  return of
}

/** Where the post's noun stands before the body's name at `from`: "director of", "deputy head of the", "curator of art at". */
function postBefore(words: readonly Word[], from: number): number | undefined {
  const before = lowerAt(words, from - 1) === 'the' ? from - 2 : from - 1
  const of = lowerAt(words, before) === 'at' ? overField(words, before) : before
  const isIn =
    /^(?:in|to)$/.test(lowerAt(words, of)) &&
    lowerAt(words, of - 1) === 'secretary' &&
    lowerAt(words, from) !== 'late'
  if (!isIn && (!/^(?:of|for|at)$/.test(lowerAt(words, of)) || !isPost(lowerAt(words, of - 1))))
    return undefined
  // "a spokesman for the Elba Group Jane Doe founded": of several nobody is named so.
  for (let i = of - 2; i >= 0 && of - i <= articleReach && words[i]?.kind === 'word'; i--)
    if (/^(?:an?|one|another)$/.test(lowerAt(words, i))) return undefined
  return of - 1
}

/** How many words of a name stand from `from` up to `to`, small ones left out; 0 where one of them is no part of a name. */
function nameLength(words: readonly Word[], from: number, to: number): number {
  const run = words.slice(from, to)
  // "Jane White": a people behind a first name is a surname.
  const isSurname = ({ lower }: Word, i: number): boolean =>
    i === 1 && to - from === 2 && isFirstName(lowerAt(words, from)) && peoples.has(lower)
  const isName = run.every(
    (word, i) =>
      particles.has(word.lower) || (isCapitalised(word) && (!isOfBodyOrPlace(word) || isSurname(word, i))),
  )
  return isName ? run.filter(isCapitalised).length : 0
}

/** Whether a title stands among the words of a body's name, and not whom the body is for: "Refugee Council". */
function hasTitle(words: readonly Word[], from: number, to: number): boolean {
  const isFor = (i: number): boolean => i < to && organisationWords.has(lowerAt(words, i))
  return words
    .slice(from, to)
    .some((word, i) => isTitle(word) && !isHousesOf(words, from + i) && !isFor(from + i + 1))
}

/** "House of Representatives": those whose house it is. */
const isHousesOf = (words: readonly Word[], i: number): boolean =>
  lowerAt(words, i - 1) === 'of' && lowerAt(words, i).endsWith('s')

/** Where in a run of capitals a body's name ends and its officer's begins: "Amnesty International Man-kei Tam". */
function splitOf(words: readonly Word[], from: number, to: number): number | undefined {
  let body = from
  for (let i = from; i < to - 2; i++) if (organisationWords.has(lowerAt(words, i))) body = i + 1
  // "Ministry of Health Dr. Jane Doe"
  for (let i = to - 2; i >= body && body > from; i--)
    if (isCourtesy(lowerAt(words, i)) || isSri(words, i)) return i + 1
  // "Ministry of Defence Jane Doe"
  if (body > from && /^(?:of|for)$/.test(lowerAt(words, body))) body += 2
  if (hasTitle(words, from, body) || isFirstName(lowerAt(words, from))) return undefined
  for (let i = Math.max(body, from + 1); i < to - 1; i++) {
    const [before, word] = [words[i - 1], words[i]]
    if (!before || !word || (isTitle(before) && !isHousesOf(words, i - 1))) return undefined
    const length = nameLength(words, i, to)
    if (isFirstName(word.lower) && !saintly.has(before.lower) && length > 1 && length < 4) return i
  }
  const isPlain =
    to - body === 2 && nameLength(words, body, to) === 2 && words.slice(body, to).every(isNamePart)
  return isPlain && body - from > 1 ? body : undefined
}

/** Where the body's name begins in a run of capitals that begins with the post itself: "CEO of the Refugee Council Jane Doe". */
function behindPost(words: readonly Word[], from: number): number {
  if (!isPost(lowerAt(words, from)) || !/^(?:of|for|at)$/.test(lowerAt(words, from + 1))) return from
  return lowerAt(words, from + 2) === 'the' ? from + 3 : from + 2
}

/** "director of Amnesty International Jane Doe": who holds the post, the body's name between and no comma. */
export function holderBehindBody(words: readonly Word[], from: number, to: number): Holder | undefined {
  const body = behindPost(words, from)
  const mayBeTwo = to - body > 2 && to - body <= longestRun
  const post = mayBeTwo ? postBefore(words, body) : undefined
  const begin = post === undefined ? undefined : splitOf(words, body, to)
  return post === undefined || begin === undefined ? undefined : { titleFrom: post, from: begin, to }
}

/** In words: the longest name of a body that is written small, "the port workers' union". */
const smallBodyReach = 4

/** In words: the longest office before a bracket, "Senior Deputy Inspector General of Police". */
const bracketedReach = 7

/** "Superintendent of Police (Rural) Jane Doe": who holds the office whose field stands in the bracket. */
export function holderBehindBracket(words: readonly Word[], from: number, to: number): Holder | undefined {
  const open = from - 3
  const isBracket = words[from - 1]?.text === ')' && words[open]?.text === '('
  if (!isBracket || nameLength(words, from, to) < 2) return undefined
  let begin = open
  while (begin > 0 && open - begin < bracketedReach && isInOffice(words[begin - 1])) begin--
  const hasTitle = words.slice(begin, open).some((word) => isTitle(word))
  return hasTitle ? { titleFrom: begin, from, to } : undefined
}

/** Whether a word may stand inside of an office's name: "Inspector", "of". */
const isInOffice = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (isCapitalised(word) || word.lower === 'of')

/** What a post may be for beside a body: "lawyer for the family". */
const isSmallBody = (lower: string): boolean =>
  organisationWords.has(lower) || bodies.has(lower) || partiesToCases.has(lower)

/** "counsel for the inquiry Jane Doe KC": who holds the post, the body written small and no comma. */
export function holderBehindSmallBody(words: readonly Word[], from: number, to: number): Holder | undefined {
  const isOffice = lowerAt(words, from - 1) === 'police' && lowerAt(words, from - 2) === 'of'
  const isName = nameLength(words, from, to) > 1 && (isOffice || isFirstName(lowerAt(words, from)))
  if (!isName || !/^\p{Ll}/u.test(words[from - 1]?.text ?? '') || !isSmallBody(lowerAt(words, from - 1)))
    return undefined
  for (let i = from - 1; i > from - 1 - smallBodyReach && words[i]?.kind === 'word'; i--) {
    const post = postBefore(words, i)
    if (post !== undefined) return { titleFrom: post, from, to }
  }
  return undefined
}
