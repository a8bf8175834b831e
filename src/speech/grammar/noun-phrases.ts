import { cueVerb } from '../lexicon/cues.ts'
import {
  auxiliaries,
  clauseWords,
  days,
  determiners,
  months,
  pastVerbs,
  postpositives,
  prepositions,
  speakingNouns,
} from '../lexicon/grammar.ts'
import { roles } from '../lexicon/people.ts'
import type { Name } from '../names/names.ts'
import { isCapitalised, isComma, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { insideName, isStandIn, type NamedSentence, personal, reach, type Source } from './phrases.ts'

const pronounsOnly = new Set(
  'he she they i we everyone everybody nobody someone somebody anybody anyone'.split(' '),
)

const openingAdverbs = new Set(
  'likewise however still then also instead meanwhile later earlier indeed moreover thus therefore yesterday today'.split(
    ' ',
  ),
)

/** Whether the word joins or opens a clause where a sentence, or a quotation's frame, begins. */
function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word || (words[i - 1]?.kind ?? 'mark') === 'word') return false
  return clauseWords.has(word.lower) || openingAdverbs.has(word.lower)
}

/** Whether a noun phrase that ends further right cannot reach over this word. */
function bounds(sentence: NamedSentence, i: number): boolean {
  const { words, nameTo } = sentence
  const word = words[i]
  if (!word) return true
  // Marcia “Cia” Price
  if (word.kind === 'quotation') return !insideName(sentence, i)
  if (word.kind === 'mark') return !/^[/%&'’]$/.test(word.text)
  // "When asked …", "But polls …": a capital at the beginning of a sentence tells nothing.
  if (opensClause(words, i)) return true
  if (pronounsOnly.has(word.lower) || /^(?:also|according)$/.test(word.lower)) return true
  if (word.kind === 'number' || isCapitalised(word) || nameTo.has(i + 1) || isPossessive(word)) return false
  if (
    clauseWords.has(word.lower) ||
    auxiliaries.has(word.lower) ||
    personal.has(word.lower) ||
    word.lower === 'that'
  )
    return true
  if (pastVerbs.has(word.lower)) return true
  const verb = cueVerb(word.lower)
  return (
    verb !== undefined && !verb.noun && (verb.form === 'past' || verb.form === 'third' || verb.form === 'ing')
  )
}

const plainLead = /^(?:like|outside|\p{N})/u

/** Whether the word only adds to the noun before it: "members of", "sources familiar with". */
const endsHead = (word: Word | undefined): boolean =>
  prepositions.has(word?.lower ?? '') || postpositives.has(word?.lower ?? '')

/** How far left the words that belong to a name reach: "Clinton campaign spokesman" before "Brian Fallon". */
function beforeName({ words }: NamedSentence, from: number, least: number): number {
  let first = from
  for (let word = words[first - 1]; word && first > least; word = words[first - 1]) {
    if (word.kind === 'mark' || prepositions.has(word.lower) || days.has(word.lower)) break
    first--
  }
  return first
}

/** A description begins at its determiner, where it has one. */
function startOfDescription({ words }: NamedSentence, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--) {
    if (determiners.has(lowerAt(words, i)) && !determiners.has(lowerAt(words, i - 1))) return i
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
  for (let i = end - 2; i > phrase.from; i--) {
    if (prepositions.has(lowerAt(words, i)) && determiners.has(lowerAt(words, i + 1))) {
      const last = words[end - 1]
      return last && { from: i + 1, to: end, kind: 'description', head: last }
    }
  }
  return phrase
}

/** A verb in -ing, which has the name behind it for its object; "acting Secretary Roe" is no such thing. */
function isParticiple(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    /^\p{Ll}+ing$/u.test(word.text) &&
    !roles.has(word.lower) &&
    !/^(?:acting|outgoing|incoming|sitting|leading|rising|ruling|longstanding|surviving|retiring|visiting|presiding|managing|founding|during|including|according|following|regarding|concerning|being|king|spring|morning|evening)$/.test(
      word.lower,
    )
  )
}

/** The noun phrase whose last word is `words[end - 1]`, without appositions. */
export function phraseEndingAt(sentence: NamedSentence, end: number): Source | undefined {
  const { words, nameTo } = sentence
  const last = words[end - 1]
  if (!last || last.kind === 'mark' || last.kind === 'quotation') return undefined
  const beforeLast = words[end - 2]
  if (pronounsOnly.has(last.lower)) return { from: end - 1, to: end, kind: 'pronoun', head: last }
  if (
    isStandIn(last) &&
    (personal.has(last.lower) || beforeLast?.kind !== 'word' || clauseWords.has(beforeLast.lower))
  ) {
    return { from: end - 1, to: end, kind: 'pronoun', head: last }
  }
  let from = end
  while (from > 0 && end - from < reach && !bounds(sentence, from - 1)) from--
  // "at least a dozen members", "more than half of them"
  if (from < end - 2 && /^(?:least|most|than)$/.test(lowerAt(words, from + 1))) from += 2
  const relative = words[from - 1]
  const name = nameTo.get(end)
  if (isRelative(relative) && from > 1) {
    const complete =
      from < end && !name && !(determiners.has(lowerAt(words, from)) && relative?.lower !== 'who')
    if (from === end || (complete && relative?.lower === 'who')) {
      const antecedent = words[from - 2]
      return antecedentEndingAt(sentence, antecedent?.text === ',' ? from - 2 : from - 1)
    }
  }
  if (from === end) return undefined
  // "critics attacking Ms. Doe said": the critics.
  if (name && isParticiple(words[from - 1]) && words[from - 2]?.kind === 'word') {
    const actor = phraseEndingAt(sentence, from - 1)
    if (actor?.kind === 'name' || (actor && /[^s]s$/.test(actor.head.lower)))
      return actor.kind === 'name' ? actor : { ...actor, to: end }
  }
  const named = (of: Name, phraseFrom: number): Source | undefined => {
    const head = words[of.to - 1]
    return head && { from: phraseFrom, to: of.to, kind: 'name', name: of, head }
  }
  const first = words[from]
  if (!first) return undefined
  // "On Monday Mr. Doe said": the phrase in front is no part of the subject.
  const leads =
    prepositions.has(first.lower) ||
    days.has(first.lower) ||
    months.has(first.lower) ||
    first.kind === 'number'
  // "anyone on the side of the Gazette": the pronoun in front.
  const ahead = words[from - 1]
  if (leads && prepositions.has(first.lower) && ahead && pronounsOnly.has(ahead.lower))
    return { from: from - 1, to: from, kind: 'pronoun', head: ahead }
  if (leads && name) return named(name, beforeName(sentence, name.titleFrom, from))
  let headEnd = from + 1
  while (headEnd < end && (!endsHead(words[headEnd]) || insideName(sentence, headEnd))) headEnd++
  // "research conducted by the Institute"
  if (
    headEnd < end &&
    headEnd > from + 1 &&
    /[a-z]{2}ed$|^(?:written|done)$/.test(lowerAt(words, headEnd - 1)) &&
    speakingNouns.has(lowerAt(words, headEnd - 2))
  )
    headEnd--
  // "another source speaking to the Gazette"
  if (headEnd < end && headEnd > from + 1 && isParticiple(words[headEnd - 1])) headEnd--
  const inner = nameTo.get(headEnd)
  const doing = inner && inner.titleFrom - 1
  // "one pastor near Ms. Doe supporting Mr. Roe said"
  if (doing && doing > from && isParticiple(words[doing])) {
    const actor = nameTo.get(doing)
    const noun = words[doing - 1]
    if (actor) return named(actor, beforeName(sentence, actor.titleFrom, from))
    return noun && { from, to: end, kind: 'description', head: noun }
  }
  if (inner) return named(inner, beforeName(sentence, inner.titleFrom, from))
  const begin = startOfDescription(sentence, from, headEnd)
  const head = words[headEnd - 1]
  if (!head) return undefined
  // "at a rally on Saturday the president": the time and the place go before the subject.
  if (leads && !name) {
    const opens = lastDeterminer(sentence, begin, end)
    if (opens !== undefined && opens > from + 1 && !prepositions.has(lowerAt(words, opens - 1)))
      return { from: opens, to: end, kind: 'description', head: last }
  }
  // Nothing but "in a statement": no subject.
  if (leads && begin <= from + 1 && !plainLead.test(first.lower)) return undefined
  const opening = words[begin]
  const plausible =
    opening &&
    (determiners.has(opening.lower) ||
      isCapitalised(opening) ||
      /s$/.test(head.lower) ||
      speakingNouns.has(head.lower) ||
      roles.has(head.lower))
  if (headEnd < end && !plausible && name) return named(name, beforeName(sentence, name.titleFrom, from))
  // "Ms. Doe and her aides": the one who is named.
  const partner = /^(?:his|her|their)$/.test(opening?.lower ?? '') && words[begin - 1]?.lower === 'and'
  const lead = partner ? nameTo.get(begin - 1) : undefined
  if (lead) return named(lead, lead.titleFrom)
  return { from: begin, to: end, kind: 'description', head }
}
