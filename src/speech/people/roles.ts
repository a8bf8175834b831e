import type { NamedSentence } from '../grammar/phrases.ts'
import { cueVerb } from '../lexicon/cues.ts'
import { auxiliaries, clauseWords, determiners, prepositions } from '../lexicon/grammar.ts'
import { peoples } from '../lexicon/groups.ts'
import { roles, titleGender, titles } from '../lexicon/people.ts'
import { days, months } from '../lexicon/time.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, noWord, type Word } from '../text/words.ts'

const isRole = (word: Word | undefined): boolean =>
  word !== undefined && (roles.has(word.lower) || (titles.get(word.lower) ?? '') !== '')
const longest = 16
const officeModifiers = new Set(
  'former then ex acting interim incoming outgoing deputy vice state assistant associate senior chief retired late current now-former'.split(
    ' ',
  ),
)

/** The words before a name that say what its bearer is: "political analyst", "Interim DNC Chairwoman", "Sen.". */
function roleBefore(text: string, { words, nameTo }: NamedSentence, name: Name): string | undefined {
  let from = name.titleFrom
  // "Ms." and "Mr." tell no role.
  while (from < name.from && titleGender.has(lowerAt(words, from)) && !isRole(words[from])) from++
  const last = name.from - 1
  if (from === name.from && !isRole(words[last])) return undefined
  for (
    let word = words[from - 1];
    word && word.kind === 'word' && name.from - from < 8;
    word = words[from - 1]
  ) {
    const lower = word.lower
    if (
      determiners.has(lower) ||
      prepositions.has(lower) ||
      clauseWords.has(lower) ||
      auxiliaries.has(lower) ||
      days.has(lower) ||
      months.has(lower)
    )
      break
    if (isPossessive(word) || /ly$/.test(lower)) break
    const verb = cueVerb(lower)
    if (verb && verb.form !== 'base' && !verb.noun && !isCapitalised(word)) break
    if (!isCapitalised(word) && from < name.titleFrom && nameTo.has(from)) break
    // Before an office in capitals only its modifiers belong to it: "former President", not "meet President".
    if (name.titleFrom < name.from && !isCapitalised(word) && !officeModifiers.has(lower)) break
    from--
  }
  const first = words[from]
  const end = words[last]
  if (!first || !end || from >= name.from) return undefined
  const role = text.slice(first.start, end.end)
  const lowered =
    from === 0 &&
    first.text.length > 1 &&
    !/\p{Lu}|\./u.test(first.text.slice(1)) &&
    !peoples.has(first.lower) &&
    !isCapitalised(words[1] ?? first)
  return lowered ? role.charAt(0).toLowerCase() + role.slice(1) : role
}

/** The apposition behind a name: "a fellow of the Carnegie Centre in Berlin". */
function roleAfter(text: string, { words }: NamedSentence, name: Name): string | undefined {
  let at = name.to
  if (words[at]?.text === '(') while (words[at] && words[at++]?.text !== ')');
  if (!isComma(words[at])) return undefined
  at++
  if (words[at]?.kind === 'number' && isComma(words[at + 1])) at += 2
  if (/^(?:who|whose|and|now|which|himself|herself)$/.test(lowerAt(words, at))) return undefined
  const opened = at
  if (/^(?:a|an|the|another|one)$/.test(lowerAt(words, at))) at++
  const from = at
  let role = -1
  while (words[at] && at - opened < longest) {
    const word = words[at]
    if (
      !word ||
      word.kind === 'quotation' ||
      (word.kind === 'mark' && !/^[&'’/]$/.test(word.text)) ||
      /^(?:who|which|that|whose)$/.test(word.lower)
    )
      break
    if (role < 0 && isRole(word)) role = at
    if (role < 0 && (prepositions.has(word.lower) || at - from > 6)) return undefined
    const verb = cueVerb(word.lower)
    if (verb && !verb.noun && (verb.form === 'past' || verb.form === 'third')) break
    if (auxiliaries.has(word.lower) && !isPossessive(word))
      return role < 0 ? undefined : spanText(text, words, from, at)
    at++
  }
  if (role < 0) return undefined
  // Another name right behind the comma is the next of a list: "Ms. Doe, Senator Roe and others".
  return isCapitalised(words[from] ?? noWord) && opened === from && role > from + 3
    ? undefined
    : spanText(text, words, from, at)
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

/** The nouns of a role, by which a description ("the senator") may mean its bearer. */
export function nounsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}.'’-]+/u)
    .flatMap((word) => [word, titles.get(word) ?? ''])
    .filter((word) => word.length > 2)
}
