import { determiners } from '../../lexicon/grammar.ts'
import { places } from '../../lexicon/groups.ts'
import { list } from '../../lexicon/list.ts'
import { isFirstName } from '../../lexicon/names/first-names.ts'
import { remits } from '../../lexicon/names/remits.ts'
import { departments, officesOf } from '../../lexicon/person-nouns.ts'
import { isCapitalised, isComma, lowerAt, type Word } from '../../text/words.ts'
import { type Holder, isNamePart, isOfBodyOrPlace, isPost, isTitle } from './posts.ts'

/** What an office may be for: "Transport", "Affairs". */
const isField = (lower: string): boolean =>
  remits.has(lower) ||
  departments.has(lower) ||
  /^(?:administration|affairs|broadcasting|services|development|highways|innovation|welfare|sanitation)$/.test(
    lower,
  )

/** Offices that nobody has for a surname, to which another one may be joined. */
const joinedOffices = list(
  `director chairman chairwoman chairperson president vice-president secretary minister ceo cfo coo founder co-founder owner publisher manager
   attorney-general governor treasurer commissioner chancellor`,
)

/** "Minister", "Attorney-General" */
const isOffice = (word: Word): boolean => isTitle(word) || isPost(word.lower)

/**
 * Where the first of two offices begins, or of the two fields of one, whose second stands before a name at `from`: "Managing Director and CEO
 * Jane Doe", "Police and Crime Commissioner Jane Doe"; `from` where there is one alone. "the mayor and CEO Jane Doe" are two.
 */
export function overPair(words: readonly Word[], from: number, name: number): number {
  const [before, next] = [words[from - 2], words[from]]
  if (lowerAt(words, from - 1) !== 'and' || name === from || !before || !next || !isCapitalised(before))
    return from
  const areFields = isField(before.lower) && isField(next.lower)
  // "Angus King and Senator Jane Doe" are two.
  if (isFirstName(lowerAt(words, from - 3))) return from
  if (!areFields && !(joinedOffices.has(before.lower) && isOffice(next))) return from
  let begin = from - 2
  while (isCapitalised(words[begin - 1] ?? before) && words[begin - 1]?.kind === 'word') begin--
  return determiners.has(lowerAt(words, begin - 1)) || determiners.has(lowerAt(words, begin)) ? from : begin
}

/** "General Administration": no officer's rank. */
const isGeneral = (words: readonly Word[], i: number): boolean =>
  lowerAt(words, i) === 'general' && isField(lowerAt(words, i + 1))

/** Where a run of capitals ends that is one of the fields of an office; `from` where it is none. */
function fieldEnd(words: readonly Word[], from: number): number {
  let to = from
  for (let word = words[to]; word && isCapitalised(word); word = words[++to]) {
    if (isTitle(word) && !isGeneral(words, to)) return to
    // "Security Ram Prasad Doe": the first name may be one that no list has.
    if (isFirstName(word.lower) || places.has(word.lower)) return isPlainName(words, to - 1, to) ? to - 1 : to
  }
  return [to - 2, to - 3].find((name) => name > from && isPlainName(words, name, to)) ?? to
}

/** "Minister of Transport Dor Roe": what stands behind a field and is no word for one is somebody's name. */
const isPlainName = (words: readonly Word[], from: number, to: number): boolean =>
  isField(lowerAt(words, from - 1)) &&
  words.slice(from, to).every((word) => isNamePart(word) && !isOfBodyOrPlace(word) && !isField(word.lower))

/** What stands before an office in its name, and may be left out: "Deputy Minister of". */
const ofOffices =
  /^(?:deputy|assistant|associate|union|state|federal|cabinet|shadow|acting|coordinating|permanent|principal|joint|additional|under)$/

/** Where the "of" or "for" of an office stands that begins at `from`: "Minister for", "Director General of"; `undefined` where none does. */
function ofOffice(words: readonly Word[], from: number): number | undefined {
  const begin = ofOffices.test(lowerAt(words, from)) ? from + 1 : from
  const [first, second] = [lowerAt(words, begin), lowerAt(words, begin + 1)]
  const isDouble = /^(?:director|secretary|inspector|controller|auditor)$/.test(first) && second === 'general'
  const of = isDouble ? begin + 2 : begin + 1
  const isOffice = isDouble || officesOf.has(first)
  if (!isOffice || !/^(?:of|for)$/.test(lowerAt(words, of))) return undefined
  // "Minister of State for Water"
  return lowerAt(words, of + 1) === 'state' && lowerAt(words, of + 2) === 'for' ? of + 2 : of
}

/** Where the fields end of an office that has several: "Minister of Trade, Industry and Commerce"; `undefined` where it has one. */
function fieldsEnd(words: readonly Word[], from: number): number | undefined {
  const of = ofOffice(words, from)
  if (of === undefined) return undefined
  let at = fieldEnd(words, of + 1)
  while (at > of + 1) {
    const isLast = lowerAt(words, at) === 'and' || (isComma(words[at]) && lowerAt(words, at + 1) === 'and')
    const next = isComma(words[at]) && isLast ? at + 2 : at + 1
    const end = isLast || isComma(words[at]) ? fieldEnd(words, next) : next
    if (end === next) return undefined
    if (isLast) return end
    at = end
  }
  return undefined
}

/** "Minister of Trade, Industry and Commerce, Senator the Hon. Jane Doe": the office is a list, and one person holds it. */
export function holderOfFields(
  words: readonly Word[],
  from: number,
  runTo: (from: number) => number,
): Holder | undefined {
  const end = fieldsEnd(words, from)
  const begin = end !== undefined && isComma(words[end]) ? end + 1 : end
  const first = begin === undefined ? undefined : words[begin]
  if (begin === undefined || !first || !isCapitalised(first)) return undefined
  const to = runTo(begin)
  const isPersons =
    isTitle(first) ||
    isFirstName(first.lower) ||
    isFirstName(lowerAt(words, begin + 1)) ||
    isPlainName(words, begin, to)
  return isPersons && to - begin > 1 ? { titleFrom: from, from: begin, to } : undefined
}
