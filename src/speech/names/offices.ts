import { determiners } from '../lexicon/grammar.ts'
import { organisationWords, peoples, places } from '../lexicon/groups.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { bareOffices, officesOf, officeWords, parties, roles } from '../lexicon/person-nouns.ts'
import { lowerAt, type Word } from '../text/words.ts'
import { isAcronym } from './name-kinds.ts'

/** Whether the word stands in the name of an office alone, not of whom it belongs to. */
const isOffice = ({ lower }: Word): boolean =>
  (roles.has(lower) && !organisationWords.has(lower) && !parties.has(lower)) || officeWords.has(lower)

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
  return end > from && roles.has(lowerAt(words, end - 1)) ? end : from
}

/**
 * Where an office ends that is written like a name and has none behind it: "the CEO said", "our Prime Minister", "CEO of Acme";
 * `from` where the run of capitals from there to `to` is no such thing.
 */
export function officeUpTo(words: readonly Word[], from: number, to: number): number {
  if (isOfficeAlone(words, from, to)) return to
  const end = officeEnd(words, from, to)
  if (end === from) return from
  if (end < to) return officeWithPart(words, from, end, to)
  const only = words[from]
  if (isOfPlace(only) || bareOffices.has(lowerAt(words, end - 1))) return end
  const isShort = to - from === 1 && only !== undefined && isAcronym(only.text)
  return determiners.has(lowerAt(words, from - 1)) || isShort ? end : from
}

/** "Police Public Relations Officer", "Woman MP": whatever it is for, an office is nobody's surname. */
const isOfficeAlone = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 1 &&
  bareOffices.has(lowerAt(words, to - 1)) &&
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
