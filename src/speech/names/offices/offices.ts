import { titlesOrNames } from '../../lexicon/callings/titles.ts'
import { determiners } from '../../lexicon/grammar.ts'
import { organisationWords, papersLikePeople, peoples, places } from '../../lexicon/groups.ts'
import { isFirstName } from '../../lexicon/names/first-names.ts'
import { describing } from '../../lexicon/names/openers.ts'
import { bareOffices, officesOf, officeWords, parties, roles } from '../../lexicon/person-nouns.ts'
import { titles } from '../../lexicon/titles.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, textAt, type Word } from '../../text/words.ts'
import { isAcronym } from '../name-kinds.ts'
import { isPost } from './posts.ts'

const isRoleNoun = (lower: string): boolean => roles.has(lower) || isPost(lower)

/** Whether the word stands in the name of an office alone, not of whom it belongs to. */
const isOffice = ({ lower }: Word): boolean =>
  (isRoleNoun(lower) && !organisationWords.has(lower) && !parties.has(lower)) || officeWords.has(lower)

const isOfPlace = (word: Word | undefined): boolean =>
  word !== undefined &&
  (peoples.has(word.lower) ||
    places.has(word.lower) ||
    /^(?:US|UK|EU|UN|U\.S\.|U\.K\.|U\.N\.)$/.test(word.text))

/** Where the words of an office end that begin a run of capitals; `from` where it begins with none. */
function officeEnd(words: readonly Word[], from: number, to: number): number {
  // "the US President", "French President"
  let end = to - from > 1 && isOfPlace(words[from]) ? from + 1 : from
  for (let word = words[end]; word && end < to && isOffice(word); word = words[end]) end++
  // "the Chief Justice"; but "the Justice Department".
  const isJustice = end > from && end < to && lowerAt(words, end) === 'justice'
  if (isJustice && /^(?:chief|associate|puisne)$/.test(lowerAt(words, end - 1))) end++
  return end > from && isRoleNoun(lowerAt(words, end - 1)) ? end : from
}

/**
 * Where an office ends that is written like a name and has none behind it: "the CEO said", "our Prime Minister", "CEO of Acme";
 * `from` where the run of capitals from there to `to` is no such thing.
 */
export function officeUpTo(words: readonly Word[], from: number, to: number): number {
  if (to - from === 1 && isCalledAsPaper(words, from)) return from
  if (isOfficeAlone(words, from, to)) return to
  // "the Emir", "the Maulana"
  const only = words[from]
  if (to - from === 1 && only && (isBareTitle(only) || only.text === 'NGO') && hasDeterminer(words, from))
    return to
  const end = officeEnd(words, from, to)
  if (end === from) return from
  if (end < to) return officeWithPart(words, from, end, to)
  const first = words[from]
  if (isOfPlace(first) || bareOffices.has(lowerAt(words, end - 1))) return end
  const isShort = to - from === 1 && first !== undefined && isAcronym(first.text)
  return hasDeterminer(words, from) || isShort ? end : from
}

/** "The Advocate": a paper that is called as somebody might be; inside of a sentence, by the capital of its article. */
export const isCalledAsPaper = (words: readonly Word[], i: number): boolean =>
  textAt(words, i - 1) === 'The' && (words[i - 2]?.kind === 'word' || papersLikePeople.has(lowerAt(words, i)))

/** "Emir", "Maulana"; not letters, which may be a body's. */
const isBareTitle = ({ text, lower }: Word): boolean =>
  titlesOrNames.has(lower) || ((titles.get(lower) ?? '') !== '' && !isAcronym(text))

/** In words: how far the determiner stands before an office, "the ailing 85-year-old Pope". */
const determinerReach = 3

/** Whether a determiner stands before the office at `from`, with nothing but what describes its holder between. */
function hasDeterminer(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= from - determinerReach; i--) {
    const word = words[i]
    if (!word || isCapitalised(word)) return i >= 0 && determiners.has(lowerAt(words, i))
    if (determiners.has(word.lower)) return true
    if (
      !describing.has(word.lower) &&
      !/^[4-9]\d-year-old$|^(?:late|former|current|new)$|[a-z]{3}(?:al|ary|ive|ous|ing|ed)$/.test(word.lower)
    )
      return false
  }
  return false
}

/** "Secretary General", "Chief Guest" */
const isGeneral = (words: readonly Word[], i: number): boolean =>
  /^(?:(?:chief|special) guest|(?:secretary|director|attorney|inspector|auditor|comptroller|controller|solicitor|governor|registrar) general)$/.test(
    `${lowerAt(words, i - 1)} ${lowerAt(words, i)}`,
  )

/** "Deputy Council Leader, Jane Doe,": a role behind whose comma somebody's name stands. */
const isExplained = (words: readonly Word[], to: number): boolean =>
  isRoleNoun(lowerAt(words, to - 1)) &&
  isComma(words[to]) &&
  isFirstName(lowerAt(words, to + 1)) &&
  // "The Union Leader, Charlotte's largest newspaper"
  !isPossessive(words[to + 2])

/** "Police Public Relations Officer", "Woman MP": whatever it is for, an office is nobody's surname. */
const isOfficeAlone = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 &&
  (bareOffices.has(lowerAt(words, to - 1)) || isGeneral(words, to - 1) || isExplained(words, to)) &&
  !words.slice(from, to).some(({ lower }) => isFirstName(lower))

/** "Member of Parliament for Port West": the run ends in what the office is for, and nobody's name is in it. */
function isOfPart(words: readonly Word[], end: number, to: number): boolean {
  const last = [to - 2, to - 3].find((i) => /^(?:of|for)$/.test(lowerAt(words, i)))
  return (
    last !== undefined &&
    last > end &&
    /^(?:of|for)$/.test(lowerAt(words, end)) &&
    !isFirstName(lowerAt(words, last + 1))
  )
}

/** Where an office ends behind which the run of capitals goes on, at `end`, with what it is for. */
function officeWithPart(words: readonly Word[], from: number, end: number, to: number): number {
  const of = lowerAt(words, end)
  // "Secretary of Defense": what the office is for is nobody's name either.
  if (of === 'of' && officesOf.has(lowerAt(words, end - 1)) && to - end < 3) return to
  // "National Vice President of the Port Workers Association"
  const isBodys =
    of === 'of' &&
    lowerAt(words, end + 1) === 'the' &&
    end + 3 < to &&
    organisationWords.has(lowerAt(words, to - 1))
  if (isBodys) return end
  if (isOfPart(words, end, to)) return end
  return /^(?:of|for)$/.test(of) && to - end < 4 && !isFirstName(lowerAt(words, end + 1)) ? end : from
}
