import { bodies, withNames } from '../lexicon/bodies.ts'
import { clauseWords, determiners, prepositions } from '../lexicon/grammar.ts'
import { namedOf } from '../lexicon/groups.ts'
import { competitions } from '../lexicon/names/bodies.ts'
import { isFirstName } from '../lexicon/names/first-names.ts'
import { nationOf } from '../lexicon/nations.ts'
import { isPersonal, officeModifiers, postsForPeople, postsOf } from '../lexicon/person-nouns.ts'
import { titles } from '../lexicon/titles.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { isPlural, type NamedSentence, type Source } from './phrases.ts'
import { isPastVerb } from './verbs.ts'

/**
 * Whose full name a description ends in, where nothing but what they are stands before it: "his daughter Jane Doe", "former mayor
 * and party chairman John Roe". Not "the mayor and clerk John Roe", who may be two, nor "an aide to chairman John Roe".
 */
export function bearerOf(sentence: NamedSentence, { from, to, kind }: Source): Name | undefined {
  const name = kind === 'description' ? sentence.nameTo.get(to) : undefined
  if (!name || name.parts.length < 2 || name.titleFrom <= from || !mayBePerson(name)) return undefined
  const { words } = sentence
  const before = words.slice(from, name.titleFrom)
  const isCalled = name.titleFrom < name.from || isPersonal(lowerAt(words, name.titleFrom - 1))
  const isPlain = before.every(
    (word, i) => (goesWithNouns(word) || isInName(before, i)) && !isPastVerb(sentence, from + i),
  )
  return (isCalled && isPlain && !mayBeTwo(before)) || isPostOf(before) ? name : undefined
}

/**
 * The name of a body beside what it is, be it between commas or before it: "the recruiting agency, Sri Ganga Overseas,", "the GMB union".
 */
export function bodyNamed(sentence: NamedSentence, source: Source): Name | undefined {
  const { words, nameFrom, nameTo } = sentence
  const { from, to, kind, head } = source
  if (
    kind !== 'description' ||
    !bodies.has(head.lower) ||
    !/^(?:the|its|an?|that|this|another|one)$/.test(lowerAt(words, from))
  )
    return undefined
  const before = words[to - 1] === head && withNames.has(head.lower) ? nameTo.get(to - 1) : undefined
  if (before?.kind === 'group' && before.titleFrom === from + 1 && !isHome(before)) return before
  const begin = lowerAt(words, to + 1) === 'the' ? to + 2 : to + 1
  const name = isComma(words[to]) ? nameFrom.get(begin) : undefined
  const mayBe = name && isComma(words[name.to]) && name.kind !== 'person'
  return mayBe && !isFirstName(name.parts[0]?.toLowerCase() ?? '') ? name : undefined
}

/** "the EU agency", "an Irish charity": where a body is from, and not what it is called. */
const isHome = ({ text, parts }: Name): boolean =>
  nationOf(text.toLowerCase()) !== undefined ||
  /^(?:EU|UN|NATO)$/.test(text) ||
  competitions.has(parts[0]?.toLowerCase() ?? '')

/** In words: what a post is of is no longer, "head of public health". */
const longestField = 4

/** "chair of governors", "former director of photography": a post and what it is of, in small letters; not "spokesman of president". */
function isPostOf(words: readonly Word[]): boolean {
  const post = officeModifiers.has(lowerAt(words, 0)) ? 1 : 0
  const field = words.slice(post + 2)
  return (
    postsOf.has(lowerAt(words, post)) &&
    !postsForPeople.has(lowerAt(words, post)) &&
    lowerAt(words, post + 1) === 'of' &&
    field.length > 0 &&
    field.length < longestField &&
    field.every((word) => word.kind === 'word' && !isCapitalised(word) && goesWithNouns(word)) &&
    !field.some(({ lower }) => isPersonal(lower) || determiners.has(lower))
  )
}

/** Neither "an aide to", "who met" nor "prosecutors questioning". */
const goesWithNouns = ({ kind, lower }: Word): boolean =>
  kind === 'word' &&
  !prepositions.has(lower) &&
  !lower.endsWith('ing') &&
  (lower === 'and' || !clauseWords.has(lower))

/** The "of" of "University of Elba professor", the "Under" of "All Under One Banner member"; not that of "Mother of Port player". */
function isInName(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!before || !word || !next || !prepositions.has(word.lower) || !isCapitalised(next)) return false
  if (isCapitalised(word)) return isCapitalised(before)
  // "Fans of Elba singer": what begins a sentence has a capital, be it a name or not.
  return /^(?:of|for)$/.test(word.lower) && isCapitalised(before) && (i > 1 || namedOf.has(before.lower))
}

/** "the mayor and", "critics and": behind it may be another. */
function mayBeTwo(before: readonly Word[]): boolean {
  const and = before.findIndex(({ lower }) => lower === 'and')
  const [first, last] = [before[0], before[and - 1]]
  if (and < 0) return false
  if (!first || !last || determiners.has(first.lower) || before.some(isPossessive)) return true
  return isPlural(last) || !(isPersonal(last.lower) || titles.has(last.lower))
}
