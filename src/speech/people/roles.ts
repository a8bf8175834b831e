import type { NamedSentence } from '../grammar/phrases.ts'
import { dignities } from '../lexicon/callings/titles.ts'
import { auxiliaries, clauseWords, determiners, prepositions } from '../lexicon/grammar.ts'
import { peoples } from '../lexicon/groups.ts'
import { nationOf } from '../lexicon/nations.ts'
import { isPersonal, officeModifiers, rolesJoinedIn } from '../lexicon/person-nouns.ts'
import { days, months } from '../lexicon/time.ts'
import { honours, titleGender, titles } from '../lexicon/titles.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, noWord, textAt, type Word } from '../text/words.ts'

/** "at 3 pm Jane Doe said": no prime minister. */
const isHour = ({ lower, text }: Word): boolean => lower === 'pm' && text !== 'PM'

const isRole = (word: Word | undefined): boolean =>
  word !== undefined && !isHour(word) && (isPersonal(word.lower) || (titles.get(word.lower) ?? '') !== '')
/** No role behind a name is longer, in words; and none before it. */
const longest = 16
const longestBefore = 8

/** Whether the word before `from` still belongs to the role that stands before a name. */
function goesOnBefore({ words, nameTo }: NamedSentence, name: Name, from: number): boolean {
  const word = words[from - 1]
  if (
    word?.kind !== 'word' ||
    name.from - from >= longestBefore ||
    endsRole(word) ||
    dignities.has(word.lower)
  )
    return false
  if (isCapitalised(word)) return true
  const verb = cueVerb(word.lower)
  if (verb && verb.form !== 'base' && !verb.noun) return false
  if (from < name.titleFrom && nameTo.has(from)) return false
  // Before an office in capitals only its modifiers belong to it: "former President", not "meet President".
  return name.titleFrom === name.from || officeModifiers.has(word.lower)
}

/** Whether no role goes over the word. */
const endsRole = (word: Word): boolean =>
  determiners.has(word.lower) ||
  prepositions.has(word.lower) ||
  clauseWords.has(word.lower) ||
  auxiliaries.has(word.lower) ||
  days.has(word.lower) ||
  months.has(word.lower) ||
  isPossessive(word) ||
  /ly$/.test(word.lower)

/** Whether nothing but the sentence's beginning gives the role its capital. */
const opensSmall = (words: readonly Word[], from: number): boolean => {
  const first = words[from]
  return (
    from === 0 &&
    first !== undefined &&
    first.text.length > 1 &&
    !/\p{Lu}|\./u.test(first.text.slice(1)) &&
    !peoples.has(first.lower) &&
    !isCapitalised(words[1] ?? first)
  )
}

/** Where a role ends before the honours with which the name begins: "Senator the Hon. Jane Doe". */
function beforeHonours(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && (honours.has(lowerAt(words, end - 1)) || isComma(words[end - 1]))) end--
  return end
}

const tellsNoRole = (word: Word): boolean =>
  (titleGender.has(word.lower) && !isRole(word)) || dignities.has(word.lower)

/** The words before a name that say what its bearer is: "political analyst", "Interim DNC Chairwoman", "Sen.". */
function roleBefore(text: string, sentence: NamedSentence, name: Name): string | undefined {
  const { words } = sentence
  let from = name.titleFrom
  // "Ms." and "Mr." tell no role, nor does "His Lordship".
  while (from < name.from && tellsNoRole(words[from] ?? noWord)) from++
  if (from === name.from && !isRole(words[name.from - 1])) return undefined
  while (goesOnBefore(sentence, name, from)) from--
  const role = spanText(text, words, from, beforeHonours(words, from, name.from))
  return role !== undefined && opensSmall(words, from) ? role.charAt(0).toLowerCase() + role.slice(1) : role
}

/** Where an apposition behind a name begins: behind its comma, and an age; `undefined` where none does. */
function appositionBehind(words: readonly Word[], { to }: Name): number | undefined {
  let at = to
  if (textAt(words, at) === '(') while (words[at] && words[at++]?.text !== ')');
  if (!isComma(words[at])) return undefined
  at++
  if (words[at]?.kind === 'number' && isComma(words[at + 1])) at += 2
  return /^(?:who|whose|and|now|which|himself|herself)$/.test(lowerAt(words, at)) ? undefined : at
}

/** Whether an apposition ends before the word. */
function endsApposition(word: Word): boolean {
  if (word.kind === 'quotation' || (word.kind === 'mark' && !/^[&'’/]$/.test(word.text))) return true
  return /^(?:who|which|that|whose)$/.test(word.lower)
}

const isFiniteCue = (word: Word): boolean => {
  const verb = cueVerb(word.lower)
  return verb !== undefined && !verb.noun && (verb.form === 'past' || verb.form === 'third')
}

/** Where an apposition ends that begins at `from`, and where its noun for a person stands, and whether a verb follows that belongs to the name; `undefined` where it has none. */
function roleFrom(
  words: readonly Word[],
  opened: number,
  from: number,
): { noun: number; to: number; endsInVerb: boolean } | undefined {
  let noun = -1
  let to = from
  let endsInVerb = false
  for (let word = words[to]; word && to - opened < longest; word = words[++to]) {
    if (endsApposition(word)) break
    if (noun < 0 && isRole(word)) noun = to
    if (noun < 0 && (prepositions.has(word.lower) || to - from > 6)) return undefined
    if (isFiniteCue(word)) break
    endsInVerb = auxiliaries.has(word.lower) && !isPossessive(word)
    if (endsInVerb) break
  }
  return noun < 0 ? undefined : { noun, to, endsInVerb }
}

/** The apposition behind a name: "a fellow of the Carnegie Centre in Berlin". */
function roleAfter(text: string, { words }: NamedSentence, name: Name): string | undefined {
  const opened = appositionBehind(words, name)
  if (opened === undefined) return undefined
  const hasArticle = /^(?:a|an|the|another|one)$/.test(lowerAt(words, opened))
  const from = hasArticle ? opened + 1 : opened
  const found = roleFrom(words, opened, from)
  if (!found) return undefined
  // Another name right behind the comma is the next of a list: "Ms. Doe, Senator Roe and others".
  const isList = !hasArticle && isCapitalised(words[from] ?? noWord) && found.noun > from + 3
  return isList && !found.endsInVerb ? undefined : spanText(text, words, from, found.to)
}

/** The description that a name between commas explains: "A spokeswoman for the port, Jane Doe,", "the town's mayor, John Roe,". */
function roleAhead(text: string, { words }: NamedSentence, name: Name): string | undefined {
  const comma = name.titleFrom - 1
  const behind = words[name.to]
  if (!isComma(words[comma]) || (behind && behind.kind === 'word' && !/^(?:of|from)$/.test(behind.lower)))
    return undefined
  let from = comma
  while (from > 0 && comma - from < longest && words[from - 1]?.kind === 'word') from--
  while (from < comma && !determiners.has(lowerAt(words, from))) from++
  const role = words.findIndex((word, i) => i > from && i < comma && isRole(word))
  const before = words.slice(from + 1, role)
  if (
    role < 0 ||
    before.some(
      (word) =>
        prepositions.has(word.lower) || clauseWords.has(word.lower) || cueVerb(word.lower)?.form === 'past',
    )
  )
    return undefined
  if (words.slice(role, comma).some((word) => clauseWords.has(word.lower) || auxiliaries.has(word.lower)))
    return undefined
  const article = /^(?:a|an|the|another|one)$/.test(lowerAt(words, from))
  // "her son, John Roe": whose son that is does not go with his name.
  return article ? spanText(text, words, from + 1, comma) : undefined
}

function spanText(text: string, words: readonly Word[], from: number, to: number): string | undefined {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? text.slice(first.start, last.end) : undefined
}

/** What the sentence says that the bearer of the name is, in the article's words. */
export function roleOf(text: string, sentence: NamedSentence, name: Name): string | undefined {
  const before = roleBefore(text, sentence, name)
  const short = before !== undefined && titles.has(before.toLowerCase())
  if (!short && before !== undefined) return before
  return roleAfter(text, sentence, name) ?? before ?? roleAhead(text, sentence, name)
}

/** A country whose name, or what is called after it, has two words: "south korean". */
const pairOf = (word: string, next = ''): string => {
  const pair = `${word} ${next}`
  return nationOf(pair) === undefined ? '' : pair
}

/** The countries that the nouns of somebody's roles tell of. */
export const nationsOf = (nouns: ReadonlySet<string>): Set<string> =>
  new Set([...nouns].flatMap((noun) => nationOf(noun) ?? []))

/** The nouns of a role, by which a description ("the senator") may mean its bearer. */
export function nounsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}.'’-]+/u)
    .flatMap((word, i, all) => [
      word,
      titles.get(word) ?? '',
      pairOf(word, all[i + 1]),
      ...rolesJoinedIn(word),
    ])
    .filter((word) => word.length > 2 || isPersonal(word) || nationOf(word) !== undefined)
}
