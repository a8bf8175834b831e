import { cueVerb } from './lexicon/cues.ts'
import {
  adverbs,
  auxiliaries,
  clauseWords,
  days,
  determiners,
  months,
  prepositions,
} from './lexicon/grammar.ts'
import { roles, titles } from './lexicon/people.ts'
import type { Name } from './names.ts'
import { isCapitalised, isPossessive, type Word } from './words.ts'

/**
 * The words that a sentence gives as the one who speaks. `name`: a proper name is its head ("political analyst
 * Jane Doe"); `pronoun`; `description`: anything else ("a senior official", "the Republican nominee").
 */
export interface Source {
  /** The first word of the phrase and the one after its last, among the sentence's words. */
  from: number
  to: number
  kind: 'name' | 'pronoun' | 'description'
  /** The name at its head. */
  name?: Name
  /** The last word of the head: the pronoun itself, or the noun that a description is about. */
  head: Word
}

/** A sentence with its names, as the search for sources needs it. */
export interface NamedSentence {
  words: readonly Word[]
  names: readonly Name[]
  /** By the index of the name's first word (its first title's) and by the index after its last. */
  nameFrom: ReadonlyMap<number, Name>
  nameTo: ReadonlyMap<number, Name>
}

const pronouns = new Set([
  'he',
  'she',
  'they',
  'i',
  'we',
  'you',
  'it',
  'others',
  'some',
  'many',
  'one',
  'another',
  'both',
  'everyone',
  'nobody',
])
const reach = 40

export function nameSentence(words: readonly Word[], names: readonly Name[]): NamedSentence {
  return {
    words,
    names,
    nameFrom: new Map(names.map((name) => [name.titleFrom, name])),
    nameTo: new Map(names.map((name) => [name.to, name])),
  }
}

const isAdverb = (word: Word): boolean =>
  adverbs.has(word.lower) || (word.kind === 'word' && /[a-z]{2}ly$/.test(word.lower))
const isDash = (word: Word | undefined): boolean => word !== undefined && /^[—–-]$/.test(word.text)
const isComma = (word: Word | undefined): boolean => word?.text === ','

/** Whether a subject that ends here cannot reach further to the left. */
function bounds({ words, nameTo }: NamedSentence, i: number): boolean {
  const word = words[i]
  if (!word || word.kind === 'quotation') return true
  if (word.kind === 'mark') return !/^[/%&'’.]$/.test(word.text) || word.text === '.'
  if (word.kind === 'number' || isCapitalised(word) || nameTo.has(i + 1)) return false
  if (clauseWords.has(word.lower) || auxiliaries.has(word.lower)) return !isPossessive(word)
  const verb = cueVerb(word.lower)
  return verb !== undefined && !verb.noun && (verb.form === 'past' || verb.form === 'third')
}

/** The noun phrase whose last word is `words[end - 1]`. */
function phraseEndingAt(sentence: NamedSentence, end: number): Source | undefined {
  const { words, nameTo } = sentence
  const last = words[end - 1]
  if (!last) return undefined
  if (pronouns.has(last.lower) && !(last.lower === 'one' && words[end - 2]?.kind === 'word'))
    return { from: end - 1, to: end, kind: 'pronoun', head: last }
  if (last.lower === 'who' || last.lower === 'which' || last.lower === 'that') {
    const before = isComma(words[end - 2]) ? end - 2 : end - 1
    return before > 0 ? subjectEndingAt(sentence, before) : undefined
  }
  let from = end
  while (from > 0 && end - from < reach && !bounds(sentence, from - 1)) from--
  if (from === end) return undefined
  const name = nameTo.get(end)
  const nameHead = (phraseFrom: number): Source | undefined =>
    name && { from: phraseFrom, to: end, kind: 'name', name, head: last }
  // "On Monday Mr. Doe said": the phrase in front is no part of the subject.
  const opens = words[from]
  if (
    opens &&
    (prepositions.has(opens.lower) ||
      days.has(opens.lower) ||
      months.has(opens.lower) ||
      opens.kind === 'number') &&
    name
  ) {
    return nameHead(groupFrom(sentence, name.titleFrom, from))
  }
  let head = from
  while (
    head < end &&
    !(head > from && prepositions.has(words[head]?.lower ?? '') && !insideName(sentence, head))
  )
    head++
  if (head === end) {
    if (name) return nameHead(groupFrom(sentence, name.titleFrom, from))
    const first = startOfDescription(sentence, from, end)
    return { from: first, to: end, kind: 'description', head: last }
  }
  const inner = nameTo.get(head)
  const first = startOfDescription(sentence, from, head)
  const lastOfHead = words[head - 1]
  if (!lastOfHead) return undefined
  if (inner)
    return {
      from: groupFrom(sentence, inner.titleFrom, from),
      to: head,
      kind: 'name',
      name: inner,
      head: lastOfHead,
    }
  const plausible =
    determiners.has(words[first]?.lower ?? '') ||
    /s$/.test(lastOfHead.lower) ||
    roles.has(lastOfHead.lower) ||
    (words[first] && isCapitalised(words[first]))
  if (!plausible && name) return nameHead(groupFrom(sentence, name.titleFrom, from))
  return { from: first, to: end, kind: 'description', head: lastOfHead }
}

function insideName({ names }: NamedSentence, i: number): boolean {
  return names.some((name) => name.from < i && i < name.to)
}

/** How far left the words that belong to a name reach: "Clinton campaign spokesman" before "Brian Fallon". */
function groupFrom({ words }: NamedSentence, from: number, least: number): number {
  let first = from
  while (first > least) {
    const word = words[first - 1]
    if (!word || word.kind === 'mark' || prepositions.has(word.lower)) break
    first--
  }
  return first
}

/** A description begins at its determiner, where it has one. */
function startOfDescription({ words }: NamedSentence, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--)
    if (
      determiners.has(words[i]?.lower ?? '') &&
      !determiners.has(words[i - 1]?.lower ?? '') &&
      !isPossessive(words[i + 1])
    )
      return i
  return from
}

/** Whether the words between two commas stand in apposition to what is before them. */
function mayInsert(sentence: NamedSentence, i: number): boolean {
  const word = sentence.words[i]
  if (!word) return false
  return (
    word.kind === 'number' ||
    determiners.has(word.lower) ||
    roles.has(word.lower) ||
    titles.has(word.lower) ||
    prepositions.has(word.lower) ||
    /^(?:who|whose|which|himself|herself|now|then|also|formerly|another|once|whom|then)$/.test(word.lower) ||
    isCapitalised(word) ||
    /(?:ed|ing|ly)$/.test(word.lower) ||
    sentence.words.slice(i, i + 4).some((w) => roles.has(w.lower))
  )
}

/** A subject that may carry an apposition: "Jane Doe, a professor at Yale, 59," or "(R-Ohio)". */
function subjectEndingAt(sentence: NamedSentence, end: number): Source | undefined {
  const { words } = sentence
  const last = words[end - 1]
  if (!last) return undefined
  if (last.text === ')' || last.text === ']') {
    for (let i = end - 2; i >= 0 && end - i < reach; i--)
      if (words[i]?.text === '(' || words[i]?.text === '[') return subjectEndingAt(sentence, i)
    return undefined
  }
  if (isComma(last) || isDash(last)) {
    const same = isComma(last) ? isComma : isDash
    let from = end - 1
    while (from > 0 && words[from - 1]?.kind !== 'quotation' && !/^[;:]$/.test(words[from - 1]?.text ?? ''))
      from--
    for (let i = from; i < end - 2; i++) {
      if (!same(words[i]) || !mayInsert(sentence, i + 1)) continue
      const candidate = phraseEndingAt(sentence, i)
      if (!candidate || candidate.kind === 'pronoun') continue
      if (candidate.kind === 'description' && !describesSomebody(sentence, candidate)) continue
      if (candidate.from > from && prepositions.has(words[candidate.from - 1]?.lower ?? '')) continue
      // "the group's president, Jane Doe,": the name is the one who speaks.
      const inserted = sentence.nameFrom.get(i + 1)
      if (
        candidate.kind === 'description' &&
        inserted &&
        (inserted.to === end - 1 || same(words[inserted.to]))
      ) {
        return { from: candidate.from, to: inserted.to, kind: 'name', name: inserted, head: last }
      }
      return candidate
    }
    return undefined
  }
  return phraseEndingAt(sentence, end)
}

/** Whether a description looks like a subject: it has a determiner, or its noun is a role or a plural. */
function describesSomebody({ words }: NamedSentence, { from, head }: Source): boolean {
  const first = words[from]
  return (
    first !== undefined &&
    (determiners.has(first.lower) ||
      roles.has(head.lower) ||
      /[^s]s$/.test(head.lower) ||
      isCapitalised(first)) &&
    !prepositions.has(first.lower)
  )
}

/** Who does what the verb at `verb` says, where they stand before it. */
export function subjectBefore(sentence: NamedSentence, verb: number): Source | undefined {
  const { words } = sentence
  let end = verb
  for (let word = words[end - 1]; word; word = words[end - 1]) {
    if (sentence.nameTo.has(end)) break
    if (
      isAdverb(word) ||
      (auxiliaries.has(word.lower) &&
        !(isPossessive(word) && words[end - 2] && isCapitalised(words[end - 2] ?? word) === false))
    )
      end--
    else if (isComma(word) && words[end - 2] && isAdverb(words[end - 2] ?? word) && isComma(words[end - 3]))
      end -= 3
    else break
  }
  if (end === 0 || words[end - 1]?.kind === 'quotation') return undefined
  return subjectEndingAt(sentence, end)
}

/** Who does what the verb before `from` says, where they stand behind it: "said Jane Doe, a teacher". */
export function subjectAfter(sentence: NamedSentence, from: number): Source | undefined {
  const { words, nameFrom, nameTo } = sentence
  let begin = from
  while (words[begin] && isAdverb(words[begin] as Word) && !nameFrom.has(begin)) begin++
  const first = words[begin]
  if (first?.kind !== 'word') return undefined
  if (pronouns.has(first.lower)) {
    const next = words[begin + 1]
    return next?.kind !== 'word' ? { from: begin, to: begin + 1, kind: 'pronoun', head: first } : undefined
  }
  let end = begin
  while (end < words.length && end - begin < reach) {
    const named = nameFrom.get(end)
    if (named) {
      end = named.to
      if (!isPossessive(words[end]))
        return { from: begin, to: end, kind: 'name', name: named, head: words[end - 1] ?? first }
      end++
      continue
    }
    const word = words[end]
    if (
      !word ||
      word.kind === 'mark' ||
      word.kind === 'quotation' ||
      prepositions.has(word.lower) ||
      clauseWords.has(word.lower) ||
      auxiliaries.has(word.lower)
    )
      break
    end++
  }
  const head = words[end - 1]
  if (end === begin || !head) return undefined
  const ending = nameTo.get(end)
  if (ending) return { from: begin, to: end, kind: 'name', name: ending, head }
  // "said a spokesman for the group, Jane Doe"
  let comma = end
  while (comma < words.length && comma - end < 8 && words[comma]?.kind !== 'mark') comma++
  const apposed = isComma(words[comma]) ? nameFrom.get(comma + 1) : undefined
  const behind = apposed && words[apposed.to]
  if (apposed && apposed.kind !== 'place' && (!behind || behind.kind === 'mark'))
    return { from: begin, to: apposed.to, kind: 'name', name: apposed, head }
  const whole =
    words[end]?.lower === 'of' ||
    words[end]?.lower === 'for' ||
    words[end]?.lower === 'in' ||
    words[end]?.lower === 'on' ||
    words[end]?.lower === 'at' ||
    words[end]?.lower === 'with'
      ? comma
      : end
  return { from: begin, to: whole, kind: 'description', head }
}
