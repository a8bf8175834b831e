import { auxiliaries, clauseWords, pastVerbs, prepositions } from '../../lexicon/grammar.ts'
import { isPersonal, roles } from '../../lexicon/person-nouns.ts'
import { isBodyNoun } from '../../names/body-nouns.ts'
import type { Name } from '../../names/names.ts'
import { isCapitalised, isComma, lowerAt, noWord, type Word } from '../../text/words.ts'
import { type NamedSentence, named, type Source } from '../phrases.ts'

/** Whether a name has the length or the title of a person's full name. */
export const isPersons = ({ kind, parts }: Name): boolean =>
  kind !== 'group' && kind !== 'place' && (parts.length > 1 || kind === 'person')

/** "…, his top aide, Jane Doe,", "…, the mayor, Jane Doe,": the name at the end, behind the role that it explains. */
export function namedAide({ words, nameTo }: NamedSentence, end: number): Source | undefined {
  const name = nameTo.get(end)
  const head = words[end - 1]
  if (!name || !head || !isPersons(name) || !isComma(words[name.titleFrom - 1])) return undefined
  for (let i = name.titleFrom - 2; i > name.titleFrom - 8; i--) {
    if (words[i]?.kind !== 'word') return undefined
    // "Asked by them, the mayor, Jane Doe, said"
    if (/^(?:his|her|their|its|the|an?)$/.test(lowerAt(words, i)))
      return isComma(words[i - 1]) && roles.has(lowerAt(words, name.titleFrom - 2))
        ? { from: i, to: end, kind: 'name', name, head }
        : undefined
  }
  return undefined
}

/** In words: what stands before the name in an apposition is no longer, "the former Radio Elba correspondent Jane Doe". */
const leadReach = 8

/** Whether a name only tells whose office it is that the name behind it holds: the radio's in "the former Radio Elba correspondent Jane Doe". */
function isOffices({ words, nameFrom }: NamedSentence, name: Name): boolean {
  return !isPersons(name) && isPersonal(lowerAt(words, name.to)) && nameFrom.has(name.to + 1)
}

/** The name that an apposition consists of: "her coach, Jane Doe,", "her coach, the grandmaster Jane Doe,", "her coach, grandmaster Jane Doe,". */
export function nameIn(sentence: NamedSentence, from: number): Name | undefined {
  const { words, nameFrom } = sentence
  const name = nameFrom.get(from)
  if (name) return isOffices(sentence, name) ? nameFrom.get(name.to + 1) : name
  const isDefinite = words[from]?.lower === 'the'
  for (let i = from + 1; i < from + leadReach; i++) {
    const word = words[i]
    const found = nameFrom.get(i)
    if (found && isOffices(sentence, found)) {
      i = found.to - 1
      continue
    }
    const isBehind = isDefinite ? i > from + 1 : isPersonal(lowerAt(words, i - 1))
    const behindNoun = isBehind || (isDefinite && found && found.titleFrom < found.from) ? found : undefined
    if (behindNoun) return isPersons(behindNoun) ? behindNoun : undefined
    if (word?.kind !== 'word' || prepositions.has(word.lower) || clauseWords.has(word.lower)) return undefined
  }
  return undefined
}

/** The body's name that an apposition consists of: "the country's spy agency, the Ministry of State Security,". */
export function bodyIn({ words, nameFrom }: NamedSentence, { head }: Source, from: number): Name | undefined {
  const name = lowerAt(words, from) === 'the' ? nameFrom.get(from + 1) : undefined
  return name?.kind === 'group' && isBodyNoun(head.lower) ? name : undefined
}

/** Where the words between commas begin that end in the name, if nothing but what its bearer is stands before it. */
function beginOfSegment({ words }: NamedSentence, { titleFrom }: Name): number | undefined {
  for (let i = titleFrom - 1; i > titleFrom - 8; i--) {
    const word = words[i]
    if (isComma(word)) return i > 0 ? i + 1 : undefined
    if (word?.kind !== 'word' || prepositions.has(word.lower) || clauseWords.has(word.lower)) return undefined
    if (auxiliaries.has(word.lower) || pastVerbs.has(word.lower)) return undefined
  }
  return undefined
}

/**
 * "The Emir of Kano, Alhaji Musa Doe,", "The Common Sergeant of London, Judge Jane Doe,": whoever holds an office of which only the capitals
 * are known, and "of".
 */
export function holderAtEnd({ words, nameTo }: NamedSentence, end: number): Source | undefined {
  const name = nameTo.get(end)
  if (!name || !isPersons(name) || !isComma(words[name.titleFrom - 1])) return undefined
  const comma = name.titleFrom - 1
  const listed = listedOffice(words, comma)
  if (listed !== undefined) return { ...named(words, name), from: listed }
  let from = comma - 1
  while (from > 0 && (isCapitalised(words[from] ?? noWord) || isSmallInOffice(words, from))) from--
  const opens =
    lowerAt(words, from) === 'the' && isCapitalised(words[from + 1] ?? noWord) && beginsClause(words, from)
  const hasOf = words.slice(from, comma).some(({ lower }) => /^(?:of|for)$/.test(lower))
  return opens && hasOf ? { ...named(words, name), from } : undefined
}

/** In words: the longest office with the body that it is in, between commas. */
const listedReach = 16

/** Where an office begins whose body a comma parts from it, up to the comma at `end`: "The Director General, World Trade Organisation,". */
function listedOffice(words: readonly Word[], end: number): number | undefined {
  let from = end
  let first = end
  while (from > 0 && end - from < listedReach) {
    const word = words[from - 1]
    const isPart = word && (isCapitalised(word) || isComma(word) || isSmallInOffice(words, from - 1))
    if (!isPart) break
    if (isComma(word)) first = from - 1
    from--
  }
  const noun = words[first - 1]
  return first < end && noun && isPersonal(noun.lower) && first > from && beginsClause(words, from)
    ? from
    : undefined
}

const beginsClause = (words: readonly Word[], from: number): boolean =>
  from === 0 || words[from - 1]?.kind !== 'word' || /^(?:and|but|that|as)$/.test(lowerAt(words, from - 1))

/** Whether the small word at `i` is one inside of an office's name: "of", or "the" behind it. */
const isSmallInOffice = (words: readonly Word[], i: number): boolean =>
  /^(?:of|for|and|on)$/.test(lowerAt(words, i)) ||
  (words[i]?.lower === 'the' && /^(?:of|for)$/.test(lowerAt(words, i - 1)))

/** "An expert called by the state, retired captain Jane Doe, said": the name that the words between the last commas end in. */
export function nameAtEnd(sentence: NamedSentence, end: number): Source | undefined {
  const name = sentence.nameTo.get(end)
  const from = name && beginOfSegment(sentence, name)
  return name && from !== undefined && isPersons(name) ? { ...named(sentence.words, name), from } : undefined
}
