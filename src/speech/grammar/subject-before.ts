import {
  auxiliaries,
  determiners,
  linking,
  opensPhrase,
  pastVerbs,
  prepositions,
} from '../lexicon/grammar.ts'
import { isPersonal } from '../lexicon/person-nouns.ts'
import { days, partsOfDay, periodOpeners, periods, whenOpeners } from '../lexicon/time.ts'
import { titles } from '../lexicon/titles.ts'
import { askedOrTold, charges } from '../lexicon/verbs/around-verbs.ts'
import { cueVerb } from '../lexicon/verbs/table.ts'
import { mayBePerson } from '../names/name-kinds.ts'
import type { Name } from '../names/names.ts'
import { afterDateline } from '../text/datelines.ts'
import { isComma, isDash, isPossessive, lowerAt, type Word } from '../text/words.ts'
import { beforeApposition, beforeBracket, isInserted } from './appositions/appositions.ts'
import { calledBefore } from './callings.ts'
import { phraseEndingAt } from './noun-phrases/noun-phrases.ts'
import { readOut, severalBefore } from './outer-subjects.ts'
import { withPartners } from './partners.ts'
import { isAdverb, isPlural, isStandIn, type NamedSentence, named, reach, type Source } from './phrases.ts'
import { restrictedBefore } from './restrictive.ts'

/** Nobody is called more things than that before "and". */
const mostCallings = 4

/** How many words right before `end` tell a time: "this week", "on Friday night", "earlier this year". */
function timeBefore(words: readonly Word[], end: number): number {
  let at = end - 1
  if (partsOfDay.has(lowerAt(words, at))) at--
  if (days.has(lowerAt(words, at))) at--
  else if (periods.has(lowerAt(words, at)) && periodOpeners.has(lowerAt(words, at - 1))) at -= 2
  else return 0
  while (whenOpeners.has(lowerAt(words, at))) at--
  return at < 0 ? 0 : end - 1 - at
}

/** Whether "who" or "that" at `i` goes on about the noun before it: "leaders who", "groups that have". */
function isRelativeAt(words: readonly Word[], i: number): boolean {
  const [noun, word, verb] = [words[i - 1], words[i], words[i + 1]]
  if (noun?.kind !== 'word' || !word) return false
  if (/^who(?:'(?:d|s|ll|ve|re))?$/.test(word.lower)) return true
  if (word.lower !== 'that' || cueVerb(noun.lower)) return false
  return verb !== undefined && (auxiliaries.has(verb.lower) || pastVerbs.has(verb.lower))
}

/** Whether what somebody is charged with follows, who is the subject: "A guard accused of hurting a man said". */
const isCharge = (words: readonly Word[], i: number): boolean =>
  i - afterDateline(words) < reach / 4 &&
  determiners.has(lowerAt(words, afterDateline(words))) &&
  isPersonal(lowerAt(words, i - 1)) &&
  charges.has(lowerAt(words, i)) &&
  /^(?:with|of|for|over|in|on)$/.test(lowerAt(words, i + 1))

/** Not the object that ends a relative clause, but whom the clause is about: "leaders who worked for Ms. Doe or Mr. Roe said". */
function beforeRelative(
  sentence: NamedSentence,
  phrase: Source | undefined,
  end: number,
): Source | undefined {
  const { words } = sentence
  const before = lowerAt(words, (phrase?.from ?? 0) - 1)
  const isObject =
    prepositions.has(before) ||
    /^(?:or|and)$/.test(before) ||
    pastVerbs.has(before) ||
    /[a-z]{2}(?:ed|ing)$/.test(before)
  if (!phrase || phrase.kind === 'pronoun' || !isObject) return phrase
  for (let i = phrase.from - 1; i > 0 && end - i < reach && words[i]?.kind === 'word'; i--)
    if (isRelativeAt(words, i) || isCharge(words, i)) return phraseEndingAt(sentence, i)
  return phrase
}

/** Who does what the verb at `verb` says, where they stand before it. */
export function subjectBefore(sentence: NamedSentence, verb: number): Source | undefined {
  const source = lastBefore(sentence, verb)
  if (!source) return undefined
  const outer = readOut(sentence, source) ?? severalBefore(sentence, source, verb)
  return outer ?? withPartners(sentence, asOne(sentence, source, verb))
}

/** In words: no apposition that no comma closes is longer. */
const longestApposed = 12

/** Where the comma stands that opens an apposition which goes on up to `from` without a verb. */
function commaAhead(words: readonly Word[], from: number): number | undefined {
  for (let i = from - 1; i >= 0 && from - i <= longestApposed; i--) {
    const word = words[i]
    if (isComma(word)) return i
    if (word?.kind !== 'word' || auxiliaries.has(word.lower) || pastVerbs.has(word.lower)) return undefined
  }
  return undefined
}

/** Whether the words up to `to` begin with what one person is: "a nurse", "Port Elba president and", not "of the mayor". */
function isCalling(words: readonly Word[], from: number, to: number): boolean {
  const noun = words.findIndex((word, i) => i >= from && i < to && isPersonal(word.lower))
  const before = words.slice(from, noun)
  // "Jane Doe, whose wife said"
  if (/^who(?:se|m)?$/.test(lowerAt(words, from))) return false
  const isOne = /^an?$/.test(lowerAt(words, from)) || !determiners.has(lowerAt(words, from))
  return (
    noun >= from &&
    isOne &&
    !before.some(({ lower }) => prepositions.has(lower) || cueVerb(lower)?.form === 'past')
  )
}

/**
 * "Jane Doe, a former agent for the port has written", “…,” Jane Doe, professor of law at Osh told the Gazette, "Jane Doe, head at
 * Port School said": the name that the sentence begins with, or what stands behind its quotation, though no comma closes what she
 * is. Not in "Jane Doe, a nurse said, was late".
 */
function bearerAhead({ words, nameTo }: NamedSentence, source: Source, verb: number): Name | undefined {
  const { kind, head, name: own } = source
  const isOfHers =
    kind === 'description'
      ? isPersonal(head.lower) && !isPlural(head)
      : own !== undefined && !mayBePerson(own)
  const goesOn = isComma(words[verb + 1]) && words[verb + 2]?.kind !== 'quotation'
  const comma = isOfHers && !goesOn ? commaAhead(words, source.from) : undefined
  const name = comma === undefined ? undefined : nameTo.get(comma)
  if (!name || comma === undefined || !mayBePerson(name) || !isCalling(words, comma + 1, source.to))
    return undefined
  const begin = afterDateline(words)
  // "Expressing his anger, Jane Doe, a resident said"
  const isBehindAside =
    isComma(words[name.titleFrom - 1]) && /[a-z](?:ing|ed)$/.test(lowerAt(words, begin)) && verb > name.to
  const opens = isBehindAside || name.titleFrom === begin || words[name.titleFrom - 1]?.kind === 'quotation'
  return opens ? name : undefined
}

/** "the senator and candidate": one person; "Jane Doe, who is head of the fund,": Jane Doe. */
function asOne(sentence: NamedSentence, source: Source, verb: number): Source {
  const { words } = sentence
  const [second, before] = [lowerAt(words, source.from - 2), lowerAt(words, source.from - 1)]
  if (/^(?:is|was)$/.test(before) && second === 'who') {
    const end = isComma(words[source.from - 3]) ? source.from - 3 : source.from - 2
    const bearer = phraseEndingAt(sentence, end)
    return bearer?.kind === 'name' ? bearer : source
  }
  const apposed = bearerAhead(sentence, source, verb)
  if (apposed) return named(words, apposed)
  const isPart =
    source.kind === 'description' &&
    before === 'and' &&
    isPersonal(source.head.lower) &&
    !determiners.has(lowerAt(words, source.from))
  const first = isPart ? firstCalling(sentence, source.from - 1) : undefined
  const isSame =
    first?.kind === 'description' &&
    /^(?:the|an?)$/.test(lowerAt(words, first.from)) &&
    isPersonal(first.head.lower) &&
    !isPlural(first.head)
  return isSame ? { ...first, to: source.to } : source
}

/** What somebody is called first whom "and", at `and`, and commas call several things: the actress of "the actress, director and singer". */
function firstCalling(sentence: NamedSentence, and: number): Source | undefined {
  const { words } = sentence
  let end = isComma(words[and - 1]) ? and - 1 : and
  for (let passed = 0; passed < mostCallings; passed++) {
    const calling = phraseEndingAt(sentence, end)
    const isAlone = calling?.kind === 'description' && !determiners.has(lowerAt(words, calling.from))
    if (!calling || !isAlone || !isPersonal(calling.head.lower) || !isComma(words[calling.from - 1]))
      return calling
    end = calling.from - 1
  }
  return undefined
}

/** Where the subject's words end before the verb at `verb`: adverbs, auxiliaries and times are left out. */
function endBefore({ words, nameTo }: NamedSentence, verb: number): number {
  let end = verb
  for (let word = words[end - 1]; word && !nameTo.has(end); word = words[end - 1]) {
    const helper =
      auxiliaries.has(word.lower) &&
      !(isPossessive(word) && !isStandIn(words[end - 2] ?? word) && nameTo.has(end - 1))
    const time = timeBefore(words, end)
    if (isAdverb(word) || helper) end--
    else if (time > 0) end -= time
    else if (isComma(word) && isAdverb(words[end - 2]) && isComma(words[end - 3])) end -= 3
    else break
  }
  return end
}

/** "Minister of Trade, Industry and Commerce, Jane Doe,": a comma stands in the name's own title. */
const isParted = (words: readonly Word[], { titleFrom, from }: Name): boolean =>
  words.slice(titleFrom, from).some(isComma)

/** “… is free,” said his lawyer: whose they are stands behind the verb. */
const isOwned = (words: readonly Word[], i: number): boolean =>
  /^(?:his|her|their)$/.test(lowerAt(words, i)) &&
  words.slice(i + 1, i + 4).some(({ lower }) => isPersonal(lower))

/**
 * "Speaking to the Harbour Gazette Ms. Doe said": the name right before `end`, where no comma parts it from the participle that the
 * sentence opens with. Not in "Leading critics of Ms. Doe said".
 */
function behindParticiple({ words, nameFrom, nameTo }: NamedSentence, end: number): Source | undefined {
  const name = nameTo.get(end)
  const begin = afterDateline(words)
  const from = linking.has(lowerAt(words, begin)) ? begin + 1 : begin
  const opens = /[a-z]{2}ing$/.test(lowerAt(words, from)) || askedOrTold.has(lowerAt(words, from))
  if (!name || !opens || nameFrom.has(from) || !mayBePerson(name)) return undefined
  let start = name.from
  while (start > from && titles.has(lowerAt(words, start - 1))) start--
  // What stands before "Mr." is somebody else's.
  if (start === name.from) start = name.titleFrom
  const isFull = start < name.from || name.parts.length > 1
  const aside = words.slice(from, start)
  const last = aside.at(-1)
  const leads = aside.some(({ lower }) => opensPhrase(lower))
  const isOpen =
    last === undefined ||
    opensPhrase(last.lower) ||
    /^(?:and|or)$|[a-z]{2}ing$/.test(last.lower) ||
    aside.some(({ kind }) => kind === 'mark' || kind === 'quotation')
  return isFull && leads && !isOpen ? { ...named(words, name), from: start } : undefined
}

/** "a doctor who, according to Mr. Roe, told them": where the insertion opens that the comma before `end` closes, right behind "who". */
function beforeInsertion(words: readonly Word[], end: number): number | undefined {
  for (let i = end - 2; i > 1 && i > end - 12; i--) {
    if (isComma(words[i])) return lowerAt(words, i - 1) === 'who' ? i : undefined
    if (words[i]?.kind !== 'word') return undefined
  }
  return undefined
}

/** "Harbour master Jane Doe, said it was late": a comma too many behind a name that begins the sentence. */
function beforeStrayComma(sentence: NamedSentence, end: number, verb: number): Source | undefined {
  const { words, nameTo } = sentence
  const name = nameTo.get(end - 1)
  const goesOn = /^(?:it|that|he|she|they|there|:)$/.test(lowerAt(words, verb + 1))
  if (!name || !goesOn || verb !== end || !mayBePerson(name)) return undefined
  const phrase = phraseEndingAt(sentence, end - 1)
  const begins = phrase?.from === afterDateline(words) && !prepositions.has(lowerAt(words, phrase.from))
  return begins && phrase.kind === 'name' ? phrase : undefined
}

/** "the committee, whose chairman, Jane Doe, said it was late": the name that two commas enclose right before `end`. */
function whoseBefore({ words, nameTo }: NamedSentence, end: number): Source | undefined {
  const name = nameTo.get(end - 1)
  const comma = (name?.titleFrom ?? 0) - 1
  if (!name || !mayBePerson(name) || !isComma(words[comma]) || !isPersonal(lowerAt(words, comma - 1)))
    return undefined
  const calling = words.slice(Math.max(0, comma - mostCallings), comma)
  const whose = calling.findLastIndex(({ lower, kind }) => lower === 'whose' || kind !== 'word')
  // Not "whose husband is mayor, Jane Doe, said".
  const isOne = calling
    .slice(whose + 1, -1)
    .every(({ lower }) => !isPersonal(lower) && !auxiliaries.has(lower))
  return calling[whose]?.lower === 'whose' && isOne ? named(words, name) : undefined
}

/** The one who stands last of them. */
function lastBefore(sentence: NamedSentence, verb: number): Source | undefined {
  const { words } = sentence
  const end = endBefore(sentence, verb)
  const last = words[end - 1]
  if (!last) return undefined
  const called = calledBefore(sentence, isComma(last) ? end - 1 : end)
  if (called) return called
  const whose = isComma(last) ? whoseBefore(sentence, end) : undefined
  if (whose) return whose
  const holder = isComma(last) ? sentence.nameTo.get(end - 1) : undefined
  if (holder && isParted(words, holder)) return named(words, holder)
  // "Ms. Doe, the author of “My Port,” said"
  if (last.kind === 'quotation') {
    const goesBefore =
      words[end - 2]?.kind === 'word' && !sentence.nameFrom.has(verb + 1) && !isOwned(words, verb + 1)
    return goesBefore || isInserted(sentence, end - 1) ? beforeApposition(sentence, end) : undefined
  }
  const open = beforeBracket(sentence, end)
  if (open < end)
    return isComma(words[open - 1]) ? beforeApposition(sentence, open) : phraseEndingAt(sentence, open)
  if (!isComma(last) && !isDash(last))
    return (
      restrictedBefore(sentence, end, verb) ??
      behindParticiple(sentence, end) ??
      beforeRelative(sentence, phraseEndingAt(sentence, end), end)
    )
  const insertion = isComma(last) ? beforeInsertion(words, end) : undefined
  if (insertion !== undefined) return phraseEndingAt(sentence, insertion)
  const bracket = beforeBracket(sentence, end - 1)
  const isDoubled = isDash(last) && isDash(words[end - 2])
  return (
    beforeApposition(sentence, isDoubled ? end - 1 : end) ??
    (bracket < end - 1 ? phraseEndingAt(sentence, bracket) : undefined) ??
    (isComma(last) ? beforeStrayComma(sentence, end, verb) : undefined)
  )
}
