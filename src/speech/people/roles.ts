import type { NamedSentence } from '../grammar/phrases.ts'
import { isFieldOfOffice } from '../lexicon/callings/fields-of-offices.ts'
import { dignities } from '../lexicon/callings/titles.ts'
import { auxiliaries, clauseWords, determiners, pastVerbs, prepositions } from '../lexicon/grammar.ts'
import { peoples } from '../lexicon/groups.ts'
import { remits } from '../lexicon/names/remits.ts'
import { nationOf } from '../lexicon/nations.ts'
import { isPersonal, officeModifiers, rolesJoinedIn } from '../lexicon/person-nouns.ts'
import { singularOf } from '../lexicon/singular.ts'
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

/** "Culture, Media and Sport Secretary": where the first field of an office stands whose last one is at `from`. */
function overFields(words: readonly Word[], from: number): number {
  const isField = (i: number): boolean =>
    isFieldOfOffice(lowerAt(words, i)) || remits.has(lowerAt(words, i)) || lowerAt(words, i) === 'media'
  let first = from
  if (lowerAt(words, first - 1) === 'and' && isField(first) && isField(first - 2)) first -= 2
  const isList = lowerAt(words, first + 1) === 'and'
  while (isList && isField(first) && isComma(words[first - 1]) && isField(first - 2)) first -= 2
  return first
}

/** The words before a name that say what its bearer is: "political analyst", "Interim DNC Chairwoman", "Sen.". */
function roleBefore(text: string, sentence: NamedSentence, name: Name): string | undefined {
  const { words } = sentence
  let from = name.titleFrom
  // "Ms." and "Mr." tell no role, nor does "His Lordship".
  while (from < name.from && tellsNoRole(words[from] ?? noWord)) from++
  if (from === name.from && !isRole(words[name.from - 1])) return undefined
  while (goesOnBefore(sentence, name, from)) from--
  from = overFields(words, from)
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
  const isDefinite = lowerAt(words, from - 1) === 'the' && from > opened
  let noun = -1
  let to = from
  let endsInVerb = false
  for (let word = words[to]; word && to - opened < longest; word = words[++to]) {
    if (endsApposition(word)) break
    if (noun < 0 && isRole(word)) noun = to
    if (noun < 0 && (prepositions.has(word.lower) || to - from > 6)) return undefined
    if (isFiniteCue(word)) {
      // "In a letter by her aide, Jane Doe, the mayor said": another one.
      if (isDefinite && cueVerb(word.lower)?.kind === 'speech') return undefined
      break
    }
    endsInVerb = auxiliaries.has(word.lower) && !isPossessive(word)
    if (endsInVerb) break
  }
  return noun < 0 ? undefined : { noun, to, endsInVerb }
}

/** The apposition behind a name: "a fellow of the Carnegie Centre in Berlin". */
function roleAfter(text: string, { words }: NamedSentence, name: Name): string | undefined {
  const opened = appositionBehind(words, name)
  if (opened === undefined) return undefined
  // "The majority leader, Mr. Doe, met the mayor": what the first of the two commas explains.
  if (isComma(words[name.titleFrom - 1]) && pastVerbs.has(lowerAt(words, opened))) return undefined
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
  if (
    !isComma(words[comma]) ||
    (behind && behind.kind === 'word' && !/^(?:of|from|has|had)$/.test(behind.lower))
  )
    return undefined
  const isUnclosed = /^(?:has|had)$/.test(behind?.lower ?? '')
  let from = comma
  while (from > 0 && comma - from < longest && words[from - 1]?.kind === 'word') from--
  // "A statement by the governor's press secretary, Jane Doe,": the first that has a noun for a person.
  const start = from
  while (from < comma && !opensRole(words, start, from, comma)) from++
  const article = /^(?:a|an|the|another|one)$/.test(lowerAt(words, from))
  // "her son, John Roe": whose son that is does not go with his name.
  const isOpening = !isUnclosed || (from === 0 && lowerAt(words, 0) === 'the')
  return from < comma && article && isOpening ? spanText(text, words, from + 1, comma) : undefined
}

/** Whether a description of somebody begins with the determiner at `from`, and goes up to the comma. */
function opensRole(words: readonly Word[], start: number, from: number, comma: number): boolean {
  if (!determiners.has(lowerAt(words, from))) return false
  // Not "In a letter to the mayor, Jane Doe".
  if (
    words.slice(start, from).some(({ lower }) => determiners.has(lower)) &&
    lowerAt(words, from - 1) !== 'by'
  )
    return false
  let role = from + 1
  while (role < comma && !(isRole(words[role]) && !isPossessive(words[role + 1]))) role++
  const isBroken = (word: Word): boolean =>
    prepositions.has(word.lower) || clauseWords.has(word.lower) || cueVerb(word.lower)?.form === 'past'
  return (
    role < comma &&
    !words.slice(from + 1, role).some(isBroken) &&
    !words.slice(role, comma).some(({ lower }) => clauseWords.has(lower) || auxiliaries.has(lower))
  )
}

function spanText(text: string, words: readonly Word[], from: number, to: number): string | undefined {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && to > from ? text.slice(first.start, last.end) : undefined
}

/** "Jane Doe, who is also housing minister,", "who doubles as head coach": the second thing that somebody is. */
function secondRole(text: string, { words }: NamedSentence, { to }: Name): string | undefined {
  if (!isComma(words[to]) || lowerAt(words, to + 1) !== 'who') return undefined
  const [verb, next] = [lowerAt(words, to + 2), lowerAt(words, to + 3)]
  if (!(/^(?:is|was)$/.test(verb) && next === 'also') && !(/^doubles?d?$/.test(verb) && next === 'as'))
    return undefined
  const from = determiners.has(lowerAt(words, to + 4)) ? to + 5 : to + 4
  const found = roleFrom(words, from, from)
  // "who is also suing the mayor"
  const isOther = words
    .slice(from, found?.noun)
    .some(({ lower }) => determiners.has(lower) || (/(?:ing|ed)$/.test(lower) && !isFieldOfOffice(lower)))
  return found && !isOther ? spanText(text, words, from, found.to) : undefined
}

/** Whether a role ends in somebody else's: "lawyer for the family of the pilot". */
function isOfAnother(role: string | undefined): boolean {
  const words = role?.toLowerCase().split(/\s+/) ?? []
  const last = words.at(-1) ?? ''
  return words.some((word) => /^(?:of|for|by|in|to|with)$/.test(word)) && isPersonal(last)
}

/**
 * What the sentence says that the bearer of the name is, in the article's words; what tells most comes first: "spokesman for the army"
 * before "Capt." of "A spokesman for the army, Capt. Jane Doe,".
 */
export function rolesOf(text: string, sentence: NamedSentence, name: Name): string[] {
  const before = roleBefore(text, sentence, name)
  const isTitle = before === undefined || titles.has(before.toLowerCase())
  // "political analyst Jane Doe" tells enough.
  const second = secondRole(text, sentence, name)
  if (!isTitle && /\s/.test(before)) return second === undefined ? [before] : [before, second]
  const behind = isTitle ? roleAfter(text, sentence, name) : undefined
  const ahead = behind === undefined ? roleAhead(text, sentence, name) : undefined
  // "A lawyer for the family of the pilot, Capt. Jane Doe,": whose title it is nobody knows.
  const beside = behind ?? (before !== undefined && isOfAnother(ahead) ? undefined : ahead)
  return [beside, before, second].filter((role) => role !== undefined)
}

/** A country whose name, or what is called after it, has two words: "south korean". */
const pairOf = (word: string, next = ''): string => {
  const pair = `${word} ${next}`
  return nationOf(pair) === undefined ? '' : pair
}

/** "former mayor": what somebody was, behind the word at `i` that says so, whatever it was of. */
function heldBefore(all: readonly string[], i: number): string {
  const post = /^(?:former|ex)$/.test(all[i] ?? '') ? all.slice(i + 1, i + 4).find(isPersonal) : undefined
  return post === undefined ? '' : `former ${post}`
}

/** "victim", of "one of the abducted victims": the noun at `i` in the singular, where somebody is one of several. */
function oneOf(all: readonly string[], i: number): string {
  const of = all.indexOf('of')
  const singular = singularOf(all[i] ?? '')
  return all[of - 1] === 'one' && i > of && i - of < 5 && singular !== all[i] && isPersonal(singular)
    ? singular
    : ''
}

/** The countries that the nouns of somebody's roles tell of. */
export const nationsOf = (nouns: ReadonlySet<string>): Set<string> =>
  new Set([...nouns].flatMap((noun) => nationOf(noun) ?? []))

/** "justice secretary", "social justice campaigner": no judges. */
function isOther(word: string, all: readonly string[], i: number): boolean {
  return word === 'justice' && !/^(?:of|)$/.test(all[i + 1] ?? '')
}

/** The nouns of a role, by which a description ("the senator") may mean its bearer. */
export function nounsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}.'’-]+/u)
    .filter((word, i, all) => !isOther(word, all, i))
    .flatMap((word, i, all) => [
      word,
      titles.get(word) ?? '',
      pairOf(word, all[i + 1]),
      oneOf(all, i),
      heldBefore(all, i),
      ...rolesJoinedIn(word),
    ])
    .filter((word) => word.length > 2 || isPersonal(word) || nationOf(word) !== undefined)
}
