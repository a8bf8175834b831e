import { cueVerb } from './lexicon/cues.ts'
import {
  auxiliaries,
  clauseWords,
  days,
  determiners,
  pastVerbs,
  postpositives,
  prepositions,
} from './lexicon/grammar.ts'
import { peoples } from './lexicon/groups.ts'
import { roles, titles } from './lexicon/people.ts'
import type { Name } from './names.ts'
import {
  insideName,
  isAdverb,
  isStandIn,
  type NamedSentence,
  phraseEndingAt,
  reach,
  type Source,
} from './phrases.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

const isPlural = ({ lower }: Word): boolean => /[^s]s$/.test(lower)
const isDash = (word: Word | undefined): boolean => /^[—–―-]$/.test(word?.text ?? '')
const isComma = (word: Word | undefined): boolean => word?.text === ','

/** Where the text before a bracket that closes at `end - 1` ends; `end` itself where there is no bracket. */
function beforeBracket({ words }: NamedSentence, end: number): number {
  if (!/^[)\]]$/.test(words[end - 1]?.text ?? '')) return end
  for (let i = end - 2; i >= 0 && end - i < reach; i--) if (/^[([]$/.test(words[i]?.text ?? '')) return i
  return end
}

const insertions = /^(?:who|whose|which|whom|himself|herself|now|then|also|formerly|once)$/

/** Whether the words from `i` on may stand in apposition to what is before their comma. */
function mayInsert({ words, nameFrom }: NamedSentence, i: number): boolean {
  const word = words[i]
  if (!word) return false
  return (
    word.kind === 'number' ||
    isCapitalised(word) ||
    nameFrom.has(i) ||
    determiners.has(word.lower) ||
    titles.has(word.lower) ||
    prepositions.has(word.lower) ||
    insertions.test(word.lower) ||
    /(?:ed|ing|ly)$/.test(word.lower) ||
    words.slice(i, i + 4).some(({ lower }) => roles.has(lower))
  )
}

/** Whether a description looks like a subject: it has a determiner, or its noun is a role or a plural. */
function describesSomebody({ words }: NamedSentence, { from, head }: Source): boolean {
  const first = words[from]
  if (!first || prepositions.has(first.lower) || clauseWords.has(first.lower)) return false
  return (
    determiners.has(first.lower) || isCapitalised(head) || roles.has(head.lower) || /[^s]s$/.test(head.lower)
  )
}

/** Whether a name has the length or the title of a person's full name. */
const isPersons = ({ kind, parts }: Name): boolean =>
  kind !== 'group' && kind !== 'place' && (parts.length > 1 || kind === 'person')

/** Whether a quotation belongs to the words around it: a nickname, or a title as in "the author of “My Port”". */
function isInserted(sentence: NamedSentence, i: number): boolean {
  const before = sentence.words[i - 1]
  return (
    insideName(sentence, i) ||
    (before?.kind === 'word' && prepositions.has(before.lower)) ||
    before?.lower === 'and'
  )
}

/** The subject before an apposition that closes at `end`: "Jane Doe, a professor at Yale, 59,". */
function beforeApposition(sentence: NamedSentence, end: number): Source | undefined {
  const { words, nameFrom } = sentence
  const same = isDash(words[end - 1]) ? isDash : isComma
  let least = words[end - 1]?.kind === 'quotation' ? end : end - 1
  const begin = afterDateline(words)
  while (
    least > begin &&
    end - least < 2 * reach &&
    (words[least - 1]?.kind !== 'quotation' || least === end || isInserted(sentence, least - 1)) &&
    !/^[;:]$/.test(words[least - 1]?.text ?? '')
  )
    least--
  for (let i = least; i < end - 2; i++) {
    if (!same(words[i]) || !mayInsert(sentence, i + 1)) continue
    const candidate = phraseEndingAt(sentence, beforeBracket(sentence, i))
    if (!candidate || candidate.kind === 'pronoun') continue
    if (candidate.kind === 'description' && !describesSomebody(sentence, candidate)) continue
    // "In Paris, Jane Doe, …" has no subject in front; "As Jane Doe, a professor, put it" has.
    const before = words[candidate.from - 1]?.lower ?? ''
    if (candidate.from > least && prepositions.has(before) && before !== 'as') continue
    // "the group's president, Jane Doe,", "one pastor near Mr. Roe, Jane Doe of Springfield,": the name is the one who speaks.
    const inserted = nameFrom.get(i + 1)
    const closes = inserted && words[inserted.to]
    const opensVaguely = /^(?:an?|one|another)$/.test(words[candidate.from]?.lower ?? '')
    const isClosed = closes && (same(closes) || closes.text === '(')
    if (
      inserted &&
      ((candidate.kind === 'description' && isClosed) || (opensVaguely && isPersons(inserted)))
    ) {
      const head = words[inserted.to - 1]
      return head && { from: candidate.from, to: inserted.to, kind: 'name', name: inserted, head }
    }
    return candidate
  }
  return undefined
}

/** How many words right before `end` tell a time: "this week", "on Friday night", "earlier this year". */
function timeBefore(words: readonly Word[], end: number): number {
  let at = end - 1
  if (/^(?:morning|afternoon|evening|night)$/.test(words[at]?.lower ?? '')) at--
  if (days.has(words[at]?.lower ?? '')) at--
  else if (
    /^(?:week|month|year|weekend|day|time|summer|fall|spring|winter)$/.test(words[at]?.lower ?? '') &&
    /^(?:this|last|next|that|the|past)$/.test(words[at - 1]?.lower ?? '')
  )
    at -= 2
  else return 0
  while (/^(?:on|last|next|late|early|earlier|later|this|in)$/.test(words[at]?.lower ?? '')) at--
  return at < 0 ? 0 : end - 1 - at
}

/** Not the name that ends a relative clause, but whom the clause is about: "leaders who worked for Ms. Doe or Mr. Roe said". */
function beforeRelative(
  sentence: NamedSentence,
  phrase: Source | undefined,
  end: number,
): Source | undefined {
  const { words } = sentence
  const before = words[(phrase?.from ?? 0) - 1]?.lower ?? ''
  if (phrase?.kind !== 'name' || !(prepositions.has(before) || /^(?:or|and)$/.test(before))) return phrase
  for (let i = phrase.from - 1; i > 0 && end - i < reach && words[i]?.kind === 'word'; i--)
    if (words[i]?.lower === 'who') return words[i - 1]?.kind === 'word' ? phraseEndingAt(sentence, i) : phrase
  return phrase
}

/** Who does what the verb at `verb` says, where they stand before it. */
export function subjectBefore(sentence: NamedSentence, verb: number): Source | undefined {
  const { words, nameTo } = sentence
  let end = verb
  for (let word = words[end - 1]; word && !nameTo.has(end); word = words[end - 1]) {
    const helper =
      auxiliaries.has(word.lower) &&
      !(isPossessive(word) && !isStandIn(words[end - 2] ?? word) && nameTo.has(end - 1))
    const time = timeBefore(words, end)
    if (isAdverb(word) || helper) end--
    else if (time > 0) end -= time
    else if (isComma(word) && isAdverb(words[end - 2] ?? word) && isComma(words[end - 3])) end -= 3
    else break
  }
  const last = words[end - 1]
  if (!last) return undefined
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
  const { words, nameFrom, nameTo } = sentence
  let begin = from
  for (let word = words[begin]; word && isAdverb(word) && !nameFrom.has(begin); word = words[begin]) begin++
  const first = words[begin]
  if (!first || (first.kind !== 'word' && first.kind !== 'number') || days.has(first.lower)) return undefined
  if (isStandIn(first)) {
    const next = words[begin + 1]
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
        !prepositions.has(words[end]?.lower ?? '') &&
        !isAuxiliary(words[end]) &&
        !cueVerb(words[end]?.lower ?? '') &&
        !clauseWords.has(words[end]?.lower ?? '')
      )
        continue
      if (!isPossessive(words[end]) && !goesOn(sentence, end))
        return { from: begin, to: end, kind: 'name', name: named, head: last }
      if (isPossessive(words[end])) end++
      continue
    }
    const word = words[end]
    if (!word || word.kind === 'mark' || word.kind === 'quotation') break
    if (prepositions.has(word.lower) || clauseWords.has(word.lower) || auxiliaries.has(word.lower)) break
    if (end > begin && postpositives.has(word.lower)) break
    if (end > begin && isPastVerb(sentence, end)) break
    end++
  }
  const head = words[end - 1]
  if (end === begin || !head) return undefined
  const ending = nameTo.get(end)
  if (ending) return { from: begin, to: end, kind: 'name', name: ending, head }
  let whole = end
  if (attaching.has(words[end]?.lower ?? '') || postpositives.has(words[end]?.lower ?? ''))
    while (
      whole < words.length &&
      whole - end < 10 &&
      words[whole]?.kind !== 'mark' &&
      words[whole]?.kind !== 'quotation' &&
      !clauseWords.has(words[whole]?.lower ?? '') &&
      !(whole > end + 1 && (isPastVerb(sentence, whole) || isAuxiliary(words[whole]))) &&
      !/[a-z]{2}ing$/.test(words[whole + 1]?.lower ?? '')
    )
      whole++
  // "said a spokesman for the group, Jane Doe"
  const apposed = isComma(words[whole]) ? nameFrom.get(whole + 1) : undefined
  const behind = apposed && words[apposed.to]
  const last = apposed && words[apposed.to - 1]
  if (last && apposed.kind !== 'place' && apposed.kind !== 'group' && (!behind || behind.kind === 'mark')) {
    return { from: begin, to: apposed.to, kind: 'name', name: apposed, head: last }
  }
  return { from: begin, to: whole, kind: 'description', head }
}

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

/** Whether a small word goes on with the noun phrase behind a name: "Clinton spokesman", "a Trump campaign aide". */
function goesOn({ words, nameFrom }: NamedSentence, end: number): boolean {
  for (let i = end; i < end + 4; i++) {
    const word = words[i]
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

/** "Eight years ago, …", "Two long days later, …" */
const isTimeAway = ({ lower }: Word): boolean =>
  /^(?:ago|later|earlier|before|afterward|afterwards)$/.test(lower)

const introducing = new Set('when while if although though because since once'.split(' '))
const linking = new Set('but and however still so then also instead meanwhile later yet'.split(' '))

/** Where a sentence begins behind "WASHINGTON —", "NEWPORT NEWS, Va. –" or "Paris (AFP) -"; 0 where there is no such thing. */
export function afterDateline(words: readonly Word[]): number {
  const first = words[0]
  if (!first || !isCapitalised(first)) return 0
  let isDateline = /^\p{Lu}{3,}$/u.test(first.text)
  for (let i = 1; i < Math.min(words.length, 12); i++) {
    const word = words[i]
    if (isDash(word)) return isDateline ? i + 1 : 0
    if (!word || word.kind === 'quotation' || (word.kind === 'word' && !isCapitalised(word))) return 0
    // The news agency in brackets, right before the dash.
    if (word.text === ')' && isDash(words[i + 1])) isDateline = true
  }
  return 0
}

/** The subject of a sentence: the phrase that it begins with, behind what is said of time and place. */
export function firstSubject(sentence: NamedSentence, before = sentence.words.length): Source | undefined {
  const { words, nameFrom } = sentence
  let from = afterDateline(words)
  for (let passed = 0; passed < 6; passed++) {
    const first = words[from]
    if (!first || from >= before) return undefined
    // "In 2015, …", "There, …", "Hours later, …"
    const aside = [1, 2, 3, 4].find((length) => isComma(words[from + length]))
    const last = words[from + (aside ?? 0) - 1]
    if (last && aside && (aside < 3 ? first.kind === 'number' || isAdverb(last) : isTimeAway(last))) {
      from += aside + 1
      continue
    }
    // "Here in Springfield, …"
    if (isAdverb(first) && prepositions.has(words[from + 1]?.lower ?? '')) {
      from++
      continue
    }
    // "In Aspen, Colo., the graduate said …"
    const where = passed > 0 ? nameFrom.get(from) : undefined
    if (where && isComma(words[where.to]) && (where.kind === 'place' || where.text.endsWith('.'))) {
      from = where.to + 1
      continue
    }
    const participle = !nameFrom.has(from) && /[a-z](?:ly|ing|ed)$/.test(first.lower)
    if (prepositions.has(first.lower) || introducing.has(first.lower) || participle) {
      let comma = from + 1
      while (comma < before && comma - from < reach && !isComma(words[comma])) comma++
      if (!isComma(words[comma])) break
      from = comma + 1
    } else if (first.kind === 'mark' || linking.has(first.lower)) from++
    else break
  }
  const first = words[from]
  if (!first || from >= before) return undefined
  if (/^(?:he|she|they|it|we|i)$/.test(first.lower))
    return { from, to: from + 1, kind: 'pronoun', head: first }
  const source = subjectAfter(sentence, from)
  return source && source.to <= before ? source : undefined
}
