import { cueVerb } from '../lexicon/cues.ts'
import {
  adverbs,
  auxiliaries,
  clauseWords,
  days,
  determiners,
  pastVerbs,
  postpositives,
  prepositions,
} from '../lexicon/grammar.ts'
import { peoples } from '../lexicon/groups.ts'
import { isPersonal, roles } from '../lexicon/people.ts'
import { afterDateline } from '../text/datelines.ts'
import { isCapitalised, isComma, isDash, isPossessive, lowerAt, textAt, type Word } from '../text/words.ts'
import { beforeApposition, beforeBracket, isInserted } from './appositions.ts'
import { isCalled } from './callings.ts'
import { phraseEndingAt } from './noun-phrases.ts'
import { pairAfter, withPartners } from './partners.ts'
import { isAdverb, isStandIn, type NamedSentence, reach, type Source } from './phrases.ts'

const isPlural = ({ lower }: Word): boolean => /[^s]s$/.test(lower)

/** How many words right before `end` tell a time: "this week", "on Friday night", "earlier this year". */
function timeBefore(words: readonly Word[], end: number): number {
  let at = end - 1
  if (/^(?:morning|afternoon|evening|night)$/.test(lowerAt(words, at))) at--
  if (days.has(lowerAt(words, at))) at--
  else if (
    /^(?:week|month|year|weekend|day|time|summer|fall|spring|winter)$/.test(lowerAt(words, at)) &&
    /^(?:this|last|next|that|the|past)$/.test(lowerAt(words, at - 1))
  )
    at -= 2
  else return 0
  while (/^(?:on|last|next|late|early|earlier|later|this|in)$/.test(lowerAt(words, at))) at--
  return at < 0 ? 0 : end - 1 - at
}

/** Whether "who" or "that" at `i` goes on about the noun before it: "leaders who", "groups that have". */
function isRelativeAt(words: readonly Word[], i: number): boolean {
  const [noun, word, verb] = [words[i - 1], words[i], words[i + 1]]
  if (noun?.kind !== 'word' || !word) return false
  if (word.lower === 'who') return true
  if (word.lower !== 'that' || cueVerb(noun.lower)) return false
  return verb !== undefined && (auxiliaries.has(verb.lower) || pastVerbs.has(verb.lower))
}

/** Whether what somebody is charged with follows, who is the subject: "A guard accused of hurting a man said". */
const isCharge = (words: readonly Word[], i: number): boolean =>
  i - afterDateline(words) < reach / 4 &&
  determiners.has(lowerAt(words, afterDateline(words))) &&
  isPersonal(lowerAt(words, i - 1)) &&
  /^(?:charged|accused|convicted|suspected|acquitted|cleared|guilty|jailed|imprisoned|sentenced|arrested|wanted|tried)$/.test(
    lowerAt(words, i),
  ) &&
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

/** "a baker who gave his name as John Roe", "a man named John Roe": the name that ends right before `end`. */
function calledBefore(sentence: NamedSentence, end: number): Source | undefined {
  const name = sentence.nameTo.get(end)
  const head = sentence.words[end - 1]
  return name && head && isCalled(sentence, name)
    ? { from: name.titleFrom, to: end, kind: 'name', name, head }
    : undefined
}

/** Who does what the verb at `verb` says, where they stand before it. */
export function subjectBefore(sentence: NamedSentence, verb: number): Source | undefined {
  const source = lastBefore(sentence, verb)
  return source && withPartners(sentence, asOne(sentence, source))
}

/** "the senator and candidate": one person; "Jane Doe, who is head of the fund,": Jane Doe. */
function asOne(sentence: NamedSentence, source: Source): Source {
  const { words } = sentence
  const [second, before] = [words[source.from - 2], words[source.from - 1]]
  if (/^(?:is|was)$/.test(before?.lower ?? '') && second?.lower === 'who') {
    const end = isComma(words[source.from - 3]) ? source.from - 3 : source.from - 2
    const named = phraseEndingAt(sentence, end)
    return named?.kind === 'name' ? named : source
  }
  const isPart =
    source.kind === 'description' &&
    before?.lower === 'and' &&
    isPersonal(source.head.lower) &&
    !determiners.has(lowerAt(words, source.from))
  const first = isPart ? phraseEndingAt(sentence, source.from - 1) : undefined
  const isSame =
    first?.kind === 'description' &&
    /^(?:the|an?)$/.test(lowerAt(words, first.from)) &&
    isPersonal(first.head.lower) &&
    !isPlural(first.head)
  return isSame ? { ...first, to: source.to } : source
}

/** The one who stands last of them. */
function lastBefore(sentence: NamedSentence, verb: number): Source | undefined {
  const { words, nameTo } = sentence
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
  const last = words[end - 1]
  if (!last) return undefined
  const called = calledBefore(sentence, isComma(last) ? end - 1 : end)
  if (called) return called
  // "Ms. Doe, the author of “My Port,” said"
  if (last.kind === 'quotation') {
    const goesBefore = words[end - 2]?.kind === 'word' && !sentence.nameFrom.has(verb + 1)
    return goesBefore || isInserted(sentence, end - 1) ? beforeApposition(sentence, end) : undefined
  }
  const open = beforeBracket(sentence, end)
  if (open < end)
    return isComma(words[open - 1]) ? beforeApposition(sentence, open) : phraseEndingAt(sentence, open)
  if (!isComma(last) && !isDash(last)) return beforeRelative(sentence, phraseEndingAt(sentence, end), end)
  const bracket = beforeBracket(sentence, end - 1)
  return (
    beforeApposition(sentence, end) ?? (bracket < end - 1 ? phraseEndingAt(sentence, bracket) : undefined)
  )
}

/** Prepositions that go on with a description of somebody: "a spokesman for the group". */
const attaching = new Set('of for in on at with from'.split(' '))

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
    !isPlural(head) &&
    words[to]?.lower === 'and' &&
    !determiners.has(lowerAt(words, to + 1))
  const bearer = isPart ? firstAfter(sentence, to + 1) : undefined
  const isBearer = bearer?.kind === 'name' && bearer.name && bearer.name.from > to + 1
  return isBearer && bearer.name?.kind !== 'group' && bearer.name?.kind !== 'place' ? bearer : undefined
}

/** Offices of which what they are for is named with small letters: "secretary of state Jane Doe". */
const ofField =
  /^(?:state|defense|defence|education|energy|labor|labour|commerce|agriculture|transportation|transport|health|justice|finance|trade|interior)$/

/** The name behind an office and what it is for: "former secretary of state Jane Doe". */
function holderAt({ words, nameFrom }: NamedSentence, head: number): Source | undefined {
  const isOffice =
    /^(?:secretary|undersecretary|minister|ministers|superintendent)$/.test(lowerAt(words, head)) &&
    words[head + 1]?.lower === 'of' &&
    ofField.test(lowerAt(words, head + 2))
  const name = isOffice ? nameFrom.get(head + 3) : undefined
  const last = name && words[name.to - 1]
  return last && { from: name.titleFrom, to: name.to, kind: 'name', name, head: last }
}

const objects: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])

/** The one who stands first of them. */
function firstAfter(sentence: NamedSentence, from: number): Source | undefined {
  const { words, nameFrom, nameTo } = sentence
  let begin = from
  for (let word = words[begin]; word && isAdverb(word) && !nameFrom.has(begin); word = words[begin]) begin++
  // "said “Harbour Lights” star Jane Doe"
  if (words[begin]?.kind === 'quotation' && isPersonal(lowerAt(words, begin + 1)) && nameFrom.has(begin + 2))
    begin++
  const first = words[begin]
  if (!first || (first.kind !== 'word' && first.kind !== 'number') || days.has(first.lower)) return undefined
  // "according to him"
  const subject = words[begin - 1]?.lower === 'to' ? objects.get(first.lower) : undefined
  if (subject && words[begin + 1]?.kind !== 'word')
    return { from: begin, to: begin + 1, kind: 'pronoun', head: { ...first, lower: subject } }
  if (isStandIn(first)) {
    const next = words[begin + 1]
    // "wrote one, Jane Doe of Springfield"
    const one = /^(?:one|another)$/.test(first.lower) && isComma(next) ? nameFrom.get(begin + 2) : undefined
    const last = one && words[one.to - 1]
    if (one && last && one.kind !== 'group' && one.kind !== 'place')
      return { from: begin + 2, to: one.to, kind: 'name', name: one, head: last }
    if (next?.kind !== 'word') return { from: begin, to: begin + 1, kind: 'pronoun', head: first }
    if (!determiners.has(first.lower)) return undefined
  }
  let end = begin
  while (end < words.length && end - begin < reach) {
    const named = nameFrom.get(end)
    if (named) {
      end = named.to
      const last = words[end - 1] ?? first
      // "the top British medical journal": an adjective.
      const qualifies =
        end - 1 > begin && peoples.has(last.lower) && named.parts.length === 1 && !isPlural(last)
      if (
        qualifies &&
        words[end]?.kind === 'word' &&
        !isPastVerb(sentence, end) &&
        !prepositions.has(lowerAt(words, end)) &&
        !isAuxiliary(words[end]) &&
        !cueVerb(lowerAt(words, end)) &&
        !clauseWords.has(lowerAt(words, end))
      )
        continue
      if (!isPossessive(words[end]) && !isOwners(words, end) && !goesOn(sentence, end))
        return { from: begin, to: end, kind: 'name', name: named, head: last }
      if (isPossessive(words[end]) || isOwners(words, end)) end++
      continue
    }
    const word = words[end]
    if (!word || word.kind === 'mark' || word.kind === 'quotation') break
    if (prepositions.has(word.lower) || clauseWords.has(word.lower) || auxiliaries.has(word.lower)) break
    if (end > begin && postpositives.has(word.lower)) break
    if (end > begin && isPastVerb(sentence, end)) break
    if (end > begin && isPresentVerb(words, end)) break
    end++
  }
  const head = words[end - 1]
  if (end === begin || !head) return undefined
  const ending = nameTo.get(end)
  if (ending) return { from: begin, to: end, kind: 'name', name: ending, head }
  const holder = holderAt(sentence, end - 1)
  if (holder) return holder
  let whole = end
  if (attaching.has(lowerAt(words, end)) || postpositives.has(lowerAt(words, end)))
    while (
      whole < words.length &&
      whole - end < 10 &&
      words[whole]?.kind !== 'mark' &&
      words[whole]?.kind !== 'quotation' &&
      !clauseWords.has(lowerAt(words, whole)) &&
      !(whole > end + 1 && (isPastVerb(sentence, whole) || isAuxiliary(words[whole]))) &&
      !/[a-z]{2}ing$/.test(lowerAt(words, whole + 1))
    )
      whole++
  // "a seller known as “Pepper”": nothing to show ends so.
  while (whole > end && prepositions.has(lowerAt(words, whole - 1))) whole--
  if (whole === end + 1 && postpositives.has(lowerAt(words, end))) whole = end
  // "said a spokesman for the group, Jane Doe"
  const apposed = isComma(words[whole]) ? nameFrom.get(whole + 1) : undefined
  const behind = apposed && words[apposed.to]
  const last = apposed && words[apposed.to - 1]
  if (last && apposed.kind !== 'place' && apposed.kind !== 'group' && (!behind || behind.kind === 'mark')) {
    return { from: begin, to: apposed.to, kind: 'name', name: apposed, head: last }
  }
  return { from: begin, to: whole, kind: 'description', head }
}

/** "Mr. Jones' lawyer": the mark behind a name that ends in -s. */
const isOwners = (words: readonly Word[], i: number): boolean =>
  /^['’]$/.test(textAt(words, i)) &&
  words[i]?.start === words[i - 1]?.end &&
  /s$/.test(lowerAt(words, i - 1)) &&
  words[i + 1]?.kind === 'word'

const isAuxiliary = (word: Word | undefined): boolean =>
  word !== undefined && auxiliaries.has(word.lower) && !isPossessive(word)

/** Whether a past tense stands there, not a participle before its noun ("one unaligned strategist"). */
function isPastVerb({ words, nameFrom }: NamedSentence, i: number): boolean {
  const [word, next] = [words[i], words[i + 1]]
  if (!word || isCapitalised(word)) return false
  if (pastVerbs.has(word.lower)) return true
  if (!/[a-z]{2}ed$/.test(word.lower)) return false
  return (
    next?.kind !== 'word' ||
    nameFrom.get(i + 1)?.kind === 'person' ||
    prepositions.has(next.lower) ||
    determiners.has(next.lower) ||
    clauseWords.has(next.lower) ||
    isStandIn(next) ||
    isAdverb(next)
  )
}

/** Whether what a person does stands there, in the present: "His mother still comes to", "the mayor lives in". */
function isPresentVerb(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]]
  if (!before || !word || !isPersonal(before.lower)) return false
  if (adverbs.has(word.lower)) return /[^s]s$/.test(next?.lower ?? '')
  return (
    /^\p{Ll}+[^s]s$/u.test(word.text) &&
    !isPersonal(word.lower.slice(0, -1)) &&
    next?.kind === 'word' &&
    (prepositions.has(next.lower) || determiners.has(next.lower) || isAdverb(next) || next.lower === 'that')
  )
}

/** Whether a small word goes on with the noun phrase behind a name: "Clinton spokesman", "a Trump campaign aide". */
function goesOn({ words, nameFrom }: NamedSentence, end: number): boolean {
  for (let i = end; i < end + 4; i++) {
    const word = words[i]
    // "said Oversight ranking Democrat Jane Doe"
    if (word?.lower === 'ranking') continue
    if (word?.kind !== 'word' || pastVerbs.has(word.lower) || cueVerb(word.lower)?.form === 'past')
      return false
    if (i > end && nameFrom.has(i)) return true
    const verb = cueVerb(word.lower)
    if (pastVerbs.has(word.lower) || (verb && !verb.noun && !roles.has(word.lower))) return false
    if (
      roles.has(word.lower) ||
      /^(?:campaign|camp|administration|team|supporters|officials|aides|advisers|advisors|voters|government)$/.test(
        word.lower,
      )
    )
      return true
    if (
      isCapitalised(word) ||
      prepositions.has(word.lower) ||
      clauseWords.has(word.lower) ||
      auxiliaries.has(word.lower) ||
      /(?:ed|s|ly|ing)$/.test(word.lower)
    )
      return false
  }
  return false
}
