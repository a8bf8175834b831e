import { documents, spokenIn } from '../lexicon/documents.ts'
import {
  auxiliaries,
  clauseWords,
  determiners,
  pairedAdjectives,
  postpositives,
  prepositions,
} from '../lexicon/grammar.ts'
import { isNative, ofState, peoples } from '../lexicon/groups.ts'
import { departments, isPersonal, ministers } from '../lexicon/person-nouns.ts'
import { subjectOf } from '../lexicon/pronouns.ts'
import { inEitherNumber } from '../lexicon/singular.ts'
import { days } from '../lexicon/time.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { isComma, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { lastAnd, nameGivenBehind } from './callings.ts'
import { goesOnBehind } from './noun-phrases/behind-names.ts'
import { isHolder } from './noun-phrases/names-behind.ts'
import { pairAfter } from './partners.ts'
import {
  areLetters,
  isAdverb,
  isPlural,
  isStandIn,
  type NamedSentence,
  named,
  reach,
  type Source,
} from './phrases.ts'
import { isTitleOf } from './speakers.ts'
import { isAuxiliary, isPastVerb, isPersonsPast, isPresentVerb } from './verbs.ts'

/** Prepositions that go on with a description of somebody: "a spokesman for the group". */
const attaching = new Set('of for in on at with from'.split(' '))

/** No more words belong to a description behind its head: "a spokesman for the group that owns the port". */
const attachedReach = 10

/** Who does what the verb before `from` says, where they stand behind it: "said Jane Doe, a teacher". */
export function subjectAfter(sentence: NamedSentence, from: number): Source | undefined {
  const source = firstAfter(sentence, from)
  return source && (bearerAfter(sentence, source) ?? pairAfter(sentence, source) ?? source)
}

/** "lawyer and author Jane Doe": the name that both belong to. */
function bearerAfter(sentence: NamedSentence, { from, to, kind, head }: Source): Source | undefined {
  const { words } = sentence
  const isPart =
    kind === 'description' &&
    !determiners.has(lowerAt(words, from)) &&
    isPersonal(head.lower) &&
    !isPlural(head)
  const and = isPart ? lastAnd(words, to) : undefined
  const bearer =
    and !== undefined && !determiners.has(lowerAt(words, and + 1)) ? firstAfter(sentence, and + 1) : undefined
  const isBearer = and !== undefined && bearer?.kind === 'name' && bearer.name && bearer.name.from > and + 1
  return isBearer && bearer.name && mayBePerson(bearer.name) ? bearer : undefined
}

/** The name behind an office and what it is for: "former secretary of state Jane Doe". */
function holderAt({ words, nameFrom }: NamedSentence, head: number): Source | undefined {
  const isOffice =
    ministers.has(lowerAt(words, head)) &&
    lowerAt(words, head + 1) === 'of' &&
    departments.has(lowerAt(words, head + 2))
  const name = isOffice ? nameFrom.get(head + 3) : undefined
  return name && named(words, name)
}

/** The one who stands first of them. */
function firstAfter(sentence: NamedSentence, from: number): Source | undefined {
  const { words } = sentence
  const begin = beginAfter(sentence, from)
  const first = words[begin]
  if (!first || (first.kind !== 'word' && first.kind !== 'number') || days.has(first.lower)) return undefined
  // "according to him", "accused by her of"
  const subject = /^(?:to|by)$/.test(lowerAt(words, begin - 1)) ? subjectOf.get(first.lower) : undefined
  const next = words[begin + 1]
  if (subject && (next?.kind !== 'word' || prepositions.has(next.lower)))
    return { from: begin, to: begin + 1, kind: 'pronoun', head: { ...first, lower: subject } }
  if (isStandIn(first)) {
    const standIn = standInAt(sentence, begin, first)
    if (standIn || !determiners.has(first.lower)) return standIn
  }
  return phraseFrom(sentence, begin)
}

/** Where the subject begins: behind adverbs, and behind a title in marks ("said “Harbour Lights” star Jane Doe"). */
function beginAfter({ words, nameFrom }: NamedSentence, from: number): number {
  let begin = from
  while (isAdverb(words[begin]) && !nameFrom.has(begin)) begin++
  const isTitle =
    words[begin]?.kind === 'quotation' && isPersonal(lowerAt(words, begin + 1)) && nameFrom.has(begin + 2)
  return isTitle ? begin + 1 : begin
}

/** A pronoun alone, or the name that "one" brings in: "wrote one, Jane Doe of Springfield". */
function standInAt({ words, nameFrom }: NamedSentence, begin: number, first: Word): Source | undefined {
  const next = words[begin + 1]
  const one = /^(?:one|another)$/.test(first.lower) && isComma(next) ? nameFrom.get(begin + 2) : undefined
  const last = one && words[one.to - 1]
  if (one && last && mayBePerson(one))
    return { from: begin + 2, to: one.to, kind: 'name', name: one, head: last }
  return next?.kind === 'word' ? undefined : { from: begin, to: begin + 1, kind: 'pronoun', head: first }
}

/** The noun phrase that begins at `begin`: a name with what stands before it, or a description with what belongs to it. */
function phraseFrom(sentence: NamedSentence, begin: number): Source | undefined {
  const { words, nameTo } = sentence
  const end = endOfPhrase(sentence, begin)
  const head = words[end - 1]
  if (end === begin || !head) return undefined
  const name = nameTo.get(end)
  if (name) return { from: begin, to: end, kind: 'name', name, head }
  const holder = holderAt(sentence, end - 1)
  if (holder) return holder
  const whole = endOfAttached(sentence, end)
  const held = nameTo.get(whole)
  if (held && isHolder(words, end, held)) return { ...named(words, held), from: begin }
  const called = isPersonal(head.lower) ? nameGivenBehind(sentence, whole) : undefined
  if (called) return { ...named(words, called), from: begin }
  return nameBehind(sentence, begin, whole) ?? { from: begin, to: whole, kind: 'description', head }
}

/** Where the noun phrase ends that begins at `begin`: at a name that nothing goes on with, or before what is no part of one. */
function endOfPhrase(sentence: NamedSentence, begin: number): number {
  const { words, nameFrom } = sentence
  let end = begin
  while (end < words.length && end - begin < reach) {
    if (areLetters(words, end)) {
      end += 3
      continue
    }
    const name = nameFrom.get(end)
    if (!name) {
      if (endsPhrase(sentence, begin, end)) break
      end++
      continue
    }
    end = name.to
    if (isAdjective(sentence, begin, name)) continue
    if (isPossessive(words[end]) || isOwners(words, end) || joinsAnother(sentence, begin, end)) end++
    else if (areLetters(words, end)) end += 3
    else if (!goesOnBehind(sentence, begin, end)) break
  }
  return end
}

/** "Former and current staff": two adjectives that one noun has. */
const joinsAdjectives = (words: readonly Word[], begin: number, i: number): boolean =>
  words[i]?.lower === 'and' &&
  i === begin + 1 &&
  pairedAdjectives.has(lowerAt(words, begin)) &&
  pairedAdjectives.has(lowerAt(words, i + 1))

/** Whether the word at `i` is no part of a noun phrase that begins at `begin`. */
function endsPhrase(sentence: NamedSentence, begin: number, i: number): boolean {
  const word = sentence.words[i]
  if (!word || word.kind === 'mark') return true
  if (joinsAdjectives(sentence.words, begin, i)) return false
  if (word.kind === 'quotation') return !isTitleOf(sentence.words, i)
  if (prepositions.has(word.lower) || clauseWords.has(word.lower) || auxiliaries.has(word.lower)) return true
  if (i === begin) return false
  if (isAdverb(word) && isPastVerb(sentence, i + 1)) return true
  const { words } = sentence
  return (
    postpositives.has(word.lower) ||
    isPastVerb(sentence, i) ||
    isPersonsPast(sentence, i) ||
    isPresentVerb(words, i)
  )
}

/** "the top British medical journal": the name of a people that only qualifies the noun behind it. */
function isAdjective(sentence: NamedSentence, begin: number, { parts, to }: Name): boolean {
  const { words } = sentence
  const [last, next] = [words[to - 1], words[to]]
  // "according to Chinese state media"
  const isOfState = next?.lower === 'state' && ofState.has(lowerAt(words, to + 1))
  if (isOfState && last && peoples.has(last.lower) && parts.length === 1) return true
  const isPeople = last && to - 1 > begin && peoples.has(last.lower) && parts.length === 1 && !isPlural(last)
  return (
    isPeople === true &&
    next?.kind === 'word' &&
    !isPastVerb(sentence, to) &&
    !prepositions.has(next.lower) &&
    !isAuxiliary(next) &&
    !cueVerb(next.lower) &&
    !clauseWords.has(next.lower)
  )
}

/** Where a description ends whose head ends at `end`, with what belongs to it: "a spokesman for the group", "a man familiar with it". */
function endOfAttached(sentence: NamedSentence, end: number): number {
  const { words } = sentence
  const isAttached = attaching.has(lowerAt(words, end)) || postpositives.has(lowerAt(words, end))
  let whole = end
  while (isAttached && whole < words.length && whole - end < attachedReach && mayAttach(sentence, end, whole))
    whole++
  // "a seller known as “Pepper”": nothing to show ends so.
  while (whole > end && prepositions.has(lowerAt(words, whole - 1))) whole--
  return whole === end + 1 && postpositives.has(lowerAt(words, end)) ? end : whole
}

/** "said the mayor in an interview with the Gazette": where they said it, not who they are. */
const isSpokenIn = (words: readonly Word[], i: number): boolean =>
  determiners.has(lowerAt(words, i)) &&
  words.slice(i + 1, i + 4).some(({ lower }) => spokenIn.has(lower) || documents.has(lower))

/** Whether the word at `i` still belongs to a description whose head ends at `end`. */
function mayAttach(sentence: NamedSentence, end: number, i: number): boolean {
  const { words } = sentence
  const word = words[i]
  if (!word || word.kind === 'mark' || word.kind === 'quotation' || clauseWords.has(word.lower)) return false
  if (word.lower === 'in' && isSpokenIn(words, i + 1)) return false
  if (word.lower === 'on' && days.has(lowerAt(words, i + 1))) return false
  if (i > end + 1 && (isPastVerb(sentence, i) || isAuxiliary(word))) return false
  return !/[a-z]{2}ing$/.test(lowerAt(words, i + 1))
}

/** "said a spokesman for the group, Jane Doe": the name between a comma and a mark behind a description that ends at `end`. */
function nameBehind({ words, nameFrom }: NamedSentence, begin: number, end: number): Source | undefined {
  const name = isComma(words[end]) ? nameFrom.get(end + 1) : undefined
  if (!name || !mayBePerson(name)) return undefined
  // "said a leading lawyer, Jane Doe of the firm Elba Law"
  const what = words.slice(begin, end)
  // Not "a detective hunting the suspect, John Roe of Osh".
  const isOne = what
    .slice(0, -1)
    .every(({ lower }) => !prepositions.has(lower) && !inEitherNumber(lower, isPersonal))
  const isFull =
    name.parts.length > 1 &&
    /^(?:of|from)$/.test(lowerAt(words, name.to)) &&
    isOne &&
    isPersonal(lowerAt(words, end - 1))
  if ((words[name.to]?.kind ?? 'mark') !== 'mark' && !isFull) return undefined
  return { ...named(words, name), from: begin }
}

/** "Mr. Jones' lawyer": the mark behind a name that ends in -s. */
const isOwners = (words: readonly Word[], i: number): boolean =>
  /^['’]$/.test(textAt(words, i)) &&
  words[i]?.start === words[i - 1]?.end &&
  /s$/.test(lowerAt(words, i - 1)) &&
  words[i + 1]?.kind === 'word'

/** "Chinese and Arab ministers": both of them only tell of what nation or party whoever follows is. */
const areAdjectives = (words: readonly Word[], i: number, { to, parts }: Name): boolean =>
  parts.length === 1 &&
  [i, to - 1].every((at) => peoples.has(lowerAt(words, at)) || isNative(lowerAt(words, at)))

/** Whether another name is joined to one that ends at `end`, and a small word goes on with both: "the former Rovers and United forward". */
function joinsAnother(sentence: NamedSentence, begin: number, end: number): boolean {
  const other = lowerAt(sentence.words, end) === 'and' ? sentence.nameFrom.get(end + 1) : undefined
  return (
    other !== undefined &&
    (/^(?:the|an?)$/.test(lowerAt(sentence.words, begin)) || areAdjectives(sentence.words, end - 1, other)) &&
    goesOnBehind(sentence, begin, other.to)
  )
}
