import {
  clauseWords,
  determiners,
  irregularParticiples,
  noParticiples,
  postpositives,
  prepositions,
  speakingNouns,
} from '../../lexicon/grammar.ts'
import { crowds, isPersonal, roles } from '../../lexicon/person-nouns.ts'
import { personal, pronounsOnly } from '../../lexicon/pronouns.ts'
import { inEitherNumber } from '../../lexicon/singular.ts'
import { days, months } from '../../lexicon/time.ts'
import { cueVerb } from '../../lexicon/verbs/table.ts'
import { mayBePerson } from '../../names/name-kinds.ts'
import type { Name } from '../../names/names.ts'
import { isCapitalised, isComma, isDash, lowerAt, type Word } from '../../text/words.ts'
import {
  areLetters,
  insideName,
  isPlural,
  isStandIn,
  type NamedSentence,
  named,
  type Source,
} from '../phrases.ts'
import { bodyBeforeBracket, isHolder, isInObjectClause } from './names-behind.ts'
import { startBefore } from './phrase-starts.ts'

const plainLead = /^(?:like|outside|\p{N})/u

/** Whether the word only adds to the noun before it: "members of", "sources familiar with". */
const endsHead = (word: Word | undefined): boolean =>
  prepositions.has(word?.lower ?? '') || postpositives.has(word?.lower ?? '')

/** How far left the words that belong to a name reach: "Clinton campaign spokesman" before "Brian Fallon". */
function beforeName({ words, nameTo }: NamedSentence, from: number, least: number): number {
  let first = from
  for (let word = words[first - 1]; word && first > least; word = words[first - 1]) {
    // "College of Nursing chief executive Jane Doe"
    const body = nameTo.get(first)
    if (body && body.titleFrom >= least) first = body.titleFrom
    else if (areLetters(words, first - 3)) first -= 3
    else if (word.kind === 'mark' || prepositions.has(word.lower) || days.has(word.lower)) break
    else first--
  }
  return first
}

/** A description begins at its determiner, where it has one. */
function startOfDescription({ words }: NamedSentence, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    // "the mother of three"
    if (i === end - 1 && lowerAt(words, i - 1) === 'of') continue
    // "a trip, one the mayor called": "one" is the trip.
    const before = lowerAt(words, i - 1)
    if (determiners.has(lowerAt(words, i)) && (!determiners.has(before) || before === 'one')) return i
  }
  return from
}

/** Where the last noun phrase before `end` begins that has a determiner. */
function lastDeterminer({ words }: NamedSentence, from: number, end: number): number | undefined {
  for (let i = end - 2; i > from; i--) if (/^(?:the|an?)$/.test(lowerAt(words, i))) return i
  return undefined
}

/** Whether the word opens a relative clause: what is before it is the subject ("sources who saw it said"). */
const isRelative = (word: Word | undefined): boolean => /^(?:who|which|that)$/.test(word?.lower ?? '')

/** "who calls himself", "who is": whose verb is that of one alone. */
const isOfOne = (words: readonly Word[], i: number): boolean =>
  /^(?:is|was|has)$/.test(lowerAt(words, i)) || cueVerb(lowerAt(words, i))?.form === 'third'

/** "fans", "the mayor": a noun for people. */
const isOfPeople = (lower: string): boolean => inEitherNumber(lower, isPersonal) || crowds.has(lower)

/** Whether the clause from `who` on tells of one alone: "who called himself", "who said that she was". */
const tellsOfOne = (words: readonly Word[], who: number): boolean =>
  words.slice(who, who + oneReach).some(({ lower }) => /^(?:he|she|himself|herself)$/.test(lower))

/** In words: so soon behind "who" a clause says "he" or "she" of one alone. */
const oneReach = 9

/** Whom "who" or "which" means: the nearest noun phrase, or the name that it stands in apposition to. */
function antecedentEndingAt(sentence: NamedSentence, end: number): Source | undefined {
  const { words, nameTo } = sentence
  const phrase = phraseEndingAt(sentence, end)
  if (phrase?.kind !== 'description') return phrase
  // "John Roe, a clerk who said …"
  const apposed = isComma(words[phrase.from - 1]) && /^(?:an?|the|one)$/.test(lowerAt(words, phrase.from))
  const named = apposed ? nameTo.get(phrase.from - 1) : undefined
  const head = named && words[named.to - 1]
  if (head) return { from: named.titleFrom, to: named.to, kind: 'name', name: named, head }
  // "a sharp response from the mayor Jane Doe, who …": no response is "who".
  const nearest =
    lowerAt(words, end) === 'who' || lowerAt(words, end + 1) === 'who' ? nameTo.get(end) : undefined
  // "a rebuke from fans of singer Jane Doe, who": the fans.
  const isSomebodys =
    nearest !== undefined &&
    words
      .slice(phrase.from, nearest.titleFrom)
      .some(
        ({ lower }, i) => isOfPeople(lower) && /^(?:of|close)$/.test(lowerAt(words, phrase.from + i + 1)),
      ) &&
    !isOfOne(words, isComma(words[end]) ? end + 2 : end + 1) &&
    !tellsOfOne(words, end + 1)
  const person =
    nearest && !isSomebodys && mayBePerson(nearest) && nearest.parts.length > 1
      ? words[nearest.to - 1]
      : undefined
  if (nearest && person)
    return { from: nearest.titleFrom, to: end, kind: 'name', name: nearest, head: person }
  for (let i = end - 2; i > phrase.from; i--) {
    const lead = lowerAt(words, i)
    // "is about to reprint an editorial that says …"
    const isObject = i > 0 && lowerAt(words, i - 1) === 'to' && /^an?$/.test(lowerAt(words, i + 1))
    if ((prepositions.has(lead) && determiners.has(lowerAt(words, i + 1))) || isObject) {
      const last = words[end - 1]
      return last && { from: i + 1, to: end, kind: 'description', head: last }
    }
  }
  return phrase
}

/** A verb in -ing, which has the name behind it for its object; "acting Secretary Roe" is no such thing. */
export function isParticiple(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    /^\p{Ll}+ing$/u.test(word.text) &&
    !roles.has(word.lower) &&
    !noParticiples.has(word.lower)
  )
}

/** Whether a pronoun stands there that no noun goes on with. */
function isPronounAt(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]]
  if (!word) return false
  if (pronounsOnly.has(word.lower)) return true
  return (
    isStandIn(word) && (personal.has(word.lower) || before?.kind !== 'word' || clauseWords.has(before.lower))
  )
}

/** Whether "who" or the like before `from` makes of what goes up to `end` a clause about somebody before it. */
function isInRelative({ words, nameTo }: NamedSentence, from: number, end: number): boolean {
  if (from < 2 || !isRelative(words[from - 1])) return false
  return from === end || (lowerAt(words, from - 1) === 'who' && !nameTo.has(end))
}

/** The noun phrase whose last word is `words[end - 1]`, without appositions. */
export function phraseEndingAt(sentence: NamedSentence, end: number): Source | undefined {
  const { words, nameTo } = sentence
  const last = words[end - 1]
  if (!last || last.kind === 'mark' || last.kind === 'quotation') return undefined
  if (isPronounAt(words, end - 1)) return { from: end - 1, to: end, kind: 'pronoun', head: last }
  const from = startBefore(sentence, end)
  if (isInRelative(sentence, from, end)) {
    const mark = words[from - 2]
    return antecedentEndingAt(sentence, isComma(mark) || isDash(mark) ? from - 2 : from - 1)
  }
  const first = words[from]
  if (from === end || !first) return undefined
  const name = nameTo.get(end)
  if (name && isInObjectClause(words, name)) return named(words, name)
  const actor = name && actorBefore(sentence, from, end)
  if (actor) return actor
  const phrase = { from, end, first, last, name }
  return leadsIn(first) ? phraseBehindLead(sentence, phrase) : phraseAt(sentence, phrase, false)
}

/** The words from `from` up to `end`, and the name that they end in. */
interface Stretch {
  from: number
  end: number
  first: Word
  last: Word
  name: Name | undefined
}

/** "critics attacking Ms. Doe said": the critics. */
function actorBefore(sentence: NamedSentence, from: number, end: number): Source | undefined {
  const { words } = sentence
  if (!isParticiple(words[from - 1]) || words[from - 2]?.kind !== 'word') return undefined
  const actor = phraseEndingAt(sentence, from - 1)
  if (!actor || actor.kind === 'name') return actor
  return isPlural(actor.head) ? { ...actor, to: end } : undefined
}

/** Whether a stretch begins with a phrase of its own: "On Monday Mr. Doe said". */
const leadsIn = ({ kind, lower }: Word): boolean =>
  prepositions.has(lower) || days.has(lower) || months.has(lower) || kind === 'number'

/** The noun phrase behind a time or a place: "On Monday Mr. Doe", "at a rally on Saturday the president". */
function phraseBehindLead(sentence: NamedSentence, stretch: Stretch): Source | undefined {
  const { words } = sentence
  const { from, first, name } = stretch
  // "anyone on the side of the Gazette": the pronoun in front.
  const ahead = words[from - 1]
  if (prepositions.has(first.lower) && ahead && pronounsOnly.has(ahead.lower))
    return { from: from - 1, to: from, kind: 'pronoun', head: ahead }
  const body = name && bodyBeforeBracket(sentence, from)
  if (body) return named(words, body)
  return name ? nameWith(sentence, name, from) : phraseAt(sentence, stretch, true)
}

/** A name with the words before it that belong to it. */
const nameWith = (sentence: NamedSentence, name: Name, least: number): Source => ({
  ...named(sentence.words, name),
  from: beforeName(sentence, name.titleFrom, least),
})

/** Where the head of the noun phrase ends: before what only adds to it ("members of", "research conducted by", "a source speaking to"). */
function endOfHead(sentence: NamedSentence, from: number, end: number): number {
  const { words } = sentence
  let headEnd = from + 1
  while (headEnd < end && (!endsHead(words[headEnd]) || insideName(sentence, headEnd))) headEnd++
  const mayBeShorter = (): boolean => headEnd < end && headEnd > from + 1
  if (
    mayBeShorter() &&
    (/[a-z]{2}ed$/.test(lowerAt(words, headEnd - 1)) ||
      irregularParticiples.has(lowerAt(words, headEnd - 1))) &&
    speakingNouns.has(lowerAt(words, headEnd - 2))
  )
    headEnd--
  if (mayBeShorter() && isParticiple(words[headEnd - 1])) headEnd--
  return headEnd
}

/** The name at a phrase's head, or whoever does something with its bearer: "one pastor near Ms. Doe supporting Mr. Roe". */
function namedAt(sentence: NamedSentence, name: Name, { from, end }: Stretch): Source | undefined {
  const { words, nameTo } = sentence
  const doing = name.titleFrom - 1
  if (doing <= from || !isParticiple(words[doing])) return nameWith(sentence, name, from)
  const actor = nameTo.get(doing)
  if (actor) return nameWith(sentence, actor, from)
  const noun = words[doing - 1]
  return noun && { from, to: end, kind: 'description', head: noun }
}

/** The noun phrase that a stretch is, or ends in; `leads` where a time or a place stands at its front. */
function phraseAt(sentence: NamedSentence, stretch: Stretch, leads: boolean): Source | undefined {
  const { from, end } = stretch
  const headEnd = endOfHead(sentence, from, end)
  const name = sentence.nameTo.get(headEnd)
  if (name) return namedAt(sentence, name, stretch)
  const begin = startOfDescription(sentence, from, headEnd)
  if (!leads) return describedBy(sentence, stretch, begin, headEnd)
  return (
    behindTime(sentence, stretch, begin) ??
    // Nothing but "in a statement": no subject.
    (begin <= from + 1 && !plainLead.test(stretch.first.lower)
      ? undefined
      : describedBy(sentence, stretch, begin, headEnd))
  )
}

/** "at a rally on Saturday the president": the time and the place go before the subject. */
function behindTime(
  sentence: NamedSentence,
  { from, end, last }: Stretch,
  begin: number,
): Source | undefined {
  const opens = lastDeterminer(sentence, begin, end)
  const isSubject =
    opens !== undefined && opens > from + 1 && !prepositions.has(lowerAt(sentence.words, opens - 1))
  return isSubject ? { from: opens, to: end, kind: 'description', head: last } : undefined
}

/** Whether a description may be somebody's: it has a determiner or a capital, or its noun is a plural or one for who speaks. */
const isPlausible = (opening: Word | undefined, { lower }: Word): boolean =>
  opening !== undefined &&
  (determiners.has(opening.lower) ||
    isCapitalised(opening) ||
    lower.endsWith('s') ||
    speakingNouns.has(lower) ||
    roles.has(lower))

/** The description from `begin` on; or the name that it adds to ("Ms. Doe and her aides"), or that ends it. */
function describedBy(
  sentence: NamedSentence,
  { from, end, name }: Stretch,
  begin: number,
  headEnd: number,
): Source | undefined {
  const { words, nameTo } = sentence
  const [opening, head] = [words[begin], words[headEnd - 1]]
  if (!head) return undefined
  if (name && isHolder(words, headEnd, name)) return { ...named(words, name), from: begin }
  if (headEnd < end && !isPlausible(opening, head) && name) return nameWith(sentence, name, from)
  const isPartner = /^(?:his|her|their)$/.test(lowerAt(words, begin)) && lowerAt(words, begin - 1) === 'and'
  const lead = isPartner ? nameTo.get(begin - 1) : undefined
  return lead ? named(words, lead) : { from: begin, to: end, kind: 'description', head }
}
